#pragma once
// Private to core/demo: the story of one case, told fact by fact.
#include "core/demo/case_plan.h"
#include "core/demo/contacts.h"

namespace expediente {

class Story {
public:
    Story(const DemoWorld& world, int index)
        : m_world(world)
        , m_random(world.seed, quint64(index))
        , m_plan(planCase(world, index, m_random))
        , m_book(world, index)
    {
    }

    std::vector<NewFact> tell();

private:
    void openCase();
    void payInstalments();
    void stateAccount();
    void tellContacts();
    void tellVisit(const DemoContact& contact);
    void tellArgument(const DemoContact& contact);
    void judgePoint(const DemoContact& contact);
    void tellPromise(const DemoPromise& promise);
    void followUp(const DemoPromise& promise, const QString& by);
    std::optional<NextStepBody> lastStep(const ResultCode& code);
    void tellNotes();
    void tellLaw();
    void tellEnding();
    void tellToday();
    DemoTime after(const DemoTime& when, int minutes) const
    {
        return {when.day, when.at.addSecs(minutes * 60)};
    }
    QString somebody() { return m_random.chance(45) ? m_agent : QString(); }

    const QString m_agent = QStringLiteral("lbarrera");
    const QString m_supervisor = QStringLiteral("rmedina");
    const DemoWorld& m_world;
    DemoRandom m_random;
    CasePlan m_plan;
    CaseBook m_book;
    Money m_paidSince = Money::zero(Currency::MXN);
    QString m_product;
};

} // namespace expediente

#pragma once
// A case told fact by fact, with the clock of its debtor's town.
#include "core/casefile/fold.h"
#include "core/facts/body.h"
#include "core/worklist/evaluate.h"
#include "tests/support/pesos.h"
#include "tests/support/print.h"

namespace expediente {

class Story {
public:
    CaseId id{Uuid::derived({"case"})};
    PersonId debtor{Uuid::derived({"debtor"})};
    AgencyContext context;

    Story()
    {
        context.zone = "America/Mexico_City";
        CaseOpened opened;
        opened.folio = QStringLiteral("F-1");
        opened.creditor = {QStringLiteral("fsm"), QStringLiteral("Sierra Madre"), {}, {}, {}};
        opened.zone = "America/Tijuana"; // two hours behind
        opened.openedOn = {2026, 11, 1};
        opened.parties = {{debtor, PartyRole::Debtor, {}}};
        say(id, opened, at({2026, 11, 1}, {9, 0}));
        say(debtor, PersonDescribed{QStringLiteral("Ana"), {}, {}}, at({2026, 11, 1}, {9, 0}));
    }

    static Moment at(QDate day, QTime time, const char* zone = "America/Tijuana")
    {
        return Moment::fromDateTime(QDateTime(day, time, QTimeZone(zone)));
    }
    /// In the order in which they are told, whenever they happened.
    FactId say(const Subject& subject, const Body& body, const Moment& moment)
    {
        const FactId fact{Uuid::derived({QByteArray::number(m_told + 1)})};
        sayAs(fact, subject, body, moment);
        return fact;
    }
    void sayAs(FactId fact, const Subject& subject, const Body& body, const Moment& moment)
    {
        ++m_told;
        m_records.push_back({fact, subject, kindName(kindOf(body)), 1, QStringLiteral("user:ana"),
            moment, Hlc{quint64(m_told)}, encode(body)});
    }
    FactId contact(const Moment& moment, const char* result = "NC")
    {
        ContactLogged body;
        body.action = QStringLiteral("LL");
        body.result = QLatin1String(result);
        return say(id, body, moment);
    }
    FactId callAt(QDate day, std::optional<QTime> time, const Moment& planned)
    {
        StepPlanned body;
        body.step = {StepKind::Call, day, time, {}};
        return say(id, body, planned);
    }

    CaseFile file() const { return fold(id, m_records); }
    CaseView view(QDate on) const { return evaluate(file(), on, context); }
    /// Whether the step is still to be done.
    bool asks(FactId fact) const
    {
        const auto steps = stepCandidates(file(), context);
        return std::ranges::any_of(
            steps, [&](const StepCandidate& step) { return step.step.fact == fact; });
    }

private:
    int m_told = 0;
    std::vector<FactRecord> m_records;
};

} // namespace expediente

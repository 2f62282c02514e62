#include "ui/forms/plan_visit_form.h"

#include "core/store/queries/today.h"
#include "core/store/store.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/pair.h"
#include "ui/forms/people_choices.h"
#include "ui/forms/time_edit.h"
#include "ui/widgets/date_edit.h"

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr int positionGap = 10; ///< room to put a stop between two others
constexpr int longestPurpose = 200;

} // namespace

PlanVisitForm::PlanVisitForm(const Services& services, QWidget* parent)
    : FieldForm(services, "plan_visit", tr("Plan a visit"), IconName::Calendar, parent)
    , m_day(new DateEdit(services.theme, services.format, today()))
    , m_from(new TimeEdit(services.theme, services.format))
    , m_to(new TimeEdit(services.theme, services.format))
    , m_point(new ChoiceEdit(services.theme))
    , m_purpose(new LineEdit(services.theme))
{
    m_dayField = add("day", tr("Day"), m_day);
    auto* hours = new Pair(m_from, m_to);
    m_hoursField = addField(tr("Between"), hours);
    hours->showErrorsIn(m_hoursField);
    m_from->setPlaceholderText(tr("Any time"));
    m_from->setAccessibleName(tr("Not before"));
    m_to->setAccessibleName(tr("Not after"));
    remember("from", m_from);
    remember("to", m_to);
    m_pointField = add("point", tr("Where"), m_point);
    m_purpose->setMaxLength(longestPurpose);
    add("purpose", tr("What for"), m_purpose);
    fields()->addStretch();
    addSaveAndCancel(tr("Plan it"));
}

const VisitPlanned* PlanVisitForm::replaced() const
{
    const auto found = std::ranges::find_if(file().visits,
        [this](const Visit& visit) { return about() && visit.planned.id == *about(); });
    return found == file().visits.end() ? nullptr : &found->planned.body;
}

void PlanVisitForm::caseChanged()
{
    m_day->setToday(today());
    m_hoursField->setHint(clockNote());
    offerPoints(m_point, true, tr("Decide later"));
}

void PlanVisitForm::prepare()
{
    const VisitPlanned* old = replaced();
    setTitle(old ? tr("Move a visit") : tr("Plan a visit"));
    if (!old)
        return;
    m_day->setValue(old->on);
    m_from->setValue(old->from);
    m_to->setValue(old->to);
    m_purpose->setText(old->purpose);
    if (old->contactPoint)
        m_point->setKey(old->contactPoint->toString());
}

void PlanVisitForm::refresh()
{
    askForRound();
}

void PlanVisitForm::askForRound()
{
    const QDate day = m_day->value().value_or(QDate());
    if (day == m_roundDay)
        return;
    m_roundDay = day;
    m_position = 0;
    m_dayField->setHint({});
    m_round.drop();
    if (day.isNull())
        return;
    m_round.ask(services().store.askLater([day](Connection& c) { return roundOf(c, day); }), this,
        [this](const Result<std::vector<RoundStop>>& round) {
            if (!round || round->empty())
                return;
            for (const RoundStop& stop : *round)
                m_position = std::max(m_position, stop.position + positionGap);
            m_dayField->setHint(tr("%n visit(s) planned that day", nullptr, int(round->size())));
        });
}

std::optional<std::vector<SaidFact>> PlanVisitForm::facts()
{
    startChecking();
    const QString stop = contactStop();
    require(m_dayField, m_day, stop.isEmpty(), stop);
    requireGood(m_dayField, m_day);
    const auto day = m_day->value();
    require(m_dayField, m_day, day || !m_day->error().isEmpty(), tr("The day is missing"));
    require(m_dayField, m_day, !day || *day >= today(), tr("That day has gone by"));
    requireGood(m_hoursField, m_from);
    requireGood(m_hoursField, m_to);
    const auto from = m_from->value();
    const auto to = m_to->value();
    require(m_hoursField, m_to, !from || !to || *from < *to, tr("It ends before it begins"));
    if (foundProblem())
        return {};
    VisitPlanned plan;
    plan.on = *day;
    plan.position = m_position;
    plan.from = from;
    plan.to = to;
    plan.contactPoint = FactId::fromString(m_point->key());
    plan.purpose = m_purpose->text().trimmed();
    if (replaced())
        plan.replaces = about();
    return std::vector{fact(plan)};
}

} // namespace expediente::ui

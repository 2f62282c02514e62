#include "ui/forms/plan_visit_form.h"

#include "core/store/queries/today.h"
#include "core/store/store.h"
#include "core/worklist/contact_override.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/pair.h"
#include "ui/forms/people_choices.h"
#include "ui/forms/text_edit.h"
#include "ui/forms/time_edit.h"
#include "ui/text/verdict_words.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>

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
    , m_requested(new QCheckBox(tr("The person asked for it")))
    , m_allTheSame(new TextEdit(services.theme, 1))
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
    m_requested->setToolTip(tr("Only if they said so themselves"));
    remember("requested", m_requested);
    fields()->addWidget(m_requested);
    m_allTheSameField = add("all_the_same", tr("All the same"), m_allTheSame);
    m_allTheSame->setAccessibleName(tr("Why the visit is planned all the same"));
    m_pointField = add("point", tr("Where"), m_point);
    m_purpose->setMaxLength(longestPurpose);
    m_purposeField = add("purpose", tr("What for"), m_purpose);
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
    m_requested->setChecked(old->requested);
    if (old->contactPoint)
        m_point->setKey(old->contactPoint->toString());
}

void PlanVisitForm::refresh()
{
    askForRound();
    judge();
}

/// By the hours of the day that is planned, not by those of now.
void PlanVisitForm::judge()
{
    m_verdict.reset();
    const auto day = m_day->value();
    const auto& context = services().store.context();
    if (day && contactStop().isEmpty())
        if (auto judged = judgeVisit(file(), visit(), *day, m_from->value(), now(), context))
            m_verdict = std::move(*judged);
    const QString why = m_verdict ? VerdictWords::whyNot(*m_verdict, format(), today()) : QString();
    m_dayField->setHint(why.isEmpty() ? noteOfDay() : why);
    m_allTheSameField->setHidden(!blocked() || !mayOverride());
}

IntendedContact PlanVisitForm::visit() const
{
    IntendedContact visit{.channel = Channel::Visit};
    visit.contactPoint = FactId::fromString(m_point->key());
    visit.requested = m_requested->isChecked();
    visit.asPlanned = false;
    visit.reservesAlong = true;
    return visit;
}

std::optional<ContactRequested> PlanVisitForm::along() const
{
    const auto day = m_day->value();
    return day ? dayToReserve(file(), visit(), *day, services().store.context()) : std::nullopt;
}

QString PlanVisitForm::noteOfDay() const
{
    if (!along())
        return m_others;
    const QString note = tr("The day's contact is reserved along with it");
    return m_others.isEmpty() ? note : m_others + QStringLiteral(" · ") + note;
}

bool PlanVisitForm::blocked() const
{
    return m_verdict && m_verdict->answer == ContactAnswer::Block;
}

bool PlanVisitForm::mayOverride() const
{
    return mayGoOn(*m_verdict, services().store.identity().role, true);
}

void PlanVisitForm::askForRound()
{
    const QDate day = m_day->value().value_or(QDate());
    if (day == m_roundDay)
        return;
    m_roundDay = day;
    m_position = 0;
    m_others.clear();
    m_round.drop();
    if (day.isNull())
        return;
    m_round.ask(services().store.askLater([day](Connection& c) { return roundOf(c, day); }), this,
        [this](const Result<std::vector<RoundStop>>& round) {
            if (!round || round->empty())
                return;
            for (const RoundStop& stop : *round)
                m_position = std::max(m_position, stop.position + positionGap);
            m_others = tr("%n visit(s) planned that day", nullptr, int(round->size()));
            judge();
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
    judge();
    const QString role = services().store.identity().role;
    const QString reason = m_allTheSame->text().trimmed();
    if (blocked() && mayOverride()) {
        require(m_dayField, m_requested, mayGoOn(*m_verdict, role, m_requested->isChecked()),
            tr("Only if the person asked for the visit: mark it if they did"));
        require(m_allTheSameField, m_allTheSame, !reason.isEmpty(),
            tr("Say in one line why it is planned all the same"));
    } else if (blocked())
        require(m_dayField, m_day, false, VerdictWords::whyNot(*m_verdict, format(), today()));
    requireGood(m_hoursField, m_from);
    requireGood(m_hoursField, m_to);
    const auto from = m_from->value();
    const auto to = m_to->value();
    require(m_hoursField, m_to, !from || !to || *from < *to, tr("It ends before it begins"));
    require(m_purposeField, m_purpose,
        !m_requested->isChecked() || !m_purpose->text().trimmed().isEmpty(),
        tr("Say what the person asked for"));
    if (foundProblem())
        return {};
    VisitPlanned plan;
    plan.on = *day;
    plan.position = m_position;
    plan.from = from;
    plan.to = to;
    plan.contactPoint = FactId::fromString(m_point->key());
    plan.purpose = m_purpose->text().trimmed();
    plan.requested = m_requested->isChecked();
    if (replaced())
        plan.replaces = about();
    std::vector<SaidFact> said{fact(plan)};
    if (const auto reserved = along())
        said.push_back(fact(*reserved));
    if (blocked())
        for (auto& overridden : overridesOf(*m_verdict, visit(), role, reason, false)) {
            overridden.visit = said.front().id;
            said.push_back(fact(std::move(overridden)));
        }
    return said;
}

} // namespace expediente::ui

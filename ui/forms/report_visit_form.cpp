#include "ui/forms/report_visit_form.h"

#include "core/facts/body.h"
#include "core/store/store.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/pair.h"
#include "ui/forms/people_choices.h"
#include "ui/forms/text_edit.h"
#include "ui/forms/time_edit.h"
#include "ui/text/words.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>

#include <algorithm>

namespace expediente::ui {
namespace {

const QString validYes = QStringLiteral("yes");
const QString validNo = QStringLiteral("no");

} // namespace

ReportVisitForm::ReportVisitForm(const Services& services, QWidget* parent)
    : FieldForm(services, "report_visit", tr("Report a visit"), IconName::House, parent)
    , m_day(new DateEdit(services.theme, services.format, today(), DateSense::Back))
    , m_arrived(new TimeEdit(services.theme, services.format))
    , m_left(new TimeEdit(services.theme, services.format))
    , m_outcome(new ChoiceEdit(services.theme))
    , m_point(new ChoiceEdit(services.theme))
    , m_valid(new ChoiceEdit(services.theme))
    , m_note(new TextEdit(services.theme, noteLines))
    , m_log(new QCheckBox(tr("Log the contact right after")))
{
    m_outcomeField = add("outcome", tr("Outcome"), m_outcome);
    m_outcome->addChoice(tr("Choose"), {});
    for (const QString& key : keys(Vocabulary::VisitOutcome))
        m_outcome->addChoice(word(Vocabulary::VisitOutcome, key), key);
    m_dayField = add("day", tr("Day"), m_day);
    auto* hours = new Pair(m_arrived, m_left);
    m_hoursField = addField(tr("From, to"), hours);
    hours->showErrorsIn(m_hoursField);
    m_arrived->setPlaceholderText(tr("Arrived"));
    m_left->setPlaceholderText(tr("Left"));
    m_arrived->setAccessibleName(tr("Arrived at"));
    m_left->setAccessibleName(tr("Left at"));
    remember("arrived", m_arrived);
    remember("left", m_left);
    add("point", tr("Where"), m_point);
    connect(m_valid, &ChoiceEdit::currentIndexChanged, this, [this] { m_concluded = false; });
    m_validField = add("valid", tr("Address"), m_valid);
    m_valid->addChoice(tr("Not checked"), {});
    m_valid->addChoice(tr("It is right"), validYes);
    m_valid->addChoice(tr("It is not right"), validNo);
    m_noteField = add("note", tr("Note"), m_note);
    remember("log", m_log);
    fields()->addWidget(m_log);
    fields()->addStretch();
    addSaveAndCancel(tr("Save the report"));
}

const Visit* ReportVisitForm::planned() const
{
    const auto found = std::ranges::find_if(file().visits,
        [this](const Visit& visit) { return about() && visit.planned.id == *about(); });
    return found == file().visits.end() ? nullptr : &*found;
}

void ReportVisitForm::caseChanged()
{
    m_day->setToday(today());
    m_hoursField->setHint(clockNote());
    offerPoints(m_point, true, tr("Somewhere else"));
}

void ReportVisitForm::prepare()
{
    const Visit* visit = planned();
    m_concluded = false;
    m_log->setChecked(true);
    m_day->setValue(visit ? std::min(visit->planned.body.on, today()) : today());
    if (visit && visit->planned.body.contactPoint)
        m_point->setKey(visit->planned.body.contactPoint->toString());
}

bool ReportVisitForm::saysAddressIsWrong() const
{
    const auto outcome = enumFromName<VisitOutcome>(m_outcome->key());
    return outcome == VisitOutcome::NoSuchAddress || outcome == VisitOutcome::MovedAway;
}

void ReportVisitForm::restore(const QByteArray& draft)
{
    FieldForm::restore(draft);
    m_concluded = saysAddressIsWrong() && m_valid->key() == validNo;
}

void ReportVisitForm::refresh()
{
    // Who was met there says as much about the address as anybody could. An outcome that is only
    // passed by on the way to another leaves nothing behind.
    if (saysAddressIsWrong() && m_valid->key().isEmpty()) {
        m_valid->setKey(validNo);
        m_concluded = true;
    } else if (!saysAddressIsWrong() && std::exchange(m_concluded, false)) {
        m_valid->setKey({});
    }
    const bool done = enumFromName<VisitOutcome>(m_outcome->key()) != VisitOutcome::NotDone;
    m_validField->setHidden(!done);
    m_log->setHidden(!done);
}

VisitReported ReportVisitForm::report() const
{
    VisitReported report;
    if (planned())
        report.visit = about();
    report.on = m_day->value().value_or(today());
    report.arrived = m_arrived->value();
    report.left = m_left->value();
    report.outcome = enumFromName<VisitOutcome>(m_outcome->key()).value_or(VisitOutcome::NotDone);
    const bool done = report.outcome != VisitOutcome::NotDone;
    if (done && !m_valid->key().isEmpty())
        report.addressValid = m_valid->key() == validYes;
    report.contactPoint = FactId::fromString(m_point->key());
    report.note = m_note->text().trimmed();
    return report;
}

/// What the report says of the address, so that nobody is sent to a wrong one again.
std::optional<PointStatus> ReportVisitForm::foundAddress() const
{
    const VisitReported report = this->report();
    if (!report.contactPoint)
        return {};
    switch (report.outcome) {
    case VisitOutcome::AskedNotToVisit:
        return PointStatus::DoNotUse;
    case VisitOutcome::MovedAway:
        return PointStatus::NotHere;
    case VisitOutcome::NoSuchAddress:
        return PointStatus::Wrong;
    case VisitOutcome::Met:
    case VisitOutcome::ThirdParty:
    case VisitOutcome::NobodyThere:
    case VisitOutcome::NotDone:
        break;
    }
    if (!report.addressValid)
        return {};
    return *report.addressValid ? PointStatus::Confirmed : PointStatus::Wrong;
}

LogStart ReportVisitForm::logStart() const
{
    const VisitReported report = this->report();
    LogStart start;
    start.contactPoint = report.contactPoint;
    start.day = report.on == today() ? QDate() : report.on;
    start.time = report.arrived;
    const ContactPointView* point =
        report.contactPoint ? pointIn(view(), *report.contactPoint) : nullptr;
    for (const ActionCode& action : services().store.context().catalogue.actions()) {
        const bool fits = action.channel == Channel::Visit
            && (!point
                || std::ranges::find(action.points, point->point.body.type) != action.points.end());
        if (fits && start.action.isEmpty())
            start.action = action.code;
    }
    return start;
}

std::optional<std::vector<SaidFact>> ReportVisitForm::facts()
{
    startChecking();
    require(m_outcomeField, m_outcome, !m_outcome->key().isEmpty(), tr("Say what came of it"));
    requireGood(m_dayField, m_day);
    const auto day = m_day->value();
    require(m_dayField, m_day, day || !m_day->error().isEmpty(), tr("The day is missing"));
    require(m_dayField, m_day, !day || *day <= today(), tr("That is still to come"));
    requireGood(m_hoursField, m_arrived);
    requireGood(m_hoursField, m_left);
    const auto arrived = m_arrived->value();
    const auto left = m_left->value();
    require(m_hoursField, m_left, !arrived || !left || *arrived <= *left,
        tr("It ends before it begins"));
    const VisitReported report = this->report();
    if (foundProblem())
        return {};

    std::vector<SaidFact> said{fact(report)};
    if (const auto status = foundAddress()) {
        const PersonView* owner = ownerOf(view(), *report.contactPoint);
        said.push_back(
            fact(owner->id, ContactPointJudged{*report.contactPoint, *status, report.on, {}}));
    }
    const bool log = m_log->isChecked() && report.outcome != VisitOutcome::NotDone;
    m_next = log ? std::optional(logStart()) : std::nullopt;
    return said;
}

void ReportVisitForm::afterSave()
{
    if (const auto next = std::exchange(m_next, std::nullopt))
        emit logRequested(*next);
}

} // namespace expediente::ui

#include "ui/forms/short_forms.h"

#include "core/facts/body.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/contact_stops.h"
#include "ui/forms/next_step_proposal.h"
#include "ui/forms/pair.h"
#include "ui/forms/text_edit.h"
#include "ui/forms/time_edit.h"
#include "ui/text/words.h"
#include "ui/widgets/date_edit.h"

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr int longNoteLines = 5;

} // namespace

NoteForm::NoteForm(const Services& services, NoteKind kind, QWidget* parent)
    : FieldForm(services, kind == NoteKind::General ? "note" : "note_before_visit",
        kind == NoteKind::General ? tr("Write a note") : tr("Before you knock"),
        kind == NoteKind::General ? IconName::Note : IconName::Eye, parent)
    , m_kind(kind)
    , m_text(new TextEdit(services.theme, longNoteLines))
{
    m_text->setLeastLines(2);
    m_textField =
        add("text", kind == NoteKind::General ? tr("Note") : tr("What to know before knocking"),
            m_text, Field::Caption::Above);
    if (kind == NoteKind::BeforeVisit)
        m_textField->setHint(tr("It stands on top of the file and on the visit brief"));
    fields()->addStretch();
    addSaveAndCancel(tr("Save the note"));
}

std::optional<std::vector<SaidFact>> NoteForm::facts()
{
    startChecking();
    const QString text = m_text->text().trimmed();
    require(m_textField, m_text, !text.isEmpty(), tr("Write the note"));
    require(m_textField, m_text, text.size() <= maxTextLength, tr("Shorten it a little"));
    if (foundProblem())
        return {};
    return std::vector{fact(NoteWritten{text, m_kind})};
}

CallBackForm::CallBackForm(const Services& services, QWidget* parent)
    : FieldForm(services, "call_back", tr("Plan the next step"), IconName::Clock, parent)
    , m_step(new ChoiceEdit(services.theme))
    , m_day(new DateEdit(services.theme, services.format, today()))
    , m_time(new TimeEdit(services.theme, services.format))
    , m_person(new ChoiceEdit(services.theme))
    , m_point(new ChoiceEdit(services.theme))
    , m_note(new LineEdit(services.theme))
{
    m_stepField = add("step", tr("What"), m_step);
    for (const StepKind kind : stepKindsToOffer()) {
        const QString key = enumName(kind);
        if (kind != StepKind::None && kind != StepKind::WaitPromise)
            m_step->addChoice(word(Vocabulary::StepKind, key), key);
    }
    auto* when = new Pair(m_day, m_time, 6);
    m_whenField = addField(tr("When"), when);
    when->showErrorsIn(m_whenField);
    m_day->setPlaceholderText(tr("Day"));
    m_time->setPlaceholderText(tr("Time"));
    m_day->setAccessibleName(tr("Day"));
    m_time->setAccessibleName(tr("Time"));
    remember("day", m_day);
    remember("time", m_time);
    add("person", tr("With"), m_person);
    add("point", tr("Through"), m_point);
    m_note->setMaxLength(longestLine);
    add("note", tr("Note"), m_note);
    fields()->addStretch();
    addSaveAndCancel(tr("Plan it"));
}

const StepPlanned* CallBackForm::replaced() const
{
    const auto found = std::ranges::find_if(file().steps,
        [this](const Entry<StepPlanned>& step) { return about() && step.id == *about(); });
    return found == file().steps.end() ? nullptr : &found->body;
}

void CallBackForm::caseChanged()
{
    m_day->setToday(today());
    m_whenField->setHint(clockNote());
    offerPeople(m_person, false);
    offerPoints(m_point, false, tr("None of these"));
}

void CallBackForm::prepare()
{
    const StepPlanned* old = replaced();
    if (!old)
        return;
    m_step->setKey(enumName(old->step.step));
    m_day->setValue(old->step.due);
    m_time->setValue(old->step.at);
    m_note->setText(old->step.note);
    if (old->person)
        m_person->setKey(old->person->toString());
    m_point->setKey(old->contactPoint ? old->contactPoint->toString() : QString());
}

std::optional<std::vector<SaidFact>> CallBackForm::facts()
{
    startChecking();
    const auto step = enumFromName<StepKind>(m_step->key()).value_or(StepKind::Call);
    const QString stop = ContactStops::concern(step) ? contactStop() : QString();
    require(m_stepField, m_step, stop.isEmpty(), stop);
    requireGood(m_whenField, m_day);
    const auto day = m_day->value();
    require(m_whenField, m_day, day || !m_day->error().isEmpty(), tr("The day is missing"));
    require(m_whenField, m_day, !day || *day >= today(), tr("That day has gone by"));
    requireGood(m_whenField, m_time);
    if (foundProblem())
        return {};
    StepPlanned plan;
    plan.step.step = step;
    plan.step.due = *day;
    plan.step.at = m_time->value();
    plan.step.note = m_note->text().trimmed();
    plan.person = PersonId::fromString(m_person->key());
    plan.contactPoint = FactId::fromString(m_point->key());
    if (replaced())
        plan.replaces = about();
    return std::vector{fact(plan)};
}

} // namespace expediente::ui

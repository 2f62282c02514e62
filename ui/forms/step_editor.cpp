#include "ui/forms/step_editor.h"

#include "core/facts/body.h"
#include "core/store/store.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/form.h"
#include "ui/forms/form_words.h"
#include "ui/forms/next_step_proposal.h"
#include "ui/forms/pair.h"
#include "ui/forms/time_edit.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/next_step_box.h"

#include <QVBoxLayout>

namespace expediente::ui {

StepEditor::StepEditor(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_box(new NextStepBox(services.theme, Qt::Vertical))
    , m_accept(new SecondaryButton(services.theme, tr("Accept")))
    , m_change(new SecondaryButton(services.theme, tr("Change")))
    , m_error(new TextLabel(services.theme, TextStyle::Secondary, Token::BadText))
    , m_fields(new QWidget)
    , m_kind(new ChoiceEdit(services.theme))
    , m_due(new DateEdit(services.theme, services.format, services.store.clock().today()))
    , m_at(new TimeEdit(services.theme, services.format))
    , m_note(new LineEdit(services.theme))
{
    build();
    connect(m_accept, &QAbstractButton::clicked, this, &StepEditor::accept);
    connect(m_change, &QAbstractButton::clicked, this, &StepEditor::change);
    connect(m_kind, &ChoiceEdit::currentIndexChanged, this, &StepEditor::changed);
    connect(m_due, &DateEdit::valueChanged, this, &StepEditor::changed);
    connect(m_at, &TimeEdit::valueChanged, this, &StepEditor::changed);
    connect(m_note, &QLineEdit::textEdited, this, &StepEditor::changed);
    connect(this, &StepEditor::changed, this, &StepEditor::refresh);
    refresh();
}

void StepEditor::build()
{
    m_accept->setObjectName(QStringLiteral("acceptStep"));
    m_accept->setKeyHint(QStringLiteral("Alt+A"));
    m_change->setObjectName(QStringLiteral("changeStep"));
    m_box->addButton(m_accept);
    m_box->addButton(m_change);
    m_error->setWordWrap(true);

    for (const StepKind kind : stepKindsToOffer()) {
        const QString key = enumName(kind);
        m_kind->addChoice(
            kind == StepKind::None ? tr("No next step") : word(Vocabulary::StepKind, key), key);
    }
    auto* when = new Pair(m_due, m_at, 6);
    m_due->setAccessibleName(tr("Day of the next step"));
    m_at->setAccessibleName(tr("Time of the next step"));
    m_at->setPlaceholderText(tr("Time"));
    auto* back = new LinkButton(m_services.theme, tr("Back to the proposal"));
    back->setObjectName(QStringLiteral("proposeStep"));
    connect(back, &QAbstractButton::clicked, this, &StepEditor::toProposal);
    auto* rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    auto* kindField = new Field(m_services.theme, tr("Next step"), m_kind, Field::Caption::Beside);
    m_whenField = new Field(m_services.theme, tr("When"), when, Field::Caption::Beside);
    when->showErrorsIn(m_whenField);
    m_note->setMaxLength(longestLine);
    m_noteField = new Field(m_services.theme, tr("What for"), m_note, Field::Caption::Beside);
    for (Field* field : {kindField, m_whenField, m_noteField}) {
        field->setCaptionWidth(60);
        rows->addWidget(field);
    }
    rows->addWidget(back);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_box);
    column->addWidget(m_fields);
    column->addWidget(m_error);
}

void StepEditor::setProposal(const std::optional<NextStepBody>& step, const QString& otherwise)
{
    if (m_decision == StepDecision::Accepted && step != m_proposal)
        m_decision = StepDecision::Proposed; // what was accepted is not this any more
    m_proposal = step;
    m_otherwise = otherwise;
    refresh();
}

void StepEditor::refresh()
{
    const bool changing = m_decision == StepDecision::Changed;
    const bool accepted = m_decision == StepDecision::Accepted;
    m_box->setHidden(changing);
    m_fields->setHidden(!changing);
    m_accept->setHidden(!m_proposal || accepted);
    const bool none = m_kind->key() == enumName(StepKind::None);
    m_whenField->setHidden(none);
    m_noteField->setHidden(none);
    const QDate today = m_services.store.clock().today();
    m_box->setStep(accepted ? tr("Next step, accepted") : tr("Proposed next step"),
        m_proposal ? stepInWords(*m_proposal, m_services.format, today) : m_otherwise);
    m_error->setHidden(m_error->text().isEmpty());
}

void StepEditor::setClockNote(const QString& note)
{
    m_whenField->setHint(note);
}

void StepEditor::accept()
{
    if (!m_proposal || m_decision == StepDecision::Changed)
        return;
    m_decision = StepDecision::Accepted;
    m_error->clear();
    emit changed();
}

void StepEditor::change()
{
    if (m_decision == StepDecision::Changed)
        return;
    m_decision = StepDecision::Changed;
    m_error->clear();
    if (m_proposal) {
        m_kind->setKey(enumName(m_proposal->step));
        m_due->setValue(m_proposal->due);
        m_at->setValue(m_proposal->at);
    }
    emit changed();
    m_kind->setFocus(Qt::OtherFocusReason);
}

void StepEditor::toProposal()
{
    m_decision = StepDecision::Proposed;
    emit changed();
    m_change->setFocus(Qt::OtherFocusReason);
}

void StepEditor::reset()
{
    m_decision = StepDecision::Proposed;
    m_proposal.reset();
    m_error->clear();
    m_kind->setCurrentIndex(0);
    m_due->setToday(m_services.store.clock().today());
    m_due->setValue({});
    m_at->setValue({});
    m_note->clear();
    refresh();
}

void StepEditor::readInto(LogDraft& draft) const
{
    draft.decision = m_decision;
    if (m_decision != StepDecision::Changed)
        return;
    draft.step.step = enumFromName<StepKind>(m_kind->key()).value_or(StepKind::None);
    draft.step.note = draft.step.step == StepKind::None ? QString() : m_note->text().trimmed();
    draft.stepDue = typedIn<QDate>(m_due);
    draft.stepAt = typedIn<QTime>(m_at);
}

void StepEditor::show(const LogDraft& draft)
{
    m_decision = draft.decision;
    if (m_decision == StepDecision::Changed) {
        m_kind->setKey(enumName(draft.step.step));
        m_note->setText(draft.step.note);
        showTyped(m_due, draft.stepDue);
        showTyped(m_at, draft.stepAt);
    }
    refresh();
}

bool StepEditor::setError(LogField field, const QString& sentence)
{
    if (field == LogField::StepDue)
        m_due->setError(sentence);
    else if (field == LogField::StepAt)
        m_at->setError(sentence);
    else if (field == LogField::Step)
        m_error->setText(sentence);
    else
        return false;
    refresh();
    return true;
}

QWidget* StepEditor::editorOf(LogField field) const
{
    if (field == LogField::StepDue)
        return m_due;
    if (field == LogField::StepAt)
        return m_at;
    return m_decision == StepDecision::Changed ? static_cast<QWidget*>(m_kind) : m_accept;
}

} // namespace expediente::ui

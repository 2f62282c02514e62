// How the keyboard moves through the log panel, and which of its rows show.
#include "core/facts/body.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/contact_stops.h"
#include "ui/forms/documents_edit.h"
#include "ui/forms/form_words.h"
#include "ui/forms/log_panel.h"
#include "ui/forms/people_choices.h"
#include "ui/forms/step_editor.h"
#include "ui/forms/text_edit.h"
#include "ui/forms/time_edit.h"
#include "ui/text/verdict_words.h"
#include "ui/text/words.h"
#include "ui/widgets/code_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/money_edit.h"

#include <QCheckBox>
#include <QKeyEvent>

#include <algorithm>

namespace expediente::ui {

void LogPanel::onAction()
{
    fillResults();
    fillPoints();
    refresh();
    touch();
    if (!m_checking)
        goTo(m_result);
}

void LogPanel::onResult()
{
    refresh();
    touch();
    if (!m_checking)
        afterResult();
}

/// Straight to what the result asks for; a promise before its reason, as the row stands.
void LogPanel::afterResult()
{
    const ResultCode* code = result();
    if (code && code->needsPromise)
        goTo(m_amount);
    else if (!m_allTheSameField->isHidden())
        goTo(m_allTheSame);
    else if (code && code->reach == Reach::Direct)
        goTo(m_reason);
    else
        goTo(m_note);
}

void LogPanel::afterReason()
{
    const bool confirm =
        catalogue().reasonOnlyIfVolunteered() && !m_reason->currentCode().isEmpty();
    goTo(confirm ? static_cast<QWidget*>(m_volunteered) : m_note);
}

void LogPanel::goTo(QWidget* editor)
{
    editor->setFocus(Qt::TabFocusReason);
}

/// Enter in an amount, Enter or Space in an empty reason: on to the next.
bool LogPanel::skipsOn(QObject* watched)
{
    if (watched == m_amount && m_amount->commit()) {
        goTo(m_due);
        return true;
    }
    if (watched == m_due && m_due->commit()) {
        goTo(m_reason);
        return true;
    }
    if (watched == m_reason && m_reason->text().trimmed().isEmpty()) {
        afterReason();
        return true;
    }
    return false;
}

/// Backspace in an empty field goes back one.
bool LogPanel::stepsBack(QObject* watched)
{
    const auto* line = qobject_cast<QLineEdit*>(watched);
    if (!line || !line->text().isEmpty())
        return false;
    if (watched == m_amount)
        goTo(m_result);
    else if (watched == m_due)
        goTo(m_amount);
    else
        return false;
    return true;
}

bool LogPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Form::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == 0;
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const bool space = press->key() == Qt::Key_Space && watched == m_reason;
    if (plain && (enter || space) && skipsOn(watched))
        return true;
    if (plain && press->key() == Qt::Key_Backspace && stepsBack(watched))
        return true;
    return Form::eventFilter(watched, event);
}

void LogPanel::open(Field* field, QWidget* editor)
{
    m_opened.push_back(field);
    refresh();
    if (editor == m_documents)
        m_documents->attach();
    else
        goTo(editor);
}

void LogPanel::refresh()
{
    if (!hasCase())
        return;
    const LogDraft draft = state();
    const ResultCode* code = result();
    const auto opened = [this](Field* field) {
        return std::ranges::find(m_opened, field) != m_opened.end();
    };
    m_hint->setHidden(code != nullptr); // by now they know how, and the step needs the room
    m_point->setEnabled(!draft.action.isEmpty());
    m_promiseField->setHidden(
        !(code && code->needsPromise) && !draft.hasPromise() && !opened(m_promiseField));
    m_wordsField->setHidden(draft.words.isEmpty() && !opened(m_wordsField));
    m_documentField->setHidden(
        !(code && code->needsDocument) && draft.documents.empty() && !opened(m_documentField));
    m_whenField->setHidden(draft.day.isEmpty() && draft.time.isEmpty() && !opened(m_whenField));
    m_volunteeredField->setHidden(
        !catalogue().reasonOnlyIfVolunteered() || m_reason->text().isEmpty());

    const auto status = proposedPointStatus(draft, situation());
    m_judgePoint->setHidden(!status);
    if (status)
        m_judgePoint->setText(
            tr("Note there: %1").arg(word(Vocabulary::PointStatus, enumName(*status))));
    const auto legal = proposedLegalState(draft, situation());
    m_legal->setHidden(!legal);
    if (legal)
        m_legal->setText(tr("Record: %1").arg(word(Vocabulary::LegalState, enumName(*legal))));
    refreshObjection(draft);
    refreshLinks(draft, code);
    refreshStep(draft, code);
}

/// A contact that the rules warn of or forbid is told all the same, with the reason.
void LogPanel::refreshObjection(const LogDraft& draft)
{
    const auto verdict = objection(draft, situation());
    m_allTheSameField->setHidden(!verdict && draft.allTheSame.isEmpty());
    if (!verdict)
        return;
    const QString why = VerdictWords::reason(verdict->hits.front(), format(), today());
    m_allTheSameField->setHint(verdict->answer == ContactAnswer::Block
            ? tr("%1 What happened is recorded as it was; a supervisor will look at it.").arg(why)
            : tr("%1 Say why it was made all the same.").arg(why));
}

void LogPanel::refreshLinks(const LogDraft&, const ResultCode* code)
{
    const auto offer = [](LinkButton* link, Field* field, bool sensible) {
        link->setHidden(!sensible || !field->isHidden());
    };
    offer(m_promiseLink, m_promiseField, code && code->takesPromise());
    offer(m_wordsLink, m_wordsField, code && code->reach != Reach::None);
    offer(m_documentLink, m_documentField, true);
    offer(m_whenLink, m_whenField, true);
}

void LogPanel::refreshStep(const LogDraft& draft, const ResultCode* code)
{
    m_step->setHidden(!code && draft.decision != StepDecision::Changed);
    LogDraft proposed = draft;
    proposed.decision = StepDecision::Proposed;
    const LogSituation now = situation();
    const bool waits = code && code->nextStep == StepKind::WaitPromise;
    const bool stopped = code && ContactStops::concern(code->nextStep) && !now.stop.isEmpty();
    m_step->setProposal(nextStep(proposed, now),
        waits         ? tr("Wait for the promise, once it has its date")
            : stopped ? now.stop
                      : tr("None: the file's own next step stands"));
}

Field* LogPanel::fieldOf(LogField field) const
{
    switch (field) {
    case LogField::Action:
        return m_actionField;
    case LogField::Result:
        return m_resultField;
    case LogField::AllTheSame:
        return m_allTheSameField;
    case LogField::Reason:
        return m_reasonField;
    case LogField::Volunteered:
        return m_volunteeredField;
    case LogField::Person:
        return m_personField;
    case LogField::ContactPoint:
        return m_pointField;
    case LogField::Amount:
    case LogField::Due:
        return m_promiseField;
    case LogField::Note:
        return m_noteField;
    case LogField::Words:
        return m_wordsField;
    case LogField::Document:
        return m_documentField;
    case LogField::Step:
    case LogField::StepDue:
    case LogField::StepAt:
    case LogField::Day:
    case LogField::Time:
        return m_whenField;
    }
    Q_UNREACHABLE();
}

QWidget* LogPanel::editorOf(LogField field) const
{
    switch (field) {
    case LogField::Action:
        return m_action;
    case LogField::Result:
        return m_result;
    case LogField::AllTheSame:
        return m_allTheSame;
    case LogField::Reason:
        return m_reason;
    case LogField::Volunteered:
        return m_volunteered;
    case LogField::Person:
        return m_person;
    case LogField::ContactPoint:
        return m_point;
    case LogField::Amount:
        return m_amount;
    case LogField::Due:
        return m_due;
    case LogField::Note:
        return m_note;
    case LogField::Words:
        return m_words;
    case LogField::Document:
        return m_documents;
    case LogField::Day:
        return m_day;
    case LogField::Time:
        return m_time;
    case LogField::Step:
    case LogField::StepDue:
    case LogField::StepAt:
        return m_step->editorOf(field);
    }
    Q_UNREACHABLE();
}

} // namespace expediente::ui

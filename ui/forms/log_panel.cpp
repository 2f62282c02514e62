#include "ui/forms/log_panel.h"

#include "core/facts/body.h"
#include "core/store/store.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/documents_edit.h"
#include "ui/forms/form_words.h"
#include "ui/forms/pair.h"
#include "ui/forms/people_choices.h"
#include "ui/forms/step_editor.h"
#include "ui/forms/text_edit.h"
#include "ui/forms/time_edit.h"
#include "ui/text/words.h"
#include "ui/widgets/code_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/money_edit.h"

#include <QCheckBox>

#include <algorithm>

namespace expediente::ui {

const Catalogue& LogPanel::catalogue() const
{
    return services().store.context().catalogue;
}

LogSituation LogPanel::situation() const
{
    const AgencyContext& context = services().store.context();
    return {view(), file(), context.catalogue, context.businessDays, zone(), now(), contactStop(),
        &context, services().store.identity().role, format()};
}

const ResultCode* LogPanel::result() const
{
    return catalogue().result(m_result->currentCode());
}

void LogPanel::focusFirst()
{
    m_action->setFocus(Qt::OtherFocusReason);
}

void LogPanel::begin(const LogStart& start)
{
    if (!hasCase() || !isPristine())
        return;
    if (!start.action.isEmpty()) {
        m_action->setCurrentCode(start.action);
        fillResults();
    }
    fillPoints();
    if (start.contactPoint) {
        if (const PersonView* owner = ownerOf(view(), *start.contactPoint))
            m_person->setKey(owner->id.toString());
        fillPoints();
        m_point->setKey(start.contactPoint->toString());
        m_pointChosen = true;
    }
    if (start.time) {
        m_day->setValue(start.day.isValid() ? std::optional(start.day) : std::nullopt);
        m_time->setValue(start.time);
    }
    m_note->setPlainText(start.note);
    refresh();
    touch();
    (m_action->currentCode().isEmpty() ? m_action : m_result)->setFocus(Qt::OtherFocusReason);
}

LogDraft LogPanel::state() const
{
    LogDraft draft;
    draft.contact = m_contact;
    draft.action = m_action->currentCode();
    draft.result = m_result->currentCode();
    draft.reason = m_reason->currentCode();
    draft.reasonVolunteered = m_volunteered->isChecked();
    draft.person = PersonId::fromString(m_person->key());
    draft.contactPoint = FactId::fromString(m_point->key());
    draft.note = m_note->text();
    draft.words = m_words->text();
    draft.allTheSame = m_allTheSame->text();
    draft.amount = typedIn<Money>(m_amount);
    draft.due = typedIn<QDate>(m_due);
    draft.documents = m_documents->attached();
    m_step->readInto(draft);
    draft.judgePoint = m_judgePoint->isChecked();
    draft.recordLegalState = m_legal->isChecked();
    draft.day = typedIn<QDate>(m_day);
    draft.time = typedIn<QTime>(m_time);
    return draft;
}

void LogPanel::show(const LogDraft& draft)
{
    if (!draft.contact.isNull())
        m_contact = draft.contact;
    m_action->setCurrentCode(draft.action);
    fillResults();
    m_result->setCurrentCode(draft.result);
    m_reason->setCurrentCode(draft.reason);
    m_volunteered->setChecked(draft.reasonVolunteered);
    if (draft.person && personIn(view(), *draft.person))
        m_person->setKey(draft.person->toString());
    fillPoints();
    m_point->setKey(draft.contactPoint ? draft.contactPoint->toString() : QString());
    m_pointChosen = true;
    m_note->setPlainText(draft.note);
    m_words->setPlainText(draft.words);
    m_allTheSame->setPlainText(draft.allTheSame);
    if (!draft.amount.value || draft.amount.value->currency() == promiseCurrency())
        showTyped(m_amount, draft.amount);
    showTyped(m_due, draft.due);
    m_documents->setAttached(draft.documents);
    m_judgePoint->setChecked(draft.judgePoint);
    m_legal->setChecked(draft.recordLegalState);
    showTyped(m_day, draft.day);
    showTyped(m_time, draft.time);
    m_step->show(draft);
    refresh();
}

QByteArray LogPanel::draft() const
{
    const LogDraft draft = state();
    return draft.isEmpty() ? QByteArray() : toJson(draft);
}

void LogPanel::restore(const QByteArray& json)
{
    const auto draft = logDraftFromJson(json);
    if (!draft)
        return;
    // Saved, but the machine stopped before the draft was gone.
    const bool saved = std::ranges::any_of(file().timeline,
        [&draft](const TimelineEntry& entry) { return entry.id == draft->contact; });
    if (!saved)
        show(*draft);
}

Currency LogPanel::promiseCurrency() const
{
    const AccountView* main = view().mainAccount();
    if (main)
        return main->figures.currency();
    return view().totals.empty() ? Currency::MXN : view().totals.front().currency();
}

void LogPanel::clear()
{
    m_contact = newFactId(now());
    m_pointChosen = false;
    m_opened.clear();
    for (CodeEdit* edit : {m_action, m_result, m_reason})
        edit->setCurrentCode({});
    fillResults();
    for (TextEdit* edit : {m_note, m_words, m_allTheSame})
        edit->clear();
    m_amount->setCurrency(promiseCurrency());
    m_amount->setValue({});
    for (DateEdit* edit : {m_due, m_day})
        edit->setValue({});
    m_time->setValue({});
    m_documents->setAttached({});
    m_volunteered->setChecked(false);
    m_judgePoint->setChecked(true);
    m_legal->setChecked(true);
    m_step->reset();
    const PersonView* debtor = view().debtor();
    m_person->setKey(debtor ? debtor->id.toString() : QString());
    fillPoints();
    refresh();
}

void LogPanel::caseChanged()
{
    for (DateEdit* edit : {m_due, m_day})
        edit->setToday(today()); // midnight may have passed
    m_whenField->setHint(clockNote());
    m_step->setClockNote(clockNote());
    fillPeople();
    fillPoints();
    refresh();
}

void LogPanel::fillResults()
{
    const QString language = services().format.language() == Language::English
        ? QStringLiteral("en")
        : QStringLiteral("es");
    const QString action = m_action->currentCode();
    std::vector<CodeItem> items;
    for (const ResultCode& code :
        action.isEmpty() ? catalogue().results() : catalogue().resultsFor(action))
        items.push_back({code.code, code.label.in(language)});
    if (items != m_result->items())
        m_result->setItems(std::move(items));
}

void LogPanel::fillPeople()
{
    m_person->refill([this] {
        for (const PersonView& person : view().persons)
            m_person->addChoice(
                personChoice(person), person.id.toString(), shortPersonChoices(person));
    });
}

void LogPanel::fillPoints()
{
    const ActionCode* action = catalogue().action(m_action->currentCode());
    const auto id = PersonId::fromString(m_person->key());
    const PersonView* person = id && hasCase() ? personIn(view(), *id) : nullptr;
    const QString before = m_point->key();
    const QSignalBlocker quiet(m_point);
    m_point->clear();
    bool usable = false;
    for (const ContactPointView* point : person&& action ? pointsFor(*person, action->points)
                                                         : std::vector<const ContactPointView*>()) {
        usable = usable || point->usable;
        m_point->addChoice(pointChoice(*point, services().format), point->point.id.toString());
    }
    m_point->addChoice(tr("None of these"), {});
    m_point->setKey(before);
    if (!m_pointChosen || m_point->currentIndex() < 0)
        m_point->setCurrentIndex(usable ? 0 : m_point->count() - 1);
}

std::optional<std::vector<SaidFact>> LogPanel::facts()
{
    for (LineEdit* edit : findChildren<LineEdit*>())
        edit->setError({});
    for (Field* field : findChildren<Field*>())
        field->setError({});
    m_step->setError(LogField::Step, {});
    m_checking = true;
    bool good = true;
    for (CodeEdit* edit : {m_action, m_result, m_reason})
        good = edit->commit() && good;
    m_checking = false;
    m_amount->commit();
    for (DateEdit* edit : {m_due, m_day})
        edit->commit();
    m_time->commit();
    fillPoints();
    refresh();
    const LogDraft draft = state();
    const auto found = problems(draft, situation());
    showProblems(found);
    if (!found.empty() || !good)
        return {};
    return toFacts(draft, situation());
}

void LogPanel::showProblems(const std::vector<LogProblem>& found)
{
    // The keyboard first: a line that it leaves judges itself anew, and knows only its own rules.
    QWidget* first = found.empty() ? nullptr : editorOf(found.front().field);
    for (CodeEdit* edit : {m_reason, m_result, m_action}) {
        if (!edit->error().isEmpty())
            first = edit;
    }
    if (first)
        showProblem(first);
    for (const LogProblem& problem : found) {
        const QString text = sentence(problem);
        auto* line = qobject_cast<LineEdit*>(editorOf(problem.field));
        if (line && line->error().isEmpty())
            line->setError(text);
        else if (!line && !m_step->setError(problem.field, text))
            fieldOf(problem.field)->setError(text);
    }
}

QString LogPanel::confirmation() const
{
    return tr("Contact logged: %1").arg(m_result->currentLabel());
}

void LogPanel::save()
{
    m_thenNext = false;
    Form::save();
}

void LogPanel::saveAndNext()
{
    m_thenNext = true;
    Form::save();
}

void LogPanel::afterSave()
{
    if (std::exchange(m_thenNext, false))
        emit savedAndNext();
    else if (isVisible())
        focusFirst();
}

} // namespace expediente::ui

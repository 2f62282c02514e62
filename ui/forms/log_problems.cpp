// What stands against saving a log draft.
#include "ui/forms/contact_stops.h"
#include "ui/forms/form_words.h"
#include "ui/forms/log_draft.h"
#include "ui/forms/people_choices.h"

#include "core/casefile/contact_rules.h"
#include "core/facts/body.h"

#include <algorithm>

namespace expediente::ui {
namespace {

/// The rules of catalogue and contact, by the field that mends them.
std::optional<LogField> fieldOf(QStringView rule)
{
    struct Place {
        QStringView rule;
        LogField field;
    };
    static constexpr Place places[] = {
        {u"catalogue.unknown_action", LogField::Action},
        {u"catalogue.unknown_result", LogField::Result},
        {u"catalogue.result_not_valid_for_action", LogField::Result},
        {u"catalogue.unknown_reason", LogField::Reason},
        {u"catalogue.reason_needs_direct_contact", LogField::Reason},
        {u"catalogue.reason_not_volunteered", LogField::Volunteered},
        {u"catalogue.promise_required", LogField::Amount},
        {u"catalogue.contact_point_required", LogField::ContactPoint},
        {u"catalogue.document_required", LogField::Document},
        {u"catalogue.note_required", LogField::Note},
        {u"catalogue.next_date_required", LogField::Step},
        {u"log.person_missing", LogField::Person},
        {u"log.person_not_entitled", LogField::Person},
        {u"log.promise_not_taken", LogField::Amount},
    };
    const auto found = std::ranges::find(places, rule, &Place::rule);
    return found == std::end(places) ? std::nullopt : std::optional(found->field);
}

class Judge {
public:
    Judge(const LogDraft& draft, const LogSituation& situation)
        : m_draft(draft), m_situation(situation)
    {
    }

    std::vector<LogProblem> all()
    {
        codes();
        people();
        promise();
        contact();
        texts();
        step();
        moment();
        // One sentence a field, the first to mend first.
        std::ranges::stable_sort(m_found, {}, &LogProblem::field);
        const auto doubled = std::ranges::unique(m_found, {}, &LogProblem::field);
        m_found.erase(doubled.begin(), doubled.end());
        return std::move(m_found);
    }

private:
    void add(LogField field, const char* rule, QStringList about = {})
    {
        m_found.push_back({field, QLatin1String(rule), std::move(about)});
    }

    void codes()
    {
        if (m_draft.action.isEmpty())
            add(LogField::Action, "log.action_missing");
        if (m_draft.result.isEmpty())
            add(LogField::Result, "log.result_missing");
        ContactEntry entry;
        entry.action = m_draft.action;
        entry.result = m_draft.result;
        entry.reason = m_draft.reason;
        entry.reasonVolunteered = m_draft.reasonVolunteered;
        entry.hasPromise = m_draft.hasPromise();
        entry.hasNote = !m_draft.note.trimmed().isEmpty();
        entry.hasContactPoint = m_draft.contactPoint.has_value();
        entry.hasDocument = !m_draft.documents.empty();
        // A date that was agreed on is not one that the program made up.
        entry.hasNextDate = m_draft.decision != StepDecision::Proposed
            && nextStep(m_draft, m_situation).has_value();
        for (const Error& error : m_situation.catalogue.problems(entry)) {
            const QString rule = error.args.value(0);
            m_found.push_back({fieldOf(rule).value_or(LogField::Result), rule, error.args.mid(1)});
        }
    }

    void people()
    {
        const ResultCode* result = m_situation.catalogue.result(m_draft.result);
        if (!result)
            return;
        const PersonView* person =
            m_draft.person ? personIn(m_situation.view, *m_draft.person) : nullptr;
        const auto role = person ? std::optional(person->role) : std::nullopt;
        for (const Error& error : contactProblems(*result, role, m_draft.hasPromise())) {
            const QString rule = error.args.value(0);
            m_found.push_back({fieldOf(rule).value_or(LogField::Result), rule, error.args.mid(1)});
        }
    }

    void promise()
    {
        if (!m_draft.hasPromise())
            return;
        if (m_draft.amount.isBad())
            add(LogField::Amount, "log.amount_bad", {m_draft.amount.text});
        else if (!m_draft.amount.value || m_draft.amount.value->isZero())
            add(LogField::Amount, "log.amount_missing");
        const auto at = happenedAt(m_draft, m_situation);
        if (m_draft.due.isBad())
            add(LogField::Due, "log.date_bad", {m_draft.due.text});
        else if (!m_draft.due.value)
            add(LogField::Due, "log.due_missing");
        else if (at && *m_draft.due.value < at->date())
            add(LogField::Due, "log.due_past");
        if (m_found.empty() && at && m_situation.agency)
            promiseLimits(at->date());
    }

    void promiseLimits(QDate madeOn)
    {
        PromiseMade made;
        made.amount = *m_draft.amount.value;
        made.due = *m_draft.due.value;
        made.madeOn = madeOn;
        for (auto& [rule, about] :
            promiseProblems(made, {}, m_situation.file, *m_situation.agency, m_situation.format))
            m_found.push_back({rule == QStringLiteral("promise.most_days_ahead") ? LogField::Due
                                                                                 : LogField::Amount,
                rule, std::move(about)});
    }

    void contact()
    {
        if (objection(m_draft, m_situation) && m_draft.allTheSame.trimmed().isEmpty())
            add(LogField::AllTheSame, "log.all_the_same_missing");
    }

    void texts()
    {
        if (m_draft.note.size() > maxTextLength)
            add(LogField::Note, "log.too_long");
        if (m_draft.words.size() > maxTextLength)
            add(LogField::Words, "log.too_long");
    }

    void step()
    {
        if (m_draft.decision != StepDecision::Changed || m_draft.step.step == StepKind::None)
            return;
        if (ContactStops::concern(m_draft.step.step) && !m_situation.stop.isEmpty())
            add(LogField::Step, "log.step_stopped", {m_situation.stop});
        if (m_draft.stepDue.isBad())
            add(LogField::StepDue, "log.date_bad", {m_draft.stepDue.text});
        else if (!m_draft.stepDue.value)
            add(LogField::StepDue, "log.step_due_missing");
        else if (*m_draft.stepDue.value < m_situation.now.date())
            add(LogField::StepDue, "log.step_due_past");
        if (m_draft.stepAt.isBad())
            add(LogField::StepAt, "log.time_bad", {m_draft.stepAt.text});
    }

    void moment()
    {
        if (m_draft.day.isBad())
            add(LogField::Day, "log.date_bad", {m_draft.day.text});
        if (m_draft.time.isBad())
            add(LogField::Time, "log.time_bad", {m_draft.time.text});
        else if (!m_draft.day.isEmpty() && !m_draft.time.value)
            add(LogField::Time, "log.time_missing");
        const auto at = happenedAt(m_draft, m_situation);
        if (at && at->utcMs > m_situation.now.utcMs)
            add(LogField::Time, "log.in_future");
    }

    const LogDraft& m_draft;
    const LogSituation& m_situation;
    std::vector<LogProblem> m_found;
};

} // namespace

std::vector<LogProblem> problems(const LogDraft& draft, const LogSituation& situation)
{
    return Judge(draft, situation).all();
}

} // namespace expediente::ui

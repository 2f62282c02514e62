#pragma once
#include "core/casefile/catalogue.h"
#include "core/contact/contact_verdict.h"
#include "core/figures/business_days.h"
#include "core/worklist/agency_context.h"
#include "core/worklist/case_view.h"
#include "ui/forms/said_fact.h"
#include "ui/text/formatter.h"

#include <QTimeZone>

namespace expediente::ui {

/// What stands in a field: a value, or the text of something that is none (yet).
template <class T>
struct Typed {
    std::optional<T> value;
    QString text; ///< empty when there is a value

    bool isEmpty() const { return !value && text.isEmpty(); }
    bool isBad() const { return !value && !text.isEmpty(); }
    bool operator==(const Typed&) const = default;
};

enum class StepDecision : std::uint8_t {
    Proposed, ///< nobody looked: saved as proposed, so that no case is left without a next step
    Accepted,
    Changed,
};

/// The log panel's contents, whole or half filled.
struct LogDraft {
    FactId contact; ///< made beforehand, so that a draft whose contact was saved is recognised
    QString action, result, reason;
    bool reasonVolunteered = false; ///< confirmed where the country demands it
    std::optional<PersonId> person;
    std::optional<FactId> contactPoint;
    QString note;
    QString words; ///< the person's own: an argument
    Typed<Money> amount; ///< of the promise
    Typed<QDate> due;
    std::vector<DocumentAttached> documents; ///< their bytes are in the store already
    StepDecision decision = StepDecision::Proposed;
    NextStepBody step; ///< when changed; its date and time stand below
    Typed<QDate> stepDue;
    Typed<QTime> stepAt;
    bool judgePoint = true; ///< unless the tick was taken away
    bool recordLegalState = true;
    Typed<QDate> day; ///< when it happened; both empty for now
    Typed<QTime> time;
    QString allTheSame; ///< why, where a rule of contact warned or forbade

    bool hasPromise() const { return !amount.isEmpty() || !due.isEmpty(); }
    /// Nothing typed: choices that the panel makes by itself don't count.
    bool isEmpty() const;
    bool operator==(const LogDraft&) const = default;
};

QByteArray toJson(const LogDraft& draft);
/// Nothing when it isn't one; fields that don't read are left empty, the others kept.
std::optional<LogDraft> logDraftFromJson(const QByteArray& json);

/// What a draft is judged by. References outlive the call.
struct LogSituation {
    const CaseView& view;
    const CaseFile& file;
    const Catalogue& catalogue;
    const BusinessDays& businessDays;
    QTimeZone zone; ///< of the time typed: the debtor's where it is known
    Moment now;
    QString stop{}; ///< why nobody may be contacted; empty when somebody may
    const AgencyContext* agency = nullptr; ///< its policies and the law; null: neither is asked
    QString role{}; ///< of who logs it
    Formatter format{}; ///< on the debtor's clock
};

enum class LogField : std::uint8_t {
    Action,
    Result,
    AllTheSame,
    Reason,
    Volunteered,
    Person,
    ContactPoint,
    Amount,
    Due,
    Note,
    Words,
    Document,
    Step,
    StepDue,
    StepAt,
    Day,
    Time,
};

/// What stands against saving, at its field. The rule is one of the catalogue's ids or of ours:
/// "log.amount_missing" (log_words.h has the sentences).
struct LogProblem {
    LogField field;
    QString rule;
    QStringList about; ///< codes, for the sentence

    bool operator==(const LogProblem&) const = default;
};

/// In the order of the fields; empty when it can be saved.
std::vector<LogProblem> problems(const LogDraft& draft, const LogSituation& situation);

/// When it happened; nothing when day or time are no such.
std::optional<Moment> happenedAt(const LogDraft& draft, const LogSituation& situation);
/// The step that saving would keep: the proposal, or what was chosen instead.
std::optional<NextStepBody> nextStep(const LogDraft& draft, const LogSituation& situation);
/// Proposed by the result, where there is something to note it at.
std::optional<PointStatus> proposedPointStatus(
    const LogDraft& draft, const LogSituation& situation);
/// Proposed by the result, unless the case is in that state already.
std::optional<LegalState> proposedLegalState(const LogDraft& draft, const LogSituation& situation);

/// What the rules of contact say of it, unless the debtor began it; nothing where they allow it, or
/// where nothing can be judged yet.
std::optional<ContactVerdict> objection(const LogDraft& draft, const LogSituation& situation);

/// Everything said, in one go: contact.logged first, then what came of it. Call without problems.
std::vector<SaidFact> toFacts(const LogDraft& draft, const LogSituation& situation);

} // namespace expediente::ui

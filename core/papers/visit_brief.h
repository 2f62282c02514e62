#pragma once
#include "core/base/both_languages.h"
#include "core/papers/brief_place.h"
#include "core/worklist/case_view.h"

#include <QStringList>

/// What the sheet says that a collector studies before knocking and fills in after it. Amounts,
/// dates and states are typed and written out by ui/print; texts are those of the case's facts and
/// of the templates in resources/templates.
namespace expediente {

struct AgencyContext;

/// The visit's place in the round of its day, counted from 1; 0 of 0 outside a round.
struct BriefStop {
    int number = 0, of = 0;
    std::optional<FactId> visit; ///< the plan; its address, hours and purpose are the brief's
    std::optional<MapPlace> before; ///< where the stop before it is
};

/// Who makes the sheet, for whom, and when.
struct BriefOrigin {
    QString agency;
    QString collector; ///< who makes the visit
    QString language = QStringLiteral("es"); ///< of the templates: "es" or "en"
    Moment printedAt;
};

/// What stands between the collector and the door, by the hours of the visit's own day.
enum class BriefGate : std::uint8_t {
    ConfirmHours, ///< no law of the debtor's country is installed: look at the hours first
    Stopped, ///< a legal state or an open dispute
    NotOpen, ///< recalled or closed
    Lawful, ///< within hours
    Warned, ///< only with a reason
    Blocked, ///< a rule of contact forbids it
};

struct BriefAddress {
    Address address;
    QString label;
    /// The last finding there when it speaks against the address.
    std::optional<PointStatus> doubt;
    QDate doubtOn;

    bool operator==(const BriefAddress&) const = default;
};

struct BriefPerson {
    QString name;
    PartyRole role = PartyRole::Other;
    QString relation; ///< in words, when the facts have it: "madre"
    std::optional<int> age;

    bool operator==(const BriefPerson&) const = default;
};

struct BriefArgument {
    QString text; ///< the person's own words
    Verdict verdict = Verdict::Unverified;
    QString evidence, answer;
    QDate expired; ///< the last day of a verdict that has run out; null otherwise

    bool operator==(const BriefArgument&) const = default;
};

struct BriefPromise {
    QDate due, deadline;
    Money amount, allotted;
    PromiseState state = PromiseState::Active;

    bool operator==(const BriefPromise&) const = default;
};

struct BriefPayment {
    QDate on;
    Money amount;

    bool operator==(const BriefPayment&) const = default;
};

struct VisitBrief {
    CaseId caseId;
    QString folio, creditor, agency, collector;
    QString name; ///< the debtor's
    BriefPerson askFor; ///< the debtor, or the guarantor or co-debtor whose address it is
    CaseState state = CaseState::Open;
    QDate on; ///< the day of the visit
    Moment printedAt;

    int stop = 0, stops = 0; ///< 0 of 0 outside a round
    std::optional<QTime> from, to; ///< when the person asked to be visited
    QString purpose;
    std::optional<BriefAddress> address;
    std::optional<BriefSketch> sketch;
    std::vector<QString> arriving; ///< what to know before knocking, latest first

    BriefGate gate = BriefGate::ConfirmHours;
    std::vector<LegalState> legal; ///< those that hold
    bool disputeOpen = false;
    QTime lawfulFrom, lawfulUntil; ///< on the debtor's clock; null where no end is near
    QString rule; ///< id of the one that warns or blocks
    BothLanguages ruleReason;
    QDate nextLawful; ///< of a visit that is blocked, where waiting helps

    std::vector<BriefPerson> mayTalk, mustNotTalk;

    QDate statedOn; ///< the creditor's statement that the amounts come from
    QDate figuresOn; ///< the day that they are computed for
    std::vector<Money> totals, overdue; ///< one a currency, the same order
    std::vector<Money> paidSince; ///< known payments after the statement, in the totals
    int daysPastDue = 0;
    Bucket bucket;
    std::optional<BriefPayment> lastPayment;

    std::vector<BriefArgument> arguments; ///< latest first
    std::vector<PaymentMonth> months; ///< twelve, oldest first
    std::vector<BriefPromise> promises; ///< latest due first; withdrawn and replaced ones left out
    PromisesEnded promisesEnded; ///< of those

    std::vector<QString> presenting; ///< what to say and do first, in order
    QString paying; ///< where the money goes, and that is never the collector's hand
    QString complaints; ///< who hears them

    bool operator==(const VisitBrief&) const = default;
};

/// Pure: the same file, view and origin make the same brief. `view` is that of the visit's day.
VisitBrief visitBrief(const CaseFile& file, const CaseView& view, const BriefStop& stop,
    const AgencyContext& context, const BriefOrigin& origin);

} // namespace expediente

#pragma once
#include "core/casefile/person_file.h"
#include "core/facts/bodies.h"
#include "core/facts/kinds.h"
#include "core/facts/subject.h"

#include <optional>
#include <vector>

/// What is known of one case: no date, no policy, nothing that depends on who looks. Everything
/// here is computed by fold() and never stored as truth.
namespace expediente {

struct Payment {
    FactId id;
    PaymentReceived body;
    std::optional<PaymentReversed> reversed;

    bool operator==(const Payment&) const = default;
};

struct AccountFile {
    AccountId id;
    /// Oldest first by as_of; those superseded by another of the same day are left out.
    std::vector<Entry<AccountStated>> statements;
    /// By value date, then id.
    std::vector<Payment> payments;
    std::optional<Entry<AccountRecalled>> recalled; ///< by the creditor, and not stated since

    /// The last statement up to a day, or else the first one; null when there is none.
    const AccountStated* asOf(QDate on) const;
    /// What counts; null for an account that was never stated or is recalled.
    const AccountStated* current() const { return recalled ? nullptr : latest(); }
    const AccountStated* latest() const
    {
        return statements.empty() ? nullptr : &statements.back().body;
    }
    bool operator==(const AccountFile&) const = default;
};

struct Argument {
    Entry<ArgumentStated> stated;
    std::vector<Entry<ArgumentJudged>> judged; ///< oldest first; the last one counts

    bool operator==(const Argument&) const = default;
};

struct Promise {
    Entry<PromiseMade> made;
    std::optional<PromiseWithdrawn> withdrawn;
    std::optional<PromiseReplaced> replaced;

    bool operator==(const Promise&) const = default;
};

struct Visit {
    Entry<VisitPlanned> planned;
    std::optional<Entry<VisitReported>> report;

    bool operator==(const Visit&) const = default;
};

struct Dispute {
    Entry<DisputeOpened> opened;
    std::optional<Entry<DisputeClosed>> closed;

    bool operator==(const Dispute&) const = default;
};

/// An offer with what became of it. Only the first answer to a request counts.
struct Offer {
    Entry<OfferMade> made;
    std::optional<Entry<OfferAccepted>> accepted{};
    std::optional<Entry<ApprovalRequested>> requested{}; ///< the last request that stands
    std::optional<Entry<ApprovalDecided>> decided{}; ///< of that request
    std::optional<FactId> replacedBy{};

    bool operator==(const Offer&) const = default;
};

/// A signed agreement with what became of it.
struct Commitment {
    Entry<CommitmentSigned> made;
    std::optional<Entry<CommitmentVoided>> voided{}; ///< it holds no longer
    std::vector<Entry<CopyDelivered>> copies{};
    std::vector<Entry<EvidenceTimestamped>> timestamps{};

    bool operator==(const Commitment&) const = default;
};

/// A request for a scarce contact that wasn't given back, with the server's answer.
struct Reservation {
    Entry<ContactRequested> asked;
    std::optional<Entry<ContactReserved>> answered{}; ///< only the first counts

    bool isGranted() const
    {
        return answered && answered->body.answer == ReservationAnswer::Granted;
    }
    bool operator==(const Reservation&) const = default;
};

/// Blocked and Erased go before the others: what the debtor may ask for their data.
enum class CaseState : std::uint8_t { Open, Recalled, Closed, Blocked, Erased };

/// One fact as the timeline shows it: all facts stand here, voided and unreadable ones too.
struct TimelineEntry {
    FactId id;
    Subject subject;
    QByteArray kind;
    Moment at;
    QString author;
    std::optional<FactId> voidedBy;
    std::optional<Body> body; ///< nothing where it is not understood (see fold.h), or erased
    bool erased = false; ///< only its skeleton is left
    bool withheld = false; ///< its body is kept from this reader: see withholding.h

    bool operator==(const TimelineEntry&) const = default;
};

struct CaseFile {
    CaseId id;
    std::optional<Entry<CaseOpened>> opened;
    CaseState state = CaseState::Open;
    QString stateReason;
    std::optional<Moment> endedAt; ///< closed or recalled, whatever became of its data since
    QString assignedTo; ///< user key; empty when nobody holds it

    std::vector<PersonFile> persons; ///< in the order of the parties
    std::vector<AccountFile> accounts; ///< by number
    std::vector<Entry<ContactLogged>> contacts; ///< as they happened, not as they were typed
    std::vector<Argument> arguments;
    std::vector<Entry<CapacityDeclared>> capacities;
    std::vector<Promise> promises;
    std::vector<Visit> visits; ///< planned ones, reported or not
    std::vector<Entry<VisitReported>> unplannedVisits;
    std::vector<Entry<StepPlanned>> steps; ///< those not replaced
    std::vector<Entry<DocumentAttached>> documents;
    std::vector<Entry<NoteWritten>> notes;
    std::vector<Dispute> disputes;
    std::vector<Offer> offers; ///< oldest first
    std::vector<Commitment> commitments; ///< oldest first
    std::vector<Entry<ContactOverridden>> overrides;
    std::vector<Reservation> reservations; ///< oldest first
    std::vector<Entry<ReviewWritten>> reviews;
    std::vector<Entry<LegalChanged>> legal; ///< the last of each state counts
    std::vector<FieldValue> fields;
    std::vector<Entry<SubjectErased>> erasures; ///< of facts of this case, oldest first
    std::vector<TimelineEntry> timeline; ///< every fact, oldest first
    int parked = 0; ///< facts that are not understood, yet or at all

    const PersonFile* person(PersonId id) const;
    const PersonFile* debtor() const; ///< the first party with that role
    PartyRole roleOf(PersonId id) const;
    bool legalStateHolds(LegalState state) const;
    bool disputeOpen() const;
    const Commitment* commitment(FactId made) const; ///< void or not; null when it is none
    /// That puts an offer down and holds; null when there is none.
    const Commitment* commitmentOf(FactId offer) const;

    bool operator==(const CaseFile&) const = default;
};

} // namespace expediente

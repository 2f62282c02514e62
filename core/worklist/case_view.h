#pragma once
#include "core/base/error.h"
#include "core/casefile/case_file.h"
#include "core/figures/figures.h"
#include "core/figures/promises.h"

#include <map>
#include <optional>
#include <vector>

/// A case file as it looks on a date: what the pages, the papers and the command line show.
namespace expediente {

struct AccountView {
    AccountId id;
    AccountStated statement;
    Figures figures; ///< on the day of the view; as stated where they are refused
    std::optional<Error> refused; ///< why they can't be computed: a rate above the cap
    Money paidSince; ///< payments with a value date after the statement; in the figures

    bool operator==(const AccountView&) const = default;
};

struct PromiseView {
    Promise promise;
    PromiseOutcome outcome;

    bool operator==(const PromiseView&) const = default;
};

struct ArgumentView {
    Argument argument;
    Verdict verdict = Verdict::Unverified; ///< unverified again once the last verdict has run out
    QString evidence, answer;
    QDate until;
    bool expired = false;
    std::optional<Payment> payment{}; ///< that "I already paid" speaks of, once it has come

    bool operator==(const ArgumentView&) const = default;
};

enum class OfferState : std::uint8_t {
    Open, ///< may be accepted: within authority, or allowed by somebody who may
    OnHold, ///< above authority, and nobody has been asked yet
    Waiting, ///< asked
    Refused,
    Accepted,
    Expired, ///< its last day has passed, or that of the request
    Replaced, ///< by another offer, the one that a supervisor allowed among them
};

QString name(OfferState state); ///< "on_hold"

struct OfferView {
    Offer offer;
    OfferState state = OfferState::Open;

    bool operator==(const OfferView&) const = default;
};

enum class ReservationState : std::uint8_t {
    Requested, ///< not answered yet
    Held, ///< by its author
    Refused,
    Expired, ///< its time passed before an answer came
    Ended, ///< it was held
};

struct ReservationView {
    Reservation reservation;
    ReservationState state = ReservationState::Requested;

    bool operator==(const ReservationView&) const = default;
};

/// How good a contact point is: none tried, then 1 (low) to 4 (confirmed lately).
struct ContactPointView {
    ContactPoint point;
    int quality = 0; ///< 0 untried, 1 low, 2 fair, 3 and 4 good
    bool usable = true; ///< false: wrong, not here, or the person asked not to be reached there
    QDate lastUse;

    bool operator==(const ContactPointView&) const = default;
};

struct PersonView {
    PersonId id;
    QString name;
    PartyRole role = PartyRole::Other;
    QString relation;
    std::optional<int> age;
    bool mayDiscussDebt = false; ///< see contact_rules.h
    std::vector<Identifier> identifiers;
    std::vector<ContactPointView> points; ///< usable ones first, best first
    bool withheld = false; ///< their data are blocked, and not for this reader

    bool operator==(const PersonView&) const = default;
};

/// One month of payment history: what was asked for and what came.
struct PaymentMonth {
    QDate first;
    Money billed, paid;

    bool covered() const { return !billed.isZero() && paid >= billed; }
    bool operator==(const PaymentMonth&) const = default;
};

enum class StepSource : std::uint8_t { Planned, Contact, Promise, Visit, Argument, Figures, Offer };

/// Every open case has one: no orphan files.
struct NextStep {
    StepKind step = StepKind::None;
    QDate due;
    std::optional<QTime> at;
    QString note;
    StepSource source = StepSource::Figures;
    std::optional<FactId> fact; ///< what asked for it

    bool operator==(const NextStep&) const = default;
};

/// How promises ended: withdrawn, replaced and open ones are not counted (kpis: promises kept).
struct PromisesEnded {
    int kept = 0;
    int ended = 0; ///< kept, partial and broken

    bool operator==(const PromisesEnded&) const = default;
};

struct CaseView {
    CaseId id;
    QDate on;
    QString folio, name, creditor, product;
    CaseState state = CaseState::Open;
    std::vector<AccountView> accounts;
    std::vector<Money> totals; ///< one a currency, in order of currency
    std::vector<Money> overdue; ///< the same, without not-due principal
    int daysPastDue = 0; ///< of the oldest account
    Bucket bucket;
    QDate oldestUnpaidDue;
    QDate statedOn; ///< oldest as_of among the accounts' statements
    std::vector<PersonView> persons;
    std::vector<PromiseView> promises; ///< latest due first
    std::vector<ArgumentView> arguments; ///< latest first
    std::vector<OfferView> offers; ///< latest first
    std::vector<ReservationView> reservations; ///< latest first
    std::vector<QString> beforeVisit; ///< what to know before knocking, latest first
    std::vector<PaymentMonth> months; ///< the twelve up to this one, oldest first
    std::optional<Payment> lastPayment;
    std::optional<Entry<ContactLogged>> lastContact;
    std::optional<Visit> nextVisit; ///< the earliest planned one without a report
    NextStep next;
    bool stopped = false; ///< a legal state or an open dispute: nobody should be contacted

    const PersonView* debtor() const;
    PromisesEnded promisesEnded() const;
    const AccountView* mainAccount() const; ///< the one with the oldest arrears
    bool operator==(const CaseView&) const = default;
};

} // namespace expediente

#pragma once
#include "core/facts/codes.h"
#include "core/store/queries/case_list.h"
#include "core/worklist/bucket_change.h"

/// What a supervisor looks at: requests to decide, case files to review, and the figures of the
/// trade (kpis.md). Each figure has its counts, and the rows that it counts can be asked for.
namespace expediente {

struct OpenRequest {
    CaseRow caseRow;
    FactId request, offer;
    QString author; ///< as in Fact::author
    qint64 askedMs = 0;
    QString needs; ///< role
    QDate until; ///< the last day for an answer
    OfferKind kind = OfferKind::Settle;
    Money owed, forgiven, toPay;
};

/// Those that can still be answered on `today`, by their last day, then as they were asked.
std::vector<OpenRequest> openRequests(Connection& connection, QDate today);

struct Period {
    QDate from, to; ///< both days included

    bool operator==(const Period&) const = default;
};

/// "Promises kept": of those whose deadline fell in the period, without withdrawn and replaced
/// ones. Of one author and one currency.
struct PromisesKept {
    QString author;
    qint64 ended = 0, kept = 0, partial = 0; ///< the rest is broken
    Money promised, paid;

    bool operator==(const PromisesKept&) const = default;
};
std::vector<PromisesKept> promisesKept(Connection& connection, const Period& period);

/// Contact rate and direct contacts (RPC), by author. Attempts are what we started.
struct ContactRate {
    QString author;
    qint64 attempts = 0;
    qint64 effective = 0; ///< somebody was reached
    qint64 direct = 0; ///< the debtor, co-debtor or guarantor was
    qint64 overrides = 0; ///< went on after a warning or a block, with a reason

    bool operator==(const ContactRate&) const = default;
};
std::vector<ContactRate> contactRates(Connection& connection, const Period& period);

/// Discounts of offers accepted in the period, by week from its first day, author and currency.
struct DiscountsGranted {
    QDate from; ///< the first day of the week
    QString author;
    qint64 offers = 0;
    Money principal, ordinaryInterest, lateInterest, fees, vat;
    Money owed; ///< before

    Money forgiven() const { return principal + ordinaryInterest + lateInterest + fees + vat; }
    bool operator==(const DiscountsGranted&) const = default;
};
std::vector<DiscountsGranted> discountsGranted(Connection& connection, const Period& period);

/// Adds up to `limit` cases behind `afterRow` (0 at first) to `changes`; the row to go on behind,
/// or nothing at the end. In steps, since all cases take a while.
std::optional<qint64> addBucketChanges(
    Connection& connection, BucketChanges& changes, qint64 afterRow, int limit);

/// The week's sample: of the open cases on which something was logged in the week before.
struct SampledCase {
    CaseRow caseRow;
    bool reviewed = false; ///< as part of this sample
};
std::vector<SampledCase> weeklySample(Connection& connection, QDate today, int count);

} // namespace expediente

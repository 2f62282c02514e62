#pragma once
#include "core/worklist/evaluate.h"

#include <map>

/// How accounts moved between buckets of arrears (kpis.md, "change of bucket").
namespace expediente {

/// Accounts that stood in one bucket on the first day. Better, same and worse add up to all.
struct BucketChange {
    Bucket bucket;
    Currency currency = Currency::MXN;
    qint64 accounts = 0, better = 0, same = 0, worse = 0;
    qint64 cured = 0; ///< of the better ones, those without arrears
    /// What was owed on the first day, and what is owed on the second one by those that are better,
    /// the same, worse, and cured.
    Money then, betterNow, sameNow, worseNow, curedNow;

    bool operator==(const BucketChange&) const = default;
};

/// One account of those that were compared.
struct BucketMove {
    CaseId caseId;
    AccountId account;
    Bucket then, now;
    Money owedThen, owedNow;

    bool operator==(const BucketMove&) const = default;
};

/// Adds up, case by case. The same accounts on both days: those that were stated by the first one
/// and are not recalled. Balances are totals, with what is not due yet.
class BucketChanges {
public:
    /// `context` must outlive this.
    BucketChanges(QDate from, QDate to, const AgencyContext& context)
        : m_from(from), m_to(to), m_context(context)
    {
    }

    void add(const CaseFile& file);
    /// By currency, then by bucket; those in which nothing stood are left out.
    std::vector<BucketChange> changes() const;
    const std::vector<BucketMove>& moves() const { return m_moves; } ///< as they were added
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }

private:
    QDate m_from, m_to;
    const AgencyContext& m_context;
    std::map<std::pair<Currency, int>, BucketChange> m_changes;
    std::vector<BucketMove> m_moves;
};

} // namespace expediente

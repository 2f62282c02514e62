#include "core/worklist/bucket_change.h"

namespace expediente {

void BucketChanges::add(const CaseFile& file)
{
    const QString country = countryOf(file, m_context);
    for (const auto& account : file.accounts) {
        if (!account.current() || account.statements.front().body.asOf > m_from)
            continue;
        const auto then = accountOn(account, country, m_from, m_context).figures;
        const auto now = accountOn(account, country, m_to, m_context).figures;
        if (then.currency() != now.currency())
            continue;
        const Money none = Money::zero(then.currency());
        auto& change = m_changes
                           .try_emplace({then.currency(), then.bucket.from},
                               BucketChange{then.bucket, then.currency(), 0, 0, 0, 0, 0, none, none,
                                   none, none, none})
                           .first->second;
        m_moves.push_back({file.id, account.id, then.bucket, now.bucket, then.total, now.total});
        ++change.accounts;
        change.then += then.total;
        if (now.bucket.from < then.bucket.from) {
            ++change.better;
            change.betterNow += now.total;
        } else if (now.bucket.from == then.bucket.from) {
            ++change.same;
            change.sameNow += now.total;
        } else {
            ++change.worse;
            change.worseNow += now.total;
        }
        if (then.daysPastDue > 0 && now.daysPastDue == 0) {
            ++change.cured;
            change.curedNow += now.total;
        }
    }
}

std::vector<BucketChange> BucketChanges::changes() const
{
    std::vector<BucketChange> list;
    for (const auto& [key, change] : m_changes)
        list.push_back(change);
    return list;
}

} // namespace expediente

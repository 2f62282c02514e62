#include "core/store/verifying.h"

#include "core/store/fact_rows.h"
#include "core/store/head_rows.h"
#include "core/store/ledger_check.h"

namespace expediente {

namespace {

struct KnownDevice {
    qint64 row = 0;
    DeviceId id;
    PublicKey key{};
};

std::vector<KnownDevice> devices(Connection& connection)
{
    std::vector<KnownDevice> list;
    auto query = connection.query("SELECT id, uuid, public_key FROM device ORDER BY id");
    while (query.next()) {
        KnownDevice device{query.integer(0), DeviceId{query.uuid(1)}, {}};
        if (query.view(2).size() == qsizetype(device.key.size()))
            std::ranges::copy(query.view(2), device.key.begin());
        list.push_back(device);
    }
    return list;
}

/// Only this store's own devices sign heads here.
bool isOwn(const KnownDevice& device)
{
    return device.row == device_row::logging || device.row == device_row::importing;
}

bool headMatches(Connection& connection, const KnownDevice& device, const Head& counted)
{
    const Head head = loadHead(connection, device.row);
    if (head == Head{} && counted == Head{})
        return true; // nothing was ever made by this device
    const bool isSigned = verifySignature(
        device.key, headDigest(device.id, head), loadHeadSignature(connection, device.row));
    return isSigned && head.facts == counted.facts && head.sum == counted.sum;
}

} // namespace

Verification verifyStore(Connection& connection, const Progress& progress)
{
    Verification result;
    const auto known = devices(connection);
    const auto keyOf = [&](DeviceId id) -> std::optional<PublicKey> {
        const auto found = std::ranges::find(known, id, &KnownDevice::id);
        return found == known.end() ? std::nullopt : std::optional(found->key);
    };
    struct Counted {
        qint64 row = 0, facts = 0;
        bool isWhole = true; ///< else only what was not sent is left of a subject that was purged
    };
    std::vector<Counted> subjects;
    {
        auto query = connection.query(
            "SELECT id, facts, granted = 1 OR type = 3 OR NOT EXISTS (SELECT 1 FROM meta WHERE "
            "key = 'sync.cursor') FROM subject ORDER BY id");
        while (query.next())
            subjects.push_back({query.integer(0), query.integer(1), query.integer(2) != 0});
    }
    std::vector<Head> counted(known.size());
    for (size_t i = 0; i < subjects.size(); ++i) {
        if (progress.cancelled())
            throw StoreException({ErrorCode::Cancelled, {}, {}});
        progress.report(qint64(i), qint64(subjects.size()));
        const auto [subject, expected, isWhole] = subjects[i];
        const qint64 before = result.facts;
        std::vector<Fact> ofSubject;
        for (size_t d = 0; d < known.size(); ++d) {
            auto chain = chainOf(connection, subject, known[d].row);
            if (chain.empty())
                continue;
            ++result.chains;
            result.facts += qint64(chain.size());
            for (const auto& fact : chain)
                counted[d].add(fact.hash, fact.envelope.dseq);
            result.erased += std::ranges::count_if(chain, &Fact::isErased);
            if (const auto broken = isWhole ? verifyChain(chain, keyOf) : verifyAlone(chain, keyOf))
                result.broken.push_back(*broken);
            std::ranges::move(chain, std::back_inserter(ofSubject));
        }
        std::ranges::move(checkErasures(ofSubject), std::back_inserter(result.broken));
        if (result.facts - before != expected)
            result.incomplete.push_back(subjectAt(connection, subject));
    }
    for (size_t d = 0; d < known.size(); ++d)
        if (isOwn(known[d]))
            result.headsMatch = result.headsMatch && headMatches(connection, known[d], counted[d]);
    std::ranges::move(checkLedger(connection), std::back_inserter(result.broken));
    return result;
}

} // namespace expediente

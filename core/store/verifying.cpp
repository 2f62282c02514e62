#include "core/store/verifying.h"

#include "core/store/fact_rows.h"
#include "core/store/head_rows.h"

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
    std::vector<qint64> subjects;
    {
        auto query = connection.query("SELECT id FROM subject ORDER BY id");
        while (query.next())
            subjects.push_back(query.integer(0));
    }
    std::vector<Head> counted(known.size());
    for (size_t i = 0; i < subjects.size(); ++i) {
        if (progress.cancelled())
            throw StoreException({ErrorCode::Cancelled, {}, {}});
        progress.report(qint64(i), qint64(subjects.size()));
        for (size_t d = 0; d < known.size(); ++d) {
            const auto chain = chainOf(connection, subjects[i], known[d].row);
            if (chain.empty())
                continue;
            ++result.chains;
            result.facts += qint64(chain.size());
            for (const auto& fact : chain)
                counted[d].add(fact.hash, fact.envelope.dseq);
            if (const auto broken = verifyChain(chain, keyOf))
                result.broken.push_back(*broken);
        }
    }
    for (size_t d = 0; d < known.size(); ++d)
        result.headsMatch = result.headsMatch && headMatches(connection, known[d], counted[d]);
    return result;
}

} // namespace expediente

#include "core/evidence/case_evidence.h"

#include "core/facts/body.h"
#include "core/facts/digests.h"
#include "core/store/attachments.h"
#include "core/store/fact_rows.h"

#include <algorithm>

namespace expediente {

namespace {

struct Device {
    qint64 row = 0;
    DeviceId id;
    PublicKey key{};
};

std::vector<Device> devices(Connection& connection)
{
    std::vector<Device> list;
    auto query = connection.query("SELECT id, uuid, public_key FROM device ORDER BY id");
    while (query.next()) {
        Device device{query.integer(0), DeviceId{query.uuid(1)}, {}};
        if (query.view(2).size() == qsizetype(device.key.size()))
            std::ranges::copy(query.view(2), device.key.begin());
        list.push_back(device);
    }
    return list;
}

void addAttachments(EvidencePack& pack, Connection& connection)
{
    for (const Fact& fact : pack.facts) {
        const auto kind = kindFromName(fact.content.kind);
        const auto body =
            kind && !fact.isErased() ? decode(*kind, fact.content.body) : fail(ErrorCode::NotFound);
        if (!body)
            continue;
        for (const QByteArray& digest : digestsIn(*body))
            if (auto bytes = readAttachment(connection, digest))
                pack.attachments.emplace(digest, std::move(*bytes));
    }
}

} // namespace

Result<EvidencePack> evidenceOf(Connection& connection, CaseId id, const Moment& now)
{
    const auto row = findSubject(connection, id);
    if (!row)
        return fail(ErrorCode::NotFound, {id.toString()});
    EvidencePack pack;
    pack.caseId = id.toString();
    pack.madeAt = now;
    std::vector<qint64> subjects{*row};
    for (const qint64 person : personsOfCase(connection, *row))
        subjects.push_back(person);
    for (const Device& device : devices(connection)) {
        if (device.row == device_row::logging)
            pack.madeBy = device.id;
        for (const qint64 subject : subjects) {
            auto chain = chainOf(connection, subject, device.row);
            if (!chain.empty())
                pack.devices.emplace(device.id, device.key);
            std::ranges::move(chain, std::back_inserter(pack.facts));
        }
        if (device.row == device_row::logging)
            pack.devices.emplace(device.id, device.key);
    }
    addAttachments(pack, connection);
    return pack;
}

} // namespace expediente

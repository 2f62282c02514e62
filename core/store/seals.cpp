#include "core/store/seals.h"

#include "core/store/store.h"

namespace expediente {

std::optional<SealCertificate> readSeal(Connection& connection)
{
    auto query =
        connection.query("SELECT pkcs12, password, certificate, from_day, to_day FROM seal");
    if (!query.next())
        return std::nullopt;
    return SealCertificate{
        query.bytes(0), query.bytes(1), query.bytes(2), query.day(3), query.day(4)};
}

void writeSeal(Connection& connection, const SealCertificate& seal)
{
    connection
        .query("INSERT OR REPLACE INTO seal (id, pkcs12, password, certificate, from_day, to_day) "
               "VALUES (1, ?, ?, ?, ?, ?)")
        .with(seal.pkcs12, seal.password, seal.certificate, seal.from, seal.to)
        .run();
}

Result<SealCertificate> sealOf(Store& store)
{
    const auto known = store.ask([](Connection& connection) { return readSeal(connection); });
    if (!known)
        return fail(known.error());
    const Moment now = store.clock().now();
    if (*known && (*known)->holdsOn(now.date()))
        return **known;
    auto made = makeSealCertificate(store.identity().agencyName, store.identity().userName, now);
    if (!made)
        return made;
    if (const auto kept = store.keepSeal(*made).result(); !kept)
        return fail(kept.error());
    return made;
}

} // namespace expediente

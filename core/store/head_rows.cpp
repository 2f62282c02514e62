#include "core/store/head_rows.h"

namespace expediente {

namespace {

Hash mark(const Hash& fact, quint64 dseq)
{
    return Digest("expediente.head-entry.v1").addField(fact).addNumber(dseq).finish();
}

/// a + b over 256 bits, least significant byte first; with `complement`, a - b.
Hash sumOf(const Hash& a, const Hash& b, bool subtract)
{
    Hash result{};
    int carry = subtract ? 1 : 0;
    for (size_t i = 0; i < result.size(); ++i) {
        const int other = subtract ? std::uint8_t(~b[i]) : b[i];
        const int total = a[i] + other + carry;
        result[i] = std::uint8_t(total & 0xff);
        carry = total >> 8;
    }
    return result;
}

} // namespace

void Head::add(const Hash& fact, quint64 factDseq)
{
    sum = sumOf(sum, mark(fact, factDseq), false);
    ++facts;
    dseq = std::max(dseq, factDseq);
}

void Head::remove(const Hash& fact, quint64 factDseq)
{
    sum = sumOf(sum, mark(fact, factDseq), true);
    --facts;
}

Hash headDigest(const DeviceId& device, const Head& head)
{
    return Digest("expediente.head.v1")
        .addField(device.uuid.view())
        .addNumber(head.incarnation)
        .addNumber(head.dseq)
        .addNumber(head.facts)
        .addField(head.sum)
        .finish();
}

Head loadHead(Connection& connection, qint64 device)
{
    Head head;
    auto query =
        connection.query("SELECT incarnation, dseq, facts, sum FROM head WHERE device = ?");
    query.with(device);
    if (!query.next())
        return head;
    head.incarnation = quint32(query.integer(0));
    head.dseq = quint64(query.integer(1));
    head.facts = quint64(query.integer(2));
    head.sum = query.hash(3);
    return head;
}

Signature loadHeadSignature(Connection& connection, qint64 device)
{
    auto query = connection.query("SELECT signature FROM head WHERE device = ?");
    query.with(device);
    return query.next() ? query.array<std::tuple_size_v<Signature>>(0) : Signature{};
}

void saveHead(
    Connection& connection, qint64 device, DeviceId id, const Head& head, const DeviceKey& key)
{
    const auto signature = key.sign(headDigest(id, head));
    connection
        .query("INSERT OR REPLACE INTO head (device, incarnation, dseq, facts, sum, signature) "
               "VALUES (?, ?, ?, ?, ?, ?)")
        .with(device, qint64(head.incarnation), head.dseq, head.facts, head.sum,
            QByteArrayView(signature.data(), qsizetype(signature.size())))
        .run();
}

} // namespace expediente

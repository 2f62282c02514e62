#include "core/store/sync/server_link.h"

#include "core/store/fact_rows.h"
#include "core/store/sync/fact_moves.h"
#include "core/wire/cbor_items.h"

namespace expediente {

namespace {

constexpr auto linkKey = "sync.link";
constexpr auto seenKey = "sync.seen";
constexpr qint64 noticedEveryMs = 60'000;
constexpr qsizetype longestUrl = 300;
constexpr qsizetype longestPem = 256 * 1024;
constexpr qsizetype longestTokenKept = 200;

ServerLink readLink(const QByteArray& bytes)
{
    ItemReader in(bytes);
    ServerLink link;
    link.url = in.text(longestUrl);
    link.pin = in.bytes(longestUrl);
    link.caPem = in.bytes(longestPem);
    link.tokens.access = in.bytes(longestTokenKept);
    link.tokens.refresh = in.bytes(longestTokenKept);
    link.tokens.accessUntilMs = in.integer();
    link.tokens.leaseUntilMs = in.integer();
    link.leaseEndsMs = in.integer();
    link.revoked = in.flag();
    in.end();
    return link;
}

std::optional<QByteArray> valueOf(Connection& connection, const char* key)
{
    auto query = connection.query("SELECT value FROM meta WHERE key = ?");
    query.with(QString::fromLatin1(key));
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

void keep(Connection& connection, const char* key, const QByteArray& value)
{
    connection.query("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)")
        .with(QString::fromLatin1(key), value)
        .run();
}

/// What this store said of agency and user by itself.
std::vector<qint64> ownDescriptions(Connection& connection)
{
    std::vector<qint64> rows;
    auto query = connection.query(
        "SELECT f.n FROM fact f JOIN outbox o ON o.fact = f.n WHERE f.device = 1 AND f.kind IN "
        "('agency.described', 'user.described')");
    while (query.next())
        rows.push_back(query.integer(0));
    return rows;
}

/// Beside who they are, which the server says from now on.
bool hasUnsentBy(Connection& connection, const QString& author)
{
    auto query = connection.query(
        "SELECT 1 FROM outbox o JOIN fact f ON f.n = o.fact WHERE f.author = ? AND f.kind NOT IN "
        "('agency.described', 'user.described') LIMIT 1");
    query.with(author);
    return query.next();
}

} // namespace

Lease leaseOf(const std::optional<ServerLink>& link)
{
    return link && link->leaseEndsMs > 0 ? Lease{link->leaseEndsMs, link->seenMs} : Lease();
}

/// The server's clock may be another one than ours: what it says of the two ends tells how long the
/// lease is.
void ServerLink::take(Tokens fresh, qint64 nowMs)
{
    seenMs = nowMs;
    leaseEndsMs = nowMs + std::max<qint64>(0, fresh.leaseUntilMs - fresh.accessUntilMs);
    tokens = std::move(fresh);
}

void noteTime(Connection& connection, Lease& lease, const Moment& now)
{
    if (lease.untilMs == Lease::never || now.utcMs < lease.seenMs + noticedEveryMs)
        return;
    keep(connection, seenKey, QByteArray::number(now.utcMs));
    lease.seenMs = now.utcMs;
}

void demand(Connection& connection, Lease& lease, const Moment& now)
{
    noteTime(connection, lease, now);
    if (lease.hasEnded(now))
        throw StoreException({ErrorCode::LeaseEnded,
            {QDateTime::fromMSecsSinceEpoch(lease.untilMs, Qt::UTC).date().toString(Qt::ISODate)},
            {}});
}

std::optional<ServerLink> loadServerLink(Connection& connection)
{
    const auto kept = valueOf(connection, linkKey);
    if (!kept)
        return std::nullopt;
    try {
        ServerLink link = readLink(*kept);
        link.seenMs = valueOf(connection, seenKey).value_or(QByteArray()).toLongLong();
        return link;
    } catch (const BadItem&) {
        throw StoreException({ErrorCode::StoreDamaged,
            {connection.database().path(), finding::inconsistent}, QStringLiteral("server link")});
    }
}

void saveServerLink(Connection& connection, const ServerLink& link)
{
    QByteArray bytes;
    {
        ItemWriter out(bytes);
        out.text(link.url)
            .bytes(link.pin)
            .bytes(link.caPem)
            .bytes(link.tokens.access)
            .bytes(link.tokens.refresh)
            .integer(link.tokens.accessUntilMs)
            .integer(link.tokens.leaseUntilMs)
            .integer(link.leaseEndsMs)
            .flag(link.revoked);
    }
    keep(connection, linkKey, bytes);
    keep(connection, seenKey, QByteArray::number(link.seenMs));
}

void joinServer(
    Connection& connection, WriterState& state, const Enrolled& enrolled, const ServerLink& link)
{
    WriteTransaction transaction(connection);
    StoreIdentity identity = loadIdentity(connection);
    if (identity.agency != enrolled.agency)
        throw StoreException(
            {ErrorCode::AgencyMismatch, {identity.agencyName, enrolled.agencyName}, {}});
    if (identity.user != enrolled.user && hasUnsentBy(connection, identity.author()))
        throw StoreException({ErrorCode::UserMismatch, {identity.user, enrolled.user}, {}});
    identity.agencyName = enrolled.agencyName;
    identity.user = enrolled.user;
    identity.userName = enrolled.userName;
    identity.role = enrolled.role;
    identity.server = enrolled.serverKey;
    saveIdentity(connection, identity);
    for (const qint64 row : ownDescriptions(connection))
        takeOut(connection, state, row);
    saveServerLink(connection, link);
    transaction.commit();
    state.lease = leaseOf(link);
}

} // namespace expediente

// Workstations, how far they have counted, and the doors by which they come in.
#include "core/central/sqlite_transaction.h"

namespace expediente::central {

namespace {

Workstation workstationFrom(Query& row)
{
    Workstation found;
    found.logging = DeviceId{row.uuid(0)};
    found.importing = DeviceId{row.uuid(1)};
    found.key = row.array<std::tuple_size_v<PublicKey>>(2);
    found.user = row.text(3);
    found.name = row.text(4);
    found.enrolledMs = row.integer(5);
    found.seenMs = row.integer(6);
    found.revokedMs = row.optionalInteger(7);
    return found;
}

#define EXPEDIENTE_WORKSTATION_COLUMNS                                                             \
    "logging, importing, public_key, user, name, enrolled_ms, seen_ms, revoked_ms"

} // namespace

std::optional<Workstation> SqliteTransaction::workstationOf(DeviceId device)
{
    auto query = m_connection.query(
        "SELECT " EXPEDIENTE_WORKSTATION_COLUMNS " FROM workstation WHERE agency = ?1 AND "
        "(logging = ?2 OR importing = ?2)");
    query.with(m_agency, device.uuid);
    return query.next() ? std::optional(workstationFrom(query)) : std::nullopt;
}

std::vector<Workstation> SqliteTransaction::workstations()
{
    std::vector<Workstation> all;
    auto query = m_connection.query("SELECT " EXPEDIENTE_WORKSTATION_COLUMNS
                                    " FROM workstation WHERE agency = ? ORDER BY enrolled_ms");
    query.with(m_agency);
    while (query.next())
        all.push_back(workstationFrom(query));
    return all;
}

void SqliteTransaction::putWorkstation(const Workstation& of)
{
    m_connection
        .query("INSERT INTO workstation (agency, logging, importing, public_key, user, name, "
               "enrolled_ms, seen_ms, revoked_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (agency, logging) DO UPDATE SET name = excluded.name, "
               "seen_ms = excluded.seen_ms, revoked_ms = excluded.revoked_ms")
        .with(m_agency, of.logging.uuid, of.importing.uuid,
            QByteArrayView(of.key.data(), qsizetype(of.key.size())), of.user, of.name,
            of.enrolledMs, of.seenMs, of.revokedMs)
        .run();
}

void SqliteTransaction::markSeen(DeviceId workstation, qint64 nowMs)
{
    m_connection.query("UPDATE workstation SET seen_ms = ? WHERE agency = ? AND logging = ?")
        .with(nowMs, m_agency, workstation.uuid)
        .run();
}

Stream SqliteTransaction::stream(DeviceId device)
{
    auto query =
        m_connection.query("SELECT incarnation, dseq FROM stream WHERE agency = ? AND device = ?");
    query.with(m_agency, device.uuid);
    if (!query.next())
        return {};
    return {quint32(query.integer(0)), quint64(query.integer(1))};
}

void SqliteTransaction::putStream(DeviceId device, const Stream& stream)
{
    m_connection
        .query("INSERT INTO stream (agency, device, incarnation, dseq) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (agency, device) DO UPDATE SET incarnation = excluded.incarnation, "
               "dseq = excluded.dseq")
        .with(m_agency, device.uuid, qint64(stream.incarnation), stream.dseq)
        .run();
}

Hash SqliteTransaction::chainEnd(DeviceId device, const Subject& subject)
{
    auto query = m_connection.query("SELECT hash FROM chain WHERE agency = ? AND subject = ? AND "
                                    "subject_type = ? AND device = ?");
    query.with(m_agency, subject.uuid, int(subject.type), device.uuid);
    return query.next() ? query.hash(0) : Hash{};
}

void SqliteTransaction::putEnrolment(const Hash& code, const QString& user, qint64 expiresMs)
{
    m_connection
        .query("INSERT INTO enrolment (agency, code_hash, user, expires_ms) VALUES (?, ?, ?, ?)")
        .with(m_agency, code, user, expiresMs)
        .run();
}

std::optional<LedgerTransaction::Enrolment> SqliteTransaction::enrolment(const Hash& code)
{
    auto query = m_connection.query("SELECT user, expires_ms, used_ms, used_by FROM enrolment "
                                    "WHERE agency = ? AND code_hash = ?");
    query.with(m_agency, code);
    if (!query.next())
        return std::nullopt;
    Enrolment found{query.text(0), query.integer(1), query.optionalInteger(2), {}};
    if (!query.isNull(3))
        found.usedBy = DeviceId{query.uuid(3)};
    return found;
}

void SqliteTransaction::useEnrolment(const Hash& code, DeviceId by, qint64 nowMs)
{
    m_connection
        .query("UPDATE enrolment SET used_ms = ?, used_by = ? WHERE agency = ? AND code_hash = ?")
        .with(nowMs, by.uuid, m_agency, code)
        .run();
}

void SqliteTransaction::putToken(const Hash& hash, const Token& token)
{
    m_connection
        .query("INSERT INTO token (agency, hash, workstation, refreshing, expires_ms, used_ms) "
               "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (agency, hash) DO UPDATE SET "
               "used_ms = excluded.used_ms")
        .with(
            m_agency, hash, token.workstation.uuid, token.refreshing, token.expiresMs, token.usedMs)
        .run();
}

std::optional<LedgerTransaction::Token> SqliteTransaction::token(const Hash& hash)
{
    auto query =
        m_connection.query("SELECT workstation, refreshing, expires_ms, used_ms FROM token "
                           "WHERE agency = ? AND hash = ?");
    query.with(m_agency, hash);
    if (!query.next())
        return std::nullopt;
    return Token{
        DeviceId{query.uuid(0)}, query.integer(1) != 0, query.integer(2), query.optionalInteger(3)};
}

void SqliteTransaction::useRefreshTokens(DeviceId workstation, qint64 beforeMs, qint64 nowMs)
{
    m_connection
        .query("UPDATE token SET used_ms = ? WHERE agency = ? AND workstation = ? AND "
               "refreshing = 1 AND used_ms IS NULL AND expires_ms < ?")
        .with(nowMs, m_agency, workstation.uuid, beforeMs)
        .run();
}

void SqliteTransaction::dropTokens(DeviceId workstation, bool usedToo)
{
    m_connection
        .query("DELETE FROM token WHERE agency = ? AND workstation = ? AND (refreshing = 0 OR "
               "used_ms IS NULL OR ?)")
        .with(m_agency, workstation.uuid, usedToo)
        .run();
}

void SqliteTransaction::dropExpiredTokens(DeviceId workstation, qint64 nowMs)
{
    m_connection.query("DELETE FROM token WHERE agency = ? AND workstation = ? AND expires_ms <= ?")
        .with(m_agency, workstation.uuid, nowMs)
        .run();
}

} // namespace expediente::central

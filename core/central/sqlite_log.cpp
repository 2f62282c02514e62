// The log: facts in the order in which they came, and pages of it.
#include "core/central/sqlite_transaction.h"

namespace expediente::central {

namespace {

/// How far one page looks, so that a question about little takes little.
constexpr quint64 mostLookedAt = 20'000;

template <size_t N>
QByteArrayView viewOf(const std::array<std::uint8_t, N>& array)
{
    return QByteArrayView(array.data(), qsizetype(N));
}

#define EXPEDIENTE_LOG_COLUMNS                                                                     \
    "f.seq, f.tx, f.id, f.subject_type, f.subject, f.kind, f.kind_version, f.author, "             \
    "f.occurred_ms, f.occurred_offset, f.occurred_zone, f.hlc, f.effective, f.received_ms, "       \
    "f.late, f.body, f.salt, f.commitment, f.hash, f.device, f.incarnation, f.dseq, f.link, "      \
    "f.signature"

LoggedFact loggedFrom(Query& row)
{
    LoggedFact logged;
    logged.seq = quint64(row.integer(0));
    auto& content = logged.fact.content;
    content.id = FactId{row.uuid(2)};
    content.subject = {SubjectType(row.integer(3)), row.uuid(4)};
    content.kind = row.bytes(5);
    content.kindVersion = int(row.integer(6));
    content.author = row.text(7);
    content.occurredAt = {row.integer(8), int(row.integer(9)), row.bytes(10)};
    content.hlc = Hlc{quint64(row.integer(11))};
    logged.effective = Hlc{quint64(row.integer(12))};
    logged.receivedMs = row.integer(13);
    logged.late = row.integer(14) != 0;
    content.body = row.bytes(15);
    content.salt = row.array<std::tuple_size_v<Salt>>(16);
    logged.fact.commitment = row.hash(17);
    logged.fact.hash = row.hash(18);
    auto& envelope = logged.fact.envelope;
    envelope.device = DeviceId{row.uuid(19)};
    envelope.incarnation = quint32(row.integer(20));
    envelope.dseq = quint64(row.integer(21));
    envelope.link = row.hash(22);
    envelope.signature = row.array<std::tuple_size_v<Signature>>(23);
    return logged;
}

} // namespace

LogState SqliteTransaction::state()
{
    auto query = m_connection.query("SELECT seq, (SELECT e.epoch FROM epoch e WHERE e.agency = ?1 "
                                    "ORDER BY e.rowid DESC LIMIT 1) FROM agency WHERE agency = ?1");
    query.with(m_agency);
    return query.next() ? LogState{quint64(query.integer(0)), quint64(query.integer(1))}
                        : LogState{};
}

quint64 SqliteTransaction::sharedWith(quint64 epoch)
{
    auto query =
        m_connection.query("SELECT min(rewound_to) FROM epoch WHERE agency = ?1 AND rowid > "
                           "(SELECT e.rowid FROM epoch e WHERE e.agency = ?1 AND e.epoch = ?2)");
    query.with(m_agency, epoch);
    return query.next() && !query.isNull(0) ? quint64(query.integer(0)) : 0;
}

std::optional<Known> SqliteTransaction::find(FactId id)
{
    auto query = m_connection.query("SELECT seq, hash, body FROM fact WHERE agency = ? AND id = ?");
    query.with(m_agency, id.uuid);
    if (!query.next())
        return std::nullopt;
    return Known{quint64(query.integer(0)), query.hash(1), query.bytes(2)};
}

quint64 SqliteTransaction::takePlaces(int count)
{
    auto query =
        m_connection.query("UPDATE agency SET seq = seq + ? WHERE agency = ? RETURNING seq");
    query.with(count, m_agency);
    query.next();
    return quint64(query.integer(0)) - quint64(count) + 1;
}

void SqliteTransaction::append(const LoggedFact& logged, quint64 tx)
{
    const auto& content = logged.fact.content;
    const auto& envelope = logged.fact.envelope;
    m_connection
        .query("INSERT INTO fact (agency, seq, tx, id, subject_type, subject, kind, kind_version, "
               "author, occurred_ms, occurred_offset, occurred_zone, hlc, effective, received_ms, "
               "late, body, salt, commitment, hash, device, incarnation, dseq, link, signature) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(m_agency, logged.seq, tx, content.id.uuid, int(content.subject.type),
            content.subject.uuid, QString::fromUtf8(content.kind), content.kindVersion,
            content.author, content.occurredAt.utcMs, content.occurredAt.offsetSeconds,
            QString::fromUtf8(content.occurredAt.zone), content.hlc.value, logged.effective.value,
            logged.receivedMs, logged.late, content.body, viewOf(content.salt),
            logged.fact.commitment, logged.fact.hash, envelope.device.uuid,
            qint64(envelope.incarnation), envelope.dseq, envelope.link, viewOf(envelope.signature))
        .run();
    m_connection
        .query("INSERT INTO chain (agency, device, subject_type, subject, hash) "
               "VALUES (?, ?, ?, ?, ?) ON CONFLICT (agency, subject, subject_type, device) "
               "DO UPDATE SET hash = excluded.hash")
        .with(m_agency, envelope.device.uuid, int(content.subject.type), content.subject.uuid,
            logged.fact.hash)
        .run();
}

void SqliteTransaction::keepEnvelope(FactId id, const Envelope& envelope)
{
    m_connection
        .query("INSERT OR IGNORE INTO adopted (agency, id, device, incarnation, dseq, link, "
               "signature) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(m_agency, id.uuid, envelope.device.uuid, qint64(envelope.incarnation), envelope.dseq,
            envelope.link, viewOf(envelope.signature))
        .run();
}

std::optional<Sticky> SqliteTransaction::verdictOn(FactId id, const Hash& hash)
{
    auto query = m_connection.query(
        "SELECT why, about FROM verdict WHERE agency = ? AND id = ? AND hash = ?");
    query.with(m_agency, id.uuid, hash);
    if (!query.next())
        return std::nullopt;
    return Sticky{Refusal(query.integer(0)), query.text(1)};
}

bool SqliteTransaction::wasRefused(FactId id)
{
    auto query = m_connection.query("SELECT 1 FROM verdict v WHERE v.agency = ?1 AND v.id = ?2 AND "
                                    "NOT EXISTS (SELECT 1 FROM fact f WHERE f.agency = ?1 AND "
                                    "f.id = ?2)");
    query.with(m_agency, id.uuid);
    return query.next();
}

void SqliteTransaction::erase(FactId id, const Subject& subject)
{
    m_connection
        .query("UPDATE fact SET body = x'', salt = x'' WHERE agency = ? AND id = ? AND "
               "subject = ? AND subject_type = ?")
        .with(m_agency, id.uuid, subject.uuid, int(subject.type))
        .run();
}

void SqliteTransaction::keepVerdict(
    FactId id, const Hash& hash, const Sticky& verdict, qint64 nowMs)
{
    m_connection
        .query("INSERT OR IGNORE INTO verdict (agency, id, hash, why, about, decided_ms) "
               "VALUES (?, ?, ?, ?, ?, ?)")
        .with(m_agency, id.uuid, hash, int(verdict.why), verdict.about, nowMs)
        .run();
}

LedgerTransaction::Page SqliteTransaction::log(quint64 after, int most)
{
    auto query = m_connection.query("SELECT " EXPEDIENTE_LOG_COLUMNS
                                    " FROM fact f WHERE f.agency = ? AND f.seq > ? ORDER BY f.seq");
    query.with(m_agency, after);
    return page(query, state().head, most);
}

std::optional<Envelope> SqliteTransaction::keptEnvelope(FactId id)
{
    auto query = m_connection.query("SELECT device, incarnation, dseq, link, signature FROM "
                                    "adopted WHERE agency = ? AND id = ?");
    query.with(m_agency, id.uuid);
    if (!query.next())
        return std::nullopt;
    Envelope envelope;
    envelope.device = DeviceId{query.uuid(0)};
    envelope.incarnation = quint32(query.integer(1));
    envelope.dseq = quint64(query.integer(2));
    envelope.link = query.hash(3);
    envelope.signature = query.array<std::tuple_size_v<Signature>>(4);
    return envelope;
}

quint64 SqliteTransaction::endOfTransactionAt(quint64 seq)
{
    // Up to where the next one begins, whose tx is its first place, and no further: what is behind
    // it may be the work of years.
    auto query = m_connection.query(
        "SELECT coalesce((SELECT f.seq - 1 FROM fact f WHERE f.agency = ?1 AND f.seq > ?2 AND "
        "f.tx > ?2 ORDER BY f.seq LIMIT 1), (SELECT max(seq) FROM fact WHERE agency = ?1))");
    query.with(m_agency, seq);
    return query.next() && !query.isNull(0) ? quint64(query.integer(0)) : seq;
}

LedgerTransaction::Page SqliteTransaction::page(Query& rows, quint64 upTo, int most)
{
    Page page{{}, upTo};
    qint64 tx = 0;
    while (rows.next()) {
        if (qint64(page.facts.size()) >= most && rows.integer(1) != tx) {
            page.upTo = quint64(rows.integer(1)) - 1;
            return page;
        }
        tx = rows.integer(1);
        page.facts.push_back(loggedFrom(rows));
    }
    return page;
}

LedgerTransaction::Page SqliteTransaction::seenBy(
    const QString& user, quint64 after, quint64 upTo, int most)
{
    if (upTo > after + mostLookedAt)
        upTo = std::min(upTo, endOfTransactionAt(after + mostLookedAt));
    auto query = m_connection.query(
        "SELECT " EXPEDIENTE_LOG_COLUMNS " FROM fact f WHERE f.agency = ?1 AND f.seq > ?2 AND "
        "f.seq <= ?3 AND (f.subject_type = 3 OR "
        "EXISTS (SELECT 1 FROM sight s INDEXED BY sight_by_subject WHERE s.agency = ?1 AND "
        "s.subject = f.subject AND "
        "s.subject_type = f.subject_type AND s.user = ?4 AND s.to_seq IS NULL AND "
        "s.from_seq < f.seq)) ORDER BY f.seq");
    query.with(m_agency, after, upTo, user);
    return page(query, upTo, most);
}

LedgerTransaction::Page SqliteTransaction::historyOf(
    const Subject& subject, quint64 after, quint64 upTo, int most)
{
    auto query = m_connection.query(
        "SELECT " EXPEDIENTE_LOG_COLUMNS " FROM fact f WHERE f.agency = ? AND f.subject = ? AND "
        "f.subject_type = ? AND f.seq > ? AND "
        "f.seq <= ? ORDER BY f.seq");
    query.with(m_agency, subject.uuid, int(subject.type), after, upTo);
    return page(query, upTo, most);
}

} // namespace expediente::central

#include "core/store/fact_rows.h"

#include "core/facts/body.h"
#include "core/store/attachments.h"

namespace expediente {

namespace {

template <size_t N>
QByteArrayView viewOf(const std::array<std::uint8_t, N>& array)
{
    return QByteArrayView(array.data(), qsizetype(N));
}

FactRecord recordFrom(Query& row, const Subject& subject)
{
    FactRecord record;
    record.id = FactId{row.uuid(0)};
    record.subject = subject;
    record.kind = row.bytes(1);
    record.kindVersion = int(row.integer(2));
    record.author = row.text(3);
    record.occurredAt = {row.integer(4), int(row.integer(5)), row.bytes(6)};
    record.order = Hlc{quint64(row.integer(7))};
    record.body = row.bytes(8);
    return record;
}

Fact factFrom(Query& row, const Subject& subject)
{
    Fact fact;
    auto& content = fact.content;
    content.id = FactId{row.uuid(0)};
    content.subject = subject;
    content.kind = row.bytes(1);
    content.kindVersion = int(row.integer(2));
    content.author = row.text(3);
    content.occurredAt = {row.integer(4), int(row.integer(5)), row.bytes(6)};
    content.hlc = Hlc{quint64(row.integer(7))};
    content.body = row.bytes(8);
    content.salt = row.array<std::tuple_size_v<Salt>>(9);
    fact.hash = row.hash(10);
    fact.envelope.incarnation = quint32(row.integer(11));
    fact.envelope.dseq = quint64(row.integer(12));
    fact.envelope.link = row.hash(13);
    fact.envelope.signature = row.array<std::tuple_size_v<Signature>>(14);
    fact.envelope.device = DeviceId{row.uuid(15)};
    fact.commitment = row.hash(16);
    return fact;
}

#define EXPEDIENTE_SEALED_COLUMNS                                                                  \
    "f.id, f.kind, f.kind_version, f.author, f.occurred_ms, f.occurred_offset, "                   \
    "f.occurred_zone, f.hlc, f.body, f.salt, f.hash, f.incarnation, f.dseq, f.link, "              \
    "f.signature, d.uuid, f.commitment"

#define EXPEDIENTE_RECORD_COLUMNS                                                                  \
    "id, kind, kind_version, author, occurred_ms, occurred_offset, occurred_zone, effective, "     \
    "body"
#define EXPEDIENTE_VISIBLE " AND import NOT IN (SELECT id FROM import WHERE state = 0)"

} // namespace

qint64 subjectRow(Connection& connection, const Subject& subject)
{
    if (const auto found = findSubject(connection, subject))
        return *found;
    connection.query("INSERT INTO subject (type, uuid) VALUES (?, ?)")
        .with(int(subject.type), subject.uuid)
        .run();
    return connection.lastRowId();
}

std::optional<qint64> findSubject(Connection& connection, const Subject& subject)
{
    auto query = connection.query("SELECT id FROM subject WHERE uuid = ? AND type = ?");
    query.with(subject.uuid, int(subject.type));
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

Subject subjectAt(Connection& connection, qint64 row)
{
    auto query = connection.query("SELECT type, uuid FROM subject WHERE id = ?");
    query.with(row);
    if (!query.next())
        return {};
    return {SubjectType(query.integer(0)), query.uuid(1)};
}

Hash lastLink(Connection& connection, qint64 subject, qint64 device)
{
    // Rows lie in the order of their numbers until a server tells what a disk image had forgotten.
    const bool synced = connection.query("SELECT 1 FROM meta WHERE key = 'sync.cursor'").next();
    auto query = connection.query(synced
            ? "SELECT hash FROM fact WHERE subject = ? AND device = ? "
              "ORDER BY incarnation DESC, dseq DESC LIMIT 1"
            : "SELECT hash FROM fact WHERE subject = ? AND device = ? ORDER BY n DESC LIMIT 1");
    query.with(subject, device);
    return query.next() ? query.hash(0) : Hash{};
}

void noteVoided(Connection& connection, QByteArrayView kind, QByteArrayView body, qint64 subject)
{
    if (kindFromName(kind) != Kind::FactVoided)
        return;
    const auto voiding = decode(Kind::FactVoided, body);
    if (!voiding)
        return;
    for (const auto target : std::get<FactVoided>(*voiding).facts)
        connection.query("INSERT OR IGNORE INTO voided (fact, subject) VALUES (?, ?)")
            .with(target.uuid, subject)
            .run();
}

void noteVoidsAnew(Connection& connection, qint64 subject)
{
    connection.query("DELETE FROM voided WHERE subject = ?").with(subject).run();
    for (const auto& record : recordsOfSubject(connection, subject, Kind::FactVoided))
        noteVoided(connection, record.kind, record.body, subject);
}

qint64 insertFact(
    Connection& connection, const Fact& fact, qint64 subject, qint64 device, qint64 import)
{
    const auto& content = fact.content;
    const auto& envelope = fact.envelope;
    connection
        .query("INSERT INTO fact (id, subject, kind, kind_version, author, occurred_ms, "
               "occurred_offset, occurred_zone, hlc, effective, body, salt, commitment, hash, "
               "device, incarnation, dseq, link, signature, import) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(content.id.uuid, subject, QString::fromLatin1(content.kind), content.kindVersion,
            content.author, content.occurredAt.utcMs, content.occurredAt.offsetSeconds,
            QString::fromLatin1(content.occurredAt.zone), content.hlc.value, content.hlc.value,
            content.body, viewOf(content.salt), fact.commitment, fact.hash, device,
            qint64(envelope.incarnation), envelope.dseq, envelope.link, viewOf(envelope.signature),
            import)
        .run();
    const qint64 row = connection.lastRowId();
    connection.query("INSERT INTO outbox (fact, state) VALUES (?, 0)").with(row).run();
    connection.query("UPDATE subject SET facts = facts + 1 WHERE id = ?").with(subject).run();
    if (device != device_row::importing)
        noteVoided(connection, content.kind, content.body, subject);
    noteNamed(connection, row, content.kind, content.body);
    return row;
}

void removeFact(Connection& connection, qint64 row)
{
    connection
        .query("UPDATE subject SET facts = facts - 1 WHERE id = "
               "(SELECT subject FROM fact WHERE n = ?)")
        .with(row)
        .run();
    connection.query("DELETE FROM outbox WHERE fact = ?").with(row).run();
    connection.query("DELETE FROM naming WHERE fact = ?").with(row).run();
    connection.query("DELETE FROM fact WHERE n = ?").with(row).run();
}

std::vector<Sha256> destroyContent(Connection& connection, FactId id)
{
    auto query =
        connection.query("UPDATE fact SET body = NULL, salt = NULL WHERE id = ? RETURNING n");
    query.with(id.uuid);
    return query.next() ? takeNames(connection, query.integer(0)) : std::vector<Sha256>();
}

std::optional<KnownFact> findFact(Connection& connection, FactId id)
{
    auto query =
        connection.query("SELECT body, kind <> 'fact.voided' AND EXISTS (SELECT 1 FROM voided v "
                         "WHERE v.fact = f.id AND v.subject = f.subject) FROM fact f WHERE id = ?");
    query.with(id.uuid);
    if (!query.next())
        return std::nullopt;
    return KnownFact{query.bytes(0), query.integer(1) != 0};
}

std::vector<FactRecord> recordsOfCase(
    Connection& connection, qint64 caseRow, std::set<qint64>* imports)
{
    // One query, since opening a case is what people wait for: the facts of the case and of each
    // person lie together, so the subject is looked up once for each run of them.
    std::vector<FactRecord> records;
    auto query =
        connection.query("SELECT " EXPEDIENTE_RECORD_COLUMNS
                         ", subject, import FROM fact WHERE subject IN (SELECT ?1 UNION ALL "
                         "SELECT person_id FROM party WHERE case_id = ?1)" EXPEDIENTE_VISIBLE);
    query.with(caseRow);
    qint64 row = 0;
    Subject of;
    while (query.next()) {
        if (const qint64 next = query.integer(9); next != row) {
            row = next;
            of = subjectAt(connection, row);
        }
        if (imports && query.integer(10) > 0)
            imports->insert(query.integer(10));
        records.push_back(recordFrom(query, of));
    }
    return records;
}

std::vector<FactRecord> recordsOfSubject(
    Connection& connection, qint64 subject, std::optional<Kind> kind)
{
    std::vector<FactRecord> records;
    const Subject of = subjectAt(connection, subject);
    auto query = connection.query(
        "SELECT " EXPEDIENTE_RECORD_COLUMNS
        " FROM fact WHERE subject = ?1 AND kind = coalesce(?2, kind)" EXPEDIENTE_VISIBLE);
    std::optional<QString> only;
    if (kind)
        only = QString::fromLatin1(kindName(*kind));
    query.with(subject, only);
    while (query.next())
        records.push_back(recordFrom(query, of));
    return records;
}

std::vector<Fact> chainOf(Connection& connection, qint64 subject, qint64 device)
{
    std::vector<Fact> chain;
    const Subject of = subjectAt(connection, subject);
    auto query = connection.query(
        "SELECT " EXPEDIENTE_SEALED_COLUMNS " FROM fact f JOIN device d ON d.id = f.device "
        "WHERE f.subject = ? AND f.device = ? ORDER BY f.incarnation, f.dseq");
    query.with(subject, device);
    while (query.next())
        chain.push_back(factFrom(query, of));
    return chain;
}

Fact factAt(Connection& connection, qint64 row)
{
    auto query = connection.query("SELECT " EXPEDIENTE_SEALED_COLUMNS
                                  ", s.type, s.uuid FROM fact f JOIN device d ON d.id = f.device "
                                  "JOIN subject s ON s.id = f.subject WHERE f.n = ?");
    query.with(row);
    return query.next() ? factFrom(query, {SubjectType(query.integer(17)), query.uuid(18)})
                        : Fact();
}

void forEachFact(Connection& connection, std::optional<qint64> subject,
    const std::function<bool(const Fact&, qint64 device)>& visit)
{
    auto query = subject
        ? connection.query(
            "SELECT " EXPEDIENTE_SEALED_COLUMNS
            ", f.device, s.type, s.uuid FROM fact f JOIN device d ON d.id = f.device "
            "JOIN subject s ON s.id = f.subject WHERE f.subject = ? "
            "AND f.import NOT IN (SELECT id FROM import WHERE state = 0) ORDER BY f.n")
        : connection.query(
            "SELECT " EXPEDIENTE_SEALED_COLUMNS
            ", f.device, s.type, s.uuid FROM fact f JOIN device d ON d.id = f.device "
            "JOIN subject s ON s.id = f.subject "
            "WHERE f.import NOT IN (SELECT id FROM import WHERE state = 0) ORDER BY f.n");
    if (subject)
        query.with(*subject);
    while (query.next()) {
        const Subject of(SubjectType(query.integer(18)), query.uuid(19));
        if (!visit(factFrom(query, of), query.integer(17)))
            return;
    }
}

std::vector<qint64> personsOfCase(Connection& connection, qint64 caseRow)
{
    std::vector<qint64> persons;
    auto query =
        connection.query("SELECT person_id FROM party WHERE case_id = ? ORDER BY person_id");
    query.with(caseRow);
    while (query.next())
        persons.push_back(query.integer(0));
    return persons;
}

std::vector<qint64> casesOfPerson(Connection& connection, qint64 person)
{
    std::vector<qint64> cases;
    auto query = connection.query("SELECT case_id FROM party WHERE person_id = ? ORDER BY case_id");
    query.with(person);
    while (query.next())
        cases.push_back(query.integer(0));
    return cases;
}

} // namespace expediente

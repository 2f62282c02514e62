// Attachments: what names them, their bytes in pieces, uploads under way.
#include "core/central/sqlite_shelf.h"

#include "core/central/ledger.h"

#include <QCryptographicHash>

namespace expediente::central {

namespace {

const QByteArrayView nobody(""); ///< whose upload a whole one is

std::vector<Sha256> digestsFrom(Query& rows)
{
    std::vector<Sha256> digests;
    while (rows.next())
        digests.push_back(rows.hash(0));
    return digests;
}

std::vector<qint64> numbersFrom(Query& rows)
{
    std::vector<qint64> numbers;
    while (rows.next())
        numbers.push_back(rows.integer(0));
    return numbers;
}

} // namespace

void SqliteShelf::putNaming(const Naming& naming)
{
    m_connection
        .query("INSERT OR IGNORE INTO naming (agency, sha256, subject_type, subject, fact, pusher, "
               "proved) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS (SELECT 1 FROM unnamed "
               "u WHERE "
               "u.agency = ?1 AND u.fact = ?5 AND u.subject = ?4 AND u.subject_type = ?3)")
        .with(m_agency, naming.attachment, int(naming.subject.type), naming.subject.uuid,
            naming.fact.uuid, naming.pusher.uuid, naming.proved ? 1 : 0)
        .run();
}

std::vector<Sha256> SqliteShelf::forget(FactId fact, const Subject& subject)
{
    m_connection
        .query("INSERT OR IGNORE INTO unnamed (agency, fact, subject_type, subject) "
               "VALUES (?, ?, ?, ?)")
        .with(m_agency, fact.uuid, int(subject.type), subject.uuid)
        .run();
    auto query = m_connection.query("DELETE FROM naming WHERE agency = ? AND fact = ? AND "
                                    "subject = ? AND subject_type = ? RETURNING sha256");
    query.with(m_agency, fact.uuid, subject.uuid, int(subject.type));
    return digestsFrom(query);
}

bool SqliteShelf::isForgotten(FactId fact, const Subject& subject)
{
    auto query = m_connection.query("SELECT 1 FROM unnamed WHERE agency = ? AND fact = ? AND "
                                    "subject = ? AND subject_type = ?");
    query.with(m_agency, fact.uuid, subject.uuid, int(subject.type));
    return query.next();
}

std::vector<Sha256> SqliteShelf::namedBy(FactId fact)
{
    auto query = m_connection.query(
        "SELECT sha256 FROM naming WHERE agency = ? AND fact = ? ORDER BY sha256");
    query.with(m_agency, fact.uuid);
    return digestsFrom(query);
}

bool SqliteShelf::isNamed(const Sha256& attachment)
{
    auto query = m_connection.query("SELECT 1 FROM naming WHERE agency = ? AND sha256 = ? LIMIT 1");
    query.with(m_agency, attachment);
    return query.next();
}

// Of a naming: whether it concerns a workstation. ?3 and ?4 are its devices, ?5 its user.
#define EXPEDIENTE_CONCERNS(n)                                                                     \
    "(" n ".pusher IN (?3, ?4) OR " n ".subject_type = 3 OR EXISTS (SELECT 1 FROM sight s WHERE "  \
    "s.agency = ?1 AND s.subject = " n ".subject AND s.subject_type = " n ".subject_type AND "     \
    "s.user = ?5))"

bool SqliteShelf::mayBring(const Workstation& workstation, const Sha256& attachment)
{
    auto query = m_connection.query(
        "SELECT 1 FROM naming n WHERE n.agency = ?1 AND n.sha256 = ?2 AND " EXPEDIENTE_CONCERNS(
            "n") " LIMIT 1");
    query.with(m_agency, attachment, workstation.logging.uuid, workstation.importing.uuid,
        workstation.user);
    return query.next();
}

bool SqliteShelf::mayHave(const Workstation& workstation, const Sha256& attachment)
{
    auto query = m_connection.query("SELECT 1 FROM naming n WHERE n.agency = ?1 AND n.sha256 = ?2 "
                                    "AND n.proved = 1 AND " EXPEDIENTE_CONCERNS("n") " LIMIT 1");
    query.with(m_agency, attachment, workstation.logging.uuid, workstation.importing.uuid,
        workstation.user);
    return query.next();
}

bool SqliteShelf::owesProof(const Workstation& workstation, const Sha256& attachment)
{
    auto query = m_connection.query("SELECT 1 FROM naming WHERE agency = ? AND sha256 = ? AND "
                                    "proved = 0 AND pusher IN (?, ?) LIMIT 1");
    query.with(m_agency, attachment, workstation.logging.uuid, workstation.importing.uuid);
    return query.next();
}

void SqliteShelf::prove(const Workstation& workstation, const Sha256& attachment)
{
    m_connection
        .query(
            "UPDATE naming AS n SET proved = 1 WHERE n.agency = ?1 AND n.sha256 = ?2 AND "
            "(n.pusher IN (?3, ?4) OR (" EXPEDIENTE_CONCERNS(
                "n") " AND NOT EXISTS (SELECT 1 FROM naming o WHERE o.agency = ?1 AND o.sha256 = "
                     "?2 AND "
                     "(o.subject <> n.subject OR o.subject_type <> n.subject_type) AND "
                     "o.subject_type <> 3 AND o.pusher <> n.pusher AND " EXPEDIENTE_CONCERNS(
                         "o") " AND NOT EXISTS (SELECT 1 FROM sight t JOIN workstation w ON "
                              "w.agency = ?1 AND "
                              "w.user = t.user WHERE t.agency = ?1 AND t.subject = o.subject AND "
                              "t.subject_type = o.subject_type AND n.pusher IN (w.logging, "
                              "w.importing)))))")
        .with(m_agency, attachment, workstation.logging.uuid, workstation.importing.uuid,
            workstation.user)
        .run();
}

void SqliteShelf::proveOwn(const Workstation& workstation, const Sha256& attachment)
{
    m_connection
        .query("UPDATE naming SET proved = 1 WHERE agency = ? AND sha256 = ? AND pusher IN (?, ?)")
        .with(m_agency, attachment, workstation.logging.uuid, workstation.importing.uuid)
        .run();
}

bool SqliteShelf::isProved(FactId fact, const Sha256& attachment)
{
    auto query = m_connection.query(
        "SELECT 1 FROM naming WHERE agency = ? AND sha256 = ? AND fact = ? AND proved = 1");
    query.with(m_agency, attachment, fact.uuid);
    return query.next();
}

std::optional<Subject> SqliteShelf::seenThrough(const QString& user, const Sha256& attachment)
{
    return seen(user, attachment, true);
}

bool SqliteShelf::concerns(const QString& user, const Sha256& attachment)
{
    return seen(user, attachment, false).has_value();
}

std::optional<Subject> SqliteShelf::seen(
    const QString& user, const Sha256& attachment, bool provedOnly)
{
    auto query = m_connection.query(
        "SELECT n.subject_type, n.subject FROM naming n WHERE n.agency = ?1 AND n.sha256 = ?2 AND "
        "n.proved >= ?4 AND (n.subject_type = 3 OR EXISTS (SELECT 1 FROM sight s WHERE "
        "s.agency = ?1 AND s.subject = n.subject AND s.subject_type = n.subject_type AND "
        "s.user = ?3 AND s.to_seq IS NULL)) LIMIT 1");
    query.with(m_agency, attachment, user, provedOnly ? 1 : 0);
    if (!query.next())
        return std::nullopt;
    return Subject(SubjectType(query.integer(0)), query.uuid(1));
}

std::optional<qint64> SqliteShelf::numberOf(QByteArrayView workstation, const Sha256& attachment)
{
    auto query = m_connection.query(
        "SELECT number FROM attachment WHERE agency = ? AND sha256 = ? AND workstation = ?");
    query.with(m_agency, attachment, workstation);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

std::optional<qint64> SqliteShelf::sizeOf(const Sha256& attachment)
{
    auto query = m_connection.query(
        "SELECT size FROM attachment WHERE agency = ? AND sha256 = ? AND workstation = ?");
    query.with(m_agency, attachment, nobody);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

QByteArray SqliteShelf::read(const Sha256& attachment, qint64 offset, qint64 most)
{
    const auto number = numberOf(nobody, attachment);
    auto query = m_connection.query(
        "SELECT start, bytes FROM piece WHERE agency = ?1 AND attachment = ?2 AND start >= "
        "(SELECT max(start) FROM piece WHERE agency = ?1 AND attachment = ?2 AND start <= ?3) "
        "ORDER BY start");
    query.with(m_agency, number.value_or(0), offset);
    QByteArray bytes;
    while (bytes.size() < most && query.next()) {
        const QByteArrayView piece = query.view(1);
        const qint64 from = offset + bytes.size() - query.integer(0);
        if (from < 0 || from >= piece.size())
            break;
        bytes += piece.sliced(from, std::min<qint64>(most - bytes.size(), piece.size() - from));
    }
    return bytes;
}

std::vector<Sha256> SqliteShelf::whole()
{
    auto query = m_connection.query(
        "SELECT sha256 FROM attachment WHERE agency = ? AND workstation = ? ORDER BY sha256");
    query.with(m_agency, nobody);
    return digestsFrom(query);
}

qint64 SqliteShelf::missing()
{
    auto query = m_connection.query(
        "SELECT count(DISTINCT n.sha256) FROM naming n WHERE n.agency = ?1 AND NOT EXISTS "
        "(SELECT 1 FROM attachment a WHERE a.agency = ?1 AND a.sha256 = n.sha256 AND "
        "a.workstation = ?2)");
    query.with(m_agency, nobody);
    return query.next() ? query.integer(0) : 0;
}

void SqliteShelf::remove(const Sha256& attachment)
{
    auto query =
        m_connection.query("SELECT number FROM attachment WHERE agency = ? AND sha256 = ?");
    query.with(m_agency, attachment);
    dropNumbers(numbersFrom(query));
}

std::optional<Shelf::Progress> SqliteShelf::upload(DeviceId workstation, const Sha256& attachment)
{
    auto query = m_connection.query("SELECT size, received FROM attachment WHERE agency = ? AND "
                                    "sha256 = ? AND workstation = ?");
    query.with(m_agency, attachment, workstation.uuid);
    if (!query.next())
        return std::nullopt;
    return Progress{query.integer(0), query.integer(1)};
}

void SqliteShelf::begin(DeviceId workstation, const Sha256& attachment, qint64 size, qint64 nowMs)
{
    m_connection
        .query("INSERT INTO attachment (agency, sha256, workstation, size, received, touched_ms) "
               "VALUES (?, ?, ?, ?, 0, ?)")
        .with(m_agency, attachment, workstation.uuid, size, nowMs)
        .run();
}

void SqliteShelf::add(DeviceId workstation, const Sha256& attachment, qint64 offset,
    QByteArrayView bytes, qint64 nowMs)
{
    const auto under = upload(workstation, attachment);
    if (!under || under->received != offset || bytes.isEmpty())
        return;
    const auto number = numberOf(workstation.uuid.view(), attachment);
    m_connection.query("INSERT INTO piece (agency, attachment, start, bytes) VALUES (?, ?, ?, ?)")
        .with(m_agency, *number, offset, bytes)
        .run();
    m_connection
        .query("UPDATE attachment SET received = ?, touched_ms = ? WHERE agency = ? AND number = ?")
        .with(offset + bytes.size(), nowMs, m_agency, *number)
        .run();
}

Sha256 SqliteShelf::digestOf(DeviceId workstation, const Sha256& attachment)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto query = m_connection.query(
        "SELECT bytes FROM piece WHERE agency = ? AND attachment = ? ORDER BY start");
    query.with(m_agency, numberOf(workstation.uuid.view(), attachment).value_or(0));
    while (query.next())
        hash.addData(query.view(0));
    Sha256 digest;
    std::ranges::copy(hash.result(), digest.begin());
    return digest;
}

void SqliteShelf::finish(DeviceId workstation, const Sha256& attachment)
{
    m_connection
        .query("UPDATE attachment SET workstation = ? WHERE agency = ? AND sha256 = ? AND "
               "workstation = ?")
        .with(nobody, m_agency, attachment, workstation.uuid)
        .run();
    auto query = m_connection.query(
        "SELECT number FROM attachment WHERE agency = ? AND sha256 = ? AND workstation <> ?");
    query.with(m_agency, attachment, nobody);
    dropNumbers(numbersFrom(query));
}

void SqliteShelf::drop(DeviceId workstation, const Sha256& attachment)
{
    if (const auto number = numberOf(workstation.uuid.view(), attachment))
        dropNumbers({*number});
}

void SqliteShelf::dropUploads(DeviceId workstation, int butSoMany)
{
    auto query =
        m_connection.query("SELECT number FROM attachment WHERE agency = ? AND workstation = ? "
                           "ORDER BY touched_ms DESC, number DESC LIMIT -1 OFFSET ?");
    query.with(m_agency, workstation.uuid, butSoMany);
    dropNumbers(numbersFrom(query));
}

void SqliteShelf::dropNumbers(const std::vector<qint64>& numbers)
{
    for (const qint64 number : numbers) {
        m_connection.query("DELETE FROM piece WHERE agency = ? AND attachment = ?")
            .with(m_agency, number)
            .run();
        m_connection.query("DELETE FROM attachment WHERE agency = ? AND number = ?")
            .with(m_agency, number)
            .run();
    }
}

} // namespace expediente::central

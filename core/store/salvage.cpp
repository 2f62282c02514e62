#include "core/store/salvage.h"

#include "core/store/damaged_file.h"
#include "core/store/fact_rows.h"
#include "core/store/head_rows.h"
#include "core/store/identity.h"
#include "core/store/migrations.h"
#include "core/store/queries/agency_facts.h"
#include "core/store/queries/attachment_check.h"
#include "core/store/rebuilding.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <sqlcipher/sqlite3.h>

namespace expediente {

namespace {

QString damagedPath(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("store.db"));
}
QString partPath(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("salvaged.db"));
}
QString wholePath(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("store.db.new"));
}

// What is not made anew from the facts. The device keys are in meta.
constexpr const char* keptTables[] = {"meta", "device", "subject", "import", "import_leans", "fact",
    "attachment", "transfer", "part", "draft", "seal", "cursor", "quarantine", "rejected"};

struct Columns {
    std::string names, marks;
};

/// Those that both stores have: the damaged one may be of an older release.
Columns sharedColumns(DamagedFile& from, Connection& to, const char* table)
{
    Columns shared;
    const auto there = from.columns(table);
    SQLite::Statement info(to.database().sql(), "SELECT name FROM pragma_table_info(?)");
    info.bind(1, table);
    while (info.executeStep()) {
        const std::string name = info.getColumn(0).getString();
        if (std::ranges::find(there, name) == there.end())
            continue;
        shared.names += (shared.names.empty() ? "" : ", ") + name;
        shared.marks += shared.marks.empty() ? "?" : ", ?";
    }
    return shared;
}

void copyValue(const SQLite::Column& value, SQLite::Statement& into, int at)
{
    switch (value.getType()) {
    case SQLITE_INTEGER:
        return into.bind(at, value.getInt64());
    case SQLITE_FLOAT:
        return into.bind(at, value.getDouble());
    case SQLITE_TEXT:
        return into.bind(at, value.getString());
    case SQLITE_BLOB: // a null pointer would bind NULL where an empty blob is meant
        return into.bind(at, value.getBytes() > 0 ? value.getBlob() : "", value.getBytes());
    default:
        return into.bind(at);
    }
}

QByteArray blobOf(const SQLite::Column& value)
{
    return QByteArray(static_cast<const char*>(value.getBlob()), value.getBytes());
}

class Salvaging {
public:
    Salvaging(DamagedFile& from, Connection& to, const Progress& progress)
        : m_from(from), m_to(to), m_progress(progress)
    {
    }

    Salvage run(const RulesOfCountry& rules, const QDateTime& now);

private:
    void copyTable(const char* table);
    void fillFromIndexes();
    void tryThrough(const char* sql, const std::function<void(SQLite::Statement&)>& row);
    void countExpected();
    void dropWhatDoesNotHold();
    void dropUnseen();
    void mend();
    void signHeads();
    void tellLosses(Salvage& result);
    void note(const Salvage& result, const QDateTime& now);
    void step();

    DamagedFile& m_from;
    Connection& m_to;
    const Progress& m_progress;
    qint64 m_unreadable = 0, m_unreadableAttachments = 0;
    qint64 m_rows = 0, m_expectedRows = 0;
    qint64 m_madeHere = 0; ///< facts, by the heads of the damaged store
    std::map<qint64, qint64> m_expected; ///< facts by subject, as the damaged store counted them
};

void Salvaging::step()
{
    constexpr qint64 rowsBetweenReports = 256;
    if (++m_rows % rowsBetweenReports != 0)
        return;
    m_progress.report(std::min(m_rows, m_expectedRows), m_expectedRows);
    if (m_progress.cancelled())
        throw StoreException({ErrorCode::Cancelled, {}, {}});
}

void Salvaging::countExpected()
{
    m_from.forEachReadable("subject", "facts", [&](SQLite::Statement& row) {
        m_expected[row.getColumn(0).getInt64()] = row.getColumn(1).getInt64();
        m_expectedRows += row.getColumn(1).getInt64() + 1;
        return true;
    });
}

void Salvaging::copyTable(const char* table)
{
    const auto columns = sharedColumns(m_from, m_to, table);
    if (columns.names.empty())
        return;
    const std::string_view name(table);
    SQLite::Statement insert(m_to.database().sql(),
        sqlOf({"INSERT OR IGNORE INTO ", name, " (", columns.names, ") VALUES (", columns.marks,
            ")"}));
    const qint64 lost = m_from.forEachReadable(table, columns.names, [&](SQLite::Statement& row) {
        insert.tryReset();
        for (int i = 1; i < row.getColumnCount(); ++i)
            copyValue(row.getColumn(i), insert, i);
        insert.exec();
        step();
        return true;
    });
    if (name == "fact")
        m_unreadable = lost;
    if (name == "attachment")
        m_unreadableAttachments = lost;
}

bool holdsItsHash(const Fact& fact)
{
    return contentHash(fact.content, fact.commitment) == fact.hash
        && (fact.isErased()
            || bodyCommitment(fact.content.salt, fact.content.body) == fact.commitment);
}

/// Row by row as far as it goes: for what is only a second try.
void Salvaging::tryThrough(const char* sql, const std::function<void(SQLite::Statement&)>& row)
{
    try {
        SQLite::Statement query(m_from.sql(), sql);
        while (query.executeStep())
            row(query);
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
    }
    m_from.reopen();
}

/// Few rows on few pages, without which no fact can be checked, stand in indexes once more.
void Salvaging::fillFromIndexes()
{
    tryThrough("SELECT id, type, uuid FROM subject INDEXED BY sqlite_autoindex_subject_1",
        [&](SQLite::Statement& row) {
            m_to.query("INSERT OR IGNORE INTO subject (id, type, uuid) VALUES (?, ?, ?)")
                .with(qint64(row.getColumn(0).getInt64()), row.getColumn(1).getInt(),
                    blobOf(row.getColumn(2)))
                .run();
        });
    const PublicKey own = loadDevice(m_to).key.publicKey();
    tryThrough("SELECT id, uuid FROM device INDEXED BY sqlite_autoindex_device_1",
        [&](SQLite::Statement& row) {
            if (row.getColumn(0).getInt64() <= device_row::importing)
                m_to.query("INSERT OR IGNORE INTO device (id, uuid, public_key) VALUES (?, ?, ?)")
                    .with(qint64(row.getColumn(0).getInt64()), blobOf(row.getColumn(1)),
                        QByteArrayView(own.data(), qsizetype(own.size())))
                    .run();
        });
}

/// What an import had staged and nobody had seen was promised to nobody.
void Salvaging::dropUnseen()
{
    {
        auto count = m_to.query("SELECT count(*) FROM fact WHERE import IN "
                                "(SELECT id FROM import WHERE state = 0)");
        if (count.next())
            m_madeHere -= count.integer(0);
    }
    auto staged = m_to.query("SELECT subject, count(*) FROM fact WHERE import IN "
                             "(SELECT id FROM import WHERE state = 0) GROUP BY subject");
    while (staged.next())
        m_expected[staged.integer(0)] -= staged.integer(1);
    m_to.execute("DELETE FROM fact WHERE import IN (SELECT id FROM import WHERE state = 0)");
    m_to.execute("DELETE FROM import WHERE state = 0");
}

void Salvaging::dropWhatDoesNotHold()
{
    // Whose device or subject is gone can't be held against its hash.
    m_to.execute("DELETE FROM fact WHERE subject NOT IN (SELECT id FROM subject) "
                 "OR device NOT IN (SELECT id FROM device)");
    std::map<DeviceId, PublicKey> keys;
    {
        auto devices = m_to.query("SELECT uuid, public_key FROM device");
        while (devices.next())
            keys[DeviceId{devices.uuid(0)}] = devices.array<std::tuple_size_v<PublicKey>>(1);
    }
    std::vector<FactId> broken;
    forEachFact(m_to, {}, [&](const Fact& fact, qint64) {
        const auto& envelope = fact.envelope;
        const bool isSigned = envelope.signature != Signature{};
        if (!holdsItsHash(fact)
            || (isSigned
                && !verifySignature(keys[envelope.device], envelopeDigest(fact.hash, envelope),
                    envelope.signature)))
            broken.push_back(fact.content.id);
        step();
        return true;
    });
    for (const auto id : broken)
        m_to.query("DELETE FROM fact WHERE id = ?").with(id.uuid).run();
}

void Salvaging::mend()
{
    m_to.execute("UPDATE subject SET facts = "
                 "(SELECT count(*) FROM fact WHERE fact.subject = subject.id)");
    m_to.execute("DELETE FROM import_leans WHERE import NOT IN (SELECT id FROM import) "
                 "OR on_import NOT IN (SELECT id FROM import)");
    m_to.execute("INSERT INTO subject_import (subject, import) SELECT DISTINCT f.subject, f.import "
                 "FROM fact f JOIN import i ON i.id = f.import");
    // Offering a fact again is harmless, and which were sent may be lost.
    m_to.execute("INSERT INTO outbox (fact, state) SELECT n, 0 FROM fact WHERE device IN (1, 2)");
}

void Salvaging::signHeads()
{
    const auto device = loadDevice(m_to);
    for (const qint64 row : {device_row::logging, device_row::importing}) {
        Head head;
        m_from.forEachReadable(
            "head", "device, incarnation, dseq, facts", [&](SQLite::Statement& old) {
                if (old.getColumn(1).getInt64() == row) {
                    head.incarnation = quint32(old.getColumn(2).getInt64());
                    head.dseq =
                        quint64(old.getColumn(3).getInt64()); // numbers are never used twice
                    m_madeHere += old.getColumn(4).getInt64();
                }
                return true;
            });
        auto facts = m_to.query("SELECT hash, dseq FROM fact WHERE device = ?");
        facts.with(row);
        while (facts.next())
            head.add(facts.hash(0), quint64(facts.integer(1)));
        if (head == Head{})
            continue;
        saveHead(m_to, row, row == device_row::logging ? device.logging : device.importing, head,
            device.key);
    }
}

void Salvaging::tellLosses(Salvage& result)
{
    auto subjects = m_to.query("SELECT s.id, s.facts, c.folio FROM subject s "
                               "LEFT JOIN case_summary c ON c.subject = s.id");
    std::map<qint64, std::pair<qint64, QString>> kept;
    while (subjects.next()) {
        kept[subjects.integer(0)] = {subjects.integer(1), subjects.text(2)};
        result.facts += subjects.integer(1);
    }
    for (const auto& [row, expected] : m_expected) {
        const auto& [facts, folio] = kept[row];
        if (facts >= expected)
            continue;
        result.losses.push_back({subjectAt(m_to, row), folio, facts, expected - facts});
        result.lostFacts += expected - facts;
    }
    result.lostFacts = std::max({result.lostFacts, m_unreadable, m_madeHere - result.facts});
    if (result.facts == 0 && result.lostFacts > 0)
        throw StoreException(
            {ErrorCode::StoreDamaged, {m_from.path(), QString(finding::damagedPages)}, {}});
    const auto attachments = checkAttachments(m_to);
    result.attachments = attachments.checked;
    result.lostAttachments = std::max(m_unreadableAttachments, qint64(attachments.gaps.size()));
}

void Salvaging::note(const Salvage& result, const QDateTime& now)
{
    const QJsonObject record{{QStringLiteral("at"), now.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("facts"), result.facts}, {QStringLiteral("lost_facts"), result.lostFacts},
        {QStringLiteral("lost_attachments"), result.lostAttachments}};
    m_to.query("INSERT OR REPLACE INTO meta (key, value) VALUES ('salvaged', ?)")
        .with(QJsonDocument(record).toJson(QJsonDocument::Compact))
        .run();
}

Salvage Salvaging::run(const RulesOfCountry& rulesOf, const QDateTime& now)
{
    Salvage result;
    m_to.execute("PRAGMA foreign_keys = OFF");
    countExpected();
    {
        WriteTransaction transaction(m_to);
        for (const char* table : keptTables)
            copyTable(table);
        // A server tells anew whatever was lost.
        m_to.execute("DELETE FROM meta WHERE key = 'sync.cursor'");
        fillFromIndexes();
        dropUnseen();
        dropWhatDoesNotHold();
        // An attachment that is not what it is found by would be taken for what was signed.
        for (const auto& sha256 : checkAttachments(m_to).damaged)
            m_to.query("DELETE FROM attachment WHERE sha256 = ?")
                .with(QByteArray::fromHex(sha256))
                .run();
        mend();
        signHeads();
        transaction.commit();
    }
    m_to.execute("PRAGMA foreign_keys = ON");
    const auto identity = loadIdentity(m_to);
    const auto rules = rulesOf(identity.country);
    if (!rules)
        throw StoreException(rules.error());
    rebuildReadModels(m_to,
        AgencyContext::of(
            identity.country, identity.zone, *rules, agencyFile(m_to), identity.server),
        m_progress);
    tellLosses(result);
    note(result, now);
    m_to.database().sql().execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
    return result;
}

bool isOlder(int schema)
{
    return schema < int(Schema::Verifiable) || schema > int(newestSchema);
}

Result<Salvage> salvageInto(const QString& part, const QString& damaged, const DataKey& key,
    const RulesOfCountry& rules, const QDateTime& now, const Progress& progress)
{
    auto made = Database::open(part, key, Database::Mode::Create);
    if (!made)
        return fail(made.error());
    if (const auto migrated = migrate(*made, builtInMigrations()); !migrated)
        return fail(migrated.error());
    Connection to(std::move(*made));
    return atBoundary(damaged, [&] {
        DamagedFile from(damaged, key);
        if (isOlder(from.schemaVersion()))
            throw StoreException(
                {ErrorCode::StoreDamaged, {damaged, QString(finding::inconsistent)}, {}});
        return Salvaging(from, to, progress).run(rules, now);
    });
}

Done renamed(const QString& from, const QString& to)
{
    QFile file(from);
    if (!file.rename(to))
        return fail(ErrorCode::FileUnwritable, {to, file.errorString()});
    return {};
}

/// Reading a store makes an empty log and an index of it, which only a writer takes away again.
class Traces {
public:
    explicit Traces(const QString& path)
    {
        for (const auto* suffix : {"-wal", "-shm"})
            if (const QString file = path + QLatin1StringView(suffix); !QFile::exists(file))
                m_files << file;
    }
    void remove() const
    {
        for (const auto& file : m_files)
            QFile::remove(file);
    }

private:
    QStringList m_files;
};

} // namespace

Result<Salvage> salvage(const QString& dir, const DataKey& key, const RulesOfCountry& rules,
    const QDateTime& now, const Progress& progress)
{
    const auto lock = WriterLock::acquire(dir);
    if (!lock)
        return fail(lock.error());
    const QString part = partPath(dir);
    removeDatabaseFiles(part); // of a salvage that was cut off
    removeDatabaseFiles(wholePath(dir));
    const Traces traces(damagedPath(dir));
    auto result = salvageInto(part, damagedPath(dir), key, rules, now, progress);
    traces.remove();
    if (!result) {
        removeDatabaseFiles(part);
        return result;
    }
    // Under this name it is whole; only then is the damaged one moved out of its way.
    if (const auto done = renamed(part, wholePath(dir)); !done)
        return fail(done.error());
    const auto aside = quarantine(damagedPath(dir), now);
    if (!aside)
        return fail(aside.error());
    result->quarantined = *aside;
    if (const auto done = finishSalvage(dir); !done)
        return fail(done.error());
    return result;
}

Done finishSalvage(const QString& dir)
{
    if (!QFile::exists(wholePath(dir)) || QFile::exists(damagedPath(dir)))
        return {};
    return renamed(wholePath(dir), damagedPath(dir));
}

} // namespace expediente

#include "core/store/backup.h"

#include "core/store/beside_store.h"
#include "core/store/creation.h"
#include "core/store/moving.h"
#include "core/store/verifying.h"
#include "core/vault/vault.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace expediente;

namespace {

const QDateTime morning({2037, 1, 2}, {8, 0}, Qt::UTC);
constexpr KdfCost cheapestCost{1, 64 * 1024};

Secret phraseOf(const char* text)
{
    return passphraseFrom(QByteArray(text));
}

/// A store with its vault, as the program makes them, and a folder for its backups.
struct Laptop {
    QTemporaryDir root;
    QString dir = root.filePath(QStringLiteral("store"));
    QString backups = root.filePath(QStringLiteral("usb"));
    FixedClock clock{
        Moment::fromDateTime(QDateTime({2037, 1, 1}, {12, 0}, QTimeZone("America/Mexico_City")))};
    std::unique_ptr<Store> store;

    Laptop()
    {
        QDir().mkpath(backups);
        auto made = vault::create(dir, phraseOf("siete gatos negros"), cheapestCost);
        REQUIRE(made);
        auto created = Store::create(dir, made->dataKey, TemporaryStore::identity(), {}, clock);
        REQUIRE(created);
        store = std::move(*created);
        for (quint64 seed = 1; seed <= 4; ++seed)
            REQUIRE(store->append(RandomCase(seed).history(0)).result());
        REQUIRE(store->putAttachment(QByteArray(20'000, 'p')).result());
    }

    Backup backUpNow(const QDateTime& at = morning) const
    {
        const auto made = backUp(*store, backups, at, {});
        REQUIRE(made);
        return *made;
    }
    Result<std::unique_ptr<Store>> openAt(const QString& folder, const char* phrase) const
    {
        const auto key = vault::unlock(folder, phraseOf(phrase));
        if (!key)
            return fail(key.error());
        return Store::open(folder, *key, Store::Access::ReadWrite, {}, clock);
    }
};

qint64 soundFacts(Store& store)
{
    return *store.ask([](Connection& c) {
        const auto found = verifyStore(c, {});
        CHECK(found.sound());
        return found.facts;
    });
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwriteWith(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QString ruleOf(const auto& result)
{
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::RuleRefused);
    return result.error().args.value(0);
}

} // namespace

TEST_CASE("a backup restored elsewhere is the store of that moment, under the same passphrase")
{
    Laptop laptop;
    const qint64 facts = soundFacts(*laptop.store);
    const auto backup = laptop.backUpNow();
    CHECK(checkBackup(backup, {}));
    CHECK(readBackup(backup.path) == backup);
    // Nothing of it can be read without the key.
    CHECK_FALSE(contentOf(backup.path).contains("Persona"));
    CHECK_FALSE(contentOf(backup.path).contains("SQLite format"));
    REQUIRE(laptop.store->append(RandomCase(77).history(0)).result());

    const QString other = laptop.root.filePath(QStringLiteral("new/laptop"));
    const auto restored = restoreBackup(backup.path, other, Restoring::IntoEmpty, morning, {});
    REQUIRE(restored);
    const auto store = laptop.openAt(other, "siete gatos negros");
    REQUIRE(store);
    CHECK(soundFacts(**store) == facts);
    CHECK((*store)->rebuild({}) == true);
    CHECK((*store)->append(RandomCase(78).history(0)).result());
    CHECK(QDir(other).entryList(QDir::Files).contains("vault.json"));
}

TEST_CASE("a backup takes the import profiles along; one that is there already stays")
{
    Laptop laptop;
    const auto put = [](const QString& dir, const char* name, const char* bytes) {
        QDir().mkpath(profilesDir(dir));
        QFile file(profilesDir(dir) + QLatin1Char('/') + QLatin1String(name));
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes) > 0));
    };
    put(laptop.dir, "andina.json", "of then");
    put(laptop.dir, "sierra.json", "of then");
    const auto backup = laptop.backUpNow();
    CHECK(backup.besideBytes > 0);
    CHECK(readBackup(backup.path) == backup);
    const QString other = laptop.root.filePath(QStringLiteral("other"));
    put(other, "sierra.json", "of today");
    REQUIRE(restoreBackup(backup.path, other, Restoring::IntoEmpty, morning, {}));
    CHECK(contentOf(profilesDir(other) + QStringLiteral("/andina.json")) == "of then");
    CHECK(contentOf(profilesDir(other) + QStringLiteral("/sierra.json")) == "of today");

    QByteArray changed = contentOf(backup.path);
    changed[backup.storeBytes + backup.vaultBytes + backup.besideBytes - 2] ^= 1;
    overwriteWith(backup.path, changed);
    const QString third = laptop.root.filePath(QStringLiteral("third"));
    CHECK(ruleOf(restoreBackup(backup.path, third, Restoring::IntoEmpty, morning, {}))
        == "backup.changed");
    CHECK_FALSE(QDir(profilesDir(third)).exists());
}

TEST_CASE("what a backup has beside its store goes into the folder of profiles and nowhere else")
{
    QTemporaryDir root;
    const QString dir = root.filePath(QStringLiteral("a/store"));
    const QCborMap files{{QStringLiteral("../../out.json"), QByteArray("x")},
        {QStringLiteral("/tmp/expediente-out.json"), QByteArray("x")},
        {QStringLiteral("vault.key"), QByteArray("x")},
        {QStringLiteral(".hidden.json"), QByteArray("x")}};
    REQUIRE(putBeside(dir, files.toCborValue().toCbor()));
    CHECK(QDir(root.path()).entryList(QDir::Files).isEmpty());
    CHECK_FALSE(QFile::exists(QStringLiteral("/tmp/expediente-out.json")));
    CHECK(QDir(profilesDir(dir)).entryList(QDir::Files | QDir::Hidden, QDir::Name)
        == QStringList{"expediente-out.json", "out.json"});
    CHECK(putBeside(dir, "no CBOR"));
}

TEST_CASE("a backup while somebody saves all the time is one state of the store")
{
    Laptop laptop;
    std::atomic<bool> stop = false;
    std::jthread busy([&] {
        for (quint64 seed = 1000; !stop; ++seed)
            laptop.store->append(RandomCase(seed).history(0)).waitForFinished();
    });
    const auto backup = backUp(*laptop.store, laptop.backups, morning, {});
    stop = true;
    REQUIRE(backup);
    const QString other = laptop.root.filePath(QStringLiteral("other"));
    REQUIRE(restoreBackup(backup->path, other, Restoring::IntoEmpty, morning, {}));
    const auto store = laptop.openAt(other, "siete gatos negros");
    REQUIRE(store);
    CHECK(soundFacts(**store) >= 14);
    CHECK((*store)->rebuild({}) == true);
}

TEST_CASE("one changed or missing byte of a backup is found, and nothing is restored of it")
{
    Laptop laptop;
    const auto backup = laptop.backUpNow();
    const QByteArray whole = contentOf(backup.path);
    const QString other = laptop.root.filePath(QStringLiteral("other"));
    const auto refusal = [&] {
        const auto restored = restoreBackup(backup.path, other, Restoring::IntoEmpty, morning, {});
        CHECK(QDir(other).isEmpty());
        return ruleOf(restored);
    };
    for (const qint64 at : {qint64(5), qint64(5000), backup.storeBytes - 1, backup.storeBytes + 9,
             whole.size() - 100}) {
        INFO("byte " << at << " of " << whole.size());
        QByteArray changed = whole;
        changed[at] = char(changed.at(at) ^ 1);
        overwriteWith(backup.path, changed);
        CHECK(refusal() == "backup.changed");
    }
    for (const qint64 kept : {whole.size() - 1, whole.size() / 2, qint64(3), qint64(0)}) {
        INFO("cut to " << kept);
        overwriteWith(backup.path, whole.left(kept));
        CHECK(refusal() == "backup.not_one");
    }
    overwriteWith(backup.path, whole.left(100) + whole.mid(5000));
    CHECK(refusal() == "backup.changed");
    overwriteWith(backup.path, whole);
    CHECK(restoreBackup(backup.path, other, Restoring::IntoEmpty, morning, {}));
}

TEST_CASE("a restore never replaces a store, nor puts one beside the keys of another")
{
    Laptop laptop;
    Laptop stranger;
    const auto backup = laptop.backUpNow();
    const QByteArray vault = contentOf(vaultPath(stranger.dir));
    CHECK(restoreBackup(backup.path, stranger.dir, Restoring::IntoEmpty, morning, {}).error().code
        == ErrorCode::StoreExists);
    stranger.store.reset();
    const QByteArray store = contentOf(stranger.dir + "/store.db");
    CHECK(ruleOf(restoreBackup(backup.path, stranger.dir, Restoring::OverDamaged, morning, {}))
        == "backup.other_store");
    CHECK(contentOf(stranger.dir + "/store.db") == store);
    REQUIRE(QFile::remove(stranger.dir + "/store.db"));
    CHECK(ruleOf(restoreBackup(backup.path, stranger.dir, Restoring::IntoEmpty, morning, {}))
        == "backup.other_store");
    CHECK(contentOf(vaultPath(stranger.dir)) == vault);
}

TEST_CASE("over a damaged store: its files are moved aside, today's passphrase stays")
{
    Laptop laptop;
    const auto backup = laptop.backUpNow();
    REQUIRE(vault::changePassphrase(
        laptop.dir, phraseOf("siete gatos negros"), phraseOf("ocho perros blancos"), cheapestCost));
    laptop.store.reset();
    overwriteWith(laptop.dir + "/store.db", QByteArray(9000, 'x'));
    // What is wrong with the backup shows before anything is moved.
    const QByteArray whole = contentOf(backup.path);
    QByteArray changed = whole;
    changed[9] = char(changed.at(9) ^ 1);
    overwriteWith(backup.path, changed);
    CHECK(ruleOf(restoreBackup(backup.path, laptop.dir, Restoring::OverDamaged, morning, {}))
        == "backup.changed");
    CHECK(contentOf(laptop.dir + "/store.db") == QByteArray(9000, 'x'));
    overwriteWith(backup.path, whole);

    const auto restored =
        restoreBackup(backup.path, laptop.dir, Restoring::OverDamaged, morning, {});
    REQUIRE(restored);
    CHECK(contentOf(restored->quarantined + "/store.db") == QByteArray(9000, 'x'));
    const auto store = laptop.openAt(laptop.dir, "ocho perros blancos");
    REQUIRE(store);
    CHECK(soundFacts(**store) > 8);
}

TEST_CASE("a backup that is cancelled or has no room leaves nothing; the newest few are kept")
{
    Laptop laptop;
    Progress cancelled;
    cancelled.cancelled = [] { return true; };
    CHECK(backUp(*laptop.store, laptop.backups, morning, cancelled).error().code
        == ErrorCode::Cancelled);
    CHECK(QDir(laptop.backups).isEmpty());
    CHECK(
        ruleOf(backUp(*laptop.store, laptop.backups + "/none", morning, {})) == "backup.no_folder");

    const auto id = *storeIdOf(laptop.dir);
    for (int day = 0; day < 4; ++day)
        laptop.backUpNow(morning.addDays(day));
    laptop.backUpNow(morning); // a second one of the same second
    Laptop stranger;
    stranger.backups = laptop.backups;
    stranger.backUpNow();
    // A half of one that was cut off goes with the next.
    overwriteWith(laptop.backups + "/expediente-20370101T000000Z.backup.part", "x");
    laptop.backUpNow(morning.addDays(9));
    CHECK(QDir(laptop.backups).entryList(QDir::Files).size() == 7);
    keepNewest(laptop.backups, id, 2);
    const auto kept = backupsIn(laptop.backups, id);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].made == morning.addDays(9));
    CHECK(kept[1].made == morning.addDays(3));
    CHECK(backupsIn(laptop.backups, *storeIdOf(stranger.dir)).size() == 1);
}

TEST_CASE("a store that has moved to another laptop is read here, but not written to")
{
    Laptop laptop;
    const auto key = *vault::unlock(laptop.dir, phraseOf("siete gatos negros"));
    laptop.store.reset();
    REQUIRE(markMoved(laptop.dir, morning));
    const auto refused = laptop.openAt(laptop.dir, "siete gatos negros");
    CHECK(ruleOf(refused) == "store.moved");
    CHECK(Store::open(laptop.dir, key, Store::Access::ReadOnly, {}, laptop.clock));
    REQUIRE(takeBackMove(laptop.dir));
    CHECK(laptop.openAt(laptop.dir, "siete gatos negros"));
}

TEST_CASE("what a killed creation has left is cleared away by the next one; a store in use never")
{
    QTemporaryDir root;
    const QString dir = root.filePath(QStringLiteral("store"));
    const auto killed = [&] {
        // As QLockFile has it of a process that is no more.
        QProcess gone;
        gone.start(QStringLiteral("/bin/true"));
        REQUIRE(gone.waitForFinished());
        overwriteWith(dir + "/creating.lock",
            QByteArray::number(qint64(0x3ffffff0)) + "\nexpediente\n"
                + QSysInfo::machineHostName().toUtf8() + '\n');
    };
    const FixedClock clock(
        Moment::fromDateTime(QDateTime({2037, 1, 1}, {12, 0}, QTimeZone("America/Mexico_City"))));
    auto begun = Creation::begin(dir);
    REQUIRE(begun);
    CHECK(Creation::begin(dir).error().code == ErrorCode::StoreBusy);
    CHECK(clearHalfMade(dir).error().code == ErrorCode::StoreBusy);
    auto made = vault::create(dir, phraseOf("siete gatos negros"), cheapestCost);
    REQUIRE(made);
    { // killed before the store was made
        begun = fail(ErrorCode::Cancelled);
        killed();
        CHECK(clearHalfMade(dir) == true);
        CHECK(QDir(dir).isEmpty());
    }
    made = vault::create(dir, phraseOf("siete gatos negros"), cheapestCost);
    REQUIRE(made);
    REQUIRE(Store::create(dir, made->dataKey, TemporaryStore::identity(), {}, clock));
    SECTION("killed before its recovery key was shown")
    {
        killed();
        CHECK(Creation::begin(dir));
        CHECK(QDir(dir).isEmpty());
    }
    SECTION("opened since, so it is in use")
    {
        killed();
        REQUIRE(Store::open(dir, made->dataKey, Store::Access::ReadWrite, {}, clock));
        CHECK(clearHalfMade(dir) == false);
        CHECK(Creation::begin(dir).error().code == ErrorCode::StoreExists);
        CHECK(QFile::exists(dir + "/store.db"));
    }
}

TEST_CASE("a store that says nobody's is no store, and the next creation takes its place")
{
    TemporaryStore store;
    store.close();
    {
        auto connection = store.tamper();
        connection.execute("DELETE FROM meta");
        SECTION("with facts it is damage")
        {
            connection.execute("SELECT 1");
        }
        SECTION("with none it was never finished")
        {
            connection.execute("PRAGMA foreign_keys = OFF");
            connection.execute("DELETE FROM fact");
        }
    }
    Connection looked = store.tamper();
    const bool empty = looked.query("SELECT 1 FROM fact").next() == false;
    const auto opened = store.openAnother(Store::Access::ReadWrite);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == (empty ? ErrorCode::StoreMissing : ErrorCode::StoreDamaged));
    const auto created =
        Store::create(store.dir(), store.key(), TemporaryStore::identity(), {}, store.clock());
    CHECK(created.has_value() == empty);
}

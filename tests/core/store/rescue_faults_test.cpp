// What is done when a store is in need must not make it worse: backing up, restoring, salvaging,
// moving and erasing, with every call to the disk failing in turn.
#include "core/store/backup.h"
#include "core/store/beside_store.h"
#include "core/store/moving.h"
#include "core/store/queries/erasure.h"
#include "core/store/salvage.h"
#include "core/store/verifying.h"
#include "core/vault/vault.h"
#include "tests/support/failing_calls.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cstdio>
#include <sqlcipher/sqlite3.h>

using namespace expediente;

namespace {

const QDateTime eightOClock({2037, 1, 2}, {8, 0}, Qt::UTC);
const FixedClock clockOfRescue(
    Moment::fromDateTime(QDateTime({2037, 1, 1}, {12, 0}, QTimeZone("America/Mexico_City"))));
const QString erasedWords = QStringLiteral("Jacinta Canaria Quimbaya");
const QString profileName = QStringLiteral("/creditor.json");
const QByteArray profileBytes(9000, 'j');
/// Every one with EXPEDIENTE_FAULTS=all, as ./dev bench --long asks for; else so many of each kind.
constexpr qint64 usualTries = 24;

Secret rescuePhrase()
{
    return passphraseFrom(QByteArray("siete gatos negros"));
}

Result<HouseRules> anyRules(const QString&)
{
    return HouseRules();
}

void copyAll(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        REQUIRE(QFile::copy(path, copy));
    }
}

/// A supervisor's store with vault and a backup, made once; each try works on a copy.
struct NeedyStore {
    QTemporaryDir root;
    QString dir = root.filePath(QStringLiteral("store"));
    QString backups = root.filePath(QStringLiteral("usb"));
    DataKey key;
    Backup backup;
    CaseId caseToErase;
    qint64 facts = 0;

    NeedyStore()
        : key([this] {
            auto made = vault::create(dir, rescuePhrase(), KdfCost{1, 64 * 1024});
            if (!made)
                throw std::runtime_error("no vault");
            return std::move(made->dataKey);
        }())
    {
        QDir().mkpath(backups);
        QDir().mkpath(profilesDir(dir));
        QFile profile(profilesDir(dir) + profileName);
        REQUIRE((profile.open(QIODevice::WriteOnly) && profile.write(profileBytes) > 0));
        profile.close();
        auto store =
            Store::create(dir, key, TemporaryStore::supervisor(), {}, clockOfRescue).value();
        for (quint64 seed = 1; seed <= 3; ++seed) {
            RandomCase some(seed);
            caseToErase = some.id();
            REQUIRE(store->append(some.history(0)).result());
            const NoteWritten note{QString(3000, u'n'), {}};
            REQUIRE(store->append({store->newFact(caseToErase, note)}).result());
        }
        REQUIRE(
            store->append({store->newFact(caseToErase, NoteWritten{erasedWords, {}})}).result());
        REQUIRE(store->putAttachment(QByteArray(20'000, 'p')).result());
        facts = store->ask([](Connection& c) { return verifyStore(c, {}).facts; }).value();
        backup = backUp(*store, backups, eightOClock, {}).value();
    }
};

const NeedyStore& needy()
{
    static const NeedyStore made;
    return made;
}

/// One laptop in need.
struct NeedyLaptop {
    QTemporaryDir root;
    QString dir = root.filePath(QStringLiteral("store"));
    QString usb = root.filePath(QStringLiteral("usb"));

    enum class With { Store, Nothing };
    explicit NeedyLaptop(With with = With::Store)
    {
        copyAll(needy().backups, usb);
        if (with == With::Store)
            copyAll(needy().dir, dir);
    }

    QString path() const { return QDir(dir).filePath(QStringLiteral("store.db")); }
    QString backup() const { return QDir(usb).filePath(QFileInfo(needy().backup.path).fileName()); }
    Result<std::unique_ptr<Store>> open() const
    {
        return Store::open(dir, needy().key, Store::Access::ReadWrite, {}, clockOfRescue);
    }
    /// As the program opens it the next time.
    qint64 soundFacts() const
    {
        const auto store = open();
        REQUIRE(store);
        REQUIRE((*store)->caughtUp().result());
        const auto found = (*store)->ask([](Connection& c) {
            CHECK(c.database().check(Database::Check::Full));
            return verifyStore(c, {});
        });
        CHECK(found->sound());
        CHECK((*store)->rebuild({}) == true);
        return found->facts;
    }
    /// Some pages in its middle can't be read any more.
    void harm() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() / 2 / 4096 * 4096 + 900));
        REQUIRE(file.write(QByteArray(64, 'x')) == 64);
    }
    /// Files of this content anywhere below.
    int copiesOf(const QByteArray& content) const
    {
        int copies = 0;
        QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            copies += file.readAll() == content ? 1 : 0;
        }
        return copies;
    }
};

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// `attempt(arm, heal)` works once on a store of its own, between the two, and checks what is left.
using RescueAttempt =
    std::function<void(const std::function<void()>& arm, const std::function<bool()>&)>;

/// With no fault first, which counts the calls; then with each of them failing, once and for good.
void failEverySystemCall(qint64 least, const RescueAttempt& attempt)
{
    qint64 calls = 0;
    attempt([] { failing_calls::heal(); },
        [&] {
            calls = failing_calls::count();
            return false;
        });
    std::printf("%lld calls\n", static_cast<long long>(calls));
    std::fflush(stdout);
    REQUIRE(calls >= least);
    const bool all = qgetenv("EXPEDIENTE_FAULTS") == "all";
    const qint64 step = all ? 1 : std::max<qint64>(1, calls / usualTries);
    int failures = 0;
    for (const auto lasting : {failing_calls::Lasting::Once, failing_calls::Lasting::FromThenOn})
        for (qint64 i = 1; i <= calls; i += i + step <= calls - 8 ? step : 1) { // the end is all
            INFO("call " << i << " of " << calls << ", lasting " << int(lasting));
            attempt([&] { failing_calls::failAt(i, lasting); },
                [&] {
                    const bool failed = failing_calls::hasFailed();
                    failing_calls::heal();
                    failures += failed ? 1 : 0;
                    return failed;
                });
        }
    CHECK(failures > 8);
}

/// Every page of the database, decrypted, free ones too.
QByteArray everyPageOf(const QString& path)
{
    auto opened = Database::open(path, needy().key, Database::Mode::ReadWrite, {});
    REQUIRE(opened);
    const Connection connection(std::move(*opened));
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(
        const_cast<Connection&>(connection).database().sql().getHandle(), "main", &size, 0);
    REQUIRE(bytes);
    const QByteArray copy(reinterpret_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

} // namespace

TEST_CASE("a backup is whole or not there, whichever call to the disk fails, and the store is safe")
{
    failEverySystemCall(20, [](const auto& arm, const auto& heal) {
        const NeedyLaptop laptop;
        {
            const auto store = laptop.open();
            REQUIRE(store);
            REQUIRE((*store)->caughtUp().result());
            arm();
            const auto made = backUp(**store, laptop.usb, eightOClock.addDays(1), {});
            const bool failed = heal();
            CHECK((failed || made));
            const auto there = backupsIn(laptop.usb, needy().backup.store);
            CHECK(there.size() == (made ? 2 : 1));
            for (const auto& backup : there)
                CHECK(checkBackup(backup, {}));
            if (!made) {
                CHECK(made.error().code != ErrorCode::StoreDamaged);
                CHECK(backUp(**store, laptop.usb, eightOClock.addDays(2), {}));
            }
        }
        // Nothing half done stays on the drive.
        CHECK(QDir(laptop.usb).entryList(QDir::Files | QDir::Hidden).size() == 2);
        CHECK(laptop.soundFacts() == needy().facts);
    });
}

TEST_CASE("a restore into an empty place is whole or can be repeated, whichever call fails")
{
    failEverySystemCall(6, [](const auto& arm, const auto& heal) {
        const NeedyLaptop laptop(NeedyLaptop::With::Nothing);
        const auto restore = [&] {
            return restoreBackup(
                laptop.backup(), laptop.dir, Restoring::IntoEmpty, eightOClock, {});
        };
        arm();
        auto restored = restore();
        const bool failed = heal();
        CHECK((failed || restored));
        if (!restored) {
            CHECK_FALSE(QFile::exists(laptop.path()));
            restored = restore();
        }
        REQUIRE(restored);
        CHECK(checkBackup(restored->backup, {}));
        CHECK(laptop.soundFacts() == needy().facts);
        CHECK(vault::unlock(laptop.dir, rescuePhrase()));
        CHECK(bytesIn(profilesDir(laptop.dir) + profileName) == profileBytes);
    });
}

TEST_CASE("a restore over a damaged store keeps its bytes, whichever call fails")
{
    failEverySystemCall(8, [](const auto& arm, const auto& heal) {
        const NeedyLaptop laptop;
        laptop.harm();
        const QByteArray damaged = bytesIn(laptop.path());
        const auto restore = [&] {
            return restoreBackup(
                laptop.backup(), laptop.dir, Restoring::OverDamaged, eightOClock, {});
        };
        arm();
        auto restored = restore();
        const bool failed = heal();
        CHECK((failed || restored));
        CHECK(laptop.copiesOf(damaged) == 1);
        if (!restored)
            restored = restore();
        REQUIRE(restored);
        CHECK(laptop.copiesOf(damaged) == 1);
        CHECK(laptop.soundFacts() == needy().facts);
    });
}

TEST_CASE("a salvage that any call cuts off leaves the damaged store, or all that it saved of it")
{
    qint64 saved = 0;
    failEverySystemCall(50, [&](const auto& arm, const auto& heal) {
        const NeedyLaptop laptop;
        laptop.harm();
        const QByteArray damaged = bytesIn(laptop.path());
        const auto salvaged = [&] {
            return salvage(laptop.dir, needy().key, anyRules, eightOClock, {});
        };
        arm();
        auto result = salvaged();
        const bool failed = heal();
        CHECK((failed || result));
        CHECK(laptop.copiesOf(damaged) == 1);
        if (!result && QFile::exists(laptop.path())) {
            CHECK(bytesIn(laptop.path()) == damaged);
            result = salvaged();
            REQUIRE(result);
        }
        const auto store = laptop.open(); // which ends one that was cut off at its last step
        REQUIRE(store);
        CHECK((*store)->caughtUp().result());
        const auto facts =
            (*store)->ask([](Connection& c) { return verifyStore(c, {}).facts; }).value();
        if (saved == 0)
            saved = facts;
        CHECK(facts == saved);
        CHECK(saved > 0);
    });
}

TEST_CASE("a move is marked or it is not, and a store that is not marked goes on")
{
    int refused = 0;
    for (qint64 i = 1; i <= 6; ++i) {
        const NeedyLaptop laptop;
        failing_calls::failAt(i, failing_calls::Lasting::FromThenOn);
        const auto marked = markMoved(laptop.dir, eightOClock);
        failing_calls::heal();
        refused += marked ? 0 : 1;
        CHECK(movedAt(laptop.dir).has_value() == marked.has_value());
        CHECK(laptop.open().has_value() != marked.has_value());
        CHECK(takeBackMove(laptop.dir));
        CHECK(laptop.soundFacts() == needy().facts);
    }
    CHECK(refused > 1);
}

TEST_CASE("an erasure is whole or has not been, whichever call fails, and can be repeated")
{
    const Erasure erasure{.caseId = needy().caseToErase,
        .cause = ErasureCause::Order,
        .reason = QStringLiteral("Orden judicial 12/2026")};
    const auto has = [](const QByteArray& pages, const QString& text) {
        return pages.contains(text.toUtf8());
    };
    {
        const NeedyLaptop untouched;
        REQUIRE(has(everyPageOf(untouched.path()), erasedWords));
    }
    failEverySystemCall(8, [&](const auto& arm, const auto& heal) {
        const NeedyLaptop laptop;
        bool erased = false;
        {
            const auto store = laptop.open();
            REQUIRE(store);
            REQUIRE((*store)->caughtUp().result());
            arm();
            const auto done = (*store)->erase(erasure).result();
            erased = done.has_value();
            if (!erased)
                CHECK(done.error().code != ErrorCode::StoreDamaged);
        }
        const bool failed = heal();
        CHECK((failed || erased));
        const qint64 facts = laptop.soundFacts();
        CHECK(facts >= needy().facts);
        const bool isGone = facts > needy().facts; // that it was erased is said by facts
        CHECK((isGone || !erased));
        if (!isGone) {
            CHECK(has(
                everyPageOf(laptop.path()), erasedWords)); // all of it, since the chains are sound
            const auto store = laptop.open();
            REQUIRE(store);
            REQUIRE((*store)->erase(erasure).result());
        }
        CHECK_FALSE(has(everyPageOf(laptop.path()), erasedWords));
    });
}

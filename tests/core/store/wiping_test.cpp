#include "core/store/backup.h"
#include "core/store/creation.h"
#include "core/store/wiping.h"
#include "core/vault/vault.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace expediente;

namespace {

const QDateTime someDay({2026, 11, 24}, {13, 0}, Qt::UTC);
constexpr KdfCost cheapOne{1, 8192};

/// A vault, a store and a backup of both.
struct Place {
    QTemporaryDir folder, backups;
    QString dir = folder.filePath(QStringLiteral("store"));
    FixedClock clock{Moment::noon({2026, 11, 24}, QTimeZone("America/Mexico_City"))};

    Place()
    {
        const auto vault =
            vault::create(dir, passphraseFrom(QStringLiteral("cuatro palabras largas")), cheapOne);
        REQUIRE(vault);
        auto store =
            Store::create(dir, vault->dataKey, TemporaryStore::identity(), HouseRules{}, clock);
        REQUIRE(store);
        REQUIRE(backUp(**store, backups.path(), someDay, {}));
    }
    QStringList left() const { return QDir(dir).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

TEST_CASE("a wiped workstation has neither keys nor case files nor backups, and says when")
{
    Place place;
    QDir(place.dir).mkdir(QStringLiteral("damaged-20261101T000000Z"));
    QFile old(place.dir + QStringLiteral("/damaged-20261101T000000Z/vault.json"));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("a vault");
    old.close();
    QFile mine(place.dir + QStringLiteral("/notes of mine.txt"));
    REQUIRE(mine.open(QIODevice::WriteOnly));
    mine.close();
    REQUIRE(QDir(place.backups.path()).entryList({"*.backup"}).size() == 1);

    REQUIRE(wipe(place.dir, place.backups.path(), someDay));
    CHECK(place.left() == QStringList{"notes of mine.txt", "wiped"});
    CHECK(QDir(place.dir).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    CHECK(QDir(place.backups.path()).entryList({"*.backup"}).isEmpty());
    CHECK(wipedAt(place.dir) == someDay);
    CHECK(wipe(place.dir, place.backups.path(), someDay)); // again changes nothing
    {
        const auto anew = Creation::begin(place.dir);
        REQUIRE(anew);
    }
    CHECK_FALSE(wipedAt(place.dir));
}

TEST_CASE("another store's backups in the same folder stay")
{
    Place place, other;
    {
        const auto key =
            vault::unlock(other.dir, passphraseFrom(QStringLiteral("cuatro palabras largas")));
        REQUIRE(key);
        const auto store =
            Store::open(other.dir, *key, Store::Access::ReadWrite, HouseRules{}, other.clock);
        REQUIRE(store);
        REQUIRE(backUp(**store, place.backups.path(), someDay.addDays(1), {}));
    }
    REQUIRE(wipe(place.dir, place.backups.path(), someDay));
    CHECK(QDir(place.backups.path()).entryList({"*.backup"}).size() == 1);
}

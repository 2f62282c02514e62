#include "core/store/migrations.h"

#include "tests/core/store/keyed_file.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/print.h"

using namespace expediente;

namespace {

// Two made-up releases: the second rebuilds a table that another one refers to.
const QByteArrayList firstRelease{
    "CREATE TABLE debtor (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT",
    "CREATE TABLE note (debtor INTEGER NOT NULL REFERENCES debtor, text TEXT) STRICT",
    "INSERT INTO debtor VALUES (1, 'Ana'), (2, 'Beto')",
    "INSERT INTO note VALUES (1, 'one; two'), (2, NULL)",
};
const QByteArrayList secondRelease{
    "CREATE TABLE debtor_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT) STRICT",
    "INSERT INTO debtor_new (id, name) SELECT id, name FROM debtor",
    "DROP TABLE debtor",
    "ALTER TABLE debtor_new RENAME TO debtor",
    "CREATE INDEX note_debtor ON note (debtor)",
};

Migration step(int number, const QByteArrayList& statements)
{
    return {number, QStringLiteral("step"), statements.join(";\n") + ";\n-- the end\n"};
}

std::vector<Migration> bothReleases()
{
    return {step(1, firstRelease), step(2, secondRelease)};
}

QByteArray schemaOf(Database& database)
{
    return QByteArray::fromStdString(
        database.sql()
            .execAndGet("SELECT coalesce(group_concat(sql, '|'), '') FROM sqlite_master")
            .getString());
}

void checkAtVersion(const KeyedFile& file, int version, const QByteArray& schema)
{
    Database database = file.write();
    CHECK(database.schemaVersion() == version);
    CHECK(schemaOf(database) == schema);
    CHECK(database.check(Database::Check::Full));
}

} // namespace

TEST_CASE("a new store is brought up to the newest schema, an old one from where it stands")
{
    const KeyedFile file;
    Database database = file.make();
    const auto steps = bothReleases();
    REQUIRE(migrate(database, std::span(steps).first(1)));
    CHECK(database.schemaVersion() == 1);
    database.sql().exec("INSERT INTO debtor VALUES (3, 'Carla')");

    REQUIRE(migrate(database, steps));
    CHECK(database.schemaVersion() == 2);
    CHECK(count(database, "debtor") == 3);
    CHECK(count(database, "note") == 2);
    CHECK(database.check(Database::Check::Full));
    const QByteArray schema = schemaOf(database);
    REQUIRE(migrate(database, steps)); // nothing left to do
    CHECK(schemaOf(database) == schema);
}

TEST_CASE("foreign keys are enforced again after a migration, whether it went well or not")
{
    const KeyedFile file;
    Database database = file.make();
    REQUIRE(migrate(database, bothReleases()));
    CHECK_THROWS(database.sql().exec("INSERT INTO note VALUES (99, 'whose?')"));
    CHECK_FALSE(migrate(database, std::vector{step(3, {"SELECT nothing"})}));
    CHECK_THROWS(database.sql().exec("INSERT INTO note VALUES (99, 'whose?')"));
}

TEST_CASE("a newer store is refused with both versions")
{
    const KeyedFile file;
    Database database = file.make();
    database.sql().exec("PRAGMA user_version = 3");
    const auto done = migrate(database, bothReleases());
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == ErrorCode::StoreNewer);
    CHECK(done.error().args == QStringList{QStringLiteral("3"), QStringLiteral("2")});
}

TEST_CASE("a reader doesn't migrate")
{
    const KeyedFile file;
    file.make();
    Database reader = file.read();
    CHECK(migrate(reader, bothReleases()).error().code == ErrorCode::StoreReadOnly);
}

TEST_CASE("a step that fails at any statement leaves the version before it, whole")
{
    const KeyedFile file;
    QByteArray before;
    {
        Database database = file.make();
        REQUIRE(migrate(database, std::vector{step(1, firstRelease)}));
        before = schemaOf(database);
    }
    for (qsizetype i = 0; i <= secondRelease.size(); ++i) {
        INFO(i);
        QByteArrayList broken = secondRelease;
        broken.insert(i, "INSERT INTO debtor (id) VALUES ('not a number')");
        {
            Database database = file.write();
            const auto done = migrate(database, std::vector{step(2, broken)});
            REQUIRE_FALSE(done.has_value());
            CHECK(done.error().code == ErrorCode::StoreFailed);
        }
        checkAtVersion(file, 1, before);
    }
    Database database = file.write();
    CHECK(migrate(database, bothReleases()));
}

TEST_CASE("a step that leaves a foreign key dangling, or ends its transaction, is refused")
{
    const KeyedFile file;
    QByteArray before;
    {
        Database database = file.make();
        REQUIRE(migrate(database, std::vector{step(1, firstRelease)}));
        before = schemaOf(database);
        const auto dangling = migrate(database, std::vector{step(2, {"DELETE FROM debtor"})});
        REQUIRE_FALSE(dangling.has_value());
        CHECK(dangling.error().detail.contains(QStringLiteral("migration 2")));
        CHECK(count(database, "debtor") == 2);
    }
    checkAtVersion(file, 1, before);
    Database database = file.write();
    CHECK_FALSE(migrate(database, std::vector{step(2, {"CREATE TABLE x (a)", "COMMIT"})}));
    CHECK(database.schemaVersion() == 1);
}

TEST_CASE("a disk that fails at any call of a migration leaves a version of it, whole")
{
    QByteArrayList schemas; // by version
    {
        const KeyedFile file;
        Database database = file.make();
        schemas << schemaOf(database);
        for (const Migration& next : bothReleases()) {
            REQUIRE(migrate(database, std::vector{next}));
            schemas << schemaOf(database);
        }
    }
    FaultyVfs vfs;
    Database::Options options;
    options.vfs = vfs.name();
    bool failed = true;
    for (int nth = 1; failed; ++nth) {
        INFO(nth);
        const KeyedFile file;
        {
            Database database = file.make(options);
            vfs.failCall(nth, FaultyVfs::Changes, FaultyVfs::Failure::DiskFull,
                FaultyVfs::Lasting::FromThenOn);
            const auto done = migrate(database, bothReleases());
            failed = vfs.hasFailed();
            CHECK(done.has_value() != failed);
            if (!done)
                CHECK(done.error().code == ErrorCode::DiskFull);
        }
        vfs.heal();
        Database after = file.write();
        const int version = after.schemaVersion();
        CHECK(schemaOf(after) == schemas.at(version));
        CHECK(after.check(Database::Check::Full));
        CHECK(migrate(after, bothReleases()));
        CHECK(schemaOf(after) == schemas.at(2));
    }
}

TEST_CASE("the built-in migrations run from 1 to the newest schema without a gap")
{
    const auto steps = builtInMigrations();
    REQUIRE(steps.size() == std::size_t(newestSchema));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        CHECK(steps[i].number == int(i) + 1);
        CHECK_FALSE(steps[i].name.isEmpty());
    }
    const KeyedFile file;
    Database database = file.make();
    REQUIRE(migrate(database, steps));
    CHECK(database.schemaVersion() == int(newestSchema));
    CHECK(database.check(Database::Check::Full));
}

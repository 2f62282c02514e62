#include "core/store/database.h"

#include "tests/core/store/keyed_file.h"
#include "tests/support/print.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace expediente;

namespace {

constexpr auto canary = "Guadalupe Hinojosa, Calle Hidalgo 12";

QByteArray output(
    const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    return process.readAllStandardOutput();
}

/// Runs `body` in a child process, which ends by dying without any cleaning up.
template <class Body>
void inChild(Body body)
{
    const pid_t child = ::fork();
    if (child == 0)
        body();
    ::waitpid(child, nullptr, 0);
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    ::_exit(1);
}

int pragma(Database& database, const char* name)
{
    return database.sql().execAndGet("PRAGMA " + std::string(name)).getInt();
}

} // namespace

TEST_CASE("what is written is read again with the key, and stands nowhere in plain")
{
    const KeyedFile file;
    {
        Database database = file.make();
        fill(database, 20);
        database.sql().exec("INSERT INTO note (text) VALUES ('" + std::string(canary) + "')");
        CHECK_FALSE(file.bytes("-wal").contains(canary));
        CHECK(file.bytes("-wal").size() > 4096);
    }
    CHECK_FALSE(file.bytes().contains(canary));
    CHECK_FALSE(file.bytes().contains("SQLite format"));
    CHECK_FALSE(file.bytes().contains("CREATE TABLE"));
    Database again = file.write();
    CHECK(count(again) == 21);
    CHECK(again.check(Database::Check::Full));
}

TEST_CASE("sqlcipher's own program reads the store with the key, and only then")
{
    const KeyedFile file;
    {
        Database database = file.make();
        fill(database, 3);
    }
    const QByteArray query = "SELECT 'rows ' || count(*) FROM note;\n";
    const QByteArray key = file.key.view().toByteArray().toHex();
    const QByteArray other = DataKey::random().view().toByteArray().toHex();
    const auto ask = [&](const QByteArray& hex) {
        return output(QStringLiteral("sqlcipher"), {QStringLiteral("-batch"), file.path},
            "PRAGMA key = \"x'" + hex + "'\";\n" + query);
    };
    CHECK(ask(key).contains("rows 3"));
    CHECK_FALSE(ask(other).contains("rows"));
    CHECK_FALSE(output(QStringLiteral("sqlcipher"), {QStringLiteral("-batch"), file.path}, query)
                    .contains("rows"));
}

TEST_CASE("no SQLite symbol leaves the program, where another SQLite may be loaded")
{
    const QString program = QCoreApplication::applicationFilePath();
    const QByteArray symbols = output(
        QStringLiteral("nm"), {QStringLiteral("-D"), QStringLiteral("--defined-only"), program});
    CHECK_FALSE(symbols.contains("sqlite3_"));
    CHECK_FALSE(symbols.contains("sqlcipher"));
    const QByteArray libraries = output(QStringLiteral("ldd"), {program});
    REQUIRE(libraries.contains("libQt6Core"));
    CHECK_FALSE(libraries.contains("sqlite"));
    CHECK_FALSE(libraries.contains("sqlcipher"));
}

TEST_CASE("only the owner can read the store's files")
{
    const KeyedFile file;
    Database database = file.make();
    fill(database, 1);
    for (const auto* suffix : {"", "-wal", "-shm"}) {
        INFO(suffix);
        struct stat info { };
        const QByteArray name = QFile::encodeName(file.path) + suffix;
        REQUIRE(::stat(name.constData(), &info) == 0);
        CHECK((info.st_mode & 0777) == 0600);
    }
}

TEST_CASE("the writer's commits are durable and its schema is not trusted")
{
    const KeyedFile file;
    file.make();
    Database database = file.write();
    CHECK(database.sql().execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(pragma(database, "synchronous") == 2);
    CHECK(pragma(database, "foreign_keys") == 1);
    CHECK(pragma(database, "temp_store") == 2);
    CHECK(pragma(database, "cache_size") == -64 * 1024);
    CHECK(pragma(database, "cell_size_check") == 1);
    CHECK(pragma(database, "secure_delete") == 1);
    CHECK(pragma(database, "trusted_schema") == 0);
    CHECK(pragma(database, "busy_timeout") == 5000);
    database.sql().exec("CREATE TABLE t (a TEXT)");
    CHECK_THROWS(database.sql().exec("DELETE FROM t WHERE a = \"not a column\""));
}

TEST_CASE("a reader sees what the writer commits, and can neither write nor checkpoint")
{
    const KeyedFile file;
    Database writer = file.make();
    fill(writer, 5);
    Database reader = file.read();
    CHECK(count(reader) == 5);
    writer.sql().exec("INSERT INTO note (text) VALUES ('six')");
    CHECK(count(reader) == 6);
    CHECK(pragma(reader, "wal_autocheckpoint") == 0);
    const auto refused = atBoundary(reader.path(), [&] { reader.sql().exec("DELETE FROM note"); });
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::StoreReadOnly);
    CHECK(count(writer) == 6);
}

TEST_CASE("what was committed before a kill is there, for a reader first and then for a writer")
{
    const KeyedFile file;
    file.make();
    inChild([&] {
        Database database = file.write();
        fill(database, 30);
        database.sql().exec("BEGIN");
        database.sql().exec("DELETE FROM note");
        die();
    });
    const QByteArray log = file.bytes("-wal");
    CHECK(log.size() > 4096);
    {
        Database reader = file.read();
        CHECK(count(reader) == 30);
    }
    CHECK(file.bytes("-wal") == log);
    Database writer = file.write();
    CHECK(count(writer) == 30);
    CHECK(writer.check(Database::Check::Full));
}

TEST_CASE("a store is never made over another file")
{
    const KeyedFile file;
    {
        Database database = file.make();
        fill(database, 1);
    }
    const QByteArray before = file.bytes();
    CHECK(file.refusal(Database::Mode::Create).code == ErrorCode::StoreExists);
    CHECK(file.bytes() == before);

    REQUIRE(QFile::remove(file.path));
    QFile log(file.path + QStringLiteral("-wal")); // somebody's commits, left without their store
    REQUIRE(log.open(QIODevice::WriteOnly));
    CHECK(file.refusal(Database::Mode::Create).code == ErrorCode::StoreExists);
    CHECK(log.exists());
}

TEST_CASE("a creation that was cut short at its first step can be repeated")
{
    const KeyedFile file;
    file.overwrite({});
    Database database = file.make();
    fill(database, 1);
    CHECK(count(database) == 1);
}

TEST_CASE("a creation that fails leaves nothing in the way of the next one")
{
    const KeyedFile file;
    Database::Options options;
    options.vfs = "no such file system";
    const auto made = Database::open(file.path, file.key, Database::Mode::Create, options);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::StoreFailed);
    CHECK(QDir(file.folder.path()).isEmpty());
}

TEST_CASE("two writers: the second is told that the store is busy")
{
    const KeyedFile file;
    Database one = file.make();
    fill(one, 1);
    Database::Options impatient;
    impatient.busyTimeout = std::chrono::milliseconds(0);
    Database two =
        Database::open(file.path, file.key, Database::Mode::ReadWrite, impatient).value();
    one.sql().exec("BEGIN IMMEDIATE");
    const auto begun = atBoundary(two.path(), [&] { two.sql().exec("BEGIN IMMEDIATE"); });
    REQUIRE_FALSE(begun.has_value());
    CHECK(begun.error().code == ErrorCode::StoreBusy);
}

TEST_CASE("an error never quotes what a user typed or what a store holds")
{
    const KeyedFile file;
    Database database = file.make();
    database.sql().exec("CREATE VIRTUAL TABLE words USING fts5(text)");
    database.sql().exec("CREATE TABLE person (name TEXT UNIQUE CHECK (name != 'Hinojosa')) STRICT");
    for (const auto* sql : {"SELECT * FROM words WHERE words MATCH '\"Hinojosa'",
             "SELECT * FROM words WHERE words MATCH 'Hinojosa:x'", "SELECT Hinojosa FROM person",
             "INSERT INTO person VALUES ('Hinojosa')"}) {
        INFO(sql);
        const auto result = atBoundary(file.path, [&] { database.sql().exec(sql); });
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == ErrorCode::StoreFailed);
        CHECK_FALSE(result.error().args.join(u' ').contains(QStringLiteral("Hinojosa")));
        CHECK_FALSE(result.error().detail.contains(QStringLiteral("Hinojosa")));
        CHECK(result.error().detail.startsWith(QStringLiteral("SQLite ")));
    }
}

TEST_CASE("the boundary gives values and errors back, and lets bugs through")
{
    const auto path = QStringLiteral("/a/store.db");
    CHECK(atBoundary(path, [] { return 7; }) == 7);
    CHECK(atBoundary(path, [] {}).has_value());
    CHECK(atBoundary(path, []() -> Result<int> { return 7; }) == 7);
    const Error error{ErrorCode::NotFound, {QStringLiteral("x")}, {}};
    CHECK(atBoundary(path, [&]() -> Result<int> { return fail(error); }).error() == error);
    CHECK(atBoundary(path, [&]() -> int { throw StoreException(error); }).error() == error);
    CHECK_THROWS_AS(
        atBoundary(path, []() -> int { throw std::logic_error("a bug"); }), std::logic_error);
}

TEST_CASE("a damaged store is moved aside whole, with the key slots that it needs")
{
    const KeyedFile file;
    inChild([&] {
        Database database = file.make();
        fill(database, 4);
        die();
    });
    QFile vault(file.folder.filePath(QStringLiteral("vault.json")));
    REQUIRE(vault.open(QIODevice::WriteOnly));
    vault.write("slots");
    vault.close();
    const QByteArray log = file.bytes("-wal");
    const QDateTime now({2026, 11, 24}, {16, 38}, Qt::UTC);

    const auto aside = quarantine(file.path, now);
    REQUIRE(aside);
    CHECK(QFileInfo(*aside).fileName() == QStringLiteral("damaged-20261124T163800Z"));
    CHECK(QDir(file.folder.path()).entryList(QDir::Files)
        == QStringList{QStringLiteral("vault.json")});
    CHECK(QFile::exists(QDir(*aside).filePath(QStringLiteral("vault.json"))));
    const QString moved = QDir(*aside).filePath(QStringLiteral("store.db"));
    CHECK(QFile::exists(moved + QStringLiteral("-wal")));
    Database rescued = Database::open(moved, file.key, Database::Mode::ReadOnly).value();
    CHECK(count(rescued) == 4);

    CHECK(quarantine(file.path, now).error().code == ErrorCode::StoreMissing);
    file.overwrite("again");
    const auto second = quarantine(file.path, now);
    REQUIRE(second);
    CHECK(*second != *aside);
}

#include "core/store/database.h"

#include "tests/core/store/keyed_file.h"
#include "tests/support/print.h"

using namespace expediente;

namespace {

constexpr qint64 page = 4096;

/// A closed store of several pages.
struct Filled : KeyedFile {
    Filled()
    {
        Database database = make();
        fill(database, 60);
    }
    qint64 size() const { return bytes().size(); }
};

void checkRefusedAs(const KeyedFile& file, QLatin1StringView what)
{
    const QByteArray before = file.bytes();
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const Error error = file.refusal(mode);
        CHECK(error.code == ErrorCode::StoreDamaged);
        CHECK(error.args == QStringList{file.path, QString(what)});
    }
    CHECK(file.bytes() == before);
}

} // namespace

TEST_CASE("a sound store under another key is told from a damaged one")
{
    Filled file;
    const QByteArray before = file.bytes();
    file.key = DataKey::random();
    CHECK(file.refusal().code == ErrorCode::StoreWrongKey);
    CHECK(file.refusal(Database::Mode::ReadOnly).code == ErrorCode::StoreWrongKey);
    CHECK(file.bytes() == before);
}

TEST_CASE("a store that isn't there is missing, and is not made by looking for it")
{
    const KeyedFile file;
    CHECK(file.refusal().code == ErrorCode::StoreMissing);
    CHECK(file.refusal(Database::Mode::ReadOnly).code == ErrorCode::StoreMissing);
    CHECK(QDir(file.folder.path()).isEmpty());
}

TEST_CASE("other files are told what they are")
{
    const KeyedFile file;
    file.overwrite({});
    checkRefusedAs(file, finding::empty);
    file.overwrite("id,name,balance\n1,Ana,100\n");
    checkRefusedAs(file, finding::notAStore);
    file.overwrite(QByteArray("id,name,balance\n1,Ana,100\n").repeated(4096));
    checkRefusedAs(file, finding::notAStore);
    file.overwrite(QByteArray(8 * page, '\0'));
    checkRefusedAs(file, finding::notAStore);

    REQUIRE(QFile::remove(file.path));
    SQLite::Database(
        QFile::encodeName(file.path).constData(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE t (a)");
    checkRefusedAs(file, finding::notEncrypted);
}

TEST_CASE("a folder in the store's place is no store")
{
    const KeyedFile file;
    REQUIRE(QDir().mkpath(file.path));
    CHECK(file.refusal().args.last() == QString(finding::notAStore));
}

TEST_CASE("a store without its end is truncated, wherever the cut is")
{
    const Filled file;
    const QByteArray whole = file.bytes();
    REQUIRE(whole.size() > 6 * page);
    for (const qint64 cut : {whole.size() - 1, whole.size() - page, 3 * page + 17, 2 * page,
             page + 1, page, page - 1, qint64(200)}) {
        INFO(cut);
        file.overwrite(whole.first(cut));
        checkRefusedAs(file, finding::truncated);
    }
}

TEST_CASE("a changed byte on the first page is damage, since the other pages know the key")
{
    const Filled file;
    file.flipByte(100);
    checkRefusedAs(file, finding::damagedPages);
}

TEST_CASE("a changed byte anywhere is found by a check, and by whoever reads that page")
{
    const Filled file;
    const QByteArray whole = file.bytes();
    for (qint64 at = page + 50; at < whole.size(); at += page + 7) {
        INFO(at);
        file.overwrite(whole);
        file.flipByte(at);
        auto opened = Database::open(file.path, file.key, Database::Mode::ReadOnly);
        REQUIRE(opened);
        for (const auto depth : {Database::Check::Quick, Database::Check::Full}) {
            const auto checked = opened->check(depth);
            REQUIRE_FALSE(checked.has_value());
            CHECK(checked.error().code == ErrorCode::StoreDamaged);
            CHECK(checked.error().args.last() == QString(finding::damagedPages));
        }
        const auto readAll = atBoundary(file.path, [&] {
            return opened->sql().execAndGet("SELECT sum(length(text)) FROM note").getInt();
        });
        REQUIRE_FALSE(readAll.has_value());
        CHECK(readAll.error().code == ErrorCode::StoreDamaged);
    }
}

TEST_CASE("a row that points nowhere is found by the full check")
{
    const KeyedFile file;
    Database database = file.make();
    database.sql().exec("CREATE TABLE parent (id INTEGER PRIMARY KEY)");
    database.sql().exec("CREATE TABLE child (parent INTEGER REFERENCES parent)");
    database.sql().exec("PRAGMA foreign_keys = OFF");
    database.sql().exec("INSERT INTO child VALUES (7)");
    CHECK(database.check(Database::Check::Quick));
    const auto checked = database.check(Database::Check::Full);
    REQUIRE_FALSE(checked.has_value());
    CHECK(checked.error().args.last() == QString(finding::inconsistent));
}

TEST_CASE("a store of a newer release is refused with both versions, and left alone")
{
    const Filled file;
    {
        Database database = file.write();
        database.sql().exec("PRAGMA user_version = 9");
    }
    const QByteArray before = file.bytes();
    Database::Options options;
    options.newestSchema = 8;
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto opened = Database::open(file.path, file.key, mode, options);
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == ErrorCode::StoreNewer);
        CHECK(opened.error().args == QStringList{QStringLiteral("9"), QStringLiteral("8")});
    }
    CHECK(file.bytes() == before);
    options.newestSchema = 9;
    CHECK(Database::open(file.path, file.key, Database::Mode::ReadWrite, options));
}

// What was deleted is in no page of the database any more, wherever trees were balanced before.
#include "core/store/migrations.h"
#include "core/store/scrubbing.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

#include <map>
#include <random>
#include <set>
#include <sqlcipher/sqlite3.h>

using namespace expediente;

namespace {

const QByteArray birdsong = "canary-";

QByteArray canary(qint64 id)
{
    return birdsong + QByteArray::number(id) + "-end";
}

/// A table and an index in which rows of all sizes came and went.
struct Worn {
    QTemporaryDir folder;
    Connection connection;
    std::map<qint64, QByteArray> rows;
    std::vector<qint64> gone;

    explicit Worn(int count) : connection(open(folder))
    {
        connection.execute("CREATE TABLE worn (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT");
        connection.execute("CREATE INDEX worn_by_body ON worn (body)");
        std::mt19937 random(7);
        WriteTransaction transaction(connection);
        for (int i = 0; i < count; ++i) {
            const qint64 id = qint64(random() % 1'000'000'000);
            const QByteArray body = canary(id) + QByteArray(int(random() % 300), 'x');
            connection.query("INSERT OR IGNORE INTO worn (id, body) VALUES (?, ?)")
                .with(id, body)
                .run();
            rows.emplace(id, body);
        }
        for (auto each = rows.begin(); each != rows.end();) {
            if (random() % 3 != 0) {
                ++each;
                continue;
            }
            connection.query("DELETE FROM worn WHERE id = ?").with(each->first).run();
            gone.push_back(each->first);
            each = rows.erase(each);
        }
        transaction.commit();
    }
    static Connection open(const QTemporaryDir& folder)
    {
        auto database = Database::open(
            folder.filePath(QStringLiteral("worn.db")), DataKey::random(), Database::Mode::Create);
        REQUIRE(database);
        REQUIRE(migrate(*database, builtInMigrations()));
        return Connection(std::move(*database));
    }
    /// Every page of the database, decrypted, free ones too.
    QByteArray pages()
    {
        sqlite3_int64 size = 0;
        unsigned char* bytes =
            sqlite3_serialize(connection.database().sql().getHandle(), "main", &size, 0);
        const QByteArray all(reinterpret_cast<const char*>(bytes), qsizetype(size));
        sqlite3_free(bytes);
        return all;
    }
    /// How many of those that went can still be read somewhere.
    qint64 left()
    {
        const QByteArray all = pages();
        std::set<qint64> found;
        for (qsizetype at = all.indexOf(birdsong); at >= 0; at = all.indexOf(birdsong, at + 1)) {
            const qsizetype from = at + birdsong.size();
            const qsizetype end = all.indexOf('-', from);
            if (end > from && end - from < 12)
                found.insert(all.mid(from, end - from).toLongLong());
        }
        return std::ranges::count_if(gone, [&](qint64 id) { return found.contains(id); });
    }
    void checkSound()
    {
        auto query = connection.query("PRAGMA integrity_check");
        REQUIRE(query.next());
        CHECK(query.text(0) == "ok");
        std::map<qint64, QByteArray> now;
        auto all = connection.query("SELECT id, body FROM worn");
        while (all.next())
            now.emplace(all.integer(0), all.bytes(1));
        CHECK(now == rows);
    }
};

} // namespace

TEST_CASE("nothing that was deleted is left in the gaps of pages, and all else is as it was")
{
    Worn worn(4000);
    REQUIRE(worn.gone.size() > 1000);
    REQUIRE(worn.left() > 0); // else this shows nothing
    beginScrub(worn.connection);
    CHECK(worn.left() == 0); // it is small
    worn.checkSound();
    CHECK_FALSE(scrubSome(worn.connection));
}

TEST_CASE("a store of usual size is written anew when nobody waits, also by the next process")
{
    Worn worn(40'000);
    beginScrub(worn.connection);
    REQUIRE(worn.left() > 0);
    CHECK_FALSE(scrubSome(worn.connection)); // all in one step
    CHECK(worn.left() == 0);
    worn.checkSound();
}

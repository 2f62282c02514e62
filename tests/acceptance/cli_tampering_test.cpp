#include "core/store/connection.h"
#include "core/vault/vault.h"
#include "tests/acceptance/cli_process.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

/// A demo store, and somebody who has its passphrase and means to change the record.
struct TamperedFolder : CliFolder {
    TamperedFolder() { copyDemoStore(*this); }

    void tamper(const char* sql) const
    {
        auto key = vault::unlock(store(), passphraseFrom(QByteArray("grapa batería correcta")));
        REQUIRE(key);
        auto database =
            Database::open(store() + QStringLiteral("/store.db"), *key, Database::Mode::ReadWrite);
        REQUIRE(database);
        Connection connection(std::move(*database));
        connection.execute(sql);
    }
    QString idOf(const QString& kind) const
    {
        for (const auto& line : onStore({"facts", "--case", "2026-004718"}).out.split('\n'))
            if (const auto fact = QJsonDocument::fromJson(line).object(); fact["kind"] == kind)
                return fact["id"].toString();
        return {};
    }
};

} // namespace

TEST_CASE("verify names the fact that was changed")
{
    const TamperedFolder folder;
    const QString id = folder.idOf(QStringLiteral("promise.made"));
    const auto bytes = QByteArray("x'") + QString(id).remove(u'-').toLatin1() + "'";
    folder.tamper(
        ("UPDATE fact SET body = CAST(replace(CAST(body AS TEXT), '980.00', '98.00') AS BLOB) "
         "WHERE id = "
            + bytes)
            .constData());
    const auto verified = folder.onStore({"verify", "--json"});
    CHECK(verified.status == 1);
    CHECK_FALSE(verified.json()["sound"].toBool());
    REQUIRE(verified.json()["broken"].toArray().size() == 1);
    CHECK(verified.json()["broken"][0]["fact"] == id);
    CHECK(verified.json()["broken"][0]["fault"] == QStringLiteral("content_changed"));
    CHECK(folder.onStore({"verify"}).out.contains(id.toLatin1()));
}

TEST_CASE("verify finds facts that are gone and attachments that were changed")
{
    const TamperedFolder folder;
    SECTION("the last fact of a chain is gone")
    {
        folder.tamper("DELETE FROM outbox WHERE fact = (SELECT max(n) FROM fact);"
                      "DELETE FROM fact WHERE n = (SELECT max(n) FROM fact)");
        const auto verified = folder.onStore({"verify", "--json"});
        CHECK(verified.status == 1);
        CHECK_FALSE(verified.json()["heads_match"].toBool());
    }
    SECTION("an attachment has other bytes")
    {
        folder.tamper("UPDATE attachment SET bytes = x'00' WHERE id = 3");
        const auto verified = folder.onStore({"verify", "--json"});
        CHECK(verified.status == 1);
        CHECK(verified.json()["damaged_attachments"].toArray().size() == 1);
        CHECK(verified.json()["broken"].toArray().isEmpty());
    }
}

TEST_CASE("rebuild says when the lists were not as the facts have them, and mends them")
{
    const TamperedFolder folder;
    folder.tamper("UPDATE case_summary SET total = total + 1 WHERE folio = '2026-004718'");
    const auto rebuilt = folder.onStore({"rebuild", "--json"});
    CHECK(rebuilt.status == 1);
    CHECK_FALSE(rebuilt.json()["identical"].toBool());
    CHECK(folder.onStore({"rebuild", "--json"}).status == 0);
    const auto found = folder.onStore({"cases", "--json", "--query", "2026-004718"}).json();
    CHECK(found["cases"][0]["total"] == QStringLiteral("48312.75"));
}

TEST_CASE("a store whose lists a crash left behind shows all of its cases to whoever asks next")
{
    const TamperedFolder folder;
    const auto listed = [&] {
        return folder.onStore({"cases", "--json"}).json()["cases"].toArray();
    };
    const auto before = listed();
    REQUIRE_FALSE(before.isEmpty());
    folder.tamper("INSERT INTO refold (subject) SELECT id FROM subject WHERE type = 1");
    folder.tamper("UPDATE case_summary SET name = '', total = 0");
    CHECK(listed() == before);
    CHECK(folder.onStore({"rebuild", "--json"}).status == 0);
}

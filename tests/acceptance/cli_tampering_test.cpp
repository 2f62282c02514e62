#include "tests/acceptance/cli_process.h"
#include "tests/acceptance/tamper.h"
#include "tests/support/print.h"

#include <QFile>

using namespace expediente;

namespace {

QString idOf(const CliFolder& folder, const QString& kind)
{
    for (const auto& line : folder.onStore({"facts", "--case", "2026-004718"}).out.split('\n'))
        if (const auto fact = QJsonDocument::fromJson(line).object(); fact["kind"] == kind)
            return fact["id"].toString();
    return {};
}

QByteArray blob(const QString& id)
{
    return "x'" + QString(id).remove(u'-').toLatin1() + "'";
}

} // namespace

TEST_CASE("verify names the fact that was changed")
{
    const DemoFolder folder;
    const QString id = idOf(folder, QStringLiteral("promise.made"));
    tamper(folder,
        "UPDATE fact SET body = CAST(replace(CAST(body AS TEXT), '980.00', '98.00') AS BLOB) "
        "WHERE id = "
            + blob(id));
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
    const DemoFolder folder;
    SECTION("the last fact of a chain is gone")
    {
        tamper(folder,
            "DELETE FROM outbox WHERE fact = (SELECT max(n) FROM fact);"
            "DELETE FROM fact WHERE n = (SELECT max(n) FROM fact)");
        const auto verified = folder.onStore({"verify", "--json"});
        CHECK(verified.status == 1);
        CHECK_FALSE(verified.json()["heads_match"].toBool());
        REQUIRE(verified.json()["incomplete"].toArray().size() == 1);
        const auto subject = verified.json()["incomplete"][0].toString();
        CHECK(folder.onStore({"verify"}).out.contains(subject.toLatin1()));
    }
    SECTION("an attachment has other bytes")
    {
        tamper(folder, "UPDATE attachment SET bytes = x'00' WHERE id = 3");
        const auto verified = folder.onStore({"verify", "--json"});
        CHECK(verified.status == 1);
        CHECK(verified.json()["damaged_attachments"].toArray().size() == 1);
        CHECK(verified.json()["broken"].toArray().isEmpty());
    }
    SECTION("an attachment is gone")
    {
        const QString id = idOf(folder, QStringLiteral("document.attached"));
        tamper(folder,
            "DELETE FROM attachment WHERE hex(sha256) = (SELECT upper(json_extract(CAST(body AS "
            "TEXT), '$.sha256')) FROM fact WHERE id = "
                + blob(id) + ")");
        const auto verified = folder.onStore({"verify", "--json"});
        CHECK(verified.status == 1);
        CHECK_FALSE(verified.json()["sound"].toBool());
        REQUIRE(verified.json()["missing_attachments"].toArray().size() == 1);
        CHECK(verified.json()["missing_attachments"][0]["fact"] == id);
        CHECK(verified.json()["missing_attachments"][0]["fault"] == QStringLiteral("missing"));
        CHECK(folder.onStore({"verify"}).out.contains(id.toLatin1()));
    }
}

TEST_CASE("verify finds what decides how a case reads, though every seal holds")
{
    const DemoFolder folder;
    const auto faultAfter = [&](const char* sql) {
        tamper(folder, sql);
        const auto verified = folder.onStore({"verify", "--json"});
        CHECK(verified.status == 1);
        return verified.json()["broken"][0]["fault"].toString();
    };
    SECTION("a fact counts earlier")
    {
        CHECK(faultAfter("UPDATE fact SET effective = 1 WHERE kind = 'promise.made' AND n = "
                         "(SELECT min(n) FROM fact WHERE kind = 'promise.made')")
            == "order_changed");
    }
    SECTION("a completed import looks unfinished, and is not taken back for that")
    {
        const int facts = folder.onStore({"verify", "--json"}).json()["facts"].toInt();
        CHECK(faultAfter("UPDATE import SET state = 0, fact = NULL") == "import_changed");
        CHECK(folder.onStore({"rebuild"}).status == 1);
        CHECK(folder.onStore({"verify", "--json"}).json()["facts"] == facts);
    }
}

TEST_CASE("verify reads every page and says when one was changed")
{
    const DemoFolder folder;
    QFile file(folder.store() + QStringLiteral("/store.db"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 somewhere = file.size() / 4096 / 2 * 4096 + 100;
    REQUIRE(file.seek(somewhere));
    const char before = file.read(1).at(0);
    REQUIRE(file.seek(somewhere));
    REQUIRE(file.write(QByteArray(1, char(before ^ 0x55))) == 1);
    file.close();
    const auto verified = folder.onStore({"verify"});
    CHECK(verified.status == 1);
    CHECK(verified.err.contains("damaged"));
}

TEST_CASE("rebuild says when the lists were not as the facts have them, and mends them")
{
    const DemoFolder folder;
    tamper(folder, "UPDATE case_summary SET total = total + 1 WHERE folio = '2026-004718'");
    const auto rebuilt = folder.onStore({"rebuild", "--json"});
    CHECK(rebuilt.status == 1);
    CHECK_FALSE(rebuilt.json()["identical"].toBool());
    CHECK(folder.onStore({"rebuild", "--json"}).status == 0);
    const auto found = folder.onStore({"cases", "--json", "--query", "2026-004718"}).json();
    CHECK(found["cases"][0]["total"] == QStringLiteral("48312.75"));
}

TEST_CASE("a store whose lists a crash left behind shows all of its cases to whoever asks next")
{
    const DemoFolder folder;
    const auto listed = [&] {
        const auto run = folder.onStore({"cases", "--json"});
        INFO(run.err.toStdString());
        REQUIRE(run.status == 0);
        return run.json()["cases"].toArray();
    };
    const auto before = listed();
    REQUIRE_FALSE(before.isEmpty());
    tamper(folder, "INSERT INTO refold (subject) SELECT id FROM subject WHERE type = 1");
    tamper(folder, "UPDATE case_summary SET name = '', total = 0");
    CHECK(listed() == before);
    const auto rebuilt = folder.onStore({"rebuild", "--json"});
    CAPTURE(rebuilt.err);
    CHECK(rebuilt.status == 0);
}

#include "tests/acceptance/cli_process.h"
#include "tests/acceptance/tamper.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace expediente;

TEST_CASE("a store that can't be opened gives status 3 and a sentence")
{
    DemoFolder folder;
    SECTION("wrong passphrase")
    {
        folder.write(QStringLiteral("passphrase"), "otra contraseña larga");
        const auto refused = folder.onStore({"cases"});
        CHECK(refused.status == 3);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.contains("passphrase"));
        CHECK_FALSE(refused.err.contains("otra"));
    }
    SECTION("no store there")
    {
        const auto refused = folder.run({"cases", "--store", folder.path("nowhere")});
        CHECK(refused.status == 3);
        CHECK(refused.out.isEmpty());
    }
    SECTION("damaged vault")
    {
        QFile file(folder.store() + QStringLiteral("/vault.json"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        CHECK(folder.onStore({"verify"}).status == 3);
    }
    SECTION("truncated store")
    {
        QFile file(folder.store() + QStringLiteral("/store.db"));
        REQUIRE(file.resize(file.size() / 2));
        for (const QString& command : QStringList{"verify", "cases"}) {
            const auto refused = folder.onStore({command});
            CHECK(refused.status == 3);
            CHECK(refused.out.isEmpty());
            CHECK(refused.err.contains("end is missing"));
        }
    }
    SECTION("store of a newer release")
    {
        tamper(folder, "PRAGMA user_version = 99");
        for (const QString& command : QStringList{"verify", "cases", "rebuild"}) {
            const auto refused = folder.onStore({command});
            CHECK(refused.status == 3);
            CHECK(refused.out.isEmpty());
            CHECK(refused.err.contains("99"));
        }
    }
}

TEST_CASE("a store of an older release is brought up by whatever command comes first")
{
    const DemoFolder folder;
    tamper(folder,
        "DROP VIEW case_in_currency; DROP TABLE currency_total;"
        "ALTER TABLE fact DROP COLUMN commitment; ALTER TABLE subject DROP COLUMN facts;"
        "ALTER TABLE visit DROP COLUMN address; ALTER TABLE visit DROP COLUMN area;"
        "ALTER TABLE visit DROP COLUMN city; ALTER TABLE visit DROP COLUMN lat_e6;"
        "ALTER TABLE visit DROP COLUMN lon_e6; DROP INDEX fact_by_import; DROP TABLE import_leans;"
        "DROP TABLE subject_import; DROP TABLE offer; DROP TABLE approval; DROP TABLE review;"
        "DROP TABLE override; DROP INDEX subject_of_agency; DROP TABLE seal;"
        "DROP INDEX fact_of_erasure; DROP INDEX fact_with_documents;"
        "ALTER TABLE import DROP COLUMN undo_reason; ALTER TABLE import DROP COLUMN undone_to;"
        "ALTER TABLE account DROP COLUMN number; ALTER TABLE account DROP COLUMN currency;"
        "ALTER TABLE account DROP COLUMN stated_on; ALTER TABLE account DROP COLUMN recalled;"
        "DROP TABLE naming; DROP TABLE transfer; DROP TABLE part; DROP INDEX fact_parked;"
        "ALTER TABLE fact DROP COLUMN parked;"
        "DROP TABLE rejected; DROP TABLE chain_end; DROP INDEX fact_confirmed;"
        "ALTER TABLE fact DROP COLUMN seq; ALTER TABLE outbox DROP COLUMN why;"
        "ALTER TABLE outbox DROP COLUMN about; ALTER TABLE subject DROP COLUMN granted;"
        "DROP INDEX agenda_by_work; CREATE INDEX agenda_by_due ON agenda (due);"
        "PRAGMA user_version = 1");
    const auto round = folder.onStore({"round", "--date", "2026-11-24", "--json"});
    CHECK(round.status == 0);
    CHECK_FALSE(round.json()["stops"][3]["case"]["address"].toString().isEmpty());
    CHECK(folder.onStore({"verify"}).status == 0);
    CHECK(folder.onStore({"rebuild"}).status == 0); // by the same rules as everybody after
}

TEST_CASE("a disk that takes no more gives status 3, and nothing of the save stays")
{
    const DemoFolder folder;
    const auto facts = [&] { return folder.onStore({"verify", "--json"}).json()["facts"].toInt(); };
    const int before = facts();
    QJsonArray notes;
    for (int i = 0; i < 50; ++i)
        notes.append(QJsonObject{{"case", QStringLiteral("2026-004718")},
            {"kind", QStringLiteral("note.written")},
            {"body", QJsonObject{{"text", QString(6000, u'a')}}}});
    const auto file = folder.write(QStringLiteral("notes.json"), QJsonDocument(notes).toJson());
    const auto refused = folder.onStoreWithin(40'000, {"add", file});
    CHECK(refused.status == 3);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.startsWith("expediente-cli: "));
    CHECK(facts() == before);
    CHECK(folder.onStore({"add", file}).status == 0);
    CHECK(facts() == before + 50);
}

TEST_CASE("output that can't be written is no success")
{
    const DemoFolder folder;
    for (const QStringList& line : {QStringList{"cases"}, QStringList{"cases", "--json"},
             QStringList{"facts"}, QStringList{"verify"}, QStringList{"cases", "--help"}}) {
        CAPTURE(line.join(u' '));
        const auto cut = folder.onStoreInto(QStringLiteral("/dev/full"), line);
        CHECK(cut.status == 2);
        CHECK(cut.err.contains("output"));
    }
    CHECK(folder.onStoreInto(QStringLiteral("/dev/null"), {"facts"}).status == 0);
    CHECK(folder.onStoreInto(QStringLiteral("/dev/full"), {"round", "--date", "x"}).status == 2);
}

TEST_CASE("bad input gives status 2 and changes nothing")
{
    const DemoFolder folder;
    const QStringList lines[] = {
        {"cases", "--sort", "age"},
        {"cases", "--bucket", "12-13"},
        {"cases", "--limit", "0"},
        {"cases", "--after", "not a key"},
        {"case"},
        {"case", "2026-999999"},
        {"facts", "--case", "2026-999999"},
        {"round", "--date", "24/11/2026"},
        {"round", "--date", "2026-02-30"},
        {"demo", "--cases", "-1"},
        {"brief", "-o", "x.pdf"},
        {"add"},
        {"nonsense"},
        {},
        {"import", "missing.csv", "--profile", "cartera-mx"},
        {"import", "missing.csv", "--profile", "no-such-profile"},
    };
    for (const auto& line : lines) {
        const auto refused = folder.onStore(line);
        CAPTURE(line.join(u' '), refused.err);
        CHECK(refused.status == 2);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.startsWith("expediente-cli: "));
    }
    CHECK(folder.run({"cases"}).status == 2);
}

TEST_CASE("a demo of another seed does not mix into a store that has one")
{
    const DemoFolder folder;
    const int facts = folder.onStore({"verify", "--json"}).json()["facts"].toInt();
    const auto refused = folder.onStore({"demo", "--cases", "20", "--seed", "8"});
    CHECK(refused.status == 2);
    CHECK(refused.err.contains("another seed"));
    CHECK(folder.onStore({"verify", "--json"}).json()["facts"] == facts);
}

TEST_CASE("a passphrase is never taken from the command line, nor repeated")
{
    DemoFolder folder;
    for (const QStringList& line : {QStringList{"cases", "--passphrase", "secretísima"},
             QStringList{"cases", "--passphrase=secretísima"},
             QStringList{"cases", "secretísima"}}) {
        const auto refused = folder.onStore(line);
        CHECK(refused.status == 2);
        CHECK_FALSE(refused.err.contains("secret"));
    }
    folder.unsetEnvironment(QStringLiteral("EXPEDIENTE_PASSPHRASE_FILE"));
    CHECK(folder.onStore({"cases"}).status == 2);
    CHECK(folder.onStore({"cases", "--passphrase-file", folder.path("passphrase")}).status == 0);
    CHECK(folder.onStore({"cases", "--passphrase-file", folder.path("none")}).status == 2);
}

TEST_CASE("a weak passphrase makes no store")
{
    CliFolder folder;
    folder.write(QStringLiteral("passphrase"), "corta\n");
    CHECK(folder.onStore(initArguments()).status == 2);
    CHECK_FALSE(QFile::exists(folder.store() + QStringLiteral("/store.db")));
    for (const QStringList& wrong :
        {QStringList{"--country", "XX"}, QStringList{"--zone", "Moon/Base"},
            QStringList{"--role", "king"}, QStringList{"--user", "Javier Ortega"}})
        CHECK(folder.onStore(QStringList{"init"} + wrong).status == 2);
}

TEST_CASE("messages are in the user's language, Spanish unless it is English")
{
    DemoFolder folder;
    const auto refused = [&](const char* language) {
        folder.setEnvironment(QStringLiteral("LC_ALL"), QString::fromLatin1(language));
        return folder.run({"cases"}).err;
    };
    CHECK(refused("en_US.UTF-8").contains("--store is missing."));
    CHECK(refused("es_MX.UTF-8").contains("Falta --store."));
    CHECK(refused("C").contains("Falta --store."));
    CHECK(folder.onStore({"case", "2026-004718"}).out.contains("Promesas"));
    CHECK(folder.run({"--help"}).status == 0);
    CHECK(folder.run({"cases", "--help"}).out.contains("--after"));
}

TEST_CASE("a window that writes keeps other writers out, not readers")
{
    const DemoFolder folder;
    // A long import stands for the window.
    const auto holder = folder.start({"demo", "--store", folder.store(), "--cases", "100000",
        "--seed", "7", "--today", "2026-11-24"});
    REQUIRE(folder.waitUntilWriting(*holder));
    const auto refused = folder.onStore({"rebuild"});
    CHECK(refused.status == 3);
    CHECK(refused.err.contains("expediente-cli")); // who holds it
    CHECK(folder.onStore({"case", "2026-004718"}).status == 0);
    CHECK(folder.onStore({"cases", "--json"}).json()["cases"].toArray().size() == 50);
    holder->terminate();
    holder->waitForFinished(-1);
    CHECK(holder->exitStatus() == QProcess::NormalExit);
    CHECK(holder->exitCode() == 130);
}

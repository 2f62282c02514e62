// What people may ask for about their own data, by the real program: to be told, to be forgotten.
#include "tests/acceptance/cli_process.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace expediente;

namespace {

const QString askersFolio = QStringLiteral("2026-004718");

struct Supervised : CliFolder {
    explicit Supervised(const char* role = "supervisor")
    {
        REQUIRE(onStore(initArguments() << QStringLiteral("--role") << QLatin1String(role)).status
            == 0);
        REQUIRE(onStore({"demo", "--cases", "4", "--seed", "7"}).status == 0);
    }
    CliRun erase(const QStringList& more = {}) const
    {
        return onStore(QStringList{"erase", "--case", askersFolio, "--cause", "order", "--reason",
                           "Resolución del 20 de noviembre"}
            + more);
    }
};

} // namespace

TEST_CASE("a person is told what is kept about them, and then forgotten for good")
{
    const Supervised folder;
    const QString paper = folder.path(QStringLiteral("informe.pdf"));
    const auto told = folder.onStore({"access", "--case", askersFolio, "-o", paper});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {"-layout", paper, "-"});
    REQUIRE(reader.waitForFinished(60'000));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains("María Guadalupe Hernández Rosas"));
    CHECK(text.contains("442 555 0143"));
    CHECK(text.contains("Financiera Sierra Madre"));
    CHECK_FALSE(text.contains("Javier")); // whoever works there is somebody else

    const auto looked = folder.erase({"--json"});
    CHECK(looked.status == 0);
    CHECK(looked.json()["cases"].toArray() == QJsonArray{askersFolio});
    CHECK(looked.json()["hindrance"].isNull());
    CHECK(folder.onStore({"case", askersFolio}).out.contains("Hernández")); // it only looked
    const auto erased = folder.erase({"--yes", "--json"});
    INFO(erased.err.toStdString());
    REQUIRE(erased.status == 0);
    CHECK(erased.json()["facts"].toInt() == looked.json()["facts"].toInt());
    CHECK(erased.json()["log_emptied"].toBool());

    const auto left = folder.onStore({"case", askersFolio});
    CHECK(left.status == 0);
    CHECK_FALSE(left.out.contains("Hernández"));
    CHECK(left.out.contains("Resolución del 20 de noviembre"));
    CHECK(folder.onStore({"verify"}).status == 0);
    CHECK(folder.onStore({"rebuild"}).status == 0);
    CHECK(folder.onStore({"access", "--case", askersFolio, "-o", paper}).status != 0);
    CHECK(folder.erase({"--yes"}).status != 0);
}

TEST_CASE("the command line erases nothing for a collector, nor what is still owed on request")
{
    const Supervised collectors("collector");
    CHECK(collectors.erase({"--yes"}).status == 2);
    const Supervised folder;
    const auto asked = folder.onStore(
        {"erase", "--case", askersFolio, "--cause", "request", "--reason", "x", "--yes"});
    CHECK(asked.status == 2);
    CHECK(asked.err.contains("open"));
    CHECK(folder.onStore({"case", askersFolio}).out.contains("Hernández"));
    const auto past = folder.onStore({"retention", "--json"});
    CHECK(past.status == 0);
    CHECK(past.json()["cases"].toArray().isEmpty());
}

TEST_CASE(
    "what was erased doesn't come back with the creditor's file, and the command line says so")
{
    const Supervised folder;
    const QString rejects = folder.path(QStringLiteral("rejects.csv"));
    const QStringList import{"import", QStringLiteral(EXPEDIENTE_EXCHANGE_DATA "/cartera-mx.csv"),
        "--profile", "cartera-mx", "--rejects", rejects};
    const auto before = folder.onStore(QStringList(import) << "--json");
    REQUIRE(before.status == 0);
    REQUIRE(folder
                .onStore({"erase", "--case", "FE-2026-0041", "--cause", "order", "--reason",
                    "Oficio 7", "--yes"})
                .status
        == 0);
    const auto again = folder.onStore(QStringList(import) << "--json");
    CHECK(again.status == 0);
    CHECK(again.json()["rejected"].toInt() == before.json()["rejected"].toInt() + 2);
    QFile file(rejects);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("erased_person") == 2);
    CHECK_FALSE(folder.onStore({"case", "FE-2026-0041"}).out.contains("Muñoz"));
    CHECK(folder.onStore({"verify"}).status == 0);
    CHECK(folder.onStore({"rebuild"}).status == 0);
}

#include "tests/acceptance/cli_process.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace expediente;

namespace {

QStringList restoring(const CliFolder& folder, const QString& file, const QString& store)
{
    return {QStringLiteral("restore"), file, QStringLiteral("--store"), folder.path(store)};
}

} // namespace

TEST_CASE("a backup is restored elsewhere with the same facts; a store is never replaced")
{
    const DemoFolder folder;
    QDir().mkpath(folder.path("usb"));
    const auto made = folder.onStore({"backup", "--to", folder.path("usb"), "--json"});
    REQUIRE(made.status == 0);
    const QString file = made.json()["file"].toString();
    CHECK(folder.run(restoring(folder, file, "store")).status == 2);
    REQUIRE(folder.run(restoring(folder, file, "other")).status == 0);
    const auto facts = folder.onStore({"facts"});
    CHECK(folder.run({"facts", "--store", folder.path("other"), "--today", "2026-11-24"}).out
        == facts.out);
    CHECK(folder.run({"verify", "--store", folder.path("other")}).status == 0);

    QFile damaged(file);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.seek(70'000));
    damaged.write("x");
    damaged.close();
    CHECK(folder.run(restoring(folder, file, "third")).status == 2);
    CHECK(QDir(folder.path("third")).isEmpty());
    CHECK(folder.onStore({"backup", "--to", folder.path("nowhere")}).status == 2);
}

TEST_CASE("a store that moved is read on, and refuses to be written to")
{
    const DemoFolder folder;
    QDir().mkpath(folder.path("usb"));
    REQUIRE(folder.onStore({"backup", "--to", folder.path("usb"), "--move"}).status == 0);
    CHECK(folder.onStore({"cases", "--limit", "1"}).status == 0);
    const auto written = folder.onStore({"rebuild"});
    CHECK(written.status == 2);
    CHECK_FALSE(written.err.isEmpty());
}

TEST_CASE("a damaged store is salvaged: what is lost is told, what is left can be worked with")
{
    const DemoFolder folder;
    const QString store = folder.store() + "/store.db";
    QFile file(store);
    REQUIRE(file.resize(file.size() * 3 / 4 / 4096 * 4096));
    const auto saved = folder.onStore({"salvage", "--json"});
    CHECK(saved.status == 1);
    CHECK(saved.json()["facts"].toInt() > 500);
    CHECK(saved.json()["lost_facts"].toInt() > 0);
    CHECK(QFile::exists(saved.json()["damaged_files"].toString() + "/store.db"));
    CHECK(folder.onStore({"rebuild"}).status == 0);
    CHECK(folder.onStore({"cases", "--limit", "3"}).status == 0);
    const auto again = folder.onStore({"salvage", "--json"});
    CHECK(again.json()["facts"] == saved.json()["facts"]);
}

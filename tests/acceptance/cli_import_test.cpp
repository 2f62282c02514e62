#include "tests/acceptance/cli_process.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace expediente;

namespace {

const QString portfolio = QStringLiteral(EXPEDIENTE_EXCHANGE_DATA "/cartera-mx.csv");

struct EmptyStore : CliFolder {
    EmptyStore() { REQUIRE(onStore(initArguments()).status == 0); }
};

} // namespace

TEST_CASE("a creditor's file comes in once, and again changes nothing")
{
    const EmptyStore folder;
    const QString rejects = folder.path(QStringLiteral("rejects.csv"));
    const QStringList line{"import", portfolio, "--profile", "cartera-mx", "--json"};

    const auto dry = folder.onStore(line + QStringList{"--dry-run"});
    CAPTURE(dry.err);
    REQUIRE(dry.status == 0);
    CHECK(dry.json()["new"].toInt() > 0);
    CHECK(folder.onStore({"cases", "--json"}).json()["cases"].toArray().isEmpty());

    const auto first = folder.onStore(line + QStringList{"--rejects", rejects});
    REQUIRE(first.status == 0);
    const auto counts = first.json();
    CHECK(counts["read"].toInt()
        == counts["new"].toInt() + counts["changed"].toInt() + counts["same"].toInt()
            + counts["rejected"].toInt());
    CHECK(counts["new"] == dry.json()["new"]);
    CHECK(QFile::exists(rejects) == (counts["rejected"].toInt() + counts["left_out"].toInt() > 0));
    const auto cases = folder.onStore({"cases", "--json"}).json()["cases"].toArray();
    CHECK_FALSE(cases.isEmpty());

    const auto again = folder.onStore(line);
    CHECK(again.status == 0);
    CHECK(again.json()["new"] == 0);
    CHECK(again.json()["facts"] == 0);
    CHECK(again.json()["same"].toInt() == counts["new"].toInt());
    CHECK(folder.onStore({"verify"}).status == 0);
    CHECK(folder.onStore({"rebuild"}).status == 0);
}

TEST_CASE("a file that can't be read is refused and leaves nothing")
{
    const EmptyStore folder;
    const struct {
        const char* name;
        QByteArray content;
    } files[] = {
        {"empty.csv", {}},
        {"columns.csv", "A,B,C\n1,2,3\n"},
        {"nul.csv", QByteArray("A,B\n\0\0\0,1\n", 11)},
    };
    for (const auto& [name, content] : files) {
        const auto path = folder.write(QString::fromLatin1(name), content);
        const auto refused = folder.onStore({"import", path, "--profile", "cartera-mx"});
        CAPTURE(name, refused.err);
        CHECK(refused.status == 2);
        CHECK(refused.out.isEmpty());
        CHECK_FALSE(refused.err.isEmpty());
    }
    CHECK(folder.onStore({"cases", "--json"}).json()["cases"].toArray().isEmpty());
    CHECK(folder.onStore({"verify"}).status == 0);
}

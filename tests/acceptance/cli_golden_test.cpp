#include "tests/acceptance/cli_process.h"
#include "tests/support/golden.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

void checkAll(const char* file, const char* command)
{
    const CliFolder folder;
    for (const auto& golden :
        goldenCases(QStringLiteral(EXPEDIENTE_TEST_DATA "/golden"), QLatin1String(file))) {
        const auto run = golden.args.isEmpty()
            ? folder.run({QLatin1String(command), QStringLiteral("-")}, golden.document)
            : folder.run(golden.args);
        INFO(golden.name.toStdString());
        INFO(run.out.toStdString());
        CHECK(agrees(golden.expected, run.json()));
        CHECK(run.status == (golden.expected.contains(QStringLiteral("error")) ? 2 : 0));
        CHECK(run.err.isEmpty());
    }
}

QString errorCode(const CliRun& run)
{
    CHECK(run.status == 2);
    return run.json()["error"].toObject()["code"].toString();
}

} // namespace

TEST_CASE("the command line answers all golden cases, with no store and nothing on the side")
{
    checkAll("figures.json", "figures");
    checkAll("plans.json", "plan");
    checkAll("offers.json", "offer");
    checkAll("promises.json", "promises");
    checkAll("holidays.json", "holidays");
    checkAll("verdicts.json", "verdict");
}

TEST_CASE("a document that is none gets its error as JSON and says so in words")
{
    const CliFolder folder;
    for (const char* command : {"figures", "plan", "offer", "promises", "verdict"}) {
        for (const char* text : {"", "[]", "{\"on\": ", "null", "\xff\xfe", "{\"on\": 5}"}) {
            INFO(command << ": " << text);
            const auto run = folder.run({QLatin1String(command), QStringLiteral("-")}, text);
            CHECK(errorCode(run) == "bad_input");
            CHECK_FALSE(run.json()["error"].toObject()["message"].toString().isEmpty());
        }
    }
    const auto missing = folder.path(QStringLiteral("missing.json"));
    CHECK(errorCode(folder.run({QStringLiteral("plan"), missing})) == "bad_input");
    CHECK(errorCode(folder.run({QStringLiteral("plan")})) == "bad_input");
    CHECK(errorCode(folder.run({QStringLiteral("holidays"), QStringLiteral("MX")})) == "bad_input");
    for (const char* year : {"2023", "2036", "+2026", "02026", "x", ""})
        CHECK(errorCode(folder.run(
                  {QStringLiteral("holidays"), QStringLiteral("MX"), QLatin1String(year)}))
            == "bad_input");
    CHECK(errorCode(folder.run({QStringLiteral("holidays"), QStringLiteral("CL"),
              QStringLiteral("2026"), QStringLiteral("talca")}))
        == "bad_input");
}

TEST_CASE("a document from a file is answered like one from standard input")
{
    const CliFolder folder;
    const auto golden =
        goldenCases(QStringLiteral(EXPEDIENTE_TEST_DATA "/golden"), QStringLiteral("plans.json"));
    const QString path = folder.write(QStringLiteral("plan.json"), golden.front().document);
    CHECK(agrees(golden.front().expected, folder.run({QStringLiteral("plan"), path}).json()));
}

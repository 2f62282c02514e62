#include "tests/support/golden.h"

#include "app/cli/documents/documents.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

void checkAll(const QString& file, const QString& command, int count)
{
    const auto cases =
        goldenCases(QStringLiteral(EXPEDIENTE_TEST_DATA "/golden"), file + QStringLiteral(".json"));
    CHECK(int(cases.size()) == count);
    for (const auto& golden : cases) {
        const auto answer = golden.args.isEmpty()
            ? cli::answerDocument(command, golden.document, QStringLiteral("en"))
            : cli::answerHolidays(golden.args.value(1), golden.args.value(2), golden.args.value(3));
        const QJsonObject json = answer ? *answer : cli::refusal(answer.error(), {});
        INFO(golden.name.toStdString());
        INFO(QJsonDocument(json).toJson().toStdString());
        INFO(QJsonDocument(golden.expected).toJson().toStdString());
        CHECK(agrees(golden.expected, json));
    }
}

} // namespace

TEST_CASE("figures come out as in the golden cases")
{
    checkAll(QStringLiteral("figures"), QStringLiteral("figures"), 40);
}

TEST_CASE("plans come out as in the golden cases")
{
    checkAll(QStringLiteral("plans"), QStringLiteral("plan"), 15);
}

TEST_CASE("offers come out as in the golden cases")
{
    checkAll(QStringLiteral("offers"), QStringLiteral("offer"), 15);
}

TEST_CASE("promises come out as in the golden cases")
{
    checkAll(QStringLiteral("promises"), QStringLiteral("promises"), 20);
}

TEST_CASE("holidays come out as in the golden cases")
{
    checkAll(QStringLiteral("holidays"), QStringLiteral("holidays"), 5);
}

TEST_CASE("verdicts come out as in the golden cases")
{
    checkAll(QStringLiteral("verdicts"), QStringLiteral("verdict"), 24);
}

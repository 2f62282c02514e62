#include "core/casefile/catalogue.h"
#include "resources/embedded.h"
#include "tests/support/print.h"
#include "ui/text/words.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("every rule of the catalogue has sentences of its own")
{
    const auto catalogue = Catalogue::fromJson(
        embedded(QStringLiteral("catalogue/catalogue.json")), QStringLiteral("CO"));
    REQUIRE(catalogue);
    std::vector<Error> refused;
    const auto collect = [&](const ContactEntry& entry) {
        const auto problems = catalogue->problems(entry);
        refused.insert(refused.end(), problems.begin(), problems.end());
    };
    collect({QStringLiteral("??"), QStringLiteral("??"), QStringLiteral("??")});
    for (const auto& action : catalogue->actions())
        for (const auto& result : catalogue->results())
            for (const bool promise : {false, true})
                collect({action.code, result.code, QStringLiteral("IN"), false, promise});
    REQUIRE(refused.size() > 100);
    for (const auto& error : refused) {
        INFO(error.args.join(u' ').toStdString());
        REQUIRE(error.code == ErrorCode::RuleRefused);
        CHECK_FALSE(words(error).what.contains(QStringLiteral("catalogue.")));
        CHECK(words(error).what.contains(error.args.value(1))
            != error.args[0].endsWith(QStringLiteral("not_volunteered")));
    }
}

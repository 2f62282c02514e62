#include "core/base/clock.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

TEST_CASE("a moment keeps instant, offset and zone through text")
{
    const QTimeZone mexico("America/Mexico_City");
    const auto moment = Moment::fromDateTime(QDateTime({2026, 11, 24}, {16, 38}, mexico));
    CHECK(moment.toString() == "2026-11-24T16:38:00.000-06:00[America/Mexico_City]");
    CHECK(Moment::fromString(moment.toString()) == moment);
    CHECK(moment.date() == QDate(2026, 11, 24));
}

TEST_CASE("a text without offset, or with an unknown zone, is no moment")
{
    CHECK_FALSE(Moment::fromString(u"2026-11-24T16:38:00"));
    CHECK_FALSE(Moment::fromString(u"2026-11-24T16:38:00-06:00[Nowhere/Land]"));
    CHECK_FALSE(Moment::fromString(u"2026-13-24T16:38:00Z"));
    CHECK(Moment::fromString(u"2026-11-24T16:38:00Z")->offsetSeconds == 0);
}

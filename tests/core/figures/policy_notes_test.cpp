#include "core/figures/policy_notes.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

DiscountPolicy policy(const char* id, QDate from, std::optional<QDate> to, const char* bucket = "")
{
    DiscountPolicy made;
    made.id = id;
    made.from = from;
    made.to = to;
    made.bucket = QLatin1String(bucket);
    return made;
}

const QDate sep(2026, 9, 1), oct(2026, 10, 1), nov(2026, 11, 1), dec(2026, 12, 1);

} // namespace

TEST_CASE("policies that follow each other without a break need no word")
{
    const std::vector others{policy("a", sep, oct.addDays(-1)), policy("c", nov, std::nullopt)};
    CHECK(policyNotes(policy("b", oct, nov.addDays(-1)), others).empty());
    CHECK(policyNotes(policy("a", sep, std::nullopt), {}).empty());
}

TEST_CASE("days on which two of the same scope hold are an overlap")
{
    const std::vector others{policy("a", sep, nov)};
    const auto notes = policyNotes(policy("b", oct, std::nullopt), others);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].what == PolicyNote::What::Overlap);
    CHECK(notes[0].other == "a");
    CHECK(notes[0].from == oct);
    CHECK(notes[0].to == nov);
    CHECK(policyNotes(policy("b", oct, std::nullopt, "31-60"), others).empty()); // another scope
    CHECK(policyNotes(policy("a", oct, std::nullopt), others).empty()); // takes its own place
}

TEST_CASE("days without any policy are a gap, before and after, until something fits again")
{
    const std::vector others{policy("a", sep, oct.addDays(-1)), policy("c", dec, std::nullopt)};
    const auto notes = policyNotes(policy("b", oct.addDays(5), nov.addDays(-1)), others);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].what == PolicyNote::What::Gap);
    CHECK(notes[0].from == oct);
    CHECK(notes[0].to == oct.addDays(4));
    CHECK(notes[1].from == nov);
    CHECK(notes[1].to == dec.addDays(-1));
    // One that leaves the bucket open covers a scope that names one.
    const std::vector general{policy("g", sep, std::nullopt)};
    CHECK(policyNotes(policy("b", oct, nov, "31-60"), general).empty());
    const auto last = policyNotes(policy("z", dec, dec.addDays(9)), {});
    REQUIRE(last.size() == 1);
    CHECK(last[0].from == dec.addDays(10));
    CHECK_FALSE(last[0].to);
}

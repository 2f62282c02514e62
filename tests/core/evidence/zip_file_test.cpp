#include "core/evidence/zip_file.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const PackedFiles some{{QStringLiteral("a.txt"), "one"},
    {QStringLiteral("facts/000001.json"), QByteArray(100'000, 'x')},
    {QStringLiteral("empty"), QByteArray()}};

/// The same archive with another name written into it, of the same length.
QByteArray renamed(QByteArray zip, const char* from, const char* to)
{
    REQUIRE(qstrlen(from) == qstrlen(to));
    return zip.replace(from, to);
}

} // namespace

TEST_CASE("files go into a ZIP and come back, the same bytes each time")
{
    const auto zip = zipped(some);
    REQUIRE(zip);
    CHECK(unzipped(*zip) == some);
    CHECK(*zipped(some) == *zip);
}

TEST_CASE("names that reach out of the archive are refused in both directions")
{
    for (const char* name : {"../a", "/etc/passwd", "a/../b", "a\\b", "C:x", ".hidden", "a//b", ""})
        CHECK_FALSE(zipped({{QLatin1String(name), "x"}}));
    const auto zip = zipped({{QStringLiteral("aaaaaaaaaaaa"), "x"}}).value();
    for (const char* name : {"../../etc/x1", "/etc/cron/x1", "aa/../../bb1"})
        CHECK_FALSE(unzipped(renamed(zip, "aaaaaaaaaaaa", name)));
}

TEST_CASE("what would be too large to be read again is not made")
{
    const auto refusal = [](const ZipLimits& limits) {
        const auto zip = zipped(some, limits);
        REQUIRE_FALSE(zip);
        return zip.error().code;
    };
    CHECK(refusal({.bytes = 100'002}) == ErrorCode::PackTooLarge);
    CHECK(refusal({.oneFile = 99'999}) == ErrorCode::PackTooLarge);
    CHECK(refusal({.files = 2}) == ErrorCode::BadPackFile);
    CHECK(
        unzipped(zipped(some, {.bytes = 100'003, .oneFile = 100'000, .files = 3}).value()) == some);
}

TEST_CASE("a bomb is refused before it goes off, and what is no ZIP at once")
{
    const auto zip = zipped({{QStringLiteral("zeros"), QByteArray(10'000'000, '\0')}}).value();
    CHECK(zip.size() < 100'000);
    CHECK_FALSE(unzipped(zip, {.bytes = 1'000'000}));
    CHECK_FALSE(unzipped(zip, {.oneFile = 1'000'000}));
    CHECK_FALSE(unzipped(zipped(some).value(), {.files = 2}));
    CHECK_FALSE(unzipped("no archive"));
    CHECK_FALSE(unzipped({}));
    for (const qsizetype cut : {qsizetype(10), zip.size() / 2, zip.size() - 1})
        CHECK_FALSE(unzipped(zip.left(cut)));
}

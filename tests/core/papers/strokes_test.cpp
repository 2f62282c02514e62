#include "core/papers/strokes.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

Strokes drawn(int points, int step)
{
    Strokes strokes;
    strokes.width = 4500;
    auto& line = strokes.lines.emplace_back();
    for (int i = 0; i < points; ++i)
        line.push_back({100 + i * step, 500 + (i % 2) * step, i * 8});
    return strokes;
}

} // namespace

TEST_CASE("strokes come back as they were drawn")
{
    const auto strokes = drawn(40, 30);
    CHECK(readStrokes(encode(strokes)) == strokes);
    CHECK(encode(strokes) == encode(drawn(40, 30)));
}

TEST_CASE("a dot, a tick and nothing are no signature")
{
    CHECK_FALSE(Strokes{}.isSignature());
    CHECK_FALSE(drawn(1, 0).isSignature());
    CHECK_FALSE(drawn(50, 0).isSignature()); // held down in one place
    CHECK_FALSE(drawn(3, 400).isSignature()); // a slip
    CHECK(drawn(40, 30).isSignature());
}

TEST_CASE("what is no strokes is refused with what is wrong")
{
    for (const char* json : {"", "[]", R"({"height":1000,"width":0,"lines":[]})",
             R"({"height":900,"width":10,"lines":[]})",
             R"({"height":1000,"width":10,"lines":[[[1,2]]]})",
             R"({"height":1000,"width":10,"lines":[[["1",2,3]]]})"}) {
        INFO(json);
        CHECK_FALSE(readStrokes(json));
    }
    CHECK_FALSE(readStrokes(encode(drawn(mostStrokePoints + 1, 0))));
}

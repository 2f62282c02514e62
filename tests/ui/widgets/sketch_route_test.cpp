#include "ui/widgets/sketch_map.h"
#include "ui/widgets/sketch_route.h"

#include <catch2/catch_test_macros.hpp>

#include <QLineF>
#include <QSignalSpy>
#include <QTest>

using namespace expediente::ui;

TEST_CASE("stops in one building are drawn apart, within the sketch")
{
    const QRectF bounds(0, 0, 400, 150);
    std::vector<QPointF> points(5, QPointF(200, 75));
    points.emplace_back(0, 0);
    points.emplace_back(3, 2);
    spread(points, 28, bounds);
    for (std::size_t i = 0; i < points.size(); ++i) {
        CHECK(bounds.contains(points[i]));
        for (std::size_t k = i + 1; k < points.size(); ++k)
            CHECK(QLineF(points[i], points[k]).length() >= 27);
    }
}

TEST_CASE("every way leads from stop to stop, along streets, past the others")
{
    const std::vector<QPointF> points{
        {40, 120}, {100, 60}, {180, 40}, {250, 90}, {330, 50}, {390, 110}};
    const auto ways = streetWays(points);
    REQUIRE(ways.size() == points.size() - 1);
    for (std::size_t leg = 0; leg < ways.size(); ++leg) {
        CHECK(ways[leg].front() == points[leg]);
        CHECK(ways[leg].back() == points[leg + 1]);
        for (qsizetype i = 1; i < ways[leg].size(); ++i) {
            const QLineF line(ways[leg][i - 1], ways[leg][i]);
            CHECK((line.dx() == 0 || line.dy() == 0));
            for (std::size_t other = 0; other < points.size(); ++other) {
                if (other == leg || other == leg + 1)
                    continue;
                const QRectF street = QRectF(line.p1(), line.p2()).normalized();
                CHECK_FALSE(street.adjusted(-9, -9, 9, 9).contains(points[other]));
            }
        }
    }
}

TEST_CASE("a round of any size is drawn, and its stops answer to clicks")
{
    const Theme theme;
    SketchMap map(theme);
    map.resize(448, 154);
    map.setSketch({});
    CHECK_FALSE(map.grab().isNull());

    using S = SketchStop::State;
    map.setSketch({.stops = {{{20.59, -100.39}, "1", "Norma Ríos", S::Next}}});
    REQUIRE(map.positions().size() == 1);
    CHECK(map.rect().contains(map.positions()[0].toPoint()));

    map.setSketch({.start = SketchPlace{20.590, -100.400},
        .startName = "Oficina",
        .stops = {{{20.588, -100.397}, "1", "Norma Ríos", S::Done},
            {{20.595, -100.392}, "2", "Silvia Arteaga", S::Next},
            {{20.589, -100.364}, "", "Héctor Zamudio", S::Blocked}},
        .areas = {},
        .nextLeg = "1.2 km"});
    const auto at = map.positions();
    // North is up, east is right.
    CHECK(at[1].y() < at[0].y());
    CHECK(at[2].x() > at[1].x());
    QSignalSpy chosen(&map, &SketchMap::stopActivated);
    QTest::mouseClick(&map, Qt::LeftButton, {}, at[1].toPoint());
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toInt() == 1);
    CHECK(map.accessibleDescription().contains("Silvia Arteaga"));
}

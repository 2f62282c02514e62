#include "ui/widgets/sketch_route.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace expediente::ui {
namespace {

constexpr double clear = 15; ///< a way nearer to a point looks as if it stopped there

double distance(QPointF p, const QLineF& line)
{
    const QPointF along = line.p2() - line.p1();
    const double squared = QPointF::dotProduct(along, along);
    const double t = squared == 0
        ? 0
        : std::clamp(QPointF::dotProduct(p - line.p1(), along) / squared, 0.0, 1.0);
    return QLineF(p, line.p1() + t * along).length();
}

std::vector<QLineF> segments(const QPolygonF& way)
{
    std::vector<QLineF> lines;
    for (qsizetype i = 1; i < way.size(); ++i)
        lines.emplace_back(way[i - 1], way[i]);
    return lines;
}

/// Two straight streets that run on top of each other for a while.
double overlap(const QLineF& a, const QLineF& b)
{
    const bool across = std::abs(a.dy()) < 0.5;
    if (across != (std::abs(b.dy()) < 0.5))
        return 0;
    const auto span = [across](const QLineF& l) {
        const double from = across ? l.x1() : l.y1();
        const double to = across ? l.x2() : l.y2();
        return std::pair(std::min(from, to), std::max(from, to));
    };
    if (std::abs(across ? a.y1() - b.y1() : a.x1() - b.x1()) > 6)
        return 0;
    const auto [a1, a2] = span(a);
    const auto [b1, b2] = span(b);
    return std::max(0.0, std::min(a2, b2) - std::max(a1, b1));
}

std::vector<QPolygonF> candidates(QPointF a, QPointF b)
{
    const double dx = b.x() - a.x();
    const double dy = b.y() - a.y();
    if (std::abs(dx) < 4 || std::abs(dy) < 4)
        return {QPolygonF({a, b})};
    std::vector<QPolygonF> ways{
        QPolygonF({a, {a.x(), b.y()}, b}), QPolygonF({a, {b.x(), a.y()}, b})};
    for (const double part : {0.5, 0.3, 0.7}) {
        const double x = std::round(a.x() + part * dx);
        const double y = std::round(a.y() + part * dy);
        ways.push_back(QPolygonF({a, {x, a.y()}, {x, b.y()}, b}));
        ways.push_back(QPolygonF({a, {a.x(), y}, {b.x(), y}, b}));
    }
    return ways;
}

double cost(const QPolygonF& way, std::size_t leg, const std::vector<QPointF>& points,
    const std::vector<QPolygonF>& earlier)
{
    double cost = double(way.size());
    for (const QLineF& line : segments(way)) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (i != leg && i != leg + 1 && distance(points[i], line) < clear)
                cost += 50;
        }
        for (const QPolygonF& other : earlier) {
            for (const QLineF& street : segments(other))
                cost += overlap(line, street);
        }
    }
    return cost;
}

} // namespace

void spread(std::vector<QPointF>& points, double least, const QRectF& bounds)
{
    constexpr int rounds = 60;
    for (int round = 0; round < rounds; ++round) {
        bool moved = false;
        for (std::size_t i = 0; i < points.size(); ++i) {
            for (std::size_t k = i + 1; k < points.size(); ++k) {
                const QPointF between = points[k] - points[i];
                const double apart = std::hypot(between.x(), between.y());
                if (apart >= least)
                    continue;
                // Neighbours in one building have no direction: fan them out by their order.
                const double angle = 2.4 * double(k);
                const QPointF direction =
                    apart > 0.01 ? between / apart : QPointF(std::cos(angle), std::sin(angle));
                const QPointF push = direction * ((least - apart) / 2 + 0.5);
                points[i] -= push;
                points[k] += push;
                moved = true;
            }
        }
        for (QPointF& point : points) {
            point.setX(std::clamp(point.x(), bounds.left(), bounds.right()));
            point.setY(std::clamp(point.y(), bounds.top(), bounds.bottom()));
        }
        if (!moved)
            return;
    }
}

std::vector<QPolygonF> streetWays(const std::vector<QPointF>& points)
{
    std::vector<QPolygonF> ways;
    for (std::size_t leg = 0; leg + 1 < points.size(); ++leg) {
        const std::vector<QPolygonF> choices = candidates(points[leg], points[leg + 1]);
        ways.push_back(*std::min_element(
            choices.begin(), choices.end(), [&](const QPolygonF& a, const QPolygonF& b) {
                return cost(a, leg, points, ways) < cost(b, leg, points, ways);
            }));
    }
    return ways;
}

} // namespace expediente::ui

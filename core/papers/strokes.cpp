#include "core/papers/strokes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace expediente {

namespace {

constexpr int leastPoints = 8;
constexpr int leastLength = 600; ///< a little more than half of the pad's height
constexpr int mostBytes = 2 * 1024 * 1024;

tl::unexpected<Error> bad(const char* what)
{
    return fail(ErrorCode::BadInput, {QLatin1String(what)});
}

std::optional<Strokes::Point> pointOf(const QJsonValue& json)
{
    const QJsonArray values = json.toArray();
    if (values.size() != 3 || !values[0].isDouble() || !values[1].isDouble()
        || !values[2].isDouble())
        return std::nullopt;
    return Strokes::Point{values[0].toInt(), values[1].toInt(), values[2].toInteger()};
}

} // namespace

int Strokes::points() const
{
    int count = 0;
    for (const Line& line : lines)
        count += int(line.size());
    return count;
}

int Strokes::length() const
{
    double length = 0;
    for (const Line& line : lines)
        for (size_t i = 1; i < line.size(); ++i)
            length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    return int(length);
}

bool Strokes::isSignature() const
{
    return points() >= leastPoints && length() >= leastLength;
}

QByteArray encode(const Strokes& strokes)
{
    QJsonArray lines;
    for (const auto& line : strokes.lines) {
        QJsonArray points;
        for (const auto& point : line)
            points.append(QJsonArray{point.x, point.y, point.ms});
        lines.append(points);
    }
    return QJsonDocument(QJsonObject{{"height", 1000}, {"width", strokes.width}, {"lines", lines}})
        .toJson(QJsonDocument::Compact);
}

Result<Strokes> readStrokes(const QByteArray& json)
{
    if (json.size() > mostBytes)
        return bad("too large");
    const auto object = QJsonDocument::fromJson(json).object();
    Strokes strokes;
    strokes.width = object.value(QStringLiteral("width")).toInt();
    if (strokes.width <= 0 || object.value(QStringLiteral("height")).toInt() != 1000)
        return bad("no pad");
    for (const auto& line : object.value(QStringLiteral("lines")).toArray()) {
        auto& points = strokes.lines.emplace_back();
        for (const auto& each : line.toArray()) {
            const auto point = pointOf(each);
            if (!point)
                return bad("not a point");
            points.push_back(*point);
        }
        if (strokes.points() > mostStrokePoints)
            return bad("too many points");
    }
    return strokes;
}

} // namespace expediente

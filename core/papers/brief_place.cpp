#include "core/papers/brief_place.h"

#include "core/worklist/evaluate.h"

#include <QRegularExpression>

#include <cmath>
#include <numbers>

namespace expediente {

namespace {

constexpr double earthRadius = 6'371'000; // metres
constexpr qsizetype longestStreet = 40; // what is longer is no street's name

double radians(qint64 millionths)
{
    return double(millionths) / 1e6 * std::numbers::pi / 180;
}

struct Crossing {
    QString first, second;
};

/// "Zaguán verde, entre Fresno y Olmo": people write the cross streets into a free text.
Crossing crossStreets(const QString& text)
{
    static const QRegularExpression between(
        QStringLiteral("\\b(?:entre|between)\\s+([^,.;()]+?)\\s+(?:y|e|and|&)\\s+([^,.;()]+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = between.match(text);
    Crossing found{match.captured(1).trimmed(), match.captured(2).trimmed()};
    if (found.first.size() > longestStreet || found.second.size() > longestStreet)
        return {};
    return found;
}

/// "Calle 5 de Mayo 214, int. 3": the number is the last one before the first comma.
void splitStreet(const QString& line, BriefSketch& sketch)
{
    static const QRegularExpression numbered(
        QStringLiteral("^(?=[^,]*\\p{L})([^,]*?)\\s*(?:#|\\bn[oº°]\\.?|\\bn[uú]m(?:ero)?\\.?)?\\s*"
                       "(\\b\\d[^\\s,]*(?:\\s*,.*)?)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = numbered.match(line.trimmed());
    sketch.street =
        match.hasMatch() ? match.captured(1).trimmed() : line.section(u',', 0, 0).trimmed();
    sketch.number = match.captured(2).trimmed();
    if (sketch.street.size() > longestStreet)
        sketch.street.clear();
    if (sketch.number.size() > longestStreet)
        sketch.number = sketch.number.section(u',', 0, 0);
}

} // namespace

qint64 metresBetween(MapPlace a, MapPlace b)
{
    const double dLat = radians(b.latE6 - a.latE6), dLon = radians(b.lonE6 - a.lonE6);
    const double h = std::pow(std::sin(dLat / 2), 2)
        + std::cos(radians(a.latE6)) * std::cos(radians(b.latE6)) * std::pow(std::sin(dLon / 2), 2);
    return std::llround(2 * earthRadius * std::asin(std::min(1.0, std::sqrt(h))));
}

int windTo(MapPlace from, MapPlace to)
{
    const double dLon = radians(to.lonE6 - from.lonE6);
    const double lat1 = radians(from.latE6), lat2 = radians(to.latE6);
    const double east = std::sin(dLon) * std::cos(lat2);
    const double north =
        std::cos(lat1) * std::sin(lat2) - std::sin(lat1) * std::cos(lat2) * std::cos(dLon);
    const double eighths = std::atan2(east, north) / (std::numbers::pi / 4);
    return (int(std::lround(eighths)) + 8) % 8;
}

std::optional<MapPlace> placeOf(const Address& address)
{
    if (!address.latE6 || !address.lonE6)
        return std::nullopt;
    return MapPlace{*address.latE6, *address.lonE6};
}

VisitTarget visitTarget(const CaseFile& file, const CaseView& view, const Visit* visit)
{
    const auto* place = placeToVisit(file, visit ? &visit->planned.body : nullptr);
    if (place)
        for (const auto& person : view.persons)
            for (const auto& point : person.points)
                if (point.point.id == place->id)
                    return {&person, &point};
    return {};
}

std::optional<BriefSketch> sketchOf(
    const Address& address, const std::optional<MapPlace>& stopBefore)
{
    BriefSketch sketch;
    splitStreet(address.street, sketch);
    const auto crossing = crossStreets(address.between);
    sketch.firstCross = crossing.first;
    sketch.secondCross = crossing.second;
    const auto here = placeOf(address);
    if (here && stopBefore)
        sketch.way = {metresBetween(*stopBefore, *here), windTo(*stopBefore, *here)};
    if (sketch.street.isEmpty() && sketch.firstCross.isEmpty() && !sketch.way)
        return std::nullopt;
    return sketch;
}

} // namespace expediente

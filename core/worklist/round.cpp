#include "core/worklist/round.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

namespace expediente {

namespace {

constexpr double earthRadius = 6'371'008.8; // metres, mean radius of the IUGG

double radians(qint64 millionthsOfDegree)
{
    return double(millionthsOfDegree) * 1e-6 * std::numbers::pi / 180;
}

/// Which stops can keep their positions: a longest strictly rising run, the first such one.
std::vector<bool> keptPositions(std::span<const int> present)
{
    const auto count = present.size();
    std::vector<int> length(count, 1);
    std::vector<int> before(count, -1);
    int last = -1;
    for (size_t i = 0; i < count; ++i) {
        if (present[i] < 0) {
            length[i] = 0;
            continue;
        }
        for (size_t k = 0; k < i; ++k) {
            if (length[k] > 0 && present[k] < present[i] && length[k] + 1 > length[i]) {
                length[i] = length[k] + 1;
                before[i] = int(k);
            }
        }
        if (last < 0 || length[i] > length[size_t(last)])
            last = int(i);
    }
    std::vector<bool> kept(count, false);
    for (; last >= 0; last = before[size_t(last)])
        kept[size_t(last)] = true;
    return kept;
}

std::vector<int> freshPositions(size_t count)
{
    std::vector<int> positions(count);
    for (size_t i = 0; i < count; ++i)
        positions[i] = int(i + 1) * positionStep;
    return positions;
}

} // namespace

qint64 metresBetween(GeoPoint a, GeoPoint b)
{
    const double dLat = radians(b.latE6 - a.latE6);
    const double dLon = radians(b.lonE6 - a.lonE6);
    const double h = std::pow(std::sin(dLat / 2), 2)
        + std::cos(radians(a.latE6)) * std::cos(radians(b.latE6)) * std::pow(std::sin(dLon / 2), 2);
    return std::llround(2 * earthRadius * std::asin(std::min(1.0, std::sqrt(h))));
}

RoundOrder orderRound(std::span<const RoundPlace> places)
{
    RoundOrder order;
    for (int i = 0; i < int(places.size()); ++i) {
        const auto& place = places[size_t(i)];
        (place.done ? order.done : place.blocked ? order.blocked : order.ahead).push_back(i);
    }
    const auto planned = [&](int i) { return places[size_t(i)].position; };
    std::ranges::stable_sort(order.ahead, {}, planned);
    std::ranges::stable_sort(order.blocked, {}, planned);
    std::ranges::stable_sort(order.done, {}, [&](int i) {
        const auto& place = places[size_t(i)];
        return std::tuple(place.arrivedMinute.value_or(24 * 60), place.position);
    });
    return order;
}

qint64 wayThrough(
    std::span<const RoundPlace> places, std::span<const int> order, std::optional<GeoPoint> from)
{
    qint64 metres = 0;
    for (const int i : order) {
        const auto& at = places[size_t(i)].at;
        if (!at)
            continue;
        if (from)
            metres += metresBetween(*from, *at);
        from = at;
    }
    return metres;
}

WayLeft wayLeft(std::span<const RoundPlace> places, const RoundOrder& order)
{
    WayLeft way;
    std::optional<GeoPoint> from;
    for (const int i : order.done)
        if (places[size_t(i)].at)
            from = places[size_t(i)].at;
    if (from && !order.ahead.empty())
        if (const auto& next = places[size_t(order.ahead.front())].at)
            way.toNext = metresBetween(*from, *next);
    way.metres = wayThrough(places, order.ahead, from);
    way.unplaced =
        int(std::ranges::count_if(order.ahead, [&](int i) { return !places[size_t(i)].at; }));
    return way;
}

std::vector<int> positionsInOrder(std::span<const int> present)
{
    const auto kept = keptPositions(present);
    std::vector<int> positions(present.begin(), present.end());
    qint64 below = -1; // the position before the run of stops that must change
    for (size_t first = 0; first < present.size();) {
        if (kept[first]) {
            below = present[first++];
            continue;
        }
        size_t end = first;
        while (end < present.size() && !kept[end])
            ++end;
        const auto count = qint64(end - first);
        const qint64 above =
            end < present.size() ? present[end] : below + 1 + (count + 1) * positionStep;
        if (above - below <= count || above > std::numeric_limits<int>::max())
            return freshPositions(present.size());
        for (qint64 k = 0; k < count; ++k)
            positions[first + size_t(k)] = int(below + (above - below) * (k + 1) / (count + 1));
        below = positions[end - 1];
        first = end;
    }
    return positions;
}

std::vector<FactId> plansBehind(const CaseFile& file, FactId plan)
{
    std::vector<FactId> plans;
    std::optional<FactId> wanted = plan;
    while (wanted && std::ranges::find(plans, *wanted) == plans.end()) {
        const auto found = std::ranges::find(file.timeline, *wanted, &TimelineEntry::id);
        wanted.reset();
        if (found == file.timeline.end() || found->voidedBy || !found->body)
            break;
        if (const auto* body = std::get_if<VisitPlanned>(&*found->body)) {
            plans.push_back(found->id);
            wanted = body->replaces;
        }
    }
    return plans;
}

} // namespace expediente

#pragma once
#include "core/casefile/case_file.h"

#include <optional>
#include <span>
#include <vector>

/// A day's visits as a way to go: their order, what is left of it, and a shorter one. Pure.
namespace expediente {

/// A place on earth in millionths of a degree.
struct GeoPoint {
    qint64 latE6 = 0;
    qint64 lonE6 = 0;

    bool operator==(const GeoPoint&) const = default;
};

/// As the crow flies, on a sphere of the earth's mean radius, in whole metres.
qint64 metresBetween(GeoPoint a, GeoPoint b);

/// A stop as far as the round's order depends on it. Minutes are of the day.
struct RoundPlace {
    std::optional<GeoPoint> at; ///< none where the address has no coordinates
    int position = 0; ///< as planned
    std::optional<int> fromMinute, toMinute; ///< when the person asked to be visited
    bool done = false; ///< reported
    std::optional<int> arrivedMinute;
    bool blocked = false; ///< nobody should call there today; a stop that was done stays done

    bool operator==(const RoundPlace&) const = default;
};

/// Indices into the places, each in exactly one list.
struct RoundOrder {
    std::vector<int> done; ///< by arrival, then as planned
    std::vector<int> ahead; ///< as planned; the first one is next
    std::vector<int> blocked; ///< listed, but out of the way

    bool operator==(const RoundOrder&) const = default;
};
RoundOrder orderRound(std::span<const RoundPlace> places);

struct WayLeft {
    std::optional<qint64> toNext; ///< metres from the last stop done to the next one
    qint64 metres = 0; ///< from the last stop done through all that is ahead
    int unplaced = 0; ///< stops ahead without coordinates, so that the way is at least this long

    bool operator==(const WayLeft&) const = default;
};
WayLeft wayLeft(std::span<const RoundPlace> places, const RoundOrder& order);

/// From one to the next in this order, in metres; stops without coordinates are passed over.
qint64 wayThrough(std::span<const RoundPlace> places, std::span<const int> order,
    std::optional<GeoPoint> from = {});

/// When and where a round starts. Without a place the first stop is where it starts.
struct Departure {
    std::optional<GeoPoint> from;
    int minute = 9 * 60;
};

/// How fast a round goes: enough to tell a good order from a bad one, no more. The defaults are
/// those of a motorcycle in a town: 15 km/h as the crow flies, twenty minutes at each door.
struct Pace {
    int metresPerMinute = 250;
    int minutesAtDoor = 20;
};

/// What an order costs. Coming too late for what somebody asked counts before all else, then the
/// time at which the round ends, waiting for those who asked to be visited later included.
struct RoundCost {
    qint64 late = 0; ///< sum over all stops, in metres of way at the pace
    qint64 end = 0; ///< likewise, since the departure
    qint64 metres = 0;

    auto operator<=>(const RoundCost&) const = default;
};
RoundCost costOf(std::span<const RoundPlace> places, std::span<const int> order,
    const Departure& departure, const Pace& pace = {});

/// A short order of the places, whatever their state: never one that costs more than the order
/// given, and that one again when there is none better. Up to eight places the best there is;
/// above that nearest neighbour, earliest deadline and the given order, each improved by turning
/// and moving stretches of it.
std::vector<int> shortOrder(
    std::span<const RoundPlace> places, const Departure& departure, const Pace& pace = {});

/// Positions that put stops in the order in which their present positions are given, strictly
/// rising from zero up. As few of them change as can be, since each change is a fact.
std::vector<int> positionsInOrder(std::span<const int> present);
/// Between the positions of a new round, so that a stop can be moved in between by itself.
inline constexpr int positionStep = 100;

/// The plan and those that it replaced, latest first, voided ones left out. Taking back only the
/// plan itself would bring the one before it to life again.
std::vector<FactId> plansBehind(const CaseFile& file, FactId plan);

} // namespace expediente

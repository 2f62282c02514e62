#pragma once
#include "core/store/queries/day_work.h"
#include "core/store/queries/lawful_work.h"
#include "core/worklist/round.h"
#include "ui/text/formatter.h"
#include "ui/widgets/sketch_map.h"

namespace expediente::ui {

/// A stop with what its row says besides.
struct DayStop {
    RoundStop stop;
    std::optional<Hindrance> hindrance;
    std::optional<ContactVerdict> objection; ///< of the rules of contact to the visit that day
    std::optional<PromiseRow> promise; ///< of a stop that was done, the one made that day; of the
                                       ///< others, the latest that is open or wasn't covered

    RoundPlace place() const;
};

/// A day's round in the order of going.
struct RoundDay {
    QDate day, today; ///< of the round, and when it was asked
    std::vector<DayStop> stops;
    RoundOrder order; ///< indices into stops
    WayLeft way;

    const DayStop* next() const;
    int done() const { return int(order.done.size()); }
    /// Those on the way, done or ahead.
    int onTheWay() const { return done() + int(order.ahead.size()); }
    std::vector<RoundPlace> places() const;
    void arrange(); ///< order and way anew, after stops changed
};

/// For Store::askLater. States of promises are those of now, and what is left of today is judged
/// from now on.
RoundDay askRoundDay(
    Connection& connection, QDate day, const Moment& now, const AgencyContext& context);

/// Why a stop is out of the way, in one line; empty when it isn't.
QString outOfRoundWords(const DayStop& stop, const Formatter& format, QDate today);

/// "3 of 6 visits · 8.3 km left".
QString roundCaption(const RoundDay& round, const Formatter& format);
/// What is drawn of it; the index of each drawn stop in RoundDay::stops stands in `drawn`.
Sketch sketchOf(const RoundDay& round, const Formatter& format, std::vector<int>* drawn = nullptr);
/// Draws it at the map's present size: the distance to the next stop only where it has room.
void showSketch(SketchMap& map, Sketch sketch);

} // namespace expediente::ui

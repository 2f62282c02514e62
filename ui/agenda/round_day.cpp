#include "ui/agenda/round_day.h"

#include "ui/agenda/agenda_words.h"
#include "ui/text/verdict_words.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

struct Round {
    Q_DECLARE_TR_FUNCTIONS(Round)
};

constexpr double roomForDistance = 68; // "1.2 km" between two circles

std::optional<PromiseRow> promiseFor(
    const std::vector<PromiseRow>& promises, const RoundStop& stop, QDate day)
{
    const bool done = !stop.outcome.isEmpty();
    const auto found = std::ranges::find_if(promises, [&](const PromiseRow& promise) {
        return done ? promise.madeOn == day : promise.state != PromiseState::Kept;
    });
    return found == promises.end() ? std::nullopt : std::optional(*found);
}

SketchStop sketchStop(const DayStop& stop, SketchStop::State state, int number)
{
    const auto& row = stop.stop.caseRow;
    SketchStop drawn;
    drawn.place = {double(*row.latE6) * 1e-6, double(*row.lonE6) * 1e-6};
    if (state != SketchStop::State::Blocked)
        drawn.label = QString::number(number);
    drawn.name = row.name;
    drawn.state = state;
    return drawn;
}

} // namespace

RoundPlace DayStop::place() const
{
    RoundPlace place;
    if (stop.caseRow.latE6 && stop.caseRow.lonE6)
        place.at = GeoPoint{*stop.caseRow.latE6, *stop.caseRow.lonE6};
    place.position = stop.position;
    place.fromMinute = stop.fromMinute;
    place.toMinute = stop.toMinute;
    place.done = !stop.outcome.isEmpty();
    place.arrivedMinute = stop.arrivedMinute;
    place.blocked = hindrance || blocks(objection);
    return place;
}

const DayStop* RoundDay::next() const
{
    return order.ahead.empty() ? nullptr : &stops[size_t(order.ahead.front())];
}

std::vector<RoundPlace> RoundDay::places() const
{
    std::vector<RoundPlace> list;
    for (const auto& stop : stops)
        list.push_back(stop.place());
    return list;
}

void RoundDay::arrange()
{
    const auto at = places();
    order = orderRound(at);
    way = wayLeft(at, order);
}

RoundDay askRoundDay(
    Connection& connection, QDate day, const Moment& now, const AgencyContext& context)
{
    const QDate today = now.date();
    RoundDay round;
    round.day = day;
    round.today = today;
    for (auto& stop : roundOf(connection, day)) {
        DayStop full;
        full.hindrance = hindranceOf(connection, stop.caseRow);
        full.promise = promiseFor(promisesOfCase(connection, stop.caseRow.id, today), stop, day);
        if (!full.hindrance && stop.outcome.isEmpty())
            full.objection =
                objectionToVisit(connection, stop.caseRow.id, day, stop.fromMinute, now, context);
        full.stop = std::move(stop);
        round.stops.push_back(std::move(full));
    }
    round.arrange();
    return round;
}

QString outOfRoundWords(const DayStop& stop, const Formatter& format, QDate today)
{
    if (stop.hindrance)
        return hindranceWords(*stop.hindrance);
    return blocks(stop.objection) ? VerdictWords::whyNot(*stop.objection, format, today)
                                  : QString();
}

QString roundCaption(const RoundDay& round, const Formatter& format)
{
    if (round.stops.empty())
        return {};
    const QString visits =
        Round::tr("%1 of %n visit(s)", nullptr, round.onTheWay()).arg(round.done());
    if (round.order.ahead.empty() || round.way.metres == 0)
        return visits;
    const QString left = format.distance(round.way.metres);
    return visits + QStringLiteral(" · ")
        + (round.way.unplaced > 0 ? Round::tr("at least %1 left").arg(left)
                                  : Round::tr("%1 left").arg(left));
}

Sketch sketchOf(const RoundDay& round, const Formatter& format, std::vector<int>* drawn)
{
    Sketch sketch;
    int number = 0;
    const auto add = [&](int index, SketchStop::State state) {
        const DayStop& stop = round.stops[size_t(index)];
        if (state != SketchStop::State::Blocked)
            ++number;
        if (!stop.place().at)
            return;
        sketch.stops.push_back(sketchStop(stop, state, number));
        if (drawn)
            drawn->push_back(index);
    };
    for (const int index : round.order.done)
        add(index, SketchStop::State::Done);
    for (const int index : round.order.ahead)
        add(index,
            index == round.order.ahead.front() ? SketchStop::State::Next
                                               : SketchStop::State::Ahead);
    for (const int index : round.order.blocked)
        add(index, SketchStop::State::Blocked);
    if (round.way.toNext)
        sketch.nextLeg = format.distance(*round.way.toNext);
    return sketch;
}

void showSketch(SketchMap& map, Sketch sketch)
{
    map.setSketch(sketch);
    const auto next = std::ranges::find(sketch.stops, SketchStop::State::Next, &SketchStop::state);
    if (sketch.nextLeg.isEmpty() || next == sketch.stops.end() || next == sketch.stops.begin())
        return;
    const auto at = map.positions();
    const auto index = size_t(next - sketch.stops.begin());
    const QPointF leg = at[index] - at[index - 1];
    if (std::max(std::abs(leg.x()), std::abs(leg.y())) < roomForDistance) {
        sketch.nextLeg.clear();
        map.setSketch(sketch);
    }
}

} // namespace expediente::ui

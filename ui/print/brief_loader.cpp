#include "ui/print/brief_loader.h"

#include "core/papers/wording.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/lawful_work.h"
#include "core/store/queries/today.h"
#include "core/worklist/evaluate.h"
#include "core/worklist/round.h"

#include <algorithm>

namespace expediente::ui {

namespace {

QString collectorOf(Connection& connection, const CaseFile& file, const BriefDesk& desk)
{
    for (const auto& user : users(connection))
        if (user.key == file.assignedTo && !user.name.isEmpty())
            return user.name;
    return desk.origin.collector;
}

const Visit* visitOf(const CaseFile& file, FactId id)
{
    const auto found = std::ranges::find_if(
        file.visits, [id](const Visit& visit) { return visit.planned.id == id; });
    return found == file.visits.end() ? nullptr : &*found;
}

/// Where the round stands before this stop: at the last one with a known place.
std::optional<MapPlace> placeOfStop(
    Connection& connection, const RoundStop& stop, QDate day, const BriefDesk& desk)
{
    const auto file = readCase(connection, stop.caseRow.id);
    if (!file)
        return std::nullopt;
    const auto view = evaluate(*file, day, desk.context);
    const auto target = visitTarget(*file, view, visitOf(*file, stop.visit));
    return target.point ? placeOf(*target.point->point.body.address) : std::nullopt;
}

Result<VisitBrief> briefOf(
    Connection& connection, CaseId id, QDate day, const BriefStop& stop, const BriefDesk& desk)
{
    const auto file = readCase(connection, id);
    if (!file)
        return fail(ErrorCode::NotFound, {id.toString()});
    auto origin = desk.origin;
    origin.collector = collectorOf(connection, *file, desk);
    auto brief = visitBrief(*file, evaluate(*file, day, desk.context), stop, desk.context, origin);
    // What the house wrote; notes and words of people are as they are.
    QStringList written(brief.presenting.begin(), brief.presenting.end());
    written << brief.paying << brief.complaints;
    const auto checked =
        checkWording(written.join(u'\n'), lawOf(*file, desk.context), desk.origin.printedAt.utcMs);
    if (!checked)
        return fail(checked.error());
    return brief;
}

/// The day's stops in the order in which they are numbered; who must not be visited comes last and
/// is no stop of the way.
struct NumberedRound {
    std::vector<RoundStop> stops;
    size_t onTheWay = 0;
};

NumberedRound numberedRound(Connection& connection, QDate day, const BriefDesk& desk)
{
    const auto planned = roundOf(connection, day);
    std::vector<RoundPlace> places;
    for (const auto& stop : planned) {
        RoundPlace place;
        place.position = stop.position;
        place.done = !stop.outcome.isEmpty();
        place.arrivedMinute = stop.arrivedMinute;
        place.blocked = stop.caseRow.stopped
            || (!place.done
                && blocks(objectionToVisit(connection, stop.caseRow.id, day, stop.fromMinute,
                    desk.origin.printedAt, desk.context)));
        places.push_back(place);
    }
    const RoundOrder order = orderRound(places);
    NumberedRound round;
    for (const auto* part : {&order.done, &order.ahead, &order.blocked})
        for (const int index : *part)
            round.stops.push_back(planned[size_t(index)]);
    round.onTheWay = order.done.size() + order.ahead.size();
    return round;
}

BriefStop stopAt(Connection& connection, const NumberedRound& round, size_t index, QDate day,
    const BriefDesk& desk)
{
    BriefStop stop;
    stop.visit = round.stops[index].visit;
    if (index >= round.onTheWay)
        return stop;
    stop.number = int(index) + 1;
    stop.of = int(round.onTheWay);
    if (index > 0)
        stop.before = placeOfStop(connection, round.stops[index - 1], day, desk);
    return stop;
}

} // namespace

BriefDesk briefDesk(const Store& store, Language language)
{
    const auto& identity = store.identity();
    const auto code = language == Language::English ? QStringLiteral("en") : QStringLiteral("es");
    return {store.context(), {identity.agencyName, identity.userName, code, store.clock().now()}};
}

Result<VisitBrief> briefFor(Connection& connection, CaseId id, QDate day, const BriefDesk& desk)
{
    const auto round = numberedRound(connection, day, desk);
    const auto found =
        std::ranges::find(round.stops, id, [](const RoundStop& stop) { return stop.caseRow.id; });
    if (found == round.stops.end())
        return briefOf(connection, id, day, {}, desk);
    const auto stop = stopAt(connection, round, size_t(found - round.stops.begin()), day, desk);
    return briefOf(connection, id, day, stop, desk);
}

Result<std::vector<VisitBrief>> briefsForRound(
    Connection& connection, QDate day, const BriefDesk& desk)
{
    const auto round = numberedRound(connection, day, desk);
    std::vector<VisitBrief> briefs;
    for (size_t i = 0; i < round.stops.size(); ++i) {
        const auto stop = stopAt(connection, round, i, day, desk);
        auto brief = briefOf(connection, round.stops[i].caseRow.id, day, stop, desk);
        if (!brief)
            return fail(brief.error());
        briefs.push_back(std::move(*brief));
    }
    return briefs;
}

} // namespace expediente::ui

#include "ui/visits/plan_steps.h"

#include "core/facts/body.h"
#include "core/store/queries/case_read.h"
#include "ui/agenda/round_day.h"

#include <QCoreApplication>

#include <set>

namespace expediente::ui {

namespace {

struct PlanSteps {
    Q_DECLARE_TR_FUNCTIONS(PlanSteps)
};

std::optional<VisitPlanned> planOf(Connection& connection, FactId visit)
{
    const auto present = presentFact(connection, visit);
    if (!present || present->voided)
        return std::nullopt;
    const auto body = decode(Kind::VisitPlanned, present->body);
    return body ? std::optional(std::get<VisitPlanned>(*body)) : std::nullopt;
}

int endOfRound(const RoundDay& round)
{
    int last = 0;
    for (const auto& stop : round.stops)
        last = std::max(last, stop.stop.position);
    return last + positionStep;
}

/// The plan in the place of another, changed as `change` says.
template <class Change>
void replace(PlanStep& step, Connection& connection, const Store& store, CaseId id, FactId visit,
    Change change)
{
    auto plan = planOf(connection, visit);
    if (!plan)
        return;
    const VisitPlanned before = *plan;
    change(*plan);
    if (*plan == before)
        return;
    plan->replaces = visit;
    step.facts.push_back(store.newFact(id, *plan));
    ++step.stops;
}

/// Positions for this order of the stops ahead; only those that must are planned anew.
void reorder(PlanStep& step, Connection& connection, const Store& store, const RoundDay& round,
    const std::vector<int>& order)
{
    std::vector<int> present;
    for (const int stop : order)
        present.push_back(round.stops[size_t(stop)].stop.position);
    const auto positions = positionsInOrder(present);
    for (size_t i = 0; i < order.size(); ++i) {
        const auto& stop = round.stops[size_t(order[i])].stop;
        if (positions[i] != stop.position)
            replace(step, connection, store, stop.caseRow.id, stop.visit,
                [&](VisitPlanned& plan) { plan.position = positions[i]; });
    }
}

std::optional<GeoPoint> lastPlace(const RoundDay& round)
{
    std::optional<GeoPoint> at;
    for (const int stop : round.order.done)
        if (const auto place = round.stops[size_t(stop)].place().at)
            at = place;
    return at;
}

} // namespace

PlanStep planCases(
    Connection& connection, const Store& store, QDate day, const std::vector<CaseId>& cases)
{
    const QDate today = store.clock().today();
    const RoundDay round = askRoundDay(connection, day, store.clock().now(), store.context());
    std::set<CaseId> ahead;
    for (const int stop : round.order.ahead)
        ahead.insert(round.stops[size_t(stop)].stop.caseRow.id);
    PlanStep step;
    int position = endOfRound(round);
    for (const auto& row : caseRows(connection, cases, today)) {
        if (row.stopped || row.state != CaseState::Open || !ahead.insert(row.id).second)
            continue;
        VisitPlanned plan;
        plan.on = day;
        plan.position = position;
        auto objection =
            objectionToVisit(connection, row.id, day, {}, store.clock().now(), store.context());
        if (blocks(objection)) {
            step.blocked.emplace_back(row.name, std::move(*objection));
            continue;
        }
        if (row.nextStep == enumName(StepKind::Visit)) {
            plan.purpose = row.nextNote;
            if (row.nextMinute && row.nextDue == day)
                plan.from = QTime(*row.nextMinute / 60, *row.nextMinute % 60);
        }
        step.facts.push_back(store.newFact(row.id, plan));
        ++step.stops;
        position += positionStep;
    }
    return step;
}

PlanStep removeStop(Connection& connection, const Store& store, CaseId id, FactId visit)
{
    PlanStep step;
    const auto plan = planOf(connection, visit);
    const auto file = readCase(connection, id);
    if (!plan || !file)
        return step;
    FactVoided voided;
    voided.facts = plansBehind(*file, visit);
    voided.reason = PlanSteps::tr("Taken out of the round");
    step.facts.push_back(store.newFact(id, voided));
    // A void is final, so the plan is made once more.
    VisitPlanned again = *plan;
    again.replaces.reset();
    step.undo.push_back(store.newFact(id, again));
    step.undoByVoiding = false;
    step.stops = 1;
    return step;
}

PlanStep moveStop(Connection& connection, const Store& store, QDate day, CaseId id, int by)
{
    PlanStep step;
    const RoundDay round = askRoundDay(connection, day, store.clock().now(), store.context());
    auto order = round.order.ahead;
    const auto found = std::ranges::find_if(
        order, [&](int stop) { return round.stops[size_t(stop)].stop.caseRow.id == id; });
    if (found == order.end())
        return step;
    const auto to = found - order.begin() + by;
    if (to < 0 || to >= qptrdiff(order.size()))
        return step;
    std::iter_swap(found, order.begin() + to);
    reorder(step, connection, store, round, order);
    return step;
}

PlanStep shortenRound(
    Connection& connection, const Store& store, QDate day, const Departure& departure)
{
    PlanStep step;
    const RoundDay round = askRoundDay(connection, day, store.clock().now(), store.context());
    const auto places = round.places();
    std::vector<RoundPlace> ahead;
    for (const int stop : round.order.ahead)
        ahead.push_back(places[size_t(stop)]);
    Departure start = departure;
    if (!start.from)
        start.from = lastPlace(round);
    const auto found = shortOrder(ahead, start);
    std::vector<int> order;
    for (const int i : found)
        order.push_back(round.order.ahead[size_t(i)]);
    step.metresBefore = wayThrough(places, round.order.ahead, start.from);
    step.metresAfter = wayThrough(places, order, start.from);
    step.late = costOf(ahead, found, start).late > 0;
    reorder(step, connection, store, round, order);
    return step;
}

PlanStep askStop(Connection& connection, const Store& store, CaseId id, FactId visit, Asked asked)
{
    PlanStep step;
    replace(step, connection, store, id, visit, [&](VisitPlanned& plan) {
        plan.from = asked.from;
        plan.to = asked.to;
        plan.purpose = asked.purpose;
    });
    return step;
}

PlanStep moveToDay(Connection& connection, const Store& store, CaseId id, FactId visit, QDate day)
{
    PlanStep step;
    const auto before = planOf(connection, visit);
    std::optional<int> from;
    if (before && before->from)
        from = before->from->msecsSinceStartOfDay() / 60000;
    auto objection =
        objectionToVisit(connection, id, day, from, store.clock().now(), store.context());
    if (blocks(objection)) {
        step.blocked.emplace_back(QString(), std::move(*objection));
        return step;
    }
    const RoundDay other = askRoundDay(connection, day, store.clock().now(), store.context());
    replace(step, connection, store, id, visit, [&](VisitPlanned& plan) {
        plan.requested = plan.requested && plan.on == day; // of that day, not of any
        plan.on = day;
        plan.position = endOfRound(other);
    });
    return step;
}

} // namespace expediente::ui

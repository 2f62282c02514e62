#include "core/worklist/round.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace expediente {

namespace {

constexpr int exactUpTo = 8; // 8! orders are looked through in a few milliseconds
constexpr int mostSweeps = 100; // each takes the cube of the number of stops
constexpr int endOfDay = 24 * 60;

/// The ways between all stops, worked out once.
class Ground {
public:
    Ground(std::span<const RoundPlace> places, const Departure& departure, const Pace& pace)
        : m_places(places), m_departure(departure), m_pace(pace), m_count(places.size())
    {
        m_metres.resize((m_count + 1) * m_count, 0);
        for (size_t to = 0; to < m_count; ++to) {
            if (!places[to].at)
                continue;
            for (size_t from = 0; from < m_count; ++from)
                if (places[from].at)
                    m_metres[from * m_count + to] = metresBetween(*places[from].at, *places[to].at);
            if (departure.from)
                m_metres[m_count * m_count + to] = metresBetween(*departure.from, *places[to].at);
        }
    }

    int count() const { return int(m_count); }
    const RoundPlace& place(int i) const { return m_places[size_t(i)]; }

    /// A round as far as it has gone.
    struct Leg {
        RoundCost cost;
        std::optional<size_t> at; ///< the last place with coordinates
    };
    Leg start() const { return {{}, m_departure.from ? std::optional(m_count) : std::nullopt}; }
    qint64 metres(const Leg& from, int to) const
    {
        return from.at && place(to).at ? m_metres[*from.at * m_count + size_t(to)] : 0;
    }
    /// Minutes and metres are added up as one, so that nothing is rounded on the way.
    Leg walk(Leg leg, int to) const
    {
        const qint64 minute = m_pace.metresPerMinute;
        const qint64 way = metres(leg, to);
        leg.cost.metres += way;
        leg.cost.end += way;
        const auto sinceStart = [&](int at) { return (at - m_departure.minute) * minute; };
        const auto& stop = place(to);
        if (stop.fromMinute)
            leg.cost.end = std::max(leg.cost.end, sinceStart(*stop.fromMinute));
        if (stop.toMinute)
            leg.cost.late += std::max<qint64>(0, leg.cost.end - sinceStart(*stop.toMinute));
        leg.cost.end += m_pace.minutesAtDoor * minute;
        if (stop.at)
            leg.at = size_t(to);
        return leg;
    }
    RoundCost costOf(std::span<const int> order) const
    {
        Leg leg = start();
        for (const int stop : order)
            leg = walk(leg, stop);
        return leg.cost;
    }

private:
    std::span<const RoundPlace> m_places;
    Departure m_departure;
    Pace m_pace;
    size_t m_count;
    std::vector<qint64> m_metres; // from × to; the last row is from the departure
};

/// The best order of all, by looking at every one that can still win.
class Exact {
public:
    explicit Exact(const Ground& ground) : m_ground(ground) { }

    std::vector<int> betterThan(std::vector<int> order)
    {
        m_best = order;
        m_cost = m_ground.costOf(order);
        m_order = std::move(order);
        extend(0, m_ground.start());
        return m_best;
    }

private:
    void extend(size_t done, const Ground::Leg& leg)
    {
        // Nothing that follows makes an order cheaper.
        if (leg.cost >= m_cost)
            return;
        if (done == m_order.size()) {
            m_best = m_order;
            m_cost = leg.cost;
            return;
        }
        for (size_t i = done; i < m_order.size(); ++i) {
            std::swap(m_order[done], m_order[i]);
            extend(done + 1, m_ground.walk(leg, m_order[done]));
            std::swap(m_order[done], m_order[i]);
        }
    }

    const Ground& m_ground;
    std::vector<int> m_order;
    std::vector<int> m_best;
    RoundCost m_cost;
};

std::vector<int> nearestNeighbour(const Ground& ground, int first)
{
    std::vector<int> left(size_t(ground.count()));
    std::iota(left.begin(), left.end(), 0);
    std::vector<int> order;
    auto leg = ground.start();
    while (!left.empty()) {
        auto next =
            std::ranges::min_element(left, {}, [&](int stop) { return ground.metres(leg, stop); });
        if (order.empty() && first >= 0)
            next = std::ranges::find(left, first);
        leg = ground.walk(leg, *next);
        order.push_back(*next);
        left.erase(next);
    }
    return order;
}

std::vector<int> earliestDeadline(const Ground& ground)
{
    std::vector<int> order(size_t(ground.count()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int stop) {
        const auto& place = ground.place(stop);
        return std::tuple(place.toMinute.value_or(endOfDay), place.fromMinute.value_or(0));
    });
    return order;
}

/// Turns stretches round (2-opt) and moves them elsewhere as they are, as long as that helps.
/// Turning alone can't move a stop with a deadline without spoiling the order of the others.
class Improver {
public:
    Improver(const Ground& ground, std::vector<int> order)
        : m_ground(ground), m_order(std::move(order)), m_cost(ground.costOf(m_order))
    {
    }

    std::vector<int> run()
    {
        for (int sweep = 0; sweep < mostSweeps && sweepOnce(); ++sweep) { }
        return m_order;
    }

private:
    bool sweepOnce()
    {
        bool better = false;
        const auto count = m_order.size();
        for (size_t i = 0; i < count; ++i) {
            for (size_t k = i + 1; k < count; ++k) {
                better |= keepIfBetter([&](auto begin) {
                    std::reverse(begin + qptrdiff(i), begin + qptrdiff(k) + 1);
                });
                better |= keepIfBetter([&](auto begin) {
                    std::rotate(
                        begin + qptrdiff(i), begin + qptrdiff(i) + 1, begin + qptrdiff(k) + 1);
                });
                better |= keepIfBetter([&](auto begin) {
                    std::rotate(begin + qptrdiff(i), begin + qptrdiff(k), begin + qptrdiff(k) + 1);
                });
            }
        }
        return better;
    }

    template <class Change>
    bool keepIfBetter(Change change)
    {
        m_tried = m_order;
        change(m_tried.begin());
        const auto cost = m_ground.costOf(m_tried);
        if (cost >= m_cost)
            return false;
        m_order.swap(m_tried);
        m_cost = cost;
        return true;
    }

    const Ground& m_ground;
    std::vector<int> m_order;
    std::vector<int> m_tried;
    RoundCost m_cost;
};

} // namespace

RoundCost costOf(std::span<const RoundPlace> places, std::span<const int> order,
    const Departure& departure, const Pace& pace)
{
    return Ground(places, departure, pace).costOf(order);
}

std::vector<int> shortOrder(
    std::span<const RoundPlace> places, const Departure& departure, const Pace& pace)
{
    const Ground ground(places, departure, pace);
    std::vector<int> given(places.size());
    std::iota(given.begin(), given.end(), 0);
    if (ground.count() <= exactUpTo)
        return Exact(ground).betterThan(given);

    auto best = given;
    auto least = ground.costOf(given);
    const auto consider = [&](std::vector<int> order) {
        const auto improved = Improver(ground, std::move(order)).run();
        const auto cost = ground.costOf(improved);
        if (cost < least) {
            best = improved;
            least = cost;
        }
    };
    consider(given);
    consider(earliestDeadline(ground));
    // Where the start is open, another first stop may make a better round.
    consider(nearestNeighbour(ground, -1));
    if (!departure.from)
        for (int first = 1; first < std::min(ground.count(), exactUpTo); ++first)
            consider(nearestNeighbour(ground, first));
    return best;
}

} // namespace expediente

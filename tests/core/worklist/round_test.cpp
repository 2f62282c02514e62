#include "core/worklist/round.h"

#include "core/casefile/fold.h"
#include "core/facts/body.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>
#include <random>

using namespace expediente;

namespace {

using Orders = std::vector<int>;

RoundPlace at(qint64 latE6, qint64 lonE6)
{
    RoundPlace place;
    place.at = GeoPoint{latE6, lonE6};
    return place;
}

class Rounds {
public:
    explicit Rounds(unsigned seed) : m_random(seed) { }

    int below(int bound) { return int(m_random() % unsigned(bound)); }

    /// Somewhere within about eleven kilometres of Querétaro.
    RoundPlace place()
    {
        auto stop = at(20'590'000 + below(100'000), -100'390'000 + below(100'000));
        if (below(12) == 0)
            stop.at.reset();
        return stop;
    }
    std::vector<RoundPlace> places(int count)
    {
        std::vector<RoundPlace> list;
        for (int i = 0; i < count; ++i)
            list.push_back(place());
        return list;
    }
    std::optional<GeoPoint> somewhere()
    {
        return below(2) == 0 ? std::optional<GeoPoint>() : place().at;
    }
    void askFor(std::vector<RoundPlace>& places, int windows)
    {
        for (int i = 0; i < windows; ++i) {
            auto& stop = places[size_t(below(int(places.size())))];
            const int from = 8 * 60 + below(11 * 60);
            if (below(3) != 0)
                stop.fromMinute = from;
            if (below(3) != 0)
                stop.toMinute = from + 30 + below(180);
        }
    }

private:
    std::mt19937 m_random;
};

Orders asGiven(size_t count)
{
    Orders order(count);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

bool isPermutation(const Orders& order, size_t count)
{
    Orders sorted = order;
    std::ranges::sort(sorted);
    return sorted == asGiven(count);
}

/// All orders, one by one: what shortOrder has to find by less work.
RoundCost leastCost(std::span<const RoundPlace> places, const Departure& departure)
{
    Orders order = asGiven(places.size());
    RoundCost least = costOf(places, order, departure);
    while (std::ranges::next_permutation(order).found)
        least = std::min(least, costOf(places, order, departure));
    return least;
}

} // namespace

TEST_CASE("metres between two places are those of the sphere")
{
    const GeoPoint plaza{20'592'900, -100'389'900};
    CHECK(metresBetween(plaza, plaza) == 0);
    // A thousandth of a degree of latitude is 111.195 m everywhere.
    CHECK(metresBetween(plaza, {20'593'900, -100'389'900}) == 111);
    CHECK(metresBetween({0, 0}, {0, 180'000'000}) == 20'015'114);
    CHECK(metresBetween({89'000'000, 179'999'000}, {89'000'000, -179'999'000}) == 4);
    // Mexico City to Bogotá, from published coordinates.
    const auto far = metresBetween({19'432'608, -99'133'208}, {4'710'989, -74'072'092});
    CHECK(far > 3'150'000);
    CHECK(far < 3'180'000);
    CHECK(far == metresBetween({4'710'989, -74'072'092}, {19'432'608, -99'133'208}));
}

TEST_CASE("a round goes by position; what is done comes first, what is blocked stays out")
{
    std::vector<RoundPlace> places(6);
    const int positions[] = {300, 100, 200, 400, 50, 250};
    for (size_t i = 0; i < places.size(); ++i)
        places[i].position = positions[i];
    places[0].done = true;
    places[0].arrivedMinute = 9 * 60;
    places[1].done = true;
    places[1].arrivedMinute = 10 * 60;
    places[2].blocked = true;
    // Blocked since, but the visit had been made: it stays in the day's story.
    places[3].done = places[3].blocked = true;

    const auto order = orderRound(places);
    CHECK(order.done == Orders{0, 1, 3});
    CHECK(order.ahead == Orders{4, 5});
    CHECK(order.blocked == Orders{2});
}

TEST_CASE("equal positions keep the order in which the stops were given")
{
    const std::vector<RoundPlace> places(5);
    CHECK(orderRound(places).ahead == asGiven(5));
}

TEST_CASE("the way left runs from the last stop done, past blocked ones")
{
    std::vector<RoundPlace> places = {at(0, 0), at(1'000, 0), at(9'000, 0), at(3'000, 0)};
    for (size_t i = 0; i < places.size(); ++i)
        places[i].position = int(i);
    places[2].blocked = true;

    auto way = wayLeft(places, orderRound(places));
    CHECK_FALSE(way.toNext);
    CHECK(way.metres == 111 + 222);

    places[0].done = true;
    way = wayLeft(places, orderRound(places));
    CHECK(way.toNext == 111);
    CHECK(way.metres == 111 + 222);

    places[1].at.reset();
    way = wayLeft(places, orderRound(places));
    CHECK_FALSE(way.toNext);
    CHECK(way.metres == 334);
    CHECK(way.unplaced == 1);
}

TEST_CASE("a proposed order is a permutation and never costs more than the one given")
{
    Rounds rounds(20261124);
    for (int run = 0; run < 1000; ++run) {
        auto places = rounds.places(rounds.below(24));
        const bool windows = run % 2 == 1 && !places.empty();
        if (windows)
            rounds.askFor(places, 1 + rounds.below(4));
        const Departure departure{rounds.somewhere(), 8 * 60 + rounds.below(120)};
        const auto order = shortOrder(places, departure);
        REQUIRE(isPermutation(order, places.size()));
        const auto given = asGiven(places.size());
        REQUIRE(costOf(places, order, departure) <= costOf(places, given, departure));
        if (!windows)
            REQUIRE(wayThrough(places, order, departure.from)
                <= wayThrough(places, given, departure.from));
    }
}

TEST_CASE("an order that can't be made better comes back as it was")
{
    Rounds rounds(7);
    for (int run = 0; run < 60; ++run) {
        auto places = rounds.places(rounds.below(14));
        const Departure departure{rounds.somewhere(), 9 * 60};
        std::vector<RoundPlace> sorted;
        for (const int i : shortOrder(places, departure))
            sorted.push_back(places[size_t(i)]);
        REQUIRE(costOf(sorted, shortOrder(sorted, departure), departure)
            <= costOf(sorted, asGiven(sorted.size()), departure));
        if (sorted.size() <= 8)
            REQUIRE(shortOrder(sorted, departure) == asGiven(sorted.size()));
    }
}

TEST_CASE("up to eight stops the proposal is the best of all orders, and in time when one is")
{
    Rounds rounds(99);
    int inTime = 0;
    int late = 0;
    for (int run = 0; run < 400; ++run) {
        auto places = rounds.places(1 + rounds.below(6));
        rounds.askFor(places, rounds.below(8));
        const Departure departure{rounds.somewhere(), 9 * 60};
        const auto least = leastCost(places, departure);
        const auto found = costOf(places, shortOrder(places, departure), departure);
        REQUIRE(found == least);
        ++(least.late == 0 ? inTime : late);
    }
    CHECK(inTime > 20);
    CHECK(late > 20);
}

TEST_CASE("a longer round keeps every promise of time that the given order could keep")
{
    Rounds rounds(5);
    for (int run = 0; run < 60; ++run) {
        auto places = rounds.places(9 + rounds.below(8));
        const Departure departure{rounds.somewhere(), 9 * 60};
        // Windows that a shuffled order meets, so that some order is in time.
        Orders hidden = asGiven(places.size());
        for (size_t i = hidden.size(); i > 1; --i)
            std::swap(hidden[i - 1], hidden[size_t(rounds.below(int(i)))]);
        for (size_t k = 0; k < hidden.size(); k += 3) {
            const std::span soFar(hidden.data(), k + 1);
            const auto end = costOf(places, soFar, departure).end;
            const int left = departure.minute + int(end / Pace().metresPerMinute) + 1;
            places[size_t(hidden[k])].toMinute = left + 60;
        }
        REQUIRE(costOf(places, hidden, departure).late == 0);
        REQUIRE(costOf(places, shortOrder(places, departure), departure).late == 0);
    }
}

TEST_CASE("who asked for the afternoon isn't waited for at noon")
{
    std::vector<RoundPlace> places = {at(0, 0), at(1'000, 0), at(2'000, 0)};
    places[0].fromMinute = 16 * 60;
    places[0].toMinute = 18 * 60;
    const Departure departure{GeoPoint{0, 0}, 9 * 60};
    CHECK(shortOrder(places, departure).back() == 0);
}

TEST_CASE("stops without coordinates take no way and lose nothing")
{
    std::vector<RoundPlace> places(11);
    places[4] = at(5'000, 0);
    places[9] = at(1'000, 0);
    const auto order = shortOrder(places, {GeoPoint{0, 0}, 9 * 60});
    REQUIRE(isPermutation(order, places.size()));
    CHECK(std::ranges::find(order, 9) < std::ranges::find(order, 4));
}

TEST_CASE("positions rise in the wished order and change only where they must")
{
    using Positions = std::vector<int>;
    CHECK(positionsInOrder(Positions{}).empty());
    CHECK(positionsInOrder(Positions{100, 200, 300}) == Positions{100, 200, 300});
    // The last one moved to the front, the first one to the end.
    CHECK(positionsInOrder(Positions{300, 100, 200}) == Positions{49, 100, 200});
    CHECK(positionsInOrder(Positions{200, 300, 100})[2] > 300);
    CHECK(positionsInOrder(Positions{100, 300, 200, 400}) == Positions{100, 300, 350, 400});
    CHECK(positionsInOrder(Positions{1, 9, 2}) == Positions{1, 9, 109});
    // No room between neighbours: all of them anew.
    CHECK(positionsInOrder(Positions{1, 7, 2, 3}) == Positions{100, 200, 300, 400});
    CHECK(positionsInOrder(Positions{0, 0, 0}) == Positions{0, 100, 200});
}

TEST_CASE("positions of any order rise from zero, and one moved stop is one change where it fits")
{
    Rounds rounds(3);
    for (int run = 0; run < 500; ++run) {
        std::vector<int> present(size_t(rounds.below(12)));
        for (auto& position : present)
            position = rounds.below(40) - 3;
        const auto positions = positionsInOrder(present);
        REQUIRE(positions.size() == present.size());
        REQUIRE(std::ranges::adjacent_find(positions, std::greater_equal()) == positions.end());
        REQUIRE((positions.empty() || positions.front() >= 0));
    }
    for (int run = 0; run < 200; ++run) {
        std::vector<int> present;
        for (int i = 0; i < 8; ++i)
            present.push_back((i + 1) * positionStep);
        const auto from = present.begin() + rounds.below(8);
        const int moved = *from;
        present.erase(from);
        present.insert(present.begin() + rounds.below(8), moved);
        const auto positions = positionsInOrder(present);
        int changed = 0;
        for (size_t i = 0; i < present.size(); ++i)
            changed += positions[i] != present[i];
        REQUIRE(changed <= 1);
    }
}

TEST_CASE("taking a visit out means its plan and every plan that it replaced")
{
    const CaseId id{Uuid::v7(1)};
    const auto person = PersonId{Uuid::v7(2)};
    const QDate day(2026, 11, 24);
    std::vector<FactRecord> facts;
    const auto add = [&](const Body& body) {
        FactRecord record;
        record.id = FactId{Uuid::v7(1000 + qint64(facts.size()))};
        record.subject = id;
        record.kind = kindName(kindOf(body));
        record.author = QStringLiteral("user:ana");
        record.occurredAt = Moment::noon(day, QTimeZone::utc());
        record.order = Hlc::fromMs(1000 + qint64(facts.size()));
        record.body = encode(body);
        facts.push_back(record);
        return record.id;
    };
    CaseOpened opened;
    opened.folio = QStringLiteral("F-1");
    opened.creditor.key = opened.creditor.name = QStringLiteral("x");
    opened.openedOn = day;
    opened.parties = {{person, PartyRole::Debtor, {}}};
    add(opened);
    VisitPlanned plan;
    plan.on = day;
    const auto first = add(plan);
    plan.replaces = first;
    const auto second = add(plan);
    plan.replaces = second;
    const auto third = add(plan);

    const auto file = fold(id, facts);
    REQUIRE(file.visits.size() == 1);
    const auto plans = plansBehind(file, third);
    CHECK(plans == std::vector<FactId>{third, second, first});

    FactVoided voided;
    voided.facts = plans;
    voided.reason = QStringLiteral("out");
    add(voided);
    const auto after = fold(id, facts);
    CHECK(after.visits.empty());
    CHECK(plansBehind(after, third).empty());
}

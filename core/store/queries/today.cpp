#include "core/store/queries/today.h"

#include "core/store/queries/promise_row.h"

namespace expediente {

namespace {

constexpr int daysOfPromises = 30;

std::vector<Money> sumsByCurrency(Query& query)
{
    std::vector<Money> sums;
    while (query.next())
        if (const auto currency = currencyFromCode(query.text(0)))
            sums.emplace_back(query.integer(1), *currency);
    return sums;
}

} // namespace

std::vector<RoundStop> roundOf(Connection& connection, QDate day)
{
    std::vector<RoundStop> stops;
    auto query = connection.query(selectWithCase(connection,
        "t.fact, t.position, t.from_minute, t.to_minute, t.purpose, t.outcome, "
        "t.arrived_minute, t.address, t.area, t.city, t.lat_e6, t.lon_e6",
        "visit", "WHERE t.day = ? ORDER BY t.position, t.arrived_minute, t.fact"));
    query.with(day);
    while (query.next()) {
        int at = caseRowColumnCount;
        RoundStop stop;
        stop.caseRow = caseRowFrom(query, day);
        stop.visit = FactId{query.uuid(at++)};
        stop.position = int(query.integer(at++));
        stop.fromMinute = query.minute(at++);
        stop.toMinute = query.minute(at++);
        stop.purpose = query.text(at++);
        stop.outcome = query.text(at++);
        stop.arrivedMinute = query.minute(at++);
        stop.caseRow.address = query.text(at++);
        stop.caseRow.area = query.text(at++);
        stop.caseRow.city = query.text(at++);
        stop.caseRow.latE6 = query.optionalInteger(at++);
        stop.caseRow.lonE6 = query.optionalInteger(at++);
        stops.push_back(std::move(stop));
    }
    return stops;
}

std::vector<PromiseRow> promisesDue(Connection& connection, QDate day)
{
    auto query = connection.query(selectPromises(
        connection, "WHERE t.due = ? AND t.ended = 0 AND c.state = 0 ORDER BY t.fact"));
    query.with(day);
    return promiseRowsFrom(query, day);
}

std::vector<PromiseRow> promisesSlipped(Connection& connection, QDate today, int days, int limit)
{
    auto query = connection.query(selectPromises(connection,
        "WHERE t.due < ? AND t.due >= ? AND t.ended = 0 AND t.allotted < t.needed "
        "AND c.state = 0 ORDER BY t.due DESC, t.fact LIMIT ?"));
    query.with(today, today.addDays(-days), limit);
    return promiseRowsFrom(query, today);
}

std::vector<CallBack> callBacks(Connection& connection, QDate today, int limit)
{
    std::vector<CallBack> list;
    auto query = connection.query(selectWithCase(connection, "t.kind, t.due, t.minute, t.note",
        "agenda",
        "WHERE t.id IN (SELECT id FROM agenda WHERE source IN (0, 1) AND kind = 'call' AND due <= "
        "? "
        "ORDER BY due DESC, minute IS NULL, minute, id LIMIT ?) "
        "ORDER BY t.due DESC, t.minute IS NULL, t.minute, t.id"));
    query.with(today, limit);
    while (query.next()) {
        int at = caseRowColumnCount;
        CallBack call;
        call.caseRow = caseRowFrom(query, today);
        call.step = query.text(at++);
        call.due = query.day(at++);
        call.minute = query.minute(at++);
        call.note = query.text(at++);
        list.push_back(std::move(call));
    }
    return list;
}

DayFigures dayFigures(Connection& connection, QDate today)
{
    DayFigures figures;
    {
        auto query = connection.query("SELECT count(*), coalesce(sum(role IN ('debtor', "
                                      "'co_debtor', 'guarantor') AND type NOT IN "
                                      "('attempt', 'one_way')), 0) FROM contact WHERE day = ?");
        query.with(today);
        query.next();
        figures.contacts = int(query.integer(0));
        figures.direct = int(query.integer(1));
    }
    {
        auto query = connection.query("SELECT currency, sum(amount), count(*) FROM promise "
                                      "WHERE made_on = ? GROUP BY currency ORDER BY currency");
        query.with(today);
        while (query.next()) {
            figures.promises += int(query.integer(2));
            if (const auto currency = currencyFromCode(query.text(0)))
                figures.promised.emplace_back(query.integer(1), *currency);
        }
    }
    {
        auto query = connection.query(
            "SELECT count(*), coalesce(sum(allotted >= needed), 0) FROM promise WHERE deadline < ? "
            "AND deadline >= ? AND ended = 0");
        query.with(today, today.addDays(-daysOfPromises));
        query.next();
        figures.promisesEnded = int(query.integer(0));
        figures.promisesKept = int(query.integer(1));
    }
    {
        auto query =
            connection.query("SELECT currency, sum(amount) FROM payment WHERE day >= ? AND "
                             "day <= ? AND reversed = 0 GROUP BY currency ORDER BY currency");
        query.with(QDate(today.year(), today.month(), 1), today);
        figures.recovered = sumsByCurrency(query);
    }
    {
        auto query = connection.query("SELECT count(*), coalesce(sum(outcome <> ''), 0) FROM visit "
                                      "WHERE day = ?");
        query.with(today);
        query.next();
        figures.visitsPlanned = int(query.integer(0));
        figures.visitsDone = int(query.integer(1));
    }
    return figures;
}

} // namespace expediente

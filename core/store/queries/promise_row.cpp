#include "core/store/queries/promise_row.h"

#include "core/store/queries/sight.h"

namespace expediente {

namespace {

constexpr auto promiseColumns =
    "t.fact, t.author, t.made_on, t.due, t.deadline, t.currency, t.amount, "
    "t.needed, t.allotted, t.ended";

/// The row holds the end of the story; a date before it sees less of it. Read models know all
/// payments, so only the clock moves a state here.
PromiseState stateOn(
    QDate today, QDate due, QDate deadline, qint64 needed, qint64 allotted, qint64 ended)
{
    if (ended != 0)
        return ended == 1 ? PromiseState::Withdrawn : PromiseState::Replaced;
    if (allotted >= needed)
        return PromiseState::Kept;
    if (today <= due)
        return PromiseState::Active;
    if (today <= deadline)
        return PromiseState::InGrace;
    return allotted > 0 ? PromiseState::Partial : PromiseState::Broken;
}

} // namespace

std::string selectWithCase(Connection& connection, std::string_view columns, std::string_view table,
    std::string_view condition)
{
    return sqlOf({"SELECT ", caseRowColumnsOf("c"), ", ", columns, " FROM ", table,
        " t JOIN case_summary c ON c.subject = t.subject", Sight(connection).condition(), " ",
        condition});
}

std::string selectPromises(Connection& connection, std::string_view condition)
{
    return selectWithCase(connection, promiseColumns, "promise", condition);
}

PromiseRow promiseRowFrom(Query& query, QDate today)
{
    int at = caseRowColumnCount;
    PromiseRow row;
    row.caseRow = caseRowFrom(query, today);
    row.promise = FactId{query.uuid(at++)};
    row.author = query.text(at++);
    row.madeOn = query.day(at++);
    row.due = query.day(at++);
    row.deadline = query.day(at++);
    const Currency currency = currencyFromCode(query.text(at++)).value_or(Currency::MXN);
    row.amount = Money(query.integer(at++), currency);
    const qint64 needed = query.integer(at++);
    row.allotted = Money(query.integer(at++), currency);
    row.state =
        stateOn(today, row.due, row.deadline, needed, row.allotted.minor(), query.integer(at));
    return row;
}

std::vector<PromiseRow> promiseRowsFrom(Query& query, QDate today)
{
    std::vector<PromiseRow> rows;
    while (query.next())
        rows.push_back(promiseRowFrom(query, today));
    return rows;
}

} // namespace expediente

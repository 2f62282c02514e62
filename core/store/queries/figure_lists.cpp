#include "core/store/queries/figure_lists.h"

#include "core/store/queries/case_row.h"
#include "core/store/queries/promise_row.h"

namespace expediente {

namespace {

struct Source {
    const char* table;
    const char* columns; ///< author, day, what, channel, currency, first, second, blocked, reason
    const char* condition; ///< ?1 and ?2 are the period
};

/// The conditions are those of the sums in supervision.cpp.
Source sourceOf(FigureList which)
{
    switch (which) {
    case FigureList::PromisesKept:
        return {"promise",
            "t.author, t.deadline AS of_day, CASE WHEN t.allotted >= t.needed THEN 'kept' WHEN "
            "t.allotted > "
            "0 THEN 'partial' ELSE 'broken' END, '', t.currency, t.amount, t.allotted, 0, ''",
            "WHERE t.ended = 0 AND t.deadline >= ?1 AND t.deadline <= ?2"};
    case FigureList::Discounts:
        return {"offer",
            "t.author, t.accepted_on AS of_day, '', '', t.currency, t.owed, t.forgiven - "
            "t.forgiven_vat, 0, ''",
            "WHERE t.accepted_on >= ?1 AND t.accepted_on <= ?2 AND t.forgiven > 0"};
    case FigureList::Contacts:
        return {"contact",
            "t.author, t.day AS of_day, CASE WHEN t.type IN ('attempt', 'one_way') THEN 'none' "
            "WHEN t.role "
            "IN ('debtor', 'co_debtor', 'guarantor') THEN 'direct' ELSE 'other' END, t.channel, "
            "'MXN', 0, 0, 0, ''",
            "WHERE t.day >= ?1 AND t.day <= ?2 AND t.type <> 'debtor_started'"};
    case FigureList::Overrides:
        return {"override",
            "t.author, t.day AS of_day, t.rule, t.channel, 'MXN', 0, 0, t.blocked, t.reason",
            "WHERE t.day >= ?1 AND t.day <= ?2"};
    }
    Q_UNREACHABLE();
}

} // namespace

FigureRows figureRows(
    Connection& connection, FigureList which, const Period& period, int limit, QDate today)
{
    const Source source = sourceOf(which);
    FigureRows found;
    {
        auto count = connection.query(
            sqlOf({"SELECT count(*) FROM ", source.table, " t ", source.condition}));
        count.with(period.from, period.to);
        found.all = count.next() ? count.integer(0) : 0;
    }
    auto query = connection.query(selectWithCase(connection, source.columns, source.table,
        sqlOf({source.condition, " ORDER BY t.author, of_day DESC, t.id DESC LIMIT ?3"})));
    query.with(period.from, period.to, limit);
    while (query.next()) {
        int at = caseRowColumnCount;
        FigureRow row;
        row.caseRow = caseRowFrom(query, today);
        row.author = query.text(at++);
        row.day = query.day(at++);
        row.what = query.text(at++);
        row.channel = query.text(at++);
        const auto currency = currencyFromCode(query.text(at++)).value_or(Currency::MXN);
        row.first = Money(query.integer(at++), currency);
        row.second = Money(query.integer(at++), currency);
        row.blocked = query.integer(at++) != 0;
        row.reason = query.text(at);
        found.rows.push_back(std::move(row));
    }
    return found;
}

} // namespace expediente

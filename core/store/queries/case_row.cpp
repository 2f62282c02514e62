#include "core/store/queries/case_row.h"

#include "core/facts/body.h"
#include "core/store/projection.h"

#include <algorithm>

namespace expediente {

std::string caseRowColumnsOf(const std::string& alias)
{
    std::string columns = sqlOf({alias, "."});
    for (const char c : std::string_view(caseRowColumns)) {
        columns += c;
        if (c == ' ')
            columns.append(alias).append(1, '.');
    }
    return columns;
}

bool hasSeveralCurrencies(Connection& connection)
{
    auto query = connection.query("SELECT EXISTS (SELECT 1 FROM currency_total)");
    query.next();
    return query.integer(0) != 0;
}

void addTotal(std::vector<Money>& totals, Money total)
{
    const auto known = std::ranges::find(totals, total.currency(), &Money::currency);
    if (known == totals.end())
        totals.push_back(total);
    else
        *known += total;
}

CurrencyTotals::CurrencyTotals(Connection& connection, std::optional<Currency> shown)
    : m_connection(connection), m_shown(shown), m_any(hasSeveralCurrencies(connection))
{
}

CaseRow CurrencyTotals::addTo(CaseRow row, qint64 subject) const
{
    if (!m_any)
        return row;
    auto query = m_connection.query(
        "SELECT currency, total, overdue FROM currency_total WHERE subject = ? ORDER BY currency");
    query.with(subject);
    while (query.next()) {
        const auto currency = currencyFromCode(query.text(0));
        if (!currency)
            continue;
        row.others.push_back(
            {Money(query.integer(1), *currency), Money(query.integer(2), *currency)});
        if (currency == m_shown) {
            row.total = row.others.back().total;
            row.overdue = row.others.back().overdue;
        }
    }
    std::erase_if(row.others, [&](const CurrencyTotal& other) {
        return row.total && other.total.currency() == row.total->currency();
    });
    return row;
}

QDate dayOrNull(Query& query, int column)
{
    return query.integer(column) >= noDay ? QDate() : query.day(column);
}

CaseRow caseRowFrom(Query& query, QDate today, int first)
{
    int at = first;
    const auto text = [&] { return query.text(at++); };
    CaseRow row;
    row.id = CaseId{query.uuid(at++)};
    row.folio = text();
    row.name = text();
    row.creditor = text();
    row.product = text();
    row.account = text();
    row.state = CaseState(query.integer(at++));
    row.assignedTo = text();
    const auto currency = currencyFromCode(text());
    const qint64 total = query.integer(at++);
    const qint64 overdue = query.integer(at++);
    if (currency) {
        row.total = Money(total, *currency);
        row.overdue = Money(overdue, *currency);
    }
    row.oldestDue = dayOrNull(query, at++);
    if (!row.oldestDue.isNull())
        row.daysPastDue = int(std::max<qint64>(0, row.oldestDue.daysTo(today)));
    row.statedOn = dayOrNull(query, at++);
    row.address = text();
    row.area = text();
    row.city = text();
    row.latE6 = query.optionalInteger(at++);
    row.lonE6 = query.optionalInteger(at++);
    row.nextStep = text();
    row.nextDue = dayOrNull(query, at++);
    row.nextMinute = query.minute(at++);
    const QDate deadline = query.day(at++);
    if (!deadline.isNull() && today > deadline)
        row.nextStep = enumName(StepKind::FollowBrokenPromise);
    row.nextNote = text();
    row.lastContactMs = query.optionalInteger(at++);
    row.lastResult = text();
    row.stopped = query.integer(at++) != 0;
    return row;
}

} // namespace expediente

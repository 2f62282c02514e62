#include "core/store/queries/case_list.h"

#include "core/store/projection.h"
#include "core/store/queries/case_conditions.h"
#include "core/store/queries/case_row.h"
#include "core/store/queries/sight.h"
#include "core/store/search_rows.h"

#include <QStringList>

namespace expediente {

namespace {

constexpr int mostRows = 500;

} // namespace

CasePage casePage(Connection& connection, const CaseFilter& filter, CaseSort sort, int limit,
    const QString& after, QDate today)
{
    const auto [column, descending] = sortColumn(sort);
    const int rows = std::clamp(limit, 1, mostRows);
    const CaseConditions conditions(connection, filter, today);
    const auto key = CaseKey::fromString(after, sort);
    const std::string_view direction = descending ? " DESC" : "";
    const std::string beyond = !key
        ? std::string()
        : sqlOf({" AND (", column, ", subject) ", descending ? "<" : ">", " (?, ?)"});
    const std::string sql = sqlOf({"SELECT ", caseRowColumns, ", subject, ", column, " FROM ",
        conditions.table(), conditions.sql(), beyond, " ORDER BY ", column, direction, ", subject",
        direction, " LIMIT ?"});

    auto query = connection.query(sql);
    conditions.bind(query);
    if (key) {
        if (sort == CaseSort::Name)
            query.with(key->value, key->subject);
        else
            query.with(key->value.toLongLong(), key->subject);
    }
    query.with(rows + 1);
    const CurrencyTotals totals(connection, filter.currency);
    CasePage page;
    CaseKey last;
    while (query.next()) {
        if (int(page.rows.size()) == rows) {
            page.nextKey = last.toString(sort);
            break;
        }
        page.rows.push_back(
            totals.addTo(caseRowFrom(query, today), query.integer(caseRowColumnCount)));
        last = {query.text(caseRowColumnCount + 1), query.integer(caseRowColumnCount)};
    }
    return page;
}

CaseCount countCases(Connection& connection, const CaseFilter& filter, QDate today)
{
    const CaseConditions conditions(connection, filter, today);
    auto query =
        connection.query(sqlOf({"SELECT currency, count(*), sum(total) FROM ", conditions.table(),
            conditions.sql(), " GROUP BY currency ORDER BY count(*) DESC, currency"}));
    conditions.bind(query);
    CaseCount count;
    while (query.next()) {
        count.cases += query.integer(1);
        if (const auto currency = currencyFromCode(query.text(0)))
            count.totals.emplace_back(query.integer(2), *currency);
    }
    if (filter.currency || !hasSeveralCurrencies(connection))
        return count;
    auto others = connection.query(sqlOf({"SELECT currency, sum(total) FROM case_in_currency",
        conditions.sql(), " AND NOT first GROUP BY currency ORDER BY currency"}));
    conditions.bind(others);
    while (others.next())
        if (const auto currency = currencyFromCode(others.text(0)))
            addTotal(count.totals, Money(others.integer(1), *currency));
    return count;
}

std::vector<CaseRow> searchCases(
    Connection& connection, const QString& text, int limit, QDate today)
{
    // Ranking every match costs tens of milliseconds for a common name; ranking the first few
    // hundred is as good for somebody who types another letter anyway.
    std::vector<CaseRow> rows;
    const QString expression = searchExpression(text);
    if (expression.isEmpty())
        return rows;
    const Sight sight(connection);
    const CurrencyTotals totals(connection);
    auto query = connection.query(sqlOf({"SELECT ", caseRowColumns,
        ", subject FROM case_summary JOIN (SELECT DISTINCT " EXPEDIENTE_CASE_OF_SEARCH
        " AS match FROM search WHERE search MATCH ? LIMIT 300) "
        "ON match = subject WHERE (? OR state <> 3 OR folio = ?) ORDER BY state, "
        "CASE WHEN name_key LIKE ? ESCAPE '\\' THEN 0 WHEN folio = ? THEN 0 ELSE 1 END, "
        "next_due, "
        "subject LIMIT ?"}));
    QString prefix = withoutAccents(text.trimmed());
    prefix.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    const QString folio = text.trimmed();
    query.with(expression, int(sight.ofBlocked()), folio, QString(prefix + u'%'), folio, limit);
    while (query.next())
        rows.push_back(
            sight.of(totals.addTo(caseRowFrom(query, today), query.integer(caseRowColumnCount))));
    return rows;
}

std::vector<CaseRow> caseRows(Connection& connection, const std::vector<CaseId>& ids, QDate today)
{
    std::vector<CaseRow> rows;
    const Sight sight(connection);
    const CurrencyTotals totals(connection);
    for (const auto id : ids) {
        auto query = connection.query(sqlOf({"SELECT ", caseRowColumns,
            ", subject FROM case_summary WHERE subject = "
            "(SELECT id FROM subject WHERE uuid = ? AND type = 1)"}));
        query.with(id.uuid);
        if (query.next())
            rows.push_back(sight.of(
                totals.addTo(caseRowFrom(query, today), query.integer(caseRowColumnCount))));
    }
    return rows;
}

std::vector<AreaCount> areas(Connection& connection)
{
    std::vector<AreaCount> list;
    auto query = connection.query("SELECT area, count(*) FROM case_summary WHERE state = 0 AND "
                                  "area <> '' GROUP BY area ORDER BY area");
    while (query.next())
        list.push_back({query.text(0), query.integer(1)});
    return list;
}

QString searchExpression(const QString& text)
{
    // Words are quoted, so that nothing a person types is taken for FTS5's own syntax; what the
    // tokenizer would drop (punctuation) separates words here as it does there.
    QStringList words;
    QString word;
    for (const QChar c : text.left(200) + u' ') {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    const auto allOf = [](const QStringList& parts) {
        QStringList quoted;
        for (const auto& part : parts)
            quoted << u'"' + part + QStringLiteral("\"*");
        return quoted.join(u' ');
    };
    const QString joined = words.join(QString());
    const bool digitsOnly = std::ranges::all_of(joined, [](QChar c) { return c.isDigit(); });
    if (!digitsOnly || words.size() < 2)
        return allOf(words);
    // A number in groups ("442 555 0143") is stored whole; a folio or an account ("2026-004718") as
    // it is written.
    const bool spacesOnly = std::ranges::all_of(
        text, [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSpace(); });
    return spacesOnly ? allOf({joined})
                      : allOf({joined}) + QStringLiteral(" OR (") + allOf(words) + u')';
}

} // namespace expediente

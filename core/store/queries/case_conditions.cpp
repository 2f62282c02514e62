#include "core/store/queries/case_conditions.h"

#include "core/store/queries/case_row.h"
#include "core/store/queries/sight.h"
#include "core/store/search_rows.h"

namespace expediente {

CaseSortColumn sortColumn(CaseSort sort)
{
    switch (sort) {
    case CaseSort::Priority:
        return {"next_due", false};
    case CaseSort::DaysPastDue:
        return {"oldest_due", false};
    case CaseSort::Amount:
        return {"total", true};
    case CaseSort::Name:
        return {"name_key", false};
    }
    Q_UNREACHABLE();
}

CaseConditions::CaseConditions(Connection& connection, const CaseFilter& filter, QDate today)
    : m_table(
        filter.currency && hasSeveralCurrencies(connection) ? "case_in_currency" : "case_summary")
{
    add("state = ?", qint64(filter.state));
    if (filter.currency)
        add("currency = ?", code(*filter.currency));
    if (filter.least)
        add("total >= ?", filter.least->minor());
    if (filter.most)
        add("total <= ?", filter.most->minor());
    if (!filter.area.isEmpty())
        add("area = ?", filter.area);
    if (!filter.assignedTo.isEmpty())
        add("assigned_to = ?", filter.assignedTo);
    if (filter.bucket)
        addBucket(*filter.bucket, today);
    const QString expression = searchExpression(filter.text);
    if (!expression.isEmpty())
        add("subject IN (SELECT " EXPEDIENTE_CASE_OF_SEARCH " FROM search WHERE search MATCH ?)",
            expression);
    m_sql += Sight(connection).condition();
}

void CaseConditions::add(const char* sql, std::variant<qint64, QString> value)
{
    m_sql += m_sql.empty() ? " WHERE " : " AND ";
    m_sql += sql;
    m_values.push_back(std::move(value));
}

/// Days past due are counted from the oldest due date, so a range of days is one of dates.
void CaseConditions::addBucket(const Bucket& bucket, QDate today)
{
    if (bucket.from > 0)
        add("oldest_due <= ?", today.toJulianDay() - bucket.from);
    if (bucket.to)
        add("oldest_due >= ?", today.toJulianDay() - *bucket.to);
}

void CaseConditions::bind(Query& query) const
{
    for (const auto& value : m_values)
        std::visit([&](const auto& typed) { query.with(typed); }, value);
}

/// The value goes last: a name may hold anything.
QString CaseKey::toString(CaseSort sort) const
{
    return QLatin1String(sortColumn(sort).column) + u'~' + QString::number(subject) + u'~' + value;
}

std::optional<CaseKey> CaseKey::fromString(const QString& text, CaseSort sort)
{
    if (text.isEmpty())
        return std::nullopt;
    bool number = false;
    bool fits = true;
    const CaseKey key{text.section(u'~', 2), text.section(u'~', 1, 1).toLongLong(&number)};
    if (sort != CaseSort::Name)
        key.value.toLongLong(&fits);
    if (!number || !fits || text.section(u'~', 0, 0) != QLatin1String(sortColumn(sort).column))
        throw StoreException({ErrorCode::BadInput, {text.left(40)}, {}});
    return key;
}

} // namespace expediente

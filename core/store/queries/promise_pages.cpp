#include "core/store/queries/promise_pages.h"

#include "core/store/queries/promise_row.h"
#include "core/store/queries/sight.h"

#include <map>

namespace expediente {

namespace {

constexpr int mostPromiseRows = 500;

struct ListOf {
    const char* condition; ///< ?1 is today
    const char* column; ///< that it is ordered by
    bool descending;
};

ListOf listOf(PromiseList which)
{
    switch (which) {
    case PromiseList::DueToday:
        return {"t.due = ?1 AND c.state = 0", "t.due", false};
    case PromiseList::InGrace:
        return {"t.due < ?1 AND t.deadline >= ?1 AND t.allotted < t.needed AND c.state = 0",
            "t.deadline", false};
    case PromiseList::Open:
        return {"t.due >= ?1 AND t.allotted < t.needed AND c.state = 0", "t.due", false};
    case PromiseList::Broken:
        return {"t.deadline < ?1 AND t.allotted < t.needed AND c.state = 0", "t.deadline", true};
    case PromiseList::Kept:
        return {"t.allotted >= t.needed AND ?1 IS NOT NULL", "t.due", true};
    }
    Q_UNREACHABLE();
}

struct Key {
    qint64 day = 0;
    Uuid fact;
};

QString keyText(const Key& key)
{
    return QString::number(key.day) + u'~' + key.fact.toString();
}

std::optional<Key> keyFrom(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto tilde = text.indexOf(u'~');
    bool number = false;
    const qint64 day = text.left(tilde).toLongLong(&number);
    const auto fact = Uuid::fromString(text.mid(tilde + 1));
    if (tilde < 0 || !number || !fact)
        throw StoreException({ErrorCode::BadInput, {text.left(40)}, {}});
    return Key{day, *fact};
}

/// Where a promise stands, so that each is counted in one group.
enum class Standing { DueToday, DueTodayKept, InGrace, Ahead, Broken, Kept };
constexpr auto standingColumn =
    "CASE WHEN c.state <> 0 THEN 5 WHEN t.due = ?1 THEN (t.allotted >= t.needed) "
    "WHEN t.allotted >= t.needed THEN 5 WHEN t.due > ?1 THEN 3 WHEN t.deadline >= ?1 THEN 2 "
    "ELSE 4 END";

std::vector<PromiseList> listsWith(Standing where)
{
    switch (where) {
    case Standing::DueToday:
        return {PromiseList::DueToday, PromiseList::Open};
    case Standing::DueTodayKept:
        return {PromiseList::DueToday, PromiseList::Kept};
    case Standing::InGrace:
        return {PromiseList::InGrace};
    case Standing::Ahead:
        return {PromiseList::Open};
    case Standing::Broken:
        return {PromiseList::Broken};
    case Standing::Kept:
        return {PromiseList::Kept};
    }
    Q_UNREACHABLE();
}

} // namespace

PromisePage promisePage(Connection& connection, const PromiseFilter& filter, int limit,
    const QString& after, QDate today)
{
    const auto [condition, column, descending] = listOf(filter.which);
    const int rows = std::clamp(limit, 1, mostPromiseRows);
    const auto key = keyFrom(after);
    const std::string_view direction = descending ? " DESC" : "";
    const std::string beyond = !key
        ? std::string()
        : sqlOf({" AND (", column, ", t.fact) ", descending ? "<" : ">", " (?, ?)"});
    const std::string sql = sqlOf(
        {"WHERE t.ended = 0 AND ", condition, filter.author.isEmpty() ? "" : " AND t.author = ?",
            beyond, " ORDER BY ", column, direction, ", t.fact", direction, " LIMIT ?"});

    auto query = connection.query(selectPromises(connection, sql));
    query.with(today);
    if (!filter.author.isEmpty())
        query.with(filter.author);
    if (key)
        query.with(key->day, key->fact);
    query.with(rows + 1);
    const bool byDeadline = std::string_view(column) == "t.deadline";
    PromisePage page;
    while (query.next()) {
        if (int(page.rows.size()) == rows) {
            const auto& last = page.rows.back();
            const QDate day = byDeadline ? last.deadline : last.due;
            page.nextKey = keyText({day.toJulianDay(), last.promise.uuid});
            break;
        }
        page.rows.push_back(promiseRowFrom(query, today));
    }
    return page;
}

std::vector<PromiseSum> promiseSums(Connection& connection, QDate today)
{
    auto query = connection.query(sqlOf({"SELECT ", standingColumn,
        " AS standing, t.author, t.currency, count(*), sum(t.amount), sum(t.allotted) FROM promise "
        "t JOIN case_summary c ON c.subject = t.subject",
        Sight(connection).condition(),
        " WHERE t.ended = 0 AND (c.state = 0 OR "
        "t.allotted >= t.needed) GROUP BY standing, t.author, t.currency"}));
    query.with(today);
    std::map<std::tuple<PromiseList, QString, Currency>, PromiseSum> sums;
    while (query.next()) {
        const QString author = query.text(1);
        const auto currency = currencyFromCode(query.text(2));
        if (!currency)
            continue;
        for (const auto which : listsWith(Standing(query.integer(0)))) {
            auto& sum = sums.try_emplace({which, author, *currency},
                                PromiseSum{which, author, 0, Money::zero(*currency),
                                    Money::zero(*currency)})
                            .first->second;
            sum.count += query.integer(3);
            sum.amount += Money(query.integer(4), *currency);
            sum.allotted += Money(query.integer(5), *currency);
        }
    }
    std::vector<PromiseSum> list;
    for (auto& [key, sum] : sums)
        list.push_back(std::move(sum));
    return list;
}

} // namespace expediente

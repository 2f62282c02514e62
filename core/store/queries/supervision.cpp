#include "core/store/queries/supervision.h"

#include "core/casefile/fold.h"
#include "core/facts/body.h"
#include "core/store/fact_rows.h"
#include "core/store/queries/case_row.h"
#include "core/store/queries/promise_row.h"
#include "core/worklist/review_sample.h"

#include <map>

namespace expediente {

namespace {

// Groups a table's rows by author, with the author first.
constexpr auto byAuthor = " GROUP BY author ORDER BY author";

template <class E>
E enumOr(const QString& name, E otherwise)
{
    return enumFromName<E>(name).value_or(otherwise);
}

} // namespace

std::vector<OpenRequest> openRequests(Connection& connection, QDate today)
{
    auto query = connection.query(selectWithCase(connection,
        "t.fact, t.offer, t.author, t.asked_ms, t.needs, t.until, o.kind, "
        "o.currency, o.owed, o.forgiven, o.to_pay",
        "approval",
        "JOIN offer o ON o.subject = t.subject AND o.fact = t.offer "
        "WHERE t.open = 1 AND t.until >= ? ORDER BY t.until, t.asked_ms, t.fact"));
    query.with(today);
    std::vector<OpenRequest> requests;
    while (query.next()) {
        int at = caseRowColumnCount;
        OpenRequest request;
        request.caseRow = caseRowFrom(query, today);
        request.request = FactId{query.uuid(at++)};
        request.offer = FactId{query.uuid(at++)};
        request.author = query.text(at++);
        request.askedMs = query.integer(at++);
        request.needs = query.text(at++);
        request.until = query.day(at++);
        request.kind = enumOr(query.text(at++), OfferKind::Settle);
        const auto currency = currencyFromCode(query.text(at++)).value_or(Currency::MXN);
        request.owed = Money(query.integer(at++), currency);
        request.forgiven = Money(query.integer(at++), currency);
        request.toPay = Money(query.integer(at), currency);
        requests.push_back(std::move(request));
    }
    return requests;
}

std::vector<PromisesKept> promisesKept(Connection& connection, const Period& period)
{
    auto query = connection.query(
        "SELECT author, currency, count(*), sum(allotted >= needed), "
        "sum(allotted > 0 AND allotted < needed), sum(amount), sum(allotted) FROM promise "
        "WHERE ended = 0 AND deadline >= ? AND deadline <= ? GROUP BY author, currency "
        "ORDER BY author, currency");
    query.with(period.from, period.to);
    std::vector<PromisesKept> list;
    while (query.next())
        if (const auto currency = currencyFromCode(query.text(1)))
            list.push_back({query.text(0), query.integer(2), query.integer(3), query.integer(4),
                Money(query.integer(5), *currency), Money(query.integer(6), *currency)});
    return list;
}

std::vector<ContactRate> contactRates(Connection& connection, const Period& period)
{
    std::map<QString, ContactRate> rates;
    {
        auto query = connection.query(sqlOf(
            {"SELECT author, count(*), sum(type NOT IN ('attempt', 'one_way')), "
             "sum(type NOT IN ('attempt', 'one_way') AND role IN ('debtor', 'co_debtor', "
             "'guarantor')) FROM contact WHERE day >= ? AND day <= ? AND type <> 'debtor_started'",
                byAuthor}));
        query.with(period.from, period.to);
        while (query.next())
            rates[query.text(0)] = {
                query.text(0), query.integer(1), query.integer(2), query.integer(3), 0};
    }
    auto query = connection.query(
        sqlOf({"SELECT author, count(*) FROM override WHERE day >= ? AND day <= ?", byAuthor}));
    query.with(period.from, period.to);
    while (query.next()) {
        auto& rate = rates[query.text(0)];
        rate.author = query.text(0);
        rate.overrides = query.integer(1);
    }
    std::vector<ContactRate> list;
    for (auto& [author, rate] : rates)
        list.push_back(std::move(rate));
    return list;
}

std::vector<DiscountsGranted> discountsGranted(Connection& connection, const Period& period)
{
    auto query = connection.query(
        "SELECT (accepted_on - ?1) / 7, author, currency, count(*), sum(forgiven_principal), "
        "sum(forgiven_ordinary), sum(forgiven_late), sum(forgiven_fees), sum(forgiven_vat), "
        "sum(owed) FROM offer WHERE accepted_on >= ?1 AND accepted_on <= ?2 AND forgiven > 0 "
        "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3");
    query.with(period.from, period.to);
    std::vector<DiscountsGranted> list;
    while (query.next()) {
        const auto currency = currencyFromCode(query.text(2));
        if (!currency)
            continue;
        const auto money = [&](int column) { return Money(query.integer(column), *currency); };
        list.push_back({period.from.addDays(7 * query.integer(0)), query.text(1), query.integer(3),
            money(4), money(5), money(6), money(7), money(8), money(9)});
    }
    return list;
}

std::optional<qint64> addBucketChanges(
    Connection& connection, BucketChanges& changes, qint64 afterRow, int limit)
{
    std::vector<qint64> rows;
    {
        auto query = connection.query("SELECT subject FROM case_summary WHERE subject > ? AND "
                                      "state <> ? ORDER BY subject LIMIT ?");
        query.with(afterRow, int(CaseState::Recalled), limit);
        while (query.next())
            rows.push_back(query.integer(0));
    }
    for (const qint64 row : rows)
        changes.add(fold(CaseId{subjectAt(connection, row).uuid}, recordsOfCase(connection, row)));
    return int(rows.size()) == limit ? std::optional(rows.back()) : std::nullopt;
}

std::vector<SampledCase> weeklySample(Connection& connection, QDate today, int count)
{
    const QDate monday = mondayOf(today);
    const QString week = weekName(today);
    std::vector<CaseId> worked;
    {
        auto query = connection.query(
            "SELECT DISTINCT c.uuid FROM contact t JOIN case_summary c ON c.subject = t.subject "
            "WHERE t.day >= ? AND t.day < ? AND c.state = 0");
        query.with(monday.addDays(-7), monday);
        while (query.next())
            worked.push_back(CaseId{query.uuid(0)});
    }
    std::vector<SampledCase> sample;
    for (const CaseId id : reviewSample(week, std::move(worked), size_t(count))) {
        auto query = connection.query(sqlOf({"SELECT ", caseRowColumnsOf("c"),
            ", EXISTS (SELECT 1 FROM review r WHERE r.subject = c.subject AND r.sample = ?) "
            "FROM case_summary c WHERE c.uuid = ?"}));
        query.with(week, id.uuid);
        if (query.next())
            sample.push_back({caseRowFrom(query, today), query.integer(caseRowColumnCount) != 0});
    }
    return sample;
}

} // namespace expediente

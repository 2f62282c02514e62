#include "core/store/queries/erasure.h"

#include "core/store/erasing.h"
#include "core/store/queries/case_read.h"
#include "core/worklist/retention.h"

#include <QTimeZone>

#include <limits>

namespace expediente {

namespace {

/// The shortest time that any country asks for: what ended since then need not be looked at.
std::optional<int> leastMonths(const AgencyContext& context)
{
    std::optional<int> least;
    if (context.house)
        for (const auto& [country, pack] : context.house->packs)
            if (pack.retention)
                least = std::min(
                    least.value_or(std::numeric_limits<int>::max()), pack.retention->months);
    return least;
}

} // namespace

ErasureOutlook erasureOutlook(Connection& connection, const Erasure& erasure,
    const Speaker& speaker, QDate today, const AgencyContext& context)
{
    const auto plan = planErasure(connection, erasure, speaker, today, context);
    ErasureOutlook outlook;
    for (const qint64 row : plan.cases) {
        auto query = connection.query("SELECT uuid, folio FROM case_summary WHERE subject = ?");
        query.with(row);
        if (!query.next())
            continue;
        outlook.cases.push_back(CaseId{query.uuid(0)});
        outlook.folios << query.text(1);
    }
    outlook.persons = qint64(plan.persons.size());
    for (const auto& [subject, facts] : plan.facts)
        outlook.facts += qint64(facts.size());
    outlook.documents = qint64(plan.digests.size());
    outlook.drafts = qint64(plan.drafts.size());
    outlook.otherCases = qint64(plan.otherCases.size());
    outlook.hindrance = plan.hindrance;
    return outlook;
}

std::vector<PastRetention> pastRetention(
    Connection& connection, QDate today, const AgencyContext& context, int limit)
{
    std::vector<PastRetention> list;
    const auto months = leastMonths(context);
    if (!months)
        return list;
    const QTimeZone zone(context.zone);
    const qint64 before =
        QDateTime(today.addMonths(-*months), QTime(0, 0), zone).toMSecsSinceEpoch();
    std::vector<PastRetention> candidates;
    {
        auto query = connection.query(
            "SELECT * FROM (SELECT c.uuid, c.folio, c.name, c.creditor, c.state, "
            "(SELECT max(f.occurred_ms) FROM fact f WHERE f.subject = c.subject AND f.kind IN "
            "('case.closed', 'case.recalled') AND f.body IS NOT NULL) AS ended "
            "FROM case_summary c WHERE c.state IN (?, ?, ?)) WHERE ended < ? ORDER BY ended");
        query.with(
            int(CaseState::Recalled), int(CaseState::Closed), int(CaseState::Blocked), before);
        while (query.next())
            candidates.push_back({CaseId{query.uuid(0)}, query.text(1), query.text(2),
                query.text(3), CaseState(query.integer(4)),
                QDateTime::fromMSecsSinceEpoch(query.integer(5), zone).date(), {}});
    }
    for (auto& candidate : candidates) {
        if (int(list.size()) == limit)
            break;
        const auto file = readCase(connection, candidate.id);
        const auto until = file ? keptUntil(*file, context) : std::nullopt;
        if (!until || today <= *until)
            continue;
        candidate.keptUntil = *until;
        list.push_back(std::move(candidate));
    }
    return list;
}

bool isErased(Connection& connection, PersonId person)
{
    auto query = connection.query(
        "SELECT 1 FROM subject s WHERE s.uuid = ? AND s.type = ? AND EXISTS (SELECT 1 FROM fact f "
        "INDEXED BY fact_of_erasure WHERE f.subject = s.id AND f.kind = 'subject.erased')");
    query.with(person.uuid, int(SubjectType::Person));
    return query.next();
}

} // namespace expediente

#include "core/store/queries/fact_list.h"

#include "core/store/fact_rows.h"

#include <algorithm>

namespace expediente {

void eachFact(Connection& connection, const std::optional<CaseId>& ofCase,
    const std::function<bool(const Fact&)>& visit)
{
    const auto any = [&](const Fact& fact, qint64) { return visit(fact); };
    if (!ofCase) {
        forEachFact(connection, std::nullopt, any);
        return;
    }
    const auto row = findSubject(connection, *ofCase);
    if (!row)
        return;
    std::vector<Fact> facts;
    const auto keep = [&](const Fact& fact, qint64) {
        facts.push_back(fact);
        return true;
    };
    forEachFact(connection, *row, keep);
    for (const qint64 person : personsOfCase(connection, *row))
        forEachFact(connection, person, keep);
    std::ranges::sort(
        facts, {}, [](const Fact& fact) { return std::pair(fact.content.hlc, fact.content.id); });
    for (const auto& fact : facts)
        if (!visit(fact))
            return;
}

QByteArray factHash(Connection& connection, FactId id)
{
    auto query = connection.query("SELECT hash FROM fact WHERE id = ?");
    query.with(id.uuid);
    return query.next() ? toBytes(query.hash(0)).toHex() : QByteArray();
}

} // namespace expediente

#include "core/store/queries/agency_facts.h"

#include "core/casefile/fold.h"
#include "core/store/fact_rows.h"

#include <algorithm>

namespace expediente {

namespace {

std::vector<qint64> agencies(Connection& connection)
{
    std::vector<qint64> rows;
    auto query = connection.query("SELECT id FROM subject WHERE type = 3 ORDER BY id");
    while (query.next())
        rows.push_back(query.integer(0));
    return rows;
}

} // namespace

std::vector<TimelineEntry> agencyTimeline(Connection& connection)
{
    std::vector<FactRecord> records;
    for (const qint64 agency : agencies(connection))
        std::ranges::move(recordsOfSubject(connection, agency), std::back_inserter(records));
    return fold({}, records).timeline;
}

AgencyFile agencyFile(Connection& connection)
{
    std::vector<FactRecord> records;
    for (const qint64 agency : agencies(connection))
        for (const Kind kind : {Kind::AgencyDescribed, Kind::PolicyPublished, Kind::RulesPublished,
                 Kind::AuthorityGranted, Kind::FactVoided})
            std::ranges::move(
                recordsOfSubject(connection, agency, kind), std::back_inserter(records));
    return foldAgency(records);
}

} // namespace expediente

#include "core/store/queries/agency_facts.h"

#include "core/casefile/fold.h"
#include "core/store/fact_rows.h"

#include <algorithm>

namespace expediente {

std::vector<TimelineEntry> agencyTimeline(Connection& connection)
{
    std::vector<FactRecord> records;
    std::vector<qint64> agencies;
    {
        auto query = connection.query("SELECT id FROM subject WHERE type = 3 ORDER BY id");
        while (query.next())
            agencies.push_back(query.integer(0));
    }
    for (const qint64 agency : agencies)
        std::ranges::move(recordsOfSubject(connection, agency), std::back_inserter(records));
    return fold({}, records).timeline;
}

} // namespace expediente

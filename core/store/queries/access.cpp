#include "core/store/queries/access.h"

#include "core/store/queries/agency_facts.h"

#include <algorithm>

namespace expediente {

std::vector<Entry<ExportMade>> exportsOf(Connection& connection, CaseId id)
{
    std::vector<Entry<ExportMade>> list;
    forEachAgencyFact<ExportMade>(
        connection, [&](const TimelineEntry& entry, const ExportMade& body) {
            if (!entry.voidedBy && std::ranges::find(body.of, id) != body.of.end())
                list.push_back({entry.id, entry.at, entry.author, body});
        });
    return list;
}

std::optional<AgencyDescribed> agencyDescribed(Connection& connection)
{
    std::optional<AgencyDescribed> latest;
    forEachAgencyFact<AgencyDescribed>(
        connection, [&](const TimelineEntry& entry, const AgencyDescribed& body) {
            if (!entry.voidedBy)
                latest = body;
        });
    return latest;
}

} // namespace expediente

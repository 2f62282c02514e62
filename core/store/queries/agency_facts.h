#pragma once
// Private to core/store: the facts about the agency itself.
#include "core/casefile/agency_file.h"
#include "core/casefile/case_file.h"
#include "core/store/connection.h"

#include <functional>

namespace expediente {

/// All of them in folding order, voided ones too.
std::vector<TimelineEntry> agencyTimeline(Connection& connection);

/// What the agency has published; reads nothing else of its facts.
AgencyFile agencyFile(Connection& connection);

/// Those of one kind.
template <class B, class Visit>
void forEachAgencyFact(Connection& connection, Visit visit)
{
    for (const TimelineEntry& entry : agencyTimeline(connection))
        if (entry.body && std::holds_alternative<B>(*entry.body))
            visit(entry, std::get<B>(*entry.body));
}

} // namespace expediente

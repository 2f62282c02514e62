#pragma once
#include "core/casefile/person_file.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

/// For whoever asks what is kept about them: where it went, and who keeps it.
namespace expediente {

/// The exports that name the case, oldest first. Those of more cases than are named
/// (mostCasesNamed) don't tell whether it was among them.
std::vector<Entry<ExportMade>> exportsOf(Connection& connection, CaseId id);

/// The agency as it described itself last.
std::optional<AgencyDescribed> agencyDescribed(Connection& connection);

} // namespace expediente

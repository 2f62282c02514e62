#pragma once
#include "core/facts/fact.h"
#include "core/store/connection.h"

#include <functional>
#include <optional>

namespace expediente {

/// Facts as they were sealed: all in order of arrival, or those of a case and of its persons in
/// folding order. Stops when `visit` gives false. Facts of an import under way are not there yet.
void eachFact(Connection& connection, const std::optional<CaseId>& ofCase,
    const std::function<bool(const Fact&)>& visit);

/// The content hash of a fact, in hex; empty when it isn't here.
QByteArray factHash(Connection& connection, FactId id);

} // namespace expediente

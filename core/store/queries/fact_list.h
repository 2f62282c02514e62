#pragma once
#include "core/facts/fact.h"
#include "core/store/connection.h"

#include <functional>
#include <optional>

namespace expediente {

/// Facts as they were sealed: all in order of arrival, or those of a case and of its persons in
/// folding order. Stops when `visit` gives false. Facts of an import under way are not there yet.
/// How many were left out: those of blocked persons and cases, which are not for this user.
qint64 eachFact(Connection& connection, const std::optional<CaseId>& ofCase,
    const std::function<bool(const Fact&)>& visit);

/// The content hash of a fact, in hex; empty when it isn't here.
QByteArray factHash(Connection& connection, FactId id);

} // namespace expediente

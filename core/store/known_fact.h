#pragma once
#include "core/facts/sealer.h"
#include "core/store/connection.h"

namespace expediente {

/// Whether the fact is here already, under its id. DifferentBody (thrown) when the id stands for
/// something else: for an id that is derived from a creditor's file the body decides, since every
/// device seals what it reads; for any other all that its author said does.
bool isDuplicate(Connection& connection, const NewFact& fact);

} // namespace expediente

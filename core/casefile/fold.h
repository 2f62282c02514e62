#pragma once
#include "core/casefile/case_file.h"
#include "core/facts/fact.h"

#include <span>

namespace expediente {

/// The case file that a set of facts makes: those of the case and of the persons in it, in any
/// order, duplicates included. Pure: equal sets give equal files.
///
/// Facts count in the order (effective clock, id). A voided fact has no effect but stays in the
/// timeline; a void can't be voided. Facts of unknown kind, or of a kind that has no business with
/// their subject, are parked, not lost; those of which only the skeleton is left stay in the
/// timeline.
CaseFile fold(CaseId id, std::span<const FactRecord> facts);

/// The same file as folding all of its facts and `last`, which counts after every one of them;
/// without reading the others again.
CaseFile foldLast(CaseFile file, const FactRecord& last);

} // namespace expediente

#pragma once
#include "core/papers/visit_brief.h"

namespace expediente::sample {

/// Everything that a brief says, a line each, for goldens.
QString told(const VisitBrief& brief);

} // namespace expediente::sample

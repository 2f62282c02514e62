#pragma once
// Private to core/demo: tells the story that a plan leaves to chance.
#include "core/demo/case_plan.h"

namespace expediente {

std::vector<NewFact> caseFactsOf(const DemoWorld& world, int index);

} // namespace expediente

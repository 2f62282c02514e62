#pragma once
// Private to core/demo: the case of the screens, told by resources/demo/first_case.json.
#include "core/demo/case_book.h"

namespace expediente {

std::vector<NewFact> firstCaseFacts(const DemoWorld& world);

} // namespace expediente

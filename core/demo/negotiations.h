#pragma once
// Private to core/demo: offers accepted in the last weeks, and requests that wait for a decision.
#include "core/demo/demo_portfolio.h"
#include "core/store/store.h"

namespace expediente {

/// Some thirty cases negotiate; a demo of less than two hundred has none of this. Said as people
/// say it, one save after another, once the portfolio is in. Doing it again adds nothing.
Done tellNegotiations(Store& store, const DemoPortfolio& portfolio);

} // namespace expediente

#pragma once
#include "core/demo/demo_portfolio.h"
#include "core/store/store.h"

namespace expediente {

struct DemoWritten {
    qint64 cases = 0;
    qint64 facts = 0; ///< of the portfolio; those that were there already are not written again
};

/// Brings the portfolio into a store as one import: staged in short transactions, visible at once,
/// read models brought up to date at the end. Blocks. Cancelled while staging, it leaves nothing
/// behind. Progress counts cases, first staged, then applied. StoreBusy; errors of the disk.
Result<DemoWritten> writeDemo(
    Store& store, const DemoPortfolio& portfolio, const Progress& progress = {});

} // namespace expediente

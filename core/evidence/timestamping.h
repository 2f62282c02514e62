#pragma once
#include "core/base/result.h"
#include "core/store/connection.h"

#include <functional>
#include <vector>

namespace expediente {

class Store;

/// One of an agreement's papers that was signed on this device and has no timestamp yet.
struct UnstampedPaper {
    CaseId of;
    FactId commitment;
    QByteArray paper; ///< its digest, hex

    bool operator==(const UnstampedPaper&) const = default;
};
/// In the order in which they were signed, also of agreements that hold no longer; none of what was
/// erased. Follows from the facts, so nothing waits in a list that could be lost. Throws what
/// SQLite throws.
std::vector<UnstampedPaper> unstampedPapers(Connection& connection);

/// Gets a timestamp for each from the authority that the agency names, and keeps it with the case.
/// How many; none without an authority. Blocks while the authority is asked: off the GUI thread.
/// Ends at the first that can't be had, and what was had is kept: errors of askTimeAuthority() and
/// Store::append(), TimestampUnsound.
Result<int> stampPapers(Store& store, const std::function<bool()>& cancelled);

} // namespace expediente

#pragma once
#include "core/base/uuid.h"

#include <functional>
#include <vector>

namespace expediente {

/// What a committed transaction touched; told once, after the commit, never before.
struct Changes {
    std::vector<CaseId> cases;
    bool everything = false; ///< an import, an undo, a rebuild: ask anew
    bool drafts = false;
};

/// Called on the writer's thread: hand it over to your own.
using ChangeListener = std::function<void(const Changes&)>;

} // namespace expediente

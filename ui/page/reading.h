#pragma once
#include "core/base/error.h"

#include <optional>

namespace expediente {
class Store;
}

namespace expediente::ui {

/// Why nothing of a case can be written from here, in what the store is open for or in the user's
/// role: auditors and creditors read. Nothing where it can.
std::optional<Error> onlyReads(const Store& store);

} // namespace expediente::ui

#pragma once
#include "core/store/connection.h"

#include <vector>

namespace expediente {

struct AttachmentCheck {
    qint64 checked = 0;
    std::vector<QByteArray> damaged; ///< the SHA-256, in hex, under which other bytes lie
};

/// Holds every attachment against the SHA-256 that it is found by. Reads them all: ask it through
/// Store::askLater or off the GUI thread.
AttachmentCheck checkAttachments(Connection& connection);

} // namespace expediente

#pragma once
#include "core/base/uuid.h"
#include "core/store/connection.h"

#include <vector>

namespace expediente {

/// A fact that names bytes which are not there, or are not as many as it says.
struct AttachmentGap {
    FactId fact;
    QByteArray sha256; ///< in hex
    bool missing = true; ///< false: of another size

    bool operator==(const AttachmentGap&) const = default;
};

struct AttachmentCheck {
    qint64 checked = 0;
    std::vector<QByteArray> damaged; ///< the SHA-256, in hex, under which other bytes lie
    std::vector<AttachmentGap> gaps;
    std::vector<QByteArray> incoming; ///< in hex: still on their way from the server, no gap

    bool sound() const { return damaged.empty() && gaps.empty(); }
};

/// Holds every attachment against the SHA-256 that it is found by, and looks up those of every
/// document that wasn't voided, and of every agreement. Reads them all: ask it through
/// Store::askLater or off the GUI thread.
AttachmentCheck checkAttachments(Connection& connection);

} // namespace expediente

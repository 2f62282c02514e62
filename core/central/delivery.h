#pragma once
#include "core/central/ledger.h"

/// What a user's workstation is told next (design.md, section 8): what it may not see any more,
/// what it may see from now on with its whole history, and what is new of what it saw before.
namespace expediente::central {

/// Where a workstation is. Opaque to it; kept by it, so that the server keeps nothing.
struct Cursor {
    quint64 epoch = 0;
    quint64 done = 0; ///< all up to here was delivered
    // While subjects that came into sight are being told of, which may take several answers:
    quint64 upTo = 0; ///< the range (done, upTo] is; 0 when none is
    bool first = false; ///< everything in sight, not only what came into it
    std::optional<Subject> at{}; ///< the last one that was begun
    quint64 history = 0; ///< and how far

    bool operator==(const Cursor&) const = default;
    QByteArray toBytes() const;
    static std::optional<Cursor> fromBytes(const QByteArray& bytes);
};

/// One answer. BadMessage (thrown) for what is no cursor of this server. Reads only.
PullReply deliver(LedgerTransaction& ledger, const QString& user, const Pull& pull);

} // namespace expediente::central

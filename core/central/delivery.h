#pragma once
#include "core/central/cursor_seal.h"
#include "core/central/ledger.h"

/// What a user's workstation is told next (design.md, section 8): what it may not see any more,
/// what it may see from now on with its whole history, and what is new of what it saw before.
namespace expediente::central {

/// Where a workstation is. Sealed and opaque to it; kept by it, so that the server keeps nothing.
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

/// One answer. Where a cursor is none of this server or this user, all is told anew. Reads only.
PullReply deliver(
    LedgerTransaction& ledger, const CursorSeal& seal, const QString& user, const Pull& pull);

} // namespace expediente::central

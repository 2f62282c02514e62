#pragma once
#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace expediente {

/// From before a new vault is written until its store is whole. What a creation that was killed
/// has left in the folder holds no facts of people, since nobody could open it yet, and its
/// recovery key was never shown: it is cleared away by the next one. A vault that was there before
/// is none of its business.
class Creation {
public:
    /// Makes the folder if need be, clears away what a dead one has left. StoreExists beside a
    /// vault or a store, StoreBusy while another process makes one there, FileUnwritable.
    static Result<Creation> begin(const QString& dir);

private:
    explicit Creation(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) { }
    std::unique_ptr<QLockFile> m_lock; ///< its file is the mark; it goes with this
};

/// At the start of a program: removes vault and store of a creation that was killed; true when
/// there was one. StoreBusy while it is still under way.
Result<bool> clearHalfMade(const QString& dir);

/// Somebody has opened the store, so it is whole, whatever a killed creation has left to say so.
void endCreation(const QString& dir);

} // namespace expediente

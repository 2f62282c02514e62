#pragma once
#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace expediente {

/// The right to write to a store's directory: one holder among all processes, released by the
/// destructor. The lock of a process that died is taken over. Readers need none.
class WriterLock {
public:
    /// StoreBusy with the holder's "name (pid)"; StoreMissing without the directory;
    /// FileUnwritable.
    static Result<WriterLock> acquire(const QString& dir);

private:
    explicit WriterLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) { }
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace expediente

#pragma once
#include <QLockFile>

namespace expediente {

/// As tryLock(0) of a lock that only its holder's death makes stale. It also takes over from one
/// that died between making its file and writing into it who it was: an empty file, which QLockFile
/// by itself would take for held for ever.
bool takeLock(QLockFile& lock);

} // namespace expediente

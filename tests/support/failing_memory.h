#pragma once
#include <QtGlobal>

namespace expediente {

/// SQLite's memory, with allocations of the calling thread that fail when told to; those of other
/// threads are served. In place before main() in every program that uses it.
namespace failing_memory {

enum class Lasting {
    Once,
    FromThenOn, ///< as on a machine that has no more
};

/// Fails the nth allocation (from 1) of this thread from now on.
void failAt(qint64 nth, Lasting lasting);
/// Works again and counts from zero.
void heal();
bool hasFailed(); ///< since the last failAt or heal
qint64 count(); ///< allocations of this thread since then

} // namespace failing_memory
} // namespace expediente

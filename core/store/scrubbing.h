#pragma once
#include "core/store/connection.h"

namespace expediente {

/// What SQLite's secure_delete leaves: it overwrites the cell that is deleted, but not the copies
/// of it that stayed in the gaps of pages when a tree was balanced. So after an erasure or a purge
/// the database is written anew: a small one at once, one of usual size when nobody waits. A store
/// above mostScrubbedBytes would keep people waiting too long and stays as it is; its cells are
/// overwritten, and remnants in gaps stay until a page is used again.
inline constexpr qint64 mostScrubbedBytes = 256 * 1024 * 1024;

/// Something was erased or purged. In no transaction. Throws.
void beginScrub(Connection& connection);
/// Does what was begun, by this process or one that was killed; false when nothing is left. As
/// IdleStep of a writer. Throws.
bool scrubSome(Connection& connection);

} // namespace expediente

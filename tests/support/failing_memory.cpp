#include "tests/support/failing_memory.h"

#include <sqlcipher/sqlite3.h>

namespace expediente::failing_memory {

namespace {

struct Plan {
    qint64 seen = 0;
    qint64 failAt = 0; // 0: never
    Lasting lasting = Lasting::Once;
    bool failed = false;

    bool admits()
    {
        ++seen;
        if (failAt == 0 || seen < failAt || (lasting == Lasting::Once && seen > failAt))
            return true;
        failed = true;
        return false;
    }
};

thread_local Plan plan;
sqlite3_mem_methods real;

void* allocate(int size)
{
    return plan.admits() ? real.xMalloc(size) : nullptr;
}

void* reallocate(void* memory, int size)
{
    return plan.admits() ? real.xRealloc(memory, size) : nullptr;
}

/// SQLite takes its allocator only before it is first used.
[[maybe_unused]] const bool installed = [] {
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK)
        return false;
    sqlite3_mem_methods ours = real;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}();

} // namespace

void failAt(qint64 nth, Lasting lasting)
{
    plan = {0, nth, lasting, false};
}

void heal()
{
    plan = {};
}

bool hasFailed()
{
    return plan.failed;
}

qint64 count()
{
    return plan.seen;
}

} // namespace expediente::failing_memory

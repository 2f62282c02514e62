#include "core/vault/memory_hygiene.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace expediente {

bool forbidMemoryDumps()
{
    // Both are needed: a core handler that gets a pipe ignores the limit.
    const rlimit none{0, 0};
    const bool limited = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool undumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return limited && undumpable;
}

} // namespace expediente

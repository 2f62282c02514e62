#include "confinement.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr rlim_t mostMemory = 1u << 30;
constexpr rlim_t mostSeconds = 120;
// Standard input, output and errors: whatever would be opened after them is refused.
constexpr rlim_t mostFiles = 3;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool memoryIsCounted = false; // its shadow alone is terabytes of addresses
#else
constexpr bool memoryIsCounted = true;
#endif

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    return ::setrlimit(what, &both) == 0;
}

} // namespace

bool confineProcess()
{
    ::close_range(unsigned(mostFiles), ~0u, 0);
    return ::prctl(PR_SET_DUMPABLE, 0) == 0 && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, mostFiles)
        && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_CPU, mostSeconds)
        && (!memoryIsCounted || limit(RLIMIT_AS, mostMemory));
}

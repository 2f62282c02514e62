#include "tests/support/failing_calls.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace expediente::failing_calls {

namespace {

std::atomic<qint64> seen = 0;
std::atomic<qint64> failing = 0; // 0: never
std::atomic<bool> fromThenOn = false;
std::atomic<bool> failed = false;

/// False when this call is to fail, with errno set.
bool admits()
{
    const qint64 number = ++seen;
    const qint64 first = failing;
    if (first == 0 || number < first || (number > first && !fromThenOn))
        return true;
    failed = true;
    errno = fromThenOn ? ENOSPC : EIO;
    return false;
}

/// Threads wake each other through what is no file.
bool isFile(int fd)
{
    struct stat64 what { };
    return ::fstat64(fd, &what) == 0 && S_ISREG(what.st_mode);
}

bool admits(int fd)
{
    return !isFile(fd) || admits();
}

template <class Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

void failAt(qint64 nth, Lasting lasting)
{
    heal();
    fromThenOn = lasting == Lasting::FromThenOn;
    failing = nth;
}

void heal()
{
    failing = 0;
    failed = false;
    seen = 0;
}

bool hasFailed()
{
    return failed;
}

qint64 count()
{
    return seen;
}

} // namespace expediente::failing_calls

// A program's own functions come before those of the libraries that it uses, for these too.
namespace own = expediente::failing_calls;

extern "C" {

int open64(const char* path, int flags, ...)
{
    static auto* const real = own::next<int(const char*, int, ...)>("open64");
    mode_t mode = 0;
    if (flags & (O_CREAT | O_TMPFILE)) {
        va_list more;
        va_start(more, flags);
        mode = va_arg(more, mode_t);
        va_end(more);
        if (!own::admits())
            return -1;
    }
    return real(path, flags, mode);
}

ssize_t write(int fd, const void* bytes, size_t count)
{
    static auto* const real = own::next<ssize_t(int, const void*, size_t)>("write");
    return own::admits(fd) ? real(fd, bytes, count) : -1;
}

ssize_t pwrite64(int fd, const void* bytes, size_t count, off64_t at)
{
    static auto* const real = own::next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return own::admits(fd) ? real(fd, bytes, count, at) : -1;
}

int ftruncate64(int fd, off64_t size) noexcept
{
    static auto* const real = own::next<int(int, off64_t)>("ftruncate64");
    return own::admits(fd) ? real(fd, size) : -1;
}

int fsync(int fd)
{
    static auto* const real = own::next<int(int)>("fsync");
    return own::admits(fd) ? real(fd) : -1;
}

int fdatasync(int fd)
{
    static auto* const real = own::next<int(int)>("fdatasync");
    return own::admits(fd) ? real(fd) : -1;
}

int rename(const char* from, const char* to) noexcept
{
    static auto* const real = own::next<int(const char*, const char*)>("rename");
    return own::admits() ? real(from, to) : -1;
}

int renameat2(int fromDir, const char* from, int toDir, const char* to, unsigned flags) noexcept
{
    static auto* const real =
        own::next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return own::admits() ? real(fromDir, from, toDir, to, flags) : -1;
}

int link(const char* from, const char* to) noexcept
{
    static auto* const real = own::next<int(const char*, const char*)>("link");
    return own::admits() ? real(from, to) : -1;
}

int linkat(int fromDir, const char* from, int toDir, const char* to, int flags) noexcept
{
    static auto* const real = own::next<int(int, const char*, int, const char*, int)>("linkat");
    return own::admits() ? real(fromDir, from, toDir, to, flags) : -1;
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static auto* const real = own::next<int(const char*, mode_t)>("mkdir");
    return own::admits() ? real(path, mode) : -1;
}

} // extern "C"

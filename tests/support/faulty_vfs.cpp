#include "tests/support/faulty_vfs.h"

#include <sqlcipher/sqlite3.h>

#include <array>
#include <bit>
#include <new>

namespace expediente {

struct FaultyVfs::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    QByteArray name;

    std::array<int, 5> counts{};
    int seen = 0; // calls of the kinds that may fail
    int failAt = 0; // 0: never
    unsigned failing = 0;
    Failure failure = Failure::BrokenDisk;
    Lasting lasting = Lasting::Once;
    bool failed = false;

    /// SQLITE_OK, or what this call must answer instead of being done.
    int admit(Call call, int brokenDisk)
    {
        ++counts[std::size_t(std::countr_zero(unsigned(call)))];
        if (!(failing & call) || failAt == 0)
            return SQLITE_OK;
        ++seen;
        const bool fails = lasting == Lasting::Once ? seen == failAt : seen >= failAt;
        if (!fails)
            return SQLITE_OK;
        failed = true;
        return failure == Failure::DiskFull ? SQLITE_FULL : brokenDisk;
    }
};

namespace {

using State = FaultyVfs::State;

State* stateOf(sqlite3_vfs* vfs)
{
    return static_cast<State*>(vfs->pAppData);
}

/// What SQLite allocates for an open file; the real file system's own file follows it in memory.
struct File {
    sqlite3_file base;
    State* state;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
static_assert(sizeof(File) % alignof(std::max_align_t) == 0);

File* fileOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return fileOf(file)->real();
}

template <auto Method, class... Arguments>
int forward(sqlite3_file* file, Arguments... arguments)
{
    return (realOf(file)->pMethods->*Method)(realOf(file), arguments...);
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    const int rc = fileOf(file)->state->admit(FaultyVfs::Write, SQLITE_IOERR_WRITE);
    return rc != SQLITE_OK ? rc : forward<&sqlite3_io_methods::xWrite>(file, bytes, size, at);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    const int rc = fileOf(file)->state->admit(FaultyVfs::Truncate, SQLITE_IOERR_TRUNCATE);
    return rc != SQLITE_OK ? rc : forward<&sqlite3_io_methods::xTruncate>(file, size);
}

int sync(sqlite3_file* file, int flags)
{
    const int rc = fileOf(file)->state->admit(FaultyVfs::Sync, SQLITE_IOERR_FSYNC);
    return rc != SQLITE_OK ? rc : forward<&sqlite3_io_methods::xSync>(file, flags);
}

void shmBarrier(sqlite3_file* file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

const sqlite3_io_methods methods = {
    .iVersion = 2, // no memory mapping, which would write past the counting
    .xClose = forward<&sqlite3_io_methods::xClose>,
    .xRead = forward<&sqlite3_io_methods::xRead>,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = forward<&sqlite3_io_methods::xFileSize>,
    .xLock = forward<&sqlite3_io_methods::xLock>,
    .xUnlock = forward<&sqlite3_io_methods::xUnlock>,
    .xCheckReservedLock = forward<&sqlite3_io_methods::xCheckReservedLock>,
    .xFileControl = forward<&sqlite3_io_methods::xFileControl>,
    .xSectorSize = forward<&sqlite3_io_methods::xSectorSize>,
    .xDeviceCharacteristics = forward<&sqlite3_io_methods::xDeviceCharacteristics>,
    .xShmMap = forward<&sqlite3_io_methods::xShmMap>,
    .xShmLock = forward<&sqlite3_io_methods::xShmLock>,
    .xShmBarrier = shmBarrier,
    .xShmUnmap = forward<&sqlite3_io_methods::xShmUnmap>,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* file, int flags, int* outFlags)
{
    State* state = stateOf(vfs);
    file->pMethods = nullptr; // tells SQLite not to close it
    if (const int rc = state->admit(FaultyVfs::Open, SQLITE_CANTOPEN); rc != SQLITE_OK)
        return rc;
    fileOf(file)->state = state;
    const int rc = state->real->xOpen(state->real, path, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods)
        file->pMethods = &methods;
    return rc;
}

int remove(sqlite3_vfs* vfs, const char* path, int syncDirectory)
{
    State* state = stateOf(vfs);
    const int rc = state->admit(FaultyVfs::Delete, SQLITE_IOERR_DELETE);
    return rc != SQLITE_OK ? rc : state->real->xDelete(state->real, path, syncDirectory);
}

template <auto Method, class... Arguments>
auto forwardVfs(sqlite3_vfs* vfs, Arguments... arguments)
{
    sqlite3_vfs* real = stateOf(vfs)->real;
    return (real->*Method)(real, arguments...);
}

} // namespace

FaultyVfs::FaultyVfs(bool asDefault) : m_state(std::make_unique<State>())
{
    State& state = *m_state;
    state.real = sqlite3_vfs_find(nullptr);
    state.name = "faulty-" + QByteArray::number(quintptr(m_state.get()), 16);
    state.vfs = *state.real;
    state.vfs.iVersion = 2; // system calls can't be overridden through it
    state.vfs.pNext = nullptr;
    state.vfs.zName = state.name.constData();
    state.vfs.pAppData = m_state.get();
    state.vfs.szOsFile = int(sizeof(File)) + state.real->szOsFile;
    state.vfs.xOpen = open;
    state.vfs.xDelete = remove;
    state.vfs.xAccess = forwardVfs<&sqlite3_vfs::xAccess>;
    state.vfs.xFullPathname = forwardVfs<&sqlite3_vfs::xFullPathname>;
    state.vfs.xDlOpen = nullptr;
    state.vfs.xRandomness = forwardVfs<&sqlite3_vfs::xRandomness>;
    state.vfs.xSleep = forwardVfs<&sqlite3_vfs::xSleep>;
    state.vfs.xCurrentTime = forwardVfs<&sqlite3_vfs::xCurrentTime>;
    state.vfs.xGetLastError = forwardVfs<&sqlite3_vfs::xGetLastError>;
    state.vfs.xCurrentTimeInt64 = forwardVfs<&sqlite3_vfs::xCurrentTimeInt64>;
    if (sqlite3_vfs_register(&state.vfs, asDefault ? 1 : 0) != SQLITE_OK)
        throw std::bad_alloc();
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
}

QByteArray FaultyVfs::name() const
{
    return m_state->name;
}

void FaultyVfs::failCall(int nth, unsigned calls, Failure failure, Lasting lasting)
{
    heal();
    m_state->failAt = nth;
    m_state->failing = calls;
    m_state->failure = failure;
    m_state->lasting = lasting;
}

void FaultyVfs::heal()
{
    m_state->counts = {};
    m_state->seen = 0;
    m_state->failAt = 0;
    m_state->failed = false;
}

bool FaultyVfs::hasFailed() const
{
    return m_state->failed;
}

int FaultyVfs::count(unsigned calls) const
{
    int sum = 0;
    for (std::size_t kind = 0; kind < m_state->counts.size(); ++kind)
        if (calls & (1u << kind))
            sum += m_state->counts[kind];
    return sum;
}

} // namespace expediente

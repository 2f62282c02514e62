#pragma once
#include <QByteArray>

#include <memory>

namespace expediente {

/// A file system for SQLite that hands everything to the system's own, until it is told to fail:
/// for tests that fail the i-th call for every i. Made before the databases that use it (by
/// Options::vfs = name()) and destroyed after them. One thread at a time.
class FaultyVfs {
public:
    /// Kinds of calls that are counted and can fail; combined with |.
    enum Call : unsigned {
        Open = 1,
        Write = 2,
        Sync = 4,
        Truncate = 8,
        Delete = 16,
        Changes = Write | Sync | Truncate | Delete,
        All = Open | Changes,
    };
    enum class Failure {
        DiskFull, ///< SQLITE_FULL
        BrokenDisk, ///< SQLITE_IOERR of the kind of call
    };
    enum class Lasting {
        Once,
        FromThenOn, ///< as a full disk or a pulled plug would
    };

    /// As the default, it serves databases that are opened without naming a file system.
    explicit FaultyVfs(bool asDefault = false);
    ~FaultyVfs();
    Q_DISABLE_COPY_MOVE(FaultyVfs)

    QByteArray name() const;

    /// Fails the nth call (from 1) of these kinds from now on.
    void failCall(int nth, unsigned calls, Failure failure, Lasting lasting = Lasting::Once);
    /// Works again and counts from zero.
    void heal();
    bool hasFailed() const; ///< since the last failCall or heal
    int count(unsigned calls) const; ///< calls of these kinds since the last failCall or heal

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace expediente

#include "core/store/lock_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace expediente {

namespace {

/// Whoever takes a lock in a folder holds the folder meanwhile, so that who holds it knows that an
/// empty file is not one that somebody is just about to fill. The system lets go for the dead.
class FolderTurn {
public:
    explicit FolderTurn(const QString& folder)
        : m_folder(
            ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        // Not for ever: a process that was stopped right here would stop all others.
        for (int tries = 0; m_folder >= 0 && tries < mostTries; ++tries) {
            m_isMine = ::flock(m_folder, LOCK_EX | LOCK_NB) == 0;
            if (m_isMine || (errno != EWOULDBLOCK && errno != EINTR))
                return;
            std::this_thread::sleep_for(betweenTries);
        }
    }
    ~FolderTurn()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }
    Q_DISABLE_COPY_MOVE(FolderTurn)

    bool isMine() const { return m_isMine; }

private:
    static constexpr int mostTries = 50;
    static constexpr std::chrono::milliseconds betweenTries{10};
    const int m_folder;
    bool m_isMine = false;
};

bool saysWhoHoldsIt(const QLockFile& lock)
{
    qint64 pid = 0;
    QString host, program;
    return lock.getLockInfo(&pid, &host, &program);
}

} // namespace

bool takeLock(QLockFile& lock)
{
    lock.setStaleLockTime(0);
    const FolderTurn turn(QFileInfo(lock.fileName()).path());
    if (lock.tryLock(0))
        return true;
    if (!turn.isMine() || lock.error() != QLockFile::LockFailedError || saysWhoHoldsIt(lock))
        return false;
    return QFile::remove(lock.fileName()) && lock.tryLock(0);
}

} // namespace expediente

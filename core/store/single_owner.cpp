#include "core/store/single_owner.h"

#include <QDir>

namespace expediente {

Result<WriterLock> WriterLock::acquire(const QString& dir)
{
    if (!QDir(dir).exists())
        return fail(ErrorCode::StoreMissing, {dir});
    const QString path = QDir(dir).filePath(QStringLiteral("writer.lock"));
    auto lock = std::make_unique<QLockFile>(path);
    // A window stays open for days: only a dead holder makes a lock stale, never its age.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return WriterLock(std::move(lock));
    if (lock->error() != QLockFile::LockFailedError)
        return fail(ErrorCode::FileUnwritable, {path});
    qint64 pid = 0;
    QString host;
    QString program;
    lock->getLockInfo(&pid, &host, &program);
    return fail(ErrorCode::StoreBusy, {QStringLiteral("%1 (%2)").arg(program).arg(pid)});
}

} // namespace expediente

#include "core/store/single_owner.h"

#include "core/store/lock_file.h"

#include <QDir>

namespace expediente {

Result<WriterLock> WriterLock::acquire(const QString& dir)
{
    if (!QDir(dir).exists())
        return fail(ErrorCode::StoreMissing, {dir});
    const QString path = QDir(dir).filePath(QStringLiteral("writer.lock"));
    auto lock = std::make_unique<QLockFile>(path);
    if (takeLock(*lock))
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

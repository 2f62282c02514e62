#include "core/base/private_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

namespace expediente {

Done makeFolder(const QString& dir)
{
    const bool isNew = !QDir(dir).exists();
    if (!QDir().mkpath(dir))
        return fail(ErrorCode::FileUnwritable, {dir});
    if (isNew)
        QFile::setPermissions(
            dir, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

void syncDirectory(const QString& dir)
{
    const int fd = ::open(QFile::encodeName(dir).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

Done saveWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const QString dir = QFileInfo(path).absolutePath();
    const auto refused = [&]() -> Done {
        // Qt doesn't tell a full disk from other failures, and a short write leaves no errno.
        const QStorageInfo disk(dir);
        if (disk.isValid() && disk.bytesAvailable() < bytes.size())
            return fail(ErrorCode::DiskFull, {path});
        return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // QSaveFile overlooks what fails while its buffer is flushed, and would rename a cut file.
    if (file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0) {
        const auto refusal = refused();
        file.cancelWriting();
        return refusal;
    }
    if (!file.commit())
        return refused();
    syncDirectory(dir);
    return {};
}

} // namespace expediente

#include "ui/print/saved_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <unistd.h>

namespace expediente::ui {

Done saveWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const auto refused = [&]() -> Done {
        // Qt doesn't tell a full disk from other failures.
        const QStorageInfo disk(QFileInfo(path).absolutePath());
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
    return {};
}

} // namespace expediente::ui

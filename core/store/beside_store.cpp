#include "core/store/beside_store.h"

#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QSaveFile>

namespace expediente {

QString profilesDir(const QString& storeDir)
{
    return storeDir + QStringLiteral("/profiles");
}

QByteArray besideStore(const QString& storeDir)
{
    QCborMap files;
    qint64 all = 0;
    const QDir shelf(profilesDir(storeDir));
    for (const auto& info : shelf.entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(info.filePath());
        if (all + info.size() > mostBesideBytes / 2 || !file.open(QIODevice::ReadOnly))
            continue;
        all += info.size();
        files.insert(info.fileName(), file.readAll());
    }
    return files.isEmpty() ? QByteArray() : files.toCborValue().toCbor();
}

Done putBeside(const QString& storeDir, const QByteArray& beside)
{
    const QDir shelf(profilesDir(storeDir));
    const auto files = QCborValue::fromCbor(beside).toMap();
    for (auto entry = files.cbegin(); entry != files.cend(); ++entry) {
        const QString name = QFileInfo(entry.key().toString()).fileName();
        if (!name.endsWith(QStringLiteral(".json")) || name.startsWith(u'.') || shelf.exists(name))
            continue;
        QSaveFile file(shelf.filePath(name));
        const QByteArray bytes = entry.value().toByteArray();
        if (!shelf.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::FileUnwritable, {file.fileName(), file.errorString()});
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        // It overlooks what fails while its buffer is flushed, and would leave a cut file.
        if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
            return fail(ErrorCode::FileUnwritable, {file.fileName(), file.errorString()});
    }
    return {};
}

} // namespace expediente

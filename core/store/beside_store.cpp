#include "core/store/beside_store.h"

#include "core/base/private_files.h"

#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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
        shelf.mkpath(QStringLiteral("."));
        if (auto put = saveWhole(shelf.filePath(name), entry.value().toByteArray()); !put)
            return put;
    }
    return {};
}

} // namespace expediente

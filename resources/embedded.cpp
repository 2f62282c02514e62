#include "resources/embedded.h"

#include <QDir>
#include <QFile>

// Q_INIT_RESOURCE only works outside of namespaces.
static void initResources()
{
    Q_INIT_RESOURCE(expediente_embedded);
}

namespace expediente {

void initEmbedded()
{
    initResources();
}

QByteArray embedded(const QString& path)
{
    initEmbedded();
    QFile file(QStringLiteral(":/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList embeddedNames(const QString& folder)
{
    initEmbedded();
    return QDir(QStringLiteral(":/") + folder).entryList(QDir::Files, QDir::Name);
}

} // namespace expediente

// What lies on the disks of workstations, whatever the program thinks lies there.
#include "tests/simulation/checker.h"

#include <QDirIterator>
#include <QFile>

namespace expediente::simulation {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Of databases and what SQLite puts beside them, images of disks, temporary files, whatever else:
/// nothing of a case can be read without the key.
void Checker::nothingIsReadableOnDisk()
{
    QDirIterator files(m_world.m_dir.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (bytesOf(path).contains("canary"))
            add(QStringLiteral("%1 can be read without the key").arg(path));
    }
}

} // namespace expediente::simulation

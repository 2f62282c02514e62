#pragma once
#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

/// Files of made-up people that are kept beside the tests.
inline const QString data = QStringLiteral(EXPEDIENTE_EXCHANGE_DATA "/");

/// Files made up by a test, gone with it.
class MadeFiles {
public:
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("file.csv")) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file could not be written");
        return file.fileName();
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
};

#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace expediente {

/// What a run of expediente-cli left behind.
struct CliRun {
    int status = -1; ///< -1 when a signal ended it
    QByteArray out, err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// A folder with a passphrase file and, once made, a store; the real program runs on it.
class CliFolder {
public:
    CliFolder();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString store() const { return path(QStringLiteral("store")); }
    /// Writes a file into the folder; its path.
    QString write(const QString& name, const QByteArray& content) const;

    /// As given; the environment names the passphrase file.
    CliRun run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// With --store and --today 2026-11-24 added.
    CliRun onStore(QStringList arguments, const QByteArray& input = {}) const;
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    /// Until the program writes facts into the store, which its log shows; false when it ended.
    bool waitUntilWriting(QProcess& process) const;

    void setEnvironment(const QString& name, const QString& value);
    void unsetEnvironment(const QString& name) { m_environment.remove(name); }

    /// The folder of a store with 150 demo cases, made once by the program and copied since.
    static void copyDemoStore(const CliFolder& into);

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// One with the demo's store in it.
struct DemoFolder : CliFolder {
    DemoFolder() { copyDemoStore(*this); }
};

inline QStringList initArguments()
{
    return {QStringLiteral("init"), QStringLiteral("--user"), QStringLiteral("jortega"),
        QStringLiteral("--name"), QStringLiteral("Javier Ortega"), QStringLiteral("--agency"),
        QStringLiteral("Puente Claro")};
}

} // namespace expediente

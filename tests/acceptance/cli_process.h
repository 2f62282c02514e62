#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
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
    /// On the store, with no file of the program's growing beyond so many bytes: a full disk.
    CliRun onStoreWithin(qint64 bytes, const QStringList& arguments) const;
    /// On the store, its output going to a file or device.
    CliRun onStoreInto(const QString& output, const QStringList& arguments) const;
    /// `prepare` is called before the program starts.
    std::unique_ptr<QProcess> start(
        const QStringList& arguments, const std::function<void(QProcess&)>& prepare = {}) const;
    /// Until the program writes facts into the store, which its log shows; false when it ended.
    bool waitUntilWriting(QProcess& process) const;

    void setEnvironment(const QString& name, const QString& value);
    void unsetEnvironment(const QString& name) { m_environment.remove(name); }

    /// A store with 150 demo cases. It is made once by each build of the program, beside it.
    static void copyDemoStore(const CliFolder& into);

private:
    QStringList onThisStore(QStringList arguments) const;
    static CliRun finish(QProcess& process, const QByteArray& input);

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

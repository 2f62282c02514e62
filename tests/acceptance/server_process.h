#pragma once
#include "core/sync/https_transport.h"
#include "core/wire/codec.h"
#include "tests/acceptance/cli_process.h"
#include "tests/core/central/ledger_folder.h"

namespace expediente {

/// A folder with a ledger, made by the real expediente-server, which runs on it.
class ServerFolder {
public:
    ServerFolder(); ///< init was run
    ~ServerFolder();

    /// With --ledger added.
    CliRun run(QStringList arguments) const;
    QString code(const QString& user) const; ///< of enrolment
    std::vector<QJsonObject> lines(const QStringList& arguments) const; ///< of JSON

    void start(); ///< at the port where it was, if it ran before
    void kill(); ///< as a power cut would
    void pause(); ///< as a machine that has no time for it
    void resume();
    struct Ended {
        int status = -1;
        QByteArray log;
        qint64 milliseconds = 0;
    };
    Ended stop(); ///< by SIGTERM
    QByteArray log() const; ///< all that it wrote to the standard error, each time that it ran
    quint16 port() const { return m_port; }
    QString ledger() const { return path(QStringLiteral("ledger.db")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString fingerprint() const { return m_fingerprint; }
    void setFingerprint(const QString& fingerprint) { m_fingerprint = fingerprint; }
    Trust pin() const;

private:
    QString logPath() const { return path(QStringLiteral("server.log")); }

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QString m_fingerprint;
};

/// A workstation made of the transport and the messages alone.
class SimpleClient {
public:
    SimpleClient(const ServerFolder& server, const QString& user);

    tests::Speaker speaker;

    /// Comes in by a code of the server's; its tokens are used from here on.
    Enrolled enrol();
    Response ask(const QByteArray& path, const QByteArray& body,
        std::chrono::seconds patience = std::chrono::seconds(30));
    /// Throws where the status isn't 200.
    PushReply push(const std::vector<Fact>& facts);
    PullReply pull(int waitSeconds = 0); ///< from where it is
    std::vector<Fact> pullAll();
    int statusOfPull(int waitSeconds = 0);

    Tokens tokens;
    QByteArray cursor;

private:
    const ServerFolder& m_server;
    std::unique_ptr<HttpsTransport> m_transport;
};

} // namespace expediente

#include "tests/support/time_authority.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

#include <stdexcept>

namespace expediente {

namespace {

constexpr auto configuration = R"([req]
distinguished_name = name
x509_extensions = stamping
prompt = no
[name]
CN = Autoridad de prueba
O = Prueba
[stamping]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = here
[here]
serial = $ENV::TSA_FOLDER/serial
crypto_device = builtin
signer_cert = $ENV::TSA_FOLDER/cert.pem
signer_key = $ENV::TSA_FOLDER/key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
)";

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("can't write " + path.toStdString());
}

void openssl(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TSA_FOLDER"), folder);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        throw std::runtime_error("openssl: " + process.readAllStandardError().toStdString());
}

/// The body of one request; what is no request gives nothing.
QByteArray bodyOf(QTcpSocket& socket)
{
    QByteArray request;
    for (;;) {
        const qsizetype end = request.indexOf("\r\n\r\n");
        if (end >= 0) {
            const QByteArray key = "content-length:";
            const qsizetype at = request.left(end).toLower().indexOf(key);
            const qsizetype from = at + key.size();
            const auto size =
                at < 0 ? 0 : request.mid(from, request.indexOf('\r', from) - from).toLongLong();
            if (request.size() >= end + 4 + size)
                return request.mid(end + 4, size);
        }
        if (!socket.waitForReadyRead(10'000))
            return {};
        request += socket.readAll();
    }
}

} // namespace

TimeAuthority::TimeAuthority()
{
    write(m_folder.filePath(QStringLiteral("tsa.cnf")), configuration);
    write(m_folder.filePath(QStringLiteral("serial")), "01\n");
    openssl(m_folder.path(),
        {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc", "-days",
            "30", "-config", "tsa.cnf", "-keyout", "key.pem", "-out", "cert.pem"});
    m_thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
    m_port.wait(0);
}

TimeAuthority::~TimeAuthority() = default;

QString TimeAuthority::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/tsa").arg(m_port.load());
}

QString TimeAuthority::certificates() const
{
    return m_folder.filePath(QStringLiteral("cert.pem"));
}

QByteArray TimeAuthority::answerTo(const QByteArray& query) const
{
    write(m_folder.filePath(QStringLiteral("query.tsq")), query);
    openssl(m_folder.path(),
        {"ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query.tsq", "-out", "reply.tsr"});
    QFile reply(m_folder.filePath(QStringLiteral("reply.tsr")));
    return reply.open(QIODevice::ReadOnly) ? reply.readAll() : QByteArray();
}

void TimeAuthority::serve(const std::stop_token& stop)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    m_port.notify_all();
    while (!stop.stop_requested()) {
        if (!server.waitForNewConnection(50))
            continue;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        const QByteArray query = bodyOf(*socket);
        ++m_asked;
        if (instead) {
            socket->write(instead(query));
        } else {
            const QByteArray answer = answerTo(query);
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\n"
                          "Content-Length: "
                + QByteArray::number(answer.size()) + "\r\nConnection: close\r\n\r\n" + answer);
        }
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(10'000)) { }
        socket->disconnectFromHost();
        if (socket->state() != QAbstractSocket::UnconnectedState)
            socket->waitForDisconnected(10'000);
    }
}

} // namespace expediente

#include "tests/acceptance/server_process.h"

#include <QElapsedTimer>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <stdexcept>

namespace expediente {

namespace {

/// What it writes to the standard error goes into the file, if one is named: a pipe that nobody
/// empties would stop it.
std::unique_ptr<QProcess> startServer(const QStringList& arguments, const QString& log = {})
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
    process->setProcessEnvironment(environment);
    if (!log.isEmpty())
        process->setStandardErrorFile(log, QIODevice::Append);
    process->start(QStringLiteral(EXPEDIENTE_BIN "/expediente-server"), arguments);
    if (!process->waitForStarted())
        throw std::runtime_error("expediente-server does not start");
    return process;
}

} // namespace

ServerFolder::ServerFolder()
{
    const auto made = run({QStringLiteral("init"), QStringLiteral("--agency"),
        QStringLiteral("Puente Claro"), QStringLiteral("--json")});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    m_fingerprint = made.json()[QStringLiteral("fingerprint")].toString();
}

ServerFolder::~ServerFolder()
{
    if (m_process)
        kill();
}

CliRun ServerFolder::run(QStringList arguments) const
{
    const auto process = startServer(arguments << QStringLiteral("--ledger") << ledger());
    process->waitForFinished(-1);
    return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
        process->readAllStandardOutput(), process->readAllStandardError()};
}

QString ServerFolder::code(const QString& user) const
{
    const auto made =
        run({QStringLiteral("device"), QStringLiteral("code"), QStringLiteral("--user"), user});
    REQUIRE(made.status == 0);
    return QString::fromUtf8(made.out).trimmed();
}

std::vector<QJsonObject> ServerFolder::lines(const QStringList& arguments) const
{
    const auto printed = run(arguments);
    REQUIRE(printed.status == 0);
    std::vector<QJsonObject> all;
    for (const QByteArray& line : printed.out.split('\n'))
        if (!line.isEmpty())
            all.push_back(QJsonDocument::fromJson(line).object());
    return all;
}

void ServerFolder::start()
{
    m_process = startServer(
        {QStringLiteral("serve"), QStringLiteral("--ledger"), ledger(), QStringLiteral("--address"),
            QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QString::number(m_port)},
        logPath());
    REQUIRE(m_process->waitForReadyRead(20'000));
    const QByteArray line = m_process->readLine().trimmed();
    REQUIRE(line.startsWith("listening on 127.0.0.1:"));
    m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
}

void ServerFolder::kill()
{
    m_process->kill();
    m_process->waitForFinished(-1);
    m_process.reset();
}

void ServerFolder::pause()
{
    ::kill(pid_t(m_process->processId()), SIGSTOP);
}

void ServerFolder::resume()
{
    ::kill(pid_t(m_process->processId()), SIGCONT);
}

QByteArray ServerFolder::log() const
{
    QFile file(logPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ServerFolder::Ended ServerFolder::stop()
{
    QElapsedTimer time;
    time.start();
    m_process->terminate();
    m_process->waitForFinished(-1);
    const Ended ended{m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1,
        log(), time.elapsed()};
    m_process.reset();
    return ended;
}

Trust ServerFolder::pin() const
{
    return PinnedSha256::fromText(m_fingerprint).value();
}

SimpleClient::SimpleClient(const ServerFolder& server, const QString& user)
    : speaker(user)
    , m_server(server)
    , m_transport(HttpsTransport::create({.host = "127.0.0.1", .port = server.port()}, server.pin())
                      .value())
{
    speaker.clock.set(SystemClock(QTimeZone("America/Mexico_City")).now());
}

Enrolled SimpleClient::enrol()
{
    const Enrol message = speaker.enrolment(m_server.code(speaker.self().user));
    const auto answer = m_transport->exchange({.path = "/v1/enrol", .body = encode(message)});
    if (!answer || answer->status != 200)
        throw std::runtime_error("not let in");
    const auto enrolled = decodeEnrolled(answer->body).value();
    tokens = enrolled.tokens;
    return enrolled;
}

Response SimpleClient::ask(
    const QByteArray& path, const QByteArray& body, std::chrono::seconds patience)
{
    const auto answer = m_transport->exchange(
        {.path = path, .token = tokens.access, .body = body, .patience = patience});
    if (!answer)
        throw std::runtime_error(name(answer.error().code).toStdString());
    return *answer;
}

PushReply SimpleClient::push(const std::vector<Fact>& facts)
{
    const auto answer = ask("/v1/push", encode(Push{facts}));
    if (answer.status != 200)
        throw std::runtime_error("push: " + std::to_string(answer.status));
    return decodePushReply(answer.body).value();
}

PullReply SimpleClient::pull(int waitSeconds)
{
    const auto answer = ask("/v1/pull", encode(Pull{cursor, 2000, waitSeconds}),
        std::chrono::seconds(30 + waitSeconds));
    if (answer.status != 200)
        throw std::runtime_error("pull: " + std::to_string(answer.status));
    const auto reply = decodePullReply(answer.body).value();
    cursor = reply.to;
    return reply;
}

std::vector<Fact> SimpleClient::pullAll()
{
    std::vector<Fact> facts;
    for (bool more = true; more;) {
        const auto reply = pull();
        for (const auto& entry : reply.entries)
            if (const auto* logged = std::get_if<LoggedFact>(&entry))
                facts.push_back(logged->fact);
        more = reply.more;
    }
    return facts;
}

int SimpleClient::statusOfPull(int waitSeconds)
{
    return ask(
        "/v1/pull", encode(Pull{cursor, 2000, waitSeconds}), std::chrono::seconds(30 + waitSeconds))
        .status;
}

} // namespace expediente

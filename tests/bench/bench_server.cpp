// Many workstations at one server, over TLS on this machine: five hundred that wait for news, and a
// hundred that say something and ask what is new, over and over.
#include "app/server/certificate.h"
#include "app/server/https_server.h"
#include "core/central/server_voice.h"
#include "core/central/service.h"
#include "core/central/sqlite_ledger.h"
#include "core/sync/https_transport.h"
#include "core/sync/server_talk.h"
#include "core/wire/codec.h"
#include "tests/bench/benches.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <csignal>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace expediente::bench {

namespace {

constexpr int idle = 500, active = 100;
constexpr auto during = std::chrono::seconds(15);
constexpr int waitForNews = 50; // seconds, as a window asks

const FixedClock& serverClock()
{
    static const FixedClock clock(
        Moment::fromDateTime(QDateTime(Sample::day, {12, 0}, QTimeZone("America/Mexico_City"))));
    return clock;
}

/// A ledger with a case for each of so many collectors, and a code for the workstation of each.
struct Scene {
    QTemporaryDir folder;
    DataKey key = DataKey::random();
    std::unique_ptr<central::SqliteLedger> ledger;
    std::vector<QString> codes;
    Trust trust;

    Scene()
    {
        ledger = central::SqliteLedger::create(file("ledger.db"), key,
            {AgencyId{Uuid::derived({"bench agency"})}, QStringLiteral("Puente Claro"),
                QStringLiteral("MX"), "America/Mexico_City"})
                     .value();
        say({central::introduction(*ledger, serverClock().now())});
        central::Access access(*ledger, serverClock());
        for (int i = 0; i < idle + active; ++i) {
            CaseOpened opened;
            opened.folio = QString::number(i);
            opened.creditor = {"fsm", "Financiera Sierra Madre", {}, {}, {}};
            opened.country = "MX";
            opened.openedOn = Sample::day;
            const PersonId person{Uuid::derived({"person", QByteArray::number(i)})};
            opened.parties = {{person, PartyRole::Debtor, {}}};
            say({said(Subject(ledger->agency().id),
                     UserDescribed{userOf(i), userOf(i), QStringLiteral("collector")}),
                said(person, PersonDescribed{QStringLiteral("Persona %1").arg(i), {}, {}}),
                said(caseOf(i), opened), said(caseOf(i), CaseAssigned{userOf(i)})});
            codes.push_back(access.makeCode(userOf(i)).value());
        }
        const auto made = server::makeCertificate({.names = {QStringLiteral("127.0.0.1")}}).value();
        if (!server::writeCertificate(made, file("tls.crt"), file("tls.key")))
            throw std::runtime_error("certificate");
        trust = PinnedSha256::fromText(server::fingerprintOf(made.certificate).value()).value();
    }
    void say(const std::vector<NewFact>& facts)
    {
        ledger->write([&](central::LedgerTransaction& transaction) {
            central::say(*ledger, transaction, serverClock().now(), facts);
        });
    }
    static NewFact said(const Subject& subject, const Body& body)
    {
        return newFact(subject, body, serverClock().now(), central::serverAuthor);
    }
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    static QString userOf(int i) { return QStringLiteral("user%1").arg(i); }
    static CaseId caseOf(int i) { return CaseId{Uuid::derived({"case", QByteArray::number(i)})}; }
};

/// In a process of its own, so that its memory is told apart from that of the workstations.
class ServerProcess {
public:
    explicit ServerProcess(Scene& scene)
    {
        int told[2];
        if (::pipe(told) != 0 || (m_pid = ::fork()) < 0)
            throw std::runtime_error("no process for the server");
        if (m_pid == 0)
            serve(scene, told[1]);
        ::close(told[1]);
        if (::read(told[0], &m_port, sizeof m_port) != sizeof m_port)
            throw std::runtime_error("the server did not start");
        ::close(told[0]);
    }
    ~ServerProcess()
    {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    quint16 port() const { return m_port; }
    qint64 residentBytes() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_pid));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').front().toLongLong() * 1024;
        return 0;
    }

private:
    [[noreturn]] static void serve(Scene& scene, int tell)
    {
        const auto ledger = central::SqliteLedger::open(scene.file("ledger.db"), scene.key).value();
        central::Service service(*ledger, serverClock());
        server::ServerSettings settings;
        settings.address = QStringLiteral("127.0.0.1");
        settings.certificatePath = scene.file("tls.crt");
        settings.keyPath = scene.file("tls.key");
        // All of them come from one address here.
        settings.door.connectionsPerAddress = settings.door.connections;
        settings.door.requestsPerSecond = settings.door.burst = 1e6;
        settings.door.connectionsPerSecond = settings.door.connectionBurst = 1e6;
        const auto https = server::HttpsServer::start(
            settings, [&service](server::Incoming request, server::Answer answer) {
                service.ask({request.path, request.token, request.body},
                    [answer = std::move(answer)](const central::Reply& reply) {
                        answer({reply.status, reply.body, reply.retryAfter});
                    });
            }).value();
        const quint16 port = https->port();
        if (::write(tell, &port, sizeof port) != sizeof port)
            ::_exit(1);
        for (;;)
            ::pause();
    }

    pid_t m_pid = -1;
    quint16 m_port = 0;
};

/// A workstation made of the transport and the messages alone.
class Visitor {
public:
    Visitor(const Scene& scene, const ServerProcess& server, int number)
        : m_author(QStringLiteral("user:") + Scene::userOf(number))
        , m_case(Scene::caseOf(number))
        , m_device(newDevice(serverClock().now().utcMs))
        , m_sealer(m_device.key, m_device.logging, 0, 0, {})
        , m_transport(
              HttpsTransport::create({.host = "127.0.0.1", .port = server.port()}, scene.trust)
                  .value())
    {
        m_token = expediente::enrol(
            *m_transport, scene.codes[size_t(number)], m_device, QStringLiteral("laptop"))
                      .value()
                      .tokens.access;
        while (pull(0)) { }
    }
    bool pull(int seconds) ///< whether there is more
    {
        const auto answer = ask("/v1/pull", encode(Pull{m_cursor, 2000, seconds}));
        if (!answer)
            return false;
        const auto reply = decodePullReply(*answer).value();
        m_cursor = reply.to;
        return reply.more;
    }
    void say(int number)
    {
        const NoteWritten note{QStringLiteral("nota %1").arg(number), NoteKind::General};
        const Moment now = serverClock().now();
        const Fact fact =
            m_sealer.seal(newFact(Subject(m_case), note, now, m_author), m_last, now.utcMs);
        m_last = fact.hash;
        const auto reply = decodePushReply(*ask("/v1/push", encode(Push{{fact}})));
        if (!reply || reply->verdicts.front().ruling != Ruling::Applied)
            throw std::runtime_error("a note was not taken");
    }
    void leave() { m_transport->cancel(); }

private:
    std::optional<QByteArray> ask(const QByteArray& path, const QByteArray& body)
    {
        const auto answer = m_transport->exchange(
            {.path = path, .token = m_token, .body = body, .patience = std::chrono::minutes(2)});
        if (!answer && answer.error().code == ErrorCode::Cancelled)
            return std::nullopt;
        if (!answer || answer->status != 200)
            throw std::runtime_error("a question was not answered");
        return answer->body;
    }

    const QString m_author;
    const CaseId m_case;
    const StoreDevice m_device;
    Sealer m_sealer;
    Hash m_last{};
    std::unique_ptr<HttpsTransport> m_transport;
    QByteArray m_token, m_cursor;
};

} // namespace

void benchServer(Report& report)
{
    Scene scene;
    const ServerProcess server(scene);
    std::vector<std::unique_ptr<Visitor>> visitors;
    for (int i = 0; i < idle + active; ++i)
        visitors.push_back(std::make_unique<Visitor>(scene, server, i));
    std::atomic<bool> ending = false;
    std::vector<std::thread> waiting;
    for (int i = 0; i < idle; ++i)
        waiting.emplace_back([&, i] {
            while (!ending)
                visitors[size_t(i)]->pull(waitForNews);
        });
    std::vector<Timing> times(active);
    std::vector<std::thread> working;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < active; ++i)
        working.emplace_back([&, i] {
            Visitor& visitor = *visitors[size_t(idle + i)];
            for (int note = 0; std::chrono::steady_clock::now() - start < during; ++note) {
                times[size_t(i)].runs.push_back(microseconds([&] { visitor.say(note); }));
                times[size_t(i)].runs.push_back(microseconds([&] { visitor.pull(0); }));
            }
        });
    for (auto& each : working)
        each.join();
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const qint64 memory = server.residentBytes();
    ending = true;
    for (int i = 0; i < idle; ++i)
        visitors[size_t(i)]->leave();
    for (auto& each : waiting)
        each.join();
    Timing all;
    for (const Timing& each : times)
        all.runs.insert(all.runs.end(), each.runs.begin(), each.runs.end());
    report.addNote(
        QStringLiteral("server: %1 workstations wait, %2 are busy").arg(idle).arg(active),
        QStringLiteral("%1 requests/s, median %2, p99 %3, %4 MB")
            .arg(qRound(double(all.runs.size()) / seconds))
            .arg(micros(all.median()), micros(all.p99()))
            .arg(memory / 1024 / 1024));
}

} // namespace expediente::bench

#include "app/cli/console.h"
#include "app/server/https_server.h"
#include "app/server/ledger_file.h"
#include "core/central/service.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>

namespace expediente::server {

namespace {

struct ServeOptions {
    LedgerOptions ledger;
    QString address = QStringLiteral("::");
    int port = 8443;
    QString certificate, key;
};

/// Two thousand connections, and files beside them.
void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

/// The signals that stop the server, taken from all threads that are made from here on.
class StopSignals {
public:
    StopSignals()
    {
        sigemptyset(&m_signals);
        for (const int each : {SIGTERM, SIGINT})
            sigaddset(&m_signals, each);
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        ::signal(SIGPIPE, SIG_IGN);
    }
    void wait() const
    {
        int which = 0;
        sigwait(&m_signals, &which);
    }

private:
    sigset_t m_signals{};
};

/// Paths that aren't ours are a stranger's text.
const char* pathToLog(const QByteArray& path)
{
    constexpr std::array known{"/v1/push", "/v1/pull", "/v1/offer", "/v1/upload", "/v1/download",
        "/v1/token", "/v1/enrol", "/v1/health", "/health"};
    for (const char* each : known)
        if (path == each)
            return each;
    return "-";
}

void logRequest(const RequestLog& line)
{
    std::fprintf(stderr, "%s %d %lld ms in %lld out %lld\n", pathToLog(line.path), line.status,
        static_cast<long long>(line.milliseconds), static_cast<long long>(line.bytesIn),
        static_cast<long long>(line.bytesOut));
}

ServerSettings settingsFrom(const ServeOptions& options)
{
    ServerSettings settings;
    settings.address = options.address;
    settings.port = quint16(options.port);
    settings.certificatePath =
        options.certificate.isEmpty() ? options.ledger.certificatePath() : options.certificate;
    settings.keyPath = options.key.isEmpty() ? options.ledger.certificateKeyPath() : options.key;
    settings.log = logRequest;
    return settings;
}

Response responseOf(central::Reply reply)
{
    return {reply.status, std::move(reply.body), reply.retryAfter};
}

Result<int> serve(OpenLedger& open, const ServeOptions& options)
{
    raiseFileLimit();
    const StopSignals stop;
    central::Service service(*open.ledger, *open.clock);
    ServerSettings settings = settingsFrom(options);
    settings.screen = [&](const QByteArray& path, const QByteArray& token,
                          const std::function<void(std::optional<Response>)>& said) {
        service.screen(path, token, [said](std::optional<central::Reply> refusal) {
            said(refusal ? std::optional(responseOf(std::move(*refusal))) : std::nullopt);
        });
    };
    auto server = HttpsServer::start(settings, [&](Incoming in, Answer answer) {
        service.ask({in.path, in.token, in.body, in.peer},
            [answer](central::Reply reply) { answer(responseOf(std::move(reply))); });
    });
    if (!server)
        return fail(server.error());
    const bool isSix = options.address.contains(u':');
    cli::say(QStringLiteral("listening on ")
        + (isSix ? u'[' + options.address + u']' : options.address) + u':'
        + QString::number((*server)->port()));
    std::fflush(stdout);
    stop.wait();
    service.end(); // whoever waits for news gets an answer before the door closes
    (*server)->stop();
    return cli::Success;
}

} // namespace

void addServe(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<ServeOptions>();
    auto* command =
        cli::addCommand(app, "serve", Server::tr("Answer workstations until told to stop"));
    addLedgerOptions(*command, options->ledger, cli::JsonOption::No);
    cli::addText(
        *command, "--address", options->address, Server::tr("Where to listen; else everywhere"));
    command
        ->add_option("--port", options->port,
            Server::tr("The port; 0 for any that is free; else 8443").toStdString())
        ->check(CLI::Range(0, 65535));
    cli::addText(*command, "--certificate", options->certificate,
        Server::tr("The server's certificate (PEM); else FILE.tls.crt"));
    cli::addText(*command, "--key", options->key, Server::tr("Its key (PEM); else FILE.tls.key"));
    command->callback([options, &chosen] {
        chosen = [options] {
            return withLedger(
                options->ledger, [&](OpenLedger& open) { return serve(open, *options); });
        };
    });
}

} // namespace expediente::server

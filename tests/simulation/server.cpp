#include "tests/simulation/server.h"

#include "core/central/server_voice.h"
#include "tests/simulation/or_throw.h"

#include <QFile>

#include <stdexcept>

namespace expediente::simulation {

namespace {

struct Crashed { };

} // namespace

/// Hands out transactions with the planted bug in them, and crashes where it is told to.
class Server::Buggy final : public central::Ledger {
public:
    Buggy(central::SqliteLedger& real, Bug bug) : m_real(real), m_bug(bug) { }

    central::Agency agency() const override { return m_real.agency(); }
    const DeviceKey& key() const override { return m_real.key(); }
    void write(const Work& work) override
    {
        m_real.write([&](central::LedgerTransaction& real) {
            work(*ledgerWith(m_bug, real));
            if (crash == Crash::BeforeCommit)
                throw Crashed();
        });
        if (crash == Crash::AfterCommit)
            throw Crashed();
    }
    void read(const Work& work) override
    {
        m_real.read([&](central::LedgerTransaction& real) { work(*ledgerWith(m_bug, real)); });
    }

    Crash crash = Crash::None;

private:
    central::SqliteLedger& m_real;
    const Bug m_bug;
};

Server::Server(const QString& dir, AgencyId agency, Bug bug)
    : m_dir(dir)
    , m_bug(bug)
    , m_clock(
          Moment::fromDateTime(QDateTime({2037, 1, 1}, {12, 0}, QTimeZone("America/Mexico_City"))))
{
    orThrow(central::SqliteLedger::create(dir + QStringLiteral("/ledger.db"), m_key,
        {agency, QStringLiteral("Puente Claro"), QStringLiteral("MX"), "America/Mexico_City"}));
    open();
    say({central::introduction(*m_real, m_clock.now())});
}

Server::~Server() = default;

central::SqliteLedger& Server::ledger()
{
    return *m_real;
}

void Server::open()
{
    m_hub.reset();
    m_ledger.reset();
    m_real.reset();
    m_real = orThrow(central::SqliteLedger::open(m_dir + QStringLiteral("/ledger.db"), m_key));
    m_ledger = std::make_unique<Buggy>(*m_real, m_bug);
    m_hub = std::make_unique<central::Hub>(*m_ledger, m_clock);
}

Result<QByteArray> Server::ask(DeviceId from, SyncQuestion::What what, const QByteArray& message)
{
    switch (what) {
    case SyncQuestion::What::Push:
        return m_hub->push(from, message);
    case SyncQuestion::What::Offer:
        return m_hub->offer(from, message);
    case SyncQuestion::What::Upload:
        return m_hub->upload(from, uploadWith(m_bug, *m_real, from, message));
    case SyncQuestion::What::Download:
        return m_hub->download(from, message);
    case SyncQuestion::What::Pull:
        break;
    }
    return m_hub->pull(from, message);
}

std::optional<QByteArray> Server::answer(
    DeviceId from, SyncQuestion::What what, const QByteArray& message, Crash crash)
{
    m_ledger->crash = crash;
    try {
        auto reply = ask(from, what, message);
        m_ledger->crash = Crash::None;
        return orThrow(std::move(reply));
    } catch (const Crashed&) {
        open();
        return std::nullopt;
    }
}

void Server::say(const std::vector<NewFact>& facts)
{
    m_real->write([&](central::LedgerTransaction& real) {
        const auto transaction = ledgerWith(m_bug, real);
        central::say(*m_real, *transaction, m_clock.now(), facts);
    });
}

void Server::enrol(const central::Workstation& workstation)
{
    m_real->write([&](central::LedgerTransaction& real) { real.putWorkstation(workstation); });
}

void Server::backUp()
{
    QFile::remove(m_dir + QStringLiteral("/backup.db"));
    if (const auto copied = m_real->copyTo(m_dir + QStringLiteral("/backup.db")); !copied)
        throw std::runtime_error("no backup of the ledger");
    m_hasBackup = true;
}

bool Server::restore()
{
    if (!m_hasBackup)
        return false;
    m_hub.reset();
    m_ledger.reset();
    m_real.reset();
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(m_dir + QStringLiteral("/ledger.db") + QLatin1StringView(suffix));
    QFile::copy(m_dir + QStringLiteral("/backup.db"), m_dir + QStringLiteral("/ledger.db"));
    open();
    if (!m_real->beginEpoch())
        throw std::runtime_error("no new epoch");
    return true;
}

} // namespace expediente::simulation

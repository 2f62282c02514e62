#include "tests/support/office.h"

#include "core/central/local_transport.h"
#include "core/central/server_voice.h"
#include "core/facts/body.h"

#include <stdexcept>

namespace expediente {

namespace {

template <class T>
T mustHave(Result<T> result, const char* what)
{
    if (!result)
        throw std::runtime_error(what);
    return std::move(*result);
}

} // namespace

/// One connection, which ends when the network goes.
class Office::Wire final : public Transport {
public:
    Wire(Office& office, const QByteArray& pin)
        : m_office(office), m_pin(pin), m_way(*office.m_service)
    {
        const std::lock_guard lock(office.m_mutex);
        office.m_wires.insert(this);
    }
    ~Wire() override
    {
        const std::lock_guard lock(m_office.m_mutex);
        m_office.m_wires.erase(this);
    }

    Result<Response> exchange(const Request& request) override
    {
        const auto isUp = [this] {
            const std::lock_guard lock(m_office.m_mutex);
            return m_office.m_reachable;
        };
        if (!isTrusted())
            return fail(ErrorCode::ServerNotTrusted,
                {QStringLiteral("server"), QStringLiteral("certificate rejected")});
        if (const auto comeAgain = sentAway())
            return Response{503, {}, *comeAgain};
        if (request.path == "/v1/push" && isLeftWaiting())
            return fail(ErrorCode::Cancelled);
        if (request.path == "/v1/pull" && !isAnswered())
            return fail(ErrorCode::Cancelled);
        auto answer = isUp() ? m_way.exchange(request) : fail(ErrorCode::Cancelled);
        return isUp() ? answer
                      : fail(ErrorCode::NetworkDown, {QStringLiteral("server"), QString()});
    }
    void cancel() override
    {
        const std::lock_guard lock(m_office.m_mutex);
        giveUp();
    }
    /// With the office's mutex.
    void giveUp()
    {
        m_givenUp = true;
        m_office.m_changed.notify_all();
        m_way.cancel();
    }

private:
    /// Comes back once it is given up, or at once.
    bool isLeftWaiting()
    {
        std::unique_lock lock(m_office.m_mutex);
        if (m_office.m_answersPushes)
            return false;
        m_office.m_leftPushUnanswered = true;
        m_office.m_changed.wait(lock, [this] { return m_givenUp; });
        return true;
    }
    /// Comes back once it may be answered or is given up.
    bool isAnswered()
    {
        std::unique_lock lock(m_office.m_mutex);
        m_office.m_changed.wait(lock, [this] { return m_givenUp || m_office.m_pullsToAnswer > 0; });
        if (!m_givenUp)
            --m_office.m_pullsToAnswer;
        return !m_givenUp;
    }
    std::optional<std::chrono::seconds> sentAway()
    {
        const std::lock_guard lock(m_office.m_mutex);
        if (m_office.m_reachable && m_office.m_comeAgain)
            ++m_office.m_sentAway;
        return m_office.m_reachable ? m_office.m_comeAgain : std::nullopt;
    }
    bool isTrusted()
    {
        const std::lock_guard lock(m_office.m_mutex);
        return m_office.m_fingerprint.isEmpty() || m_office.m_fingerprint == m_pin;
    }

    Office& m_office;
    const QByteArray m_pin;
    bool m_givenUp = false;
    central::LocalTransport m_way;
};

void Office::SetClock::set(const Moment& other)
{
    const std::lock_guard lock(mutex);
    moment = other;
}

Moment Office::SetClock::now() const
{
    const std::lock_guard lock(mutex);
    return moment;
}

Office::Office(const Moment& now)
{
    m_clock.set(now);
    m_ledger =
        mustHave(central::SqliteLedger::create(m_dir.filePath(QStringLiteral("ledger.db")),
                     DataKey::random(),
                     {AgencyId{Uuid::derived({"agency"})}, QStringLiteral("Cobranza del Bajío"),
                         QStringLiteral("MX"), "America/Mexico_City"}),
            "ledger");
    m_ledger->write([&](central::LedgerTransaction& transaction) {
        central::say(*m_ledger, transaction, now, {central::introduction(*m_ledger, now)});
    });
    m_service = std::make_unique<central::Service>(*m_ledger, m_clock);
}

Office::~Office()
{
    m_service->end();
}

Connect Office::connect()
{
    return [this](const ServerLink& link) -> Result<std::unique_ptr<Transport>> {
        return std::make_unique<Wire>(*this, link.pin);
    };
}

void Office::setReachable(bool reachable)
{
    const std::lock_guard lock(m_mutex);
    m_reachable = reachable;
    if (!reachable)
        for (Wire* wire : m_wires)
            wire->giveUp();
}

void Office::setAnswersPushes(bool answers)
{
    const std::lock_guard lock(m_mutex);
    m_answersPushes = answers;
}

void Office::answerPulls(int more)
{
    const std::lock_guard lock(m_mutex);
    m_pullsToAnswer = more;
    m_changed.notify_all();
}

bool Office::leftPushUnanswered()
{
    const std::lock_guard lock(m_mutex);
    return m_leftPushUnanswered;
}

void Office::setBusy(std::optional<std::chrono::seconds> comeAgain)
{
    const std::lock_guard lock(m_mutex);
    m_comeAgain = comeAgain;
}

int Office::sentAway()
{
    const std::lock_guard lock(m_mutex);
    return m_sentAway;
}

void Office::setFingerprint(const QByteArray& sha256)
{
    const std::lock_guard lock(m_mutex);
    m_fingerprint = sha256;
}

void Office::describe(const QString& user, const QString& name, const QString& role)
{
    const Moment now = m_clock.now();
    m_ledger->write([&](central::LedgerTransaction& transaction) {
        central::say(*m_ledger, transaction, now,
            {newFact(Subject(m_ledger->agency().id), UserDescribed{user, name, role}, now,
                central::serverAuthor)});
    });
}

QString Office::code(const QString& user)
{
    return mustHave(m_service->access().makeCode(user), "code");
}

void Office::revoke(DeviceId device)
{
    if (!m_service->access().revoke(device, QStringLiteral("se perdió")))
        throw std::runtime_error("revoke");
}

std::vector<QByteArray> Office::bodies(const Subject& subject, Kind kind)
{
    std::vector<QByteArray> bodies;
    m_ledger->read([&](central::LedgerTransaction& transaction) {
        const auto page = transaction.historyOf(
            subject, 0, transaction.state().head, std::numeric_limits<int>::max());
        for (const auto& logged : page.facts)
            if (logged.fact.content.kind == kindName(kind))
                bodies.push_back(logged.fact.content.body);
    });
    return bodies;
}

} // namespace expediente

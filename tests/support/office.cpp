#include "tests/support/office.h"

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

/// One connection: asks the service, and waits for its answer, for the end of its patience, or for
/// the network to go.
class Office::Wire final : public Transport {
public:
    explicit Wire(Office& office) : m_office(office)
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
        {
            const std::lock_guard lock(m_office.m_mutex);
            if (!m_office.m_reachable)
                return fail(ErrorCode::NetworkDown, {QStringLiteral("server"), QString()});
        }
        const auto answer = std::make_shared<Answer>();
        {
            const std::lock_guard lock(m_mutex);
            if (m_cancelled)
                return fail(ErrorCode::Cancelled);
            m_answer = answer;
        }
        m_office.m_service->ask(
            {request.path, request.token, request.body}, [answer](const central::Reply& reply) {
                const std::lock_guard lock(answer->mutex);
                answer->reply = reply;
                answer->changed.notify_all();
            });
        std::unique_lock lock(answer->mutex);
        answer->changed.wait_for(
            lock, request.patience, [&] { return answer->reply || answer->given; });
        if (answer->reply)
            return Response{answer->reply->status, answer->reply->body, answer->reply->retryAfter};
        if (answer->given)
            return fail(*answer->given, {QStringLiteral("server"), QString()});
        return fail(ErrorCode::NetworkTimeout, {QStringLiteral("server")});
    }
    void cancel() override { give(ErrorCode::Cancelled); }
    void give(ErrorCode why)
    {
        std::shared_ptr<Answer> answer;
        {
            const std::lock_guard lock(m_mutex);
            m_cancelled = m_cancelled || why == ErrorCode::Cancelled;
            answer = m_answer;
        }
        if (!answer)
            return;
        const std::lock_guard lock(answer->mutex);
        answer->given = why;
        answer->changed.notify_all();
    }

private:
    struct Answer {
        std::mutex mutex;
        std::condition_variable changed;
        std::optional<central::Reply> reply;
        std::optional<ErrorCode> given; ///< given up
    };

    Office& m_office;
    std::mutex m_mutex;
    bool m_cancelled = false;
    std::shared_ptr<Answer> m_answer;
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
    return [this](const ServerLink&) -> Result<std::unique_ptr<Transport>> {
        return std::make_unique<Wire>(*this);
    };
}

void Office::setReachable(bool reachable)
{
    const std::lock_guard lock(m_mutex);
    m_reachable = reachable;
    if (!reachable)
        for (Wire* wire : m_wires)
            wire->give(ErrorCode::NetworkDown);
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

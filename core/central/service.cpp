#include "core/central/service.h"

#include "core/wire/codec.h"
#include "core/wire/problem.h"

namespace expediente::central {

namespace {

using namespace std::chrono_literals;

constexpr auto expiryTick = 250ms;
constexpr int ticksBetweenLooks = 4; ///< for what other processes wrote

std::optional<std::chrono::seconds> pauseAfter(const Error& error)
{
    switch (error.code) {
    case ErrorCode::TooManyCodes:
        return std::chrono::minutes(error.args.value(0).toInt());
    case ErrorCode::DiskFull:
        return 60s;
    case ErrorCode::StoreBusy:
        return 2s;
    default:
        return std::nullopt;
    }
}

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadMessage:
    case ErrorCode::CodeInvalid:
    case ErrorCode::DeviceTaken:
    case ErrorCode::UnknownRole:
    case ErrorCode::NotFound:
        return 400;
    case ErrorCode::SessionExpired:
        return 401;
    case ErrorCode::DeviceRevoked:
        return 403;
    case ErrorCode::TooManyCodes:
        return 429;
    default:
        return 503; // all else is the ledger's
    }
}

/// What the ledger has to say of itself (paths, findings) is nobody's business outside.
Reply replyTo(const Error& error)
{
    const int status = statusOf(error.code);
    if (status != 503)
        return {status, encodeProblem(error), pauseAfter(error)};
    return {status, encodeProblem({error.code, {}, {}}), pauseAfter(error).value_or(10s)};
}

Reply replyTo(const Result<QByteArray>& answer)
{
    return answer ? Reply{200, *answer} : replyTo(answer.error());
}

bool tellsNothing(const PullReply& reply)
{
    return reply.entries.empty() && !reply.more && !reply.begins && !reply.ends && !reply.rewoundTo;
}

} // namespace

/// A pull from its question to its answer, however often it is asked anew.
struct Service::Pulling {
    Workstation self;
    Pull pull;
    LongPolls::Time until;
    Answer answer;
};

Service::Service(Ledger& ledger, const Clock& clock, int threads)
    : m_access(ledger, clock), m_hub(ledger, clock)
{
    m_pool.setMaxThreadCount(threads);
    m_hub.onNews = [this](const std::set<QString>& users) { m_polls.news(users); };
    m_hub.onWhole = [this](const std::set<DeviceId>& askers) { m_polls.call(askers); };
    m_access.onSaid = [this] { m_hub.tellAll(); };
    m_looker = std::thread([this] { look(); });
}

Service::~Service()
{
    end();
    m_looker.join();
    m_pool.waitForDone();
}

void Service::end()
{
    {
        const std::lock_guard lock(m_ticking);
        m_ending = true;
    }
    m_tick.notify_all();
    m_polls.end();
}

void Service::look()
{
    std::unique_lock lock(m_ticking);
    for (int tick = 0; !m_tick.wait_for(lock, expiryTick, [this] { return m_ending; }); ++tick) {
        lock.unlock();
        m_polls.expire(std::chrono::steady_clock::now());
        if (tick % ticksBetweenLooks == 0)
            m_hub.lookForOthers();
        lock.lock();
    }
}

void Service::ask(Question question, Answer answer)
{
    if (m_queued >= mostQueued)
        return answer(replyTo(Error{ErrorCode::StoreBusy, {}, {}}));
    onPool(
        [this, question = std::move(question), answer] {
            if (question.path == "/v1/pull")
                beginPull(question, answer);
            else
                answer(answerTo(question));
        },
        answer);
}

void Service::screen(const QByteArray& path, const QByteArray& token, const Screened& said)
{
    const auto refuse = [said](Reply refusal) { said(std::move(refusal)); };
    // Whoever has no token yet has little to say.
    if (path == "/v1/enrol" || path == "/v1/token" || path == "/v1/health")
        return refuse({413, encodeProblem({ErrorCode::BadMessage, {QStringLiteral("size")}, {}})});
    if (m_queued >= mostQueued)
        return refuse(replyTo(Error{ErrorCode::StoreBusy, {}, {}}));
    onPool(
        [this, token, said] {
            const auto self = m_access.recognise(token);
            said(self ? std::nullopt : std::optional(replyTo(self.error())));
        },
        refuse);
}

void Service::onPool(std::function<void()> work, const Answer& answer)
{
    ++m_queued;
    m_pool.start([this, work = std::move(work), answer] {
        --m_queued;
        try {
            work();
        } catch (const std::exception&) {
            answer({500}); // a mistake of this program ends one question, not the server
        }
    });
}

Reply Service::answerTo(const Question& question)
{
    if (question.path == "/v1/push")
        return answerBy(&Hub::push, question);
    if (question.path == "/v1/offer")
        return answerBy(&Hub::offer, question);
    if (question.path == "/v1/upload")
        return answerBy(&Hub::upload, question);
    if (question.path == "/v1/download")
        return answerBy(&Hub::download, question);
    if (question.path == "/v1/enrol") {
        const auto message = decodeEnrol(question.body);
        const auto enrolled =
            message ? m_access.enrol(*message, question.peer) : fail(message.error());
        return enrolled ? Reply{200, encode(*enrolled)} : replyTo(enrolled.error());
    }
    if (question.path == "/v1/token") {
        const auto message = decodeRefresh(question.body);
        const auto tokens = message ? m_access.refresh(*message) : fail(message.error());
        return tokens ? Reply{200, encode(*tokens)} : replyTo(tokens.error());
    }
    if (question.path == "/v1/health") {
        const auto readable = m_hub.canRead();
        return readable ? Reply{200} : replyTo(readable.error());
    }
    return {404};
}

Reply Service::answerBy(HubAnswer answer, const Question& question)
{
    const auto self = m_access.admit(question.token);
    return self ? replyTo((m_hub.*answer)(self->logging, question.body)) : replyTo(self.error());
}

void Service::beginPull(const Question& question, const Answer& answer)
{
    const auto self = m_access.admit(question.token);
    if (!self)
        return answer(replyTo(self.error()));
    const auto asked = decodePull(question.body);
    if (!asked)
        return answer(replyTo(asked.error()));
    const auto wait = std::clamp(std::chrono::seconds(asked->waitSeconds), 0s, longestWait);
    pull(std::make_shared<Pulling>(
        Pulling{*self, *asked, std::chrono::steady_clock::now() + wait, answer}));
}

void Service::pull(const std::shared_ptr<Pulling>& pulling)
{
    const quint64 news = m_polls.newsSoFar();
    const auto reply = m_hub.pull(pulling->self.logging, pulling->pull);
    if (!reply)
        return pulling->answer(replyTo(reply.error()));
    const bool isOver = pulling->until <= std::chrono::steady_clock::now();
    if (isOver || !tellsNothing(*reply))
        return pulling->answer({200, encode(*reply)});
    const auto again = [this, pulling] {
        onPool([this, pulling] { pull(pulling); }, pulling->answer);
    };
    const auto nothing = [pulling, body = encode(*reply)] { pulling->answer({200, body}); };
    const auto more = [pulling, reply = *reply]() mutable {
        reply.more = true;
        pulling->answer({200, encode(reply)});
    };
    m_polls.park(
        news, {pulling->self.logging, pulling->self.user, pulling->until, again, nothing, more});
}

} // namespace expediente::central

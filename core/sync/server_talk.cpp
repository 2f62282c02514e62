#include "core/sync/server_talk.h"

#include "core/sync/ask_ahead.h"
#include "core/sync/https_transport.h"
#include "core/wire/codec.h"
#include "core/wire/problem.h"

namespace expediente {

namespace {

const QByteArray enrolPath = "/v1/enrol";
const QByteArray tokenPath = "/v1/token";
const QByteArray pushPath = "/v1/push";
const QByteArray pullPath = "/v1/pull";
const QByteArray offerPath = "/v1/offer";
const QByteArray uploadPath = "/v1/upload";
const QByteArray downloadPath = "/v1/download";
constexpr qint64 refreshAheadMs = 60'000; ///< a token that ends so soon is changed first
constexpr std::chrono::seconds answerTime{15}; ///< beyond the time that the server was told to wait

constexpr int ok = 200;

enum Busy { TooMany = 429, Unavailable = 503, TooLate = 504 };

const QByteArray& pathOf(SyncSession::What what)
{
    switch (what) {
    case SyncSession::What::Push:
        return pushPath;
    case SyncSession::What::Offer:
        return offerPath;
    case SyncSession::What::Upload:
        return uploadPath;
    case SyncSession::What::Download:
        return downloadPath;
    case SyncSession::What::Pull:
        break;
    }
    return pullPath;
}

tl::unexpected<Error> errorOf(const Response& response)
{
    // What a newer server says and this program doesn't know is told by its status.
    const auto problem = decodeProblem(response.body);
    const bool isBusy =
        response.status == TooMany || response.status == Unavailable || response.status == TooLate;
    if (problem && (!isBusy || problem->code == ErrorCode::TooManyCodes))
        return fail(problem->code, problem->args);
    if (!isBusy)
        return fail(ErrorCode::ServerRefused, {QString(), QString::number(response.status)});
    const auto wait = response.retryAfter.value_or(std::chrono::seconds(0)).count();
    return fail(
        ErrorCode::ServerBusy, wait > 0 ? QStringList{QString::number(wait)} : QStringList());
}

} // namespace

Result<QByteArray> ServerTalk::askOnce(const QByteArray& path, const QByteArray& token,
    const QByteArray& body, std::chrono::milliseconds patience)
{
    auto response = m_transport.exchange({path, token, body, patience});
    if (!response)
        return fail(response.error());
    if (response->status != ok)
        return errorOf(*response);
    return std::move(response->body);
}

Result<ServerLink> ServerTalk::refresh(ServerLink link)
{
    const auto answer =
        askOnce(tokenPath, {}, encode(Refresh{link.tokens.refresh}), std::chrono::seconds(30));
    if (!answer)
        return fail(answer.error());
    auto tokens = decodeTokens(*answer);
    if (!tokens)
        return fail(tokens.error());
    link.take(std::move(*tokens), m_clock.now().utcMs);
    if (const auto kept = m_store.keepLink(link); !kept)
        return fail(kept.error());
    return link;
}

/// The link with an access token that is good for a while.
Result<ServerLink> ServerTalk::freshLink()
{
    auto link = m_store.link();
    if (!link)
        return fail(link.error());
    if (!*link)
        return fail(ErrorCode::NotFound);
    const qint64 now = m_clock.now().utcMs;
    if ((*link)->tokens.accessUntilMs > now + refreshAheadMs)
        return std::move(**link);
    return refresh(std::move(**link));
}

Result<QByteArray> ServerTalk::ask(
    const QByteArray& path, const QByteArray& body, std::chrono::milliseconds patience)
{
    auto link = freshLink();
    if (!link)
        return fail(link.error());
    auto answer = askOnce(path, link->tokens.access, body, patience);
    if (answer || answer.error().code != ErrorCode::SessionExpired)
        return answer;
    // By the server's clock it was not fresh after all.
    link = refresh(std::move(*link));
    if (!link)
        return fail(link.error());
    return askOnce(path, link->tokens.access, body, patience);
}

Result<ServerTalk::Round> ServerTalk::exchange(
    const std::function<void(const SyncSession::Tally&)>& step)
{
    SyncSession session(m_store);
    AskAhead line(
        [this](const SyncQuestion& question) { return ask(pathOf(question.what), question.body); },
        [this] { m_transport.cancel(); });
    for (;;) {
        const auto question = session.next();
        if (!question)
            return fail(question.error());
        if (!*question)
            return Round{session.tally()};
        const auto answer = line.answerTo(**question);
        if (!answer)
            return fail(answer.error());
        const auto taken =
            session.take(*answer, [&](SyncQuestion next) { line.begin(std::move(next)); });
        if (!taken)
            return fail(taken.error());
        if (step)
            step(session.tally());
    }
}

Result<bool> waitForNews(
    StoreSync& store, Transport& transport, const ServerLink& link, std::chrono::seconds longest)
{
    const auto cursor = store.cursor();
    if (!cursor)
        return fail(cursor.error());
    Pull pull{*cursor};
    pull.most = 1;
    pull.waitSeconds = int(longest.count());
    const auto response =
        transport.exchange({pullPath, link.tokens.access, encode(pull), longest + answerTime});
    if (!response)
        return fail(response.error());
    if (response->status != ok)
        return errorOf(*response);
    const auto reply = decodePullReply(response->body);
    if (!reply)
        return fail(reply.error());
    return !reply->entries.empty() || reply->more || reply->rewoundTo;
}

Result<std::unique_ptr<Transport>> transportFor(const ServerLink& link)
{
    const auto address = ServerAddress::fromUrl(link.url);
    if (!address)
        return fail(address.error());
    Trust trust = SystemAuthorities();
    if (!link.pin.isEmpty())
        trust = PinnedSha256{link.pin};
    else if (!link.caPem.isEmpty())
        trust = CaPem{link.caPem};
    auto made = HttpsTransport::create(*address, trust);
    if (!made)
        return fail(made.error());
    return std::unique_ptr<Transport>(std::move(*made));
}

Result<Enrolled> enrol(Transport& transport, const QString& code, const StoreDevice& device,
    const QString& machineName)
{
    Enrol enrol{code, device.logging, device.importing, device.key.publicKey(), machineName, {}};
    enrol.proof = device.key.sign(enrolDigest(enrol));
    const auto response = transport.exchange({enrolPath, {}, encode(enrol)});
    if (!response)
        return fail(response.error());
    if (response->status != ok)
        return errorOf(*response);
    return decodeEnrolled(response->body);
}

} // namespace expediente

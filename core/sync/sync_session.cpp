#include "core/sync/sync_session.h"

#include "core/wire/codec.h"

namespace expediente {

namespace {

/// A server that keeps asking for other envelopes is left alone until the next session.
constexpr int mostFruitless = 4;
/// Of questions about attachments between two looks at what the server has to tell.
constexpr int mostBetweenPulls = 16;

} // namespace

SyncSession::~SyncSession()
{
    m_store.catchUp();
}

Result<std::optional<SyncSession::Question>> SyncSession::next()
{
    // A store that forgot what it sent first learns what that was.
    if (!m_sendingDone && !m_reincarnation) {
        auto push = nextPush();
        if (!push || *push)
            return push;
    }
    if (m_pulledAll && !m_reincarnation)
        return nextOfAttachments();
    if (m_pulledAll) {
        if (const auto done = m_store.reincarnate(*m_reincarnation); !done)
            return fail(done.error());
        m_reincarnation.reset();
        return next();
    }
    auto asked = pull();
    return asked ? Result<std::optional<Question>>(std::move(*asked)) : fail(asked.error());
}

Result<std::optional<SyncSession::Question>> SyncSession::nextPush()
{
    auto facts = m_store.nextToSend(m_sending);
    if (!facts)
        return fail(facts.error());
    if (facts->empty() && m_sending == Sending::New && !m_waitingOffered) {
        m_sending = Sending::WaitingToo;
        return nextPush();
    }
    if (facts->empty() || m_fruitless >= mostFruitless) {
        m_sendingDone = m_waitingOffered = true;
        return std::optional<Question>();
    }
    m_asked = What::Push;
    return std::optional(Question{What::Push, encode(Push{std::move(*facts)})});
}

Result<std::optional<SyncSession::Question>> SyncSession::nextOfAttachments()
{
    const auto hasNew = m_store.hasNewToSend();
    if (!hasNew)
        return fail(hasNew.error());
    if (*hasNew && m_fruitless < mostFruitless) {
        m_sendingDone = false;
        m_sending = Sending::New;
        auto push = nextPush();
        if (!push || *push)
            return push;
    }
    if (m_sincePull == mostBetweenPulls) {
        m_sincePull = 0;
        auto asked = pull();
        return asked ? Result<std::optional<Question>>(std::move(*asked)) : fail(asked.error());
    }
    auto question = m_attachments.next();
    if (question && *question) {
        ++m_sincePull;
        m_asked = (*question)->what;
    }
    return question;
}

Result<SyncSession::Question> SyncSession::pull()
{
    const auto cursor = m_store.cursor();
    if (!cursor)
        return fail(cursor.error());
    m_asked = What::Pull;
    return Question{What::Pull, encode(Pull{*cursor})};
}

Done SyncSession::take(const QByteArray& answer, const std::function<void(Question)>& ahead)
{
    if (m_asked == What::Push)
        return takePush(answer);
    if (m_asked == What::Pull)
        return takePull(answer, ahead);
    const auto taken = m_attachments.take(m_asked, answer);
    m_tally.attachmentsSent = m_attachments.sent;
    m_tally.attachmentsFetched = m_attachments.fetched;
    return taken;
}

void SyncSession::sendAnew()
{
    m_sendingDone = m_waitingOffered = false;
    m_sending = Sending::New;
    m_fruitless = 0;
}

Done SyncSession::takePush(const QByteArray& answer)
{
    const auto reply = decodePushReply(answer);
    if (!reply)
        return fail(reply.error());
    const auto settled = m_store.settle(*reply);
    if (!settled)
        return fail(settled.error());
    m_tally.sent += settled->applied + settled->duplicates;
    m_tally.rejected += settled->rejected;
    m_tally.waiting = settled->waiting;
    const bool fruitful = settled->applied + settled->duplicates + settled->rejected > 0;
    m_fruitless = fruitful ? 0 : m_fruitless + 1;
    // What waits is offered once a session.
    m_sendingDone = m_sending == Sending::WaitingToo && !fruitful && settled->waiting > 0;
    m_waitingOffered = m_waitingOffered || m_sendingDone;
    if (fruitful)
        m_attachments.lookAgain();
    if (reply->reincarnation) {
        m_reincarnation = reply->reincarnation;
        m_pulledAll = false;
    }
    return {};
}

Done SyncSession::takePull(const QByteArray& answer, const std::function<void(Question)>& ahead)
{
    const auto reply = decodePullReply(answer);
    if (!reply)
        return fail(reply.error());
    if (reply->more && ahead)
        ahead({What::Pull, encode(Pull{reply->to})});
    const auto applied = m_store.apply(*reply);
    if (!applied)
        return fail(applied.error());
    m_tally.received += applied->received;
    m_tally.purged += applied->purged;
    m_tally.quarantined += applied->quarantined;
    const HowFar histories = reply->histories.value_or(HowFar{});
    m_tally.historiesTold = qint64(histories.done);
    m_tally.historiesTotal = qint64(histories.total);
    m_pulledAll = !applied->more && !applied->dropped;
    // What a server lost is offered again, and what waited may have come.
    if (reply->rewoundTo || applied->granted > 0)
        sendAnew();
    if (applied->received > 0)
        m_attachments.lookAgain();
    return {};
}

} // namespace expediente

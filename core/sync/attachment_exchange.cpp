#include "core/sync/attachment_exchange.h"

namespace expediente {

namespace {

/// After so many answers by which an attachment didn't move it is left to the next session.
constexpr int mostWithoutMoving = 4;

} // namespace

void AttachmentExchange::lookAgain()
{
    m_askedUpTo.reset();
    m_fetchedUpTo.reset();
    m_askedAll = false;
}

bool AttachmentExchange::isFruitless()
{
    if (++m_fruitless < mostWithoutMoving)
        return false;
    m_fruitless = 0;
    return true;
}

Result<std::optional<SyncQuestion>> AttachmentExchange::next()
{
    while (!m_sending && !m_wanted.empty())
        if (const auto begun = beginSending(); !begun)
            return fail(begun.error());
    if (m_sending)
        return std::optional(chunk());
    if (!m_askedAll) {
        auto offer = nextOffer();
        if (!offer || *offer)
            return offer;
    }
    return nextDownload();
}

/// False for one that has gone meanwhile.
Result<bool> AttachmentExchange::beginSending()
{
    const auto item = m_wanted.front();
    m_wanted.pop_front();
    auto bytes = m_store.attachment(item.attachment);
    if (!bytes)
        return fail(bytes.error());
    if (!*bytes)
        return false;
    m_sending = Sending{item.attachment, std::move(**bytes), 0};
    goOnAt(item.received);
    m_fruitless = 0;
    return true;
}

/// Never at the end: the last chunk is what the server answers by.
void AttachmentExchange::goOnAt(qint64 offset)
{
    m_sending->offset =
        std::clamp<qint64>(offset, 0, std::max<qint64>(0, m_sending->bytes.size() - 1));
}

SyncQuestion AttachmentExchange::chunk() const
{
    const auto& [attachment, bytes, offset] = *m_sending;
    return {SyncQuestion::What::Upload,
        encode(Upload{attachment, bytes.size(), offset, bytes.mid(offset, m_chunkBytes)})};
}

Result<std::optional<SyncQuestion>> AttachmentExchange::nextOffer()
{
    auto attachments = m_store.toSettle(m_askedUpTo);
    if (!attachments)
        return fail(attachments.error());
    m_askedAll = attachments->empty();
    if (m_askedAll)
        return std::optional<SyncQuestion>();
    m_askedUpTo = attachments->back();
    return std::optional(
        SyncQuestion{SyncQuestion::What::Offer, encode(AttachmentOffer{std::move(*attachments)})});
}

Result<std::optional<SyncQuestion>> AttachmentExchange::nextDownload()
{
    const auto download = m_store.nextToFetch(m_fetchedUpTo, m_chunkBytes);
    if (!download)
        return fail(download.error());
    if (!*download)
        return std::optional<SyncQuestion>();
    if (m_fetching != (*download)->attachment)
        m_fruitless = 0;
    m_fetching = (*download)->attachment;
    return std::optional(SyncQuestion{SyncQuestion::What::Download, encode(**download)});
}

Done AttachmentExchange::take(SyncQuestion::What asked, const QByteArray& answer)
{
    switch (asked) {
    case SyncQuestion::What::Offer:
        return takeOffer(answer);
    case SyncQuestion::What::Upload:
        return takeUpload(answer);
    default:
        return takeDownload(answer);
    }
}

Done AttachmentExchange::takeOffer(const QByteArray& answer)
{
    const auto reply = decodeAttachmentOfferReply(answer);
    if (!reply)
        return fail(reply.error());
    const auto standings = m_store.takeStandings(*reply);
    if (!standings)
        return fail(standings.error());
    m_wanted.insert(m_wanted.end(), standings->wanted.begin(), standings->wanted.end());
    return {};
}

Done AttachmentExchange::takeUpload(const QByteArray& answer)
{
    const auto reply = decodeUploadReply(answer);
    if (!reply)
        return fail(reply.error());
    const bool isOther = !m_sending || reply->attachment != m_sending->attachment;
    if (isOther || reply->taken == Taken::Going) {
        const bool moved = !isOther && reply->received > m_sending->offset
            && reply->received < m_sending->bytes.size();
        if (!isOther)
            goOnAt(reply->received);
        if (moved)
            m_fruitless = 0;
        else if (isFruitless())
            m_sending.reset();
        return {};
    }
    m_sending.reset();
    if (reply->taken != Taken::Whole)
        return {};
    ++sent;
    return m_store.noteDelivered(reply->attachment);
}

Done AttachmentExchange::takeDownload(const QByteArray& answer)
{
    const auto reply = decodeDownloadReply(answer);
    if (!reply)
        return fail(reply.error());
    const auto kept = m_store.keepPart(*reply);
    if (!kept)
        return fail(kept.error());
    if (*kept == Fetched::Going) {
        m_fruitless = 0;
        return {};
    }
    if (*kept == Fetched::Ignored && !isFruitless())
        return {};
    m_fetchedUpTo = m_fetching;
    fetched += *kept == Fetched::Whole ? 1 : 0;
    return {};
}

} // namespace expediente

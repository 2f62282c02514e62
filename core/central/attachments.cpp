#include "core/central/attachments.h"

#include "core/facts/body.h"
#include "core/store/store.h"

#include <QCryptographicHash>

namespace expediente::central {

namespace {

/// Says nothing of one that doesn't concern the asker, not even whether it is here.
AttachmentOfferReply::Item standingOf(
    Shelf& shelf, const Workstation& asker, const Sha256& attachment)
{
    AttachmentOfferReply::Item item{attachment};
    if (!shelf.mayBring(asker, attachment))
        return item;
    if (shelf.sizeOf(attachment)) {
        item.standing = AttachmentStanding::Whole;
        return item;
    }
    item.standing = AttachmentStanding::Wanted;
    if (const auto upload = shelf.upload(asker.logging, attachment))
        item.received = upload->received;
    return item;
}

void forgetErased(Shelf& shelf, const Fact& fact)
{
    const auto body = decode(Kind::SubjectErased, fact.content.body);
    if (!body)
        return;
    for (const FactId id : std::get<SubjectErased>(*body).facts)
        for (const Sha256& attachment : shelf.forget(id, fact.content.subject))
            if (!shelf.isNamed(attachment))
                shelf.remove(attachment);
}

} // namespace

void noteNamed(Shelf& shelf, const Fact& fact, DeviceId pusher)
{
    const auto& content = fact.content;
    for (const Sha256& attachment : attachmentsNamedBy(content.kind, content.body))
        shelf.putNaming({attachment, content.subject, content.id, pusher});
    if (kindFromName(content.kind) == Kind::SubjectErased)
        forgetErased(shelf, fact);
}

Standings standings(Shelf& shelf, const Workstation& asker, const AttachmentOffer& offer)
{
    Standings found;
    for (const Sha256& attachment : offer.attachments) {
        found.reply.items.push_back(standingOf(shelf, asker, attachment));
        if (found.reply.items.back().standing == AttachmentStanding::Wanted
            && shelf.seenThrough(asker.user, attachment))
            found.awaited.push_back(attachment);
    }
    return found;
}

UploadReply takeChunk(Shelf& shelf, const Workstation& by, const Upload& chunk, qint64 nowMs)
{
    const Sha256& attachment = chunk.attachment;
    const auto answer = [&](Taken taken, qint64 received = 0) {
        return UploadReply{attachment, taken, received};
    };
    if (!shelf.mayBring(by, attachment))
        return answer(Taken::NotWanted);
    if (const auto size = shelf.sizeOf(attachment))
        return answer(Taken::Whole, *size);
    if (chunk.size > Store::maxAttachmentBytes)
        return answer(Taken::TooLarge);
    auto upload = shelf.upload(by.logging, attachment);
    if (upload && upload->size != chunk.size) {
        shelf.drop(by.logging, attachment);
        upload.reset();
    }
    if (!upload) {
        shelf.dropUploads(by.logging, mostUploads - 1);
        shelf.begin(by.logging, attachment, chunk.size, nowMs);
    }
    shelf.add(by.logging, attachment, chunk.offset, chunk.bytes, nowMs);
    const qint64 received = shelf.upload(by.logging, attachment)->received;
    if (received < chunk.size)
        return answer(Taken::Going, received);
    if (shelf.digestOf(by.logging, attachment) == attachment) {
        shelf.finish(by.logging, attachment);
        return answer(Taken::Whole, received);
    }
    shelf.drop(by.logging, attachment);
    return answer(Taken::OtherBytes);
}

HandedOut handOut(Shelf& shelf, const QString& user, const Download& asked)
{
    const HandedOut handed{{asked.attachment}, {}};
    const auto size = shelf.sizeOf(asked.attachment);
    const auto through = shelf.seenThrough(user, asked.attachment);
    if (!size || !through || asked.offset > *size)
        return handed;
    QByteArray bytes = shelf.read(
        asked.attachment, asked.offset, std::clamp<qint64>(asked.most, 1, mostChunkBytes));
    if (bytes.isEmpty() && asked.offset < *size)
        return handed; // a piece is lost, which a check of the ledger tells
    return {{asked.attachment, size, asked.offset, std::move(bytes)}, through};
}

std::vector<Sha256> missingOf(Shelf& shelf, FactId fact)
{
    auto named = shelf.namedBy(fact);
    std::erase_if(named, [&](const Sha256& attachment) { return shelf.sizeOf(attachment); });
    return named;
}

bool isSound(Shelf& shelf, const Sha256& attachment)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 size = shelf.sizeOf(attachment).value_or(-1);
    qint64 offset = 0;
    for (;;) {
        const QByteArray piece = shelf.read(attachment, offset, mostChunkBytes);
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        offset += piece.size();
    }
    return offset == size && std::ranges::equal(hash.result(), attachment, [](char a, auto b) {
        return std::uint8_t(a) == b;
    });
}

} // namespace expediente::central

#include "core/central/attachments.h"

#include "core/facts/body.h"
#include "core/store/store.h"

#include <QCryptographicHash>

namespace expediente::central {

namespace {

/// Whether it has nothing to bring: whoever brought a fact that names it brings the bytes too, be
/// they here already, unless it had them from here.
bool isHereFor(Shelf& shelf, const Workstation& asker, const Sha256& attachment)
{
    return shelf.sizeOf(attachment) && shelf.mayHave(asker, attachment)
        && !shelf.owesProof(asker, attachment);
}

/// Says nothing of one that doesn't concern the asker, not even whether it is here.
AttachmentOfferReply::Item standingOf(
    Shelf& shelf, const Workstation& asker, const Sha256& attachment)
{
    AttachmentOfferReply::Item item{attachment};
    if (!shelf.mayBring(asker, attachment))
        return item;
    if (isHereFor(shelf, asker, attachment)) {
        item.standing = AttachmentStanding::Whole;
        return item;
    }
    item.standing = AttachmentStanding::Wanted;
    if (const auto upload = shelf.upload(asker.logging, attachment))
        item.received = upload->received;
    return item;
}

/// Whether it can be fetched.
bool isOpenTo(Shelf& shelf, const QString& user, const Sha256& attachment)
{
    return shelf.sizeOf(attachment) && shelf.seenThrough(user, attachment);
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

void noteNamed(Shelf& shelf, const Fact& fact, const Workstation& pusher)
{
    const auto& content = fact.content;
    for (const Sha256& attachment : attachmentsNamedBy(content.kind, content.body))
        shelf.putNaming({attachment, content.subject, content.id, pusher.logging,
            shelf.mayHave(pusher, attachment)});
    if (kindFromName(content.kind) == Kind::SubjectErased)
        forgetErased(shelf, fact);
}

Standings standings(Shelf& shelf, const Workstation& asker, const AttachmentOffer& offer)
{
    Standings found;
    for (const Sha256& attachment : offer.attachments) {
        if (shelf.owesProof(asker, attachment) && isOpenTo(shelf, asker.user, attachment)) {
            found.reply.items.push_back({attachment, AttachmentStanding::Whole});
            found.fetchable.push_back(attachment);
            continue;
        }
        found.reply.items.push_back(standingOf(shelf, asker, attachment));
        if (found.reply.items.back().standing == AttachmentStanding::Wanted
            && shelf.concerns(asker.user, attachment))
            found.awaited.push_back(attachment);
    }
    return found;
}

void takeAsProved(Shelf& shelf, const Workstation& asker, const std::vector<Sha256>& fetchable)
{
    for (const Sha256& attachment : fetchable)
        if (isOpenTo(shelf, asker.user, attachment))
            shelf.proveOwn(asker, attachment);
}

UploadReply takeChunk(Shelf& shelf, const Workstation& by, const Upload& chunk, qint64 nowMs)
{
    const Sha256& attachment = chunk.attachment;
    const auto answer = [&](Taken taken, qint64 received = 0) {
        return UploadReply{attachment, taken, received};
    };
    if (!shelf.mayBring(by, attachment))
        return answer(Taken::NotWanted);
    if (isHereFor(shelf, by, attachment))
        return answer(Taken::Whole, *shelf.sizeOf(attachment));
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
    const bool sound = shelf.digestOf(by.logging, attachment) == attachment;
    if (sound && !shelf.sizeOf(attachment))
        shelf.finish(by.logging, attachment);
    else
        shelf.drop(by.logging, attachment);
    if (!sound)
        return answer(Taken::OtherBytes);
    shelf.prove(by, attachment);
    return answer(Taken::Whole, received);
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
    std::erase_if(named, [&](const Sha256& attachment) {
        return shelf.sizeOf(attachment) && shelf.isProved(fact, attachment);
    });
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

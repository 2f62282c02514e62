#include "core/wire/attachment_messages.h"

#include "core/wire/encoding.h"

namespace expediente {

namespace {

constexpr qsizetype largestOfAttachments = mostChunkBytes + 64 * 1024;
constexpr auto anySize = quint64(std::numeric_limits<qint64>::max());

Sha256 readDigest(ItemReader& in)
{
    return in.array<std::tuple_size_v<Sha256>>();
}

AttachmentOfferReply::Item readItem(ItemReader& in)
{
    AttachmentOfferReply::Item item;
    in.enter(3);
    item.attachment = readDigest(in);
    item.standing = AttachmentStanding(in.counter(quint64(AttachmentStanding::Whole)));
    item.received = qint64(in.counter(anySize));
    in.leave();
    return item;
}

} // namespace

QByteArray encode(const AttachmentOffer& message)
{
    return encodedBy([&](ItemWriter& out) {
        for (const Sha256& attachment : message.attachments)
            out.array(attachment);
    });
}

QByteArray encode(const AttachmentOfferReply& message)
{
    return encodedBy([&](ItemWriter& out) {
        for (const auto& item : message.items)
            out.array(quint64(3))
                .array(item.attachment)
                .counter(quint64(item.standing))
                .counter(quint64(item.received))
                .end();
    });
}

QByteArray encode(const Upload& message)
{
    return encodedBy([&](ItemWriter& out) {
        out.array(message.attachment)
            .counter(quint64(message.size))
            .counter(quint64(message.offset))
            .bytes(message.bytes);
    });
}

QByteArray encode(const UploadReply& message)
{
    return encodedBy([&](ItemWriter& out) {
        out.array(message.attachment)
            .counter(quint64(message.taken))
            .counter(quint64(message.received));
    });
}

QByteArray encode(const Download& message)
{
    return encodedBy([&](ItemWriter& out) {
        out.array(message.attachment)
            .counter(quint64(message.offset))
            .counter(quint64(message.most));
    });
}

QByteArray encode(const DownloadReply& message)
{
    return encodedBy([&](ItemWriter& out) {
        out.array(message.attachment);
        if (message.size)
            out.counter(quint64(*message.size))
                .counter(quint64(message.offset))
                .bytes(message.bytes);
    });
}

Result<AttachmentOffer> decodeAttachmentOffer(const QByteArray& bytes)
{
    return decodedBy<AttachmentOffer>(bytes, largestOfAttachments, [](ItemReader& in) {
        AttachmentOffer offer;
        while (!in.atEnd()) {
            if (offer.attachments.size() == mostOffered)
                throw BadItem{"fewer attachments"};
            offer.attachments.push_back(readDigest(in));
        }
        return offer;
    });
}

Result<AttachmentOfferReply> decodeAttachmentOfferReply(const QByteArray& bytes)
{
    return decodedBy<AttachmentOfferReply>(bytes, largestOfAttachments, [](ItemReader& in) {
        AttachmentOfferReply reply;
        while (!in.atEnd()) {
            if (reply.items.size() == mostOffered)
                throw BadItem{"fewer attachments"};
            reply.items.push_back(readItem(in));
        }
        return reply;
    });
}

Result<Upload> decodeUpload(const QByteArray& bytes)
{
    return decodedBy<Upload>(bytes, largestOfAttachments, [](ItemReader& in) {
        Upload upload;
        upload.attachment = readDigest(in);
        upload.size = qint64(in.counter(anySize));
        upload.offset = qint64(in.counter(quint64(upload.size)));
        upload.bytes = in.bytes(std::min<qint64>(mostChunkBytes, upload.size - upload.offset));
        if (upload.bytes.isEmpty() && upload.size > 0)
            throw BadItem{"bytes"};
        return upload;
    });
}

Result<UploadReply> decodeUploadReply(const QByteArray& bytes)
{
    return decodedBy<UploadReply>(bytes, largestOfAttachments, [](ItemReader& in) {
        UploadReply reply;
        reply.attachment = readDigest(in);
        reply.taken = Taken(in.counter(quint64(Taken::OtherBytes)));
        reply.received = qint64(in.counter(anySize));
        return reply;
    });
}

Result<Download> decodeDownload(const QByteArray& bytes)
{
    return decodedBy<Download>(bytes, largestOfAttachments, [](ItemReader& in) {
        Download download;
        download.attachment = readDigest(in);
        download.offset = qint64(in.counter(anySize));
        download.most = qint64(in.counter(quint64(mostChunkBytes)));
        return download;
    });
}

Result<DownloadReply> decodeDownloadReply(const QByteArray& bytes)
{
    return decodedBy<DownloadReply>(bytes, largestOfAttachments, [](ItemReader& in) {
        DownloadReply reply;
        reply.attachment = readDigest(in);
        if (in.atEnd())
            return reply;
        reply.size = qint64(in.counter(anySize));
        reply.offset = qint64(in.counter(quint64(*reply.size)));
        reply.bytes = in.bytes(std::min<qint64>(mostChunkBytes, *reply.size - reply.offset));
        if (reply.bytes.isEmpty() && reply.offset < *reply.size)
            throw BadItem{"bytes"};
        return reply;
    });
}

} // namespace expediente

#pragma once
#include "core/base/result.h"
#include "core/facts/digests.h"

/// Attachments between workstation and server (design.md, section 8): found by the SHA-256 of their
/// bytes, carried in chunks, gone on with where the last one ended. On the wire as codec.h has it.
namespace expediente {

inline constexpr qsizetype mostChunkBytes = 256 * 1024;
inline constexpr size_t mostOffered = 200;

/// POST /v1/offer. Attachments that the workstation has or wants: where do they stand?
struct AttachmentOffer {
    std::vector<Sha256> attachments;

    bool operator==(const AttachmentOffer&) const = default;
};

enum class AttachmentStanding : std::uint8_t {
    Unknown, ///< no fact names it that concerns whoever asks
    Wanted, ///< a fact names it, and not all of it has come
    Whole, ///< the server has it
};

struct AttachmentOfferReply {
    struct Item {
        Sha256 attachment{};
        AttachmentStanding standing = AttachmentStanding::Unknown;
        qint64 received = 0; ///< Wanted: bytes that came from this workstation

        bool operator==(const Item&) const = default;
    };
    std::vector<Item> items; ///< one for each that was asked about

    bool operator==(const AttachmentOfferReply&) const = default;
};

/// POST /v1/upload. One chunk; empty only of an empty attachment.
struct Upload {
    Sha256 attachment{};
    qint64 size = 0; ///< of the whole
    qint64 offset = 0;
    QByteArray bytes{};

    bool operator==(const Upload&) const = default;
};

enum class Taken : std::uint8_t {
    Going, ///< go on at `received`, wherever the chunk was
    Whole, ///< all is there and gives the hash
    NotWanted, ///< as AttachmentStanding::Unknown
    TooLarge, ///< more than an attachment may have
    OtherBytes, ///< all came and doesn't give the hash: nothing was kept
};

struct UploadReply {
    Sha256 attachment{};
    Taken taken = Taken::Going;
    qint64 received = 0;

    bool operator==(const UploadReply&) const = default;
};

/// POST /v1/download. Reading is audited.
struct Download {
    Sha256 attachment{};
    qint64 offset = 0;
    qint64 most = mostChunkBytes; ///< bytes in the answer

    bool operator==(const Download&) const = default;
};

struct DownloadReply {
    Sha256 attachment{};
    /// Of the whole; nothing where it isn't, or nothing that whoever asks sees names it.
    std::optional<qint64> size{};
    qint64 offset = 0;
    QByteArray bytes{};

    bool operator==(const DownloadReply&) const = default;
};

QByteArray encode(const AttachmentOffer& message);
QByteArray encode(const AttachmentOfferReply& message);
QByteArray encode(const Upload& message);
QByteArray encode(const UploadReply& message);
QByteArray encode(const Download& message);
QByteArray encode(const DownloadReply& message);

// BadMessage with what is wrong.
Result<AttachmentOffer> decodeAttachmentOffer(const QByteArray& bytes);
Result<AttachmentOfferReply> decodeAttachmentOfferReply(const QByteArray& bytes);
Result<Upload> decodeUpload(const QByteArray& bytes);
Result<UploadReply> decodeUploadReply(const QByteArray& bytes);
Result<Download> decodeDownload(const QByteArray& bytes);
Result<DownloadReply> decodeDownloadReply(const QByteArray& bytes);

} // namespace expediente

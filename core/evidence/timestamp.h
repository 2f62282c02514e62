#pragma once
#include "core/facts/digests.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

/// Timestamps of an authority (RFC 3161): its word, signed, that a document was there at a moment.
/// The authority is told a digest, never the document. Any thread.
namespace expediente {

struct TimestampQuery {
    QByteArray der; ///< what the authority is sent
    quint64 nonce = 0; ///< its answer has to hold the same
};
/// Asks for the certificate too, so that the answer can be checked without any other file.
TimestampQuery timestampQuery(const Sha256& document);

struct Timestamp {
    QDateTime at; ///< UTC
    QString authority; ///< whose certificate it was signed with
    QByteArray fingerprint; ///< of that certificate, SHA-256 in hex

    bool operator==(const Timestamp&) const = default;
};

/// What the answer (TimeStampResp, DER) attests, when it is of exactly this document and question,
/// and signed with a certificate for timestamps that was good at that moment; nothing otherwise.
/// Whether the authority is one to trust is not asked: whoever knows it compares the fingerprint,
/// or asks `openssl ts -verify` with its certificates.
std::optional<Timestamp> soundTimestampOf(
    const QByteArray& answer, const Sha256& document, std::optional<quint64> nonce = {});

/// Why the authority gave none, in its own words or as a number; empty where it gave one, and for
/// what is no answer at all.
QString refusalIn(const QByteArray& answer);

} // namespace expediente

#pragma once
#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/facts/hlc.h"
#include "core/facts/subject.h"

#include <QByteArray>

namespace expediente {

using Salt = std::array<std::uint8_t, 16>;
using Signature = std::array<std::uint8_t, 64>;
using PublicKey = std::array<std::uint8_t, 32>;

/// Made once and hashed, never changed. `body` is UTF-8 JSON, and these exact bytes are what is
/// kept, hashed and forwarded, whoever reads them.
struct FactContent {
    FactId id; ///< also the idempotency key
    Subject subject;
    QByteArray kind;
    int kindVersion = 1;
    QString author; ///< "user:ana", "creditor:fsm"
    Moment occurredAt;
    Hlc hlc;
    QByteArray body;
    Salt salt{};

    bool operator==(const FactContent&) const = default;
};

/// Commitment to the body: once salt and body are destroyed, the hash says nothing about them.
Hash bodyCommitment(const Salt& salt, QByteArrayView body);
/// BLAKE2b-256 over every field of the content, the body through its commitment, so that an erased
/// body leaves a skeleton which still verifies.
Hash contentHash(const FactContent& content, const Hash& commitment);
Hash contentHash(const FactContent& content);

/// How a content travelled; may be reissued without touching the content.
///
/// The signature may be all zero where a later fact of the same chain is signed: each link covers
/// what came before, so that one signature vouches for the chain up to it. Bulk imports use this.
struct Envelope {
    DeviceId device;
    quint32 incarnation = 0;
    quint64 dseq = 0; ///< per device: order of sending, and gaps
    Hash link{}; ///< hash of this device's previous fact on the same subject; zero for the first
    Signature signature{};

    bool operator==(const Envelope&) const = default;
};

/// What the device signs.
Hash envelopeDigest(const Hash& contentHash, const Envelope& envelope);

struct Fact {
    FactContent content;
    Hash commitment{}; ///< to salt and body: what is left of them once they are erased
    Hash hash{};
    Envelope envelope;

    /// No body is empty, so one that is was destroyed, and its salt with it.
    bool isErased() const { return content.body.isEmpty() && content.salt == Salt{}; }
    bool operator==(const Fact&) const = default;
};

/// What folding needs of a fact: no salt, no envelope. `order` is the effective clock: the server's
/// once it confirmed the fact, the fact's own until then.
struct FactRecord {
    FactId id;
    Subject subject;
    QByteArray kind;
    int kindVersion = 1;
    QString author;
    Moment occurredAt;
    Hlc order;
    QByteArray body;

    bool operator==(const FactRecord&) const = default;
};

FactRecord toRecord(const FactContent& content);

} // namespace expediente

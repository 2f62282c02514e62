#pragma once
#include "core/facts/body.h"
#include "core/facts/device_key.h"
#include "core/facts/fact.h"

namespace expediente {

/// A fact that is about to be: what the caller knows. The sealer adds identity, time and signature.
struct NewFact {
    Subject subject;
    QByteArray kind;
    int kindVersion = 1;
    QByteArray body;
    Moment occurredAt;
    QString author;
    std::optional<FactId> id; ///< given for derived ids; else a v7 is made
    /// Given for what a creditor's file dates, so that two devices make the same content.
    std::optional<Hlc> hlc;

    bool operator==(const NewFact&) const = default;
};

/// Encodes a typed body; the common way to make a NewFact.
NewFact newFact(Subject subject, const Body& body, Moment occurredAt, QString author);

enum class Signing : std::uint8_t {
    Now,
    ByNext, ///< a later fact of this chain, in the same transaction, will be signed
};

/// Turns new facts into sealed ones, in order: salt, hash, link, dseq, signature.
/// Not thread-safe: the writer owns it.
class Sealer {
public:
    Sealer(
        const DeviceKey& key, DeviceId device, quint32 incarnation, quint64 lastDseq, Hlc lastHlc);

    /// `previous` is the hash of this device's last fact on the same subject, zero if none.
    Fact seal(
        const NewFact& fact, const Hash& previous, qint64 wallMs, Signing signing = Signing::Now);

    quint64 lastDseq() const { return m_dseq; }
    Hlc lastHlc() const { return m_clock.last(); }
    DeviceId device() const { return m_device; }
    /// Another envelope for a content that was sealed before.
    Envelope envelope(const Hash& contentHash, const Hash& previous);

    quint32 incarnation() const { return m_incarnation; }
    /// Where the store is: also after a transaction that did not commit.
    void goOnFrom(quint32 incarnation, quint64 lastDseq)
    {
        m_incarnation = incarnation;
        m_dseq = lastDseq;
    }
    /// Takes note of a time told by the server, so that what is said next comes after it.
    void observe(Hlc seen) { m_clock.observe(seen); }

private:
    Envelope unsignedEnvelope(const Hash& previous);

    const DeviceKey& m_key;
    DeviceId m_device;
    quint32 m_incarnation;
    quint64 m_dseq;
    HybridClock m_clock;
};

} // namespace expediente

#pragma once
#include "core/facts/digests.h"
#include "core/facts/fact.h"

#include <optional>
#include <vector>

namespace expediente::central {

struct Workstation;

/// The attachments of one agency in one state of its ledger: which facts name them, those that are
/// whole, and the uploads under way, of which every workstation has its own. A part of
/// LedgerTransaction.
class Shelf {
public:
    virtual ~Shelf() = default;

    // What names them
    struct Naming {
        Sha256 attachment{};
        Subject subject;
        FactId fact;
        DeviceId pusher; ///< either device of the workstation that brought the fact
        bool proved = false; ///< whoever brought the fact had the bytes
    };
    /// Nothing of a fact that was forgotten.
    virtual void putNaming(const Naming& naming) = 0;
    /// What a fact on that subject names counts no more, now and when it comes again. What it
    /// named.
    virtual std::vector<Sha256> forget(FactId fact, const Subject& subject) = 0;
    virtual bool isForgotten(FactId fact, const Subject& subject) = 0;
    virtual std::vector<Sha256> namedBy(FactId fact) = 0; ///< in their order
    virtual bool isNamed(const Sha256& attachment) = 0;
    /// Whether it pushed a fact that names it, or sees or saw a subject of which one speaks.
    virtual bool mayBring(const Workstation& workstation, const Sha256& attachment) = 0;

    // Who knows a digest need not have the bytes: what is handed out, and taken for granted,
    // follows from facts whose bringer had them.
    /// Whether it had the bytes, or may have fetched them, by a fact that is proved.
    virtual bool mayHave(const Workstation& workstation, const Sha256& attachment) = 0;
    /// Whether it pushed a fact that names it and isn't proved.
    virtual bool owesProof(const Workstation& workstation, const Sha256& attachment) = 0;
    /// It brought the bytes: proved are the facts that it pushed, and those of what it sees or saw,
    /// which somebody may have carried for it; but none whose bringer never saw all that the bytes
    /// may be had from: what is brought for one case opens nothing to whoever named it in another.
    /// Whoever may fetch the bytes isn't asked to bring them.
    virtual void prove(const Workstation& workstation, const Sha256& attachment) = 0;
    /// It may fetch the bytes by now: proved are the facts that it pushed.
    virtual void proveOwn(const Workstation& workstation, const Sha256& attachment) = 0;
    virtual bool isProved(FactId fact, const Sha256& attachment) = 0;
    /// A subject that the user sees now and of which a proved fact speaks that names it.
    virtual std::optional<Subject> seenThrough(const QString& user, const Sha256& attachment) = 0;
    /// Whether the user sees a subject of which a fact speaks that names it, proved or not.
    virtual bool concerns(const QString& user, const Sha256& attachment) = 0;

    // Whole ones
    virtual std::optional<qint64> sizeOf(const Sha256& attachment) = 0;
    /// From there on at most so many bytes; fewer before its end, none behind it.
    virtual QByteArray read(const Sha256& attachment, qint64 offset, qint64 most) = 0;
    virtual std::vector<Sha256> whole() = 0; ///< in their order
    virtual qint64 missing() = 0; ///< that facts name and that are not whole
    virtual void remove(const Sha256& attachment) = 0; ///< and its uploads

    // Uploads
    struct Progress {
        qint64 size = 0, received = 0;
    };
    virtual std::optional<Progress> upload(DeviceId workstation, const Sha256& attachment) = 0;
    virtual void begin(
        DeviceId workstation, const Sha256& attachment, qint64 size, qint64 nowMs) = 0;
    /// Leaves a chunk alone that doesn't begin where the upload ends.
    virtual void add(DeviceId workstation, const Sha256& attachment, qint64 offset,
        QByteArrayView bytes, qint64 nowMs) = 0;
    virtual Sha256 digestOf(DeviceId workstation, const Sha256& attachment) = 0; ///< of what came
    /// It is whole from here on; everybody's uploads of it are done.
    virtual void finish(DeviceId workstation, const Sha256& attachment) = 0;
    virtual void drop(DeviceId workstation, const Sha256& attachment) = 0;
    /// All but so many of those that were touched last.
    virtual void dropUploads(DeviceId workstation, int butSoMany) = 0;
};

} // namespace expediente::central

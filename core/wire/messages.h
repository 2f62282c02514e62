#pragma once
#include "core/facts/fact.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// What workstation and server say to each other (design.md, section 8). Values only; how they
/// stand on the wire is codec.h's.
namespace expediente {

/// A fact as it stands in the server's log.
struct LoggedFact {
    quint64 seq = 0; ///< its place: one more for each fact of the agency
    qint64 receivedMs = 0; ///< by the server's clock
    Hlc effective; ///< min(its own, the server's clock + 60 s): what it counts as for folding
    bool late = false; ///< by somebody who no longer had the case when it arrived
    Fact fact;

    bool operator==(const LoggedFact&) const = default;
};

enum class Ruling : std::uint8_t {
    Applied,
    Duplicate, ///< it is there; PushVerdict::hash tells whether as the same content
    Rejected, ///< for good: the same fact gets the same answer again
    Deferred, ///< not now; why tells what it waits for
};

/// Why a fact was rejected or has to wait. Stable names: they are kept, and turned into words by
/// ui/text.
enum class Refusal : std::uint8_t {
    None,
    OtherContent, ///< the id stands for something else
    ContentChanged, ///< the content does not give its hash
    SignatureInvalid, ///< not signed by the device that it names
    UnknownDevice, ///< no device of this agency
    BadBody, ///< the body fails its checks; `about` names the field
    WrongSubject, ///< a kind that has no business with its subject
    WrongAuthor, ///< said in the name of somebody else than the device's user
    NotAllowed, ///< the author's role may not say this
    AlreadyDecided, ///< the request was decided before; `about` is that decision
    OtherOffer, ///< the decision names an offer with another content
    // what waits:
    LinkUnknown, ///< the fact before it in its chain is not there: link it to the last that is
    Depends, ///< on `about`, a fact that is not there
    NotYours, ///< the case is not, or not yet, the author's
};

QString name(Refusal refusal); ///< "other_content"

struct PushVerdict {
    FactId id;
    Ruling ruling = Ruling::Applied;
    Refusal why = Refusal::None;
    QString about{}; ///< see Refusal
    Hash hash{}; ///< Duplicate: of the content that is there

    bool operator==(const PushVerdict&) const = default;
};

/// A device whose counter runs behind what the server has seen: it goes on as this incarnation and
/// reissues its envelopes.
struct Reincarnation {
    DeviceId device;
    quint32 incarnation = 0;

    bool operator==(const Reincarnation&) const = default;
};

struct Push {
    std::vector<Fact> facts; ///< in order of dseq

    bool operator==(const Push&) const = default;
};

struct PushReply {
    std::vector<PushVerdict>
        verdicts; ///< of each fact, by id; fewer when the device has to reincarnate
    std::optional<Reincarnation> reincarnation;

    bool operator==(const PushReply&) const = default;
};

struct Pull {
    QByteArray cursor; ///< as the server gave it; empty for the first
    int most = 2000; ///< facts, beyond which only a transaction is completed
    int waitSeconds = 0; ///< how long the server may wait for something to tell

    bool operator==(const Pull&) const = default;
};

/// The subject can be seen from here on; its whole history follows.
struct Granted {
    Subject subject;

    bool operator==(const Granted&) const = default;
};

/// It can't be seen any more: nothing of it stays but what was not sent yet.
struct Revoked {
    Subject subject;

    bool operator==(const Revoked&) const = default;
};

struct HowFar {
    quint64 done = 0, total = 0;

    bool operator==(const HowFar&) const = default;
};

using PullEntry = std::variant<LoggedFact, Granted, Revoked>;

struct PullReply {
    QByteArray from; ///< the cursor of the question
    QByteArray to; ///< where to go on; kept in the transaction that keeps the entries
    std::vector<PullEntry> entries; ///< in the order in which they count
    bool more = false; ///< there is more already, or an attachment to fetch that was asked for
    /// From here on everything in sight is told, one answer after another up to the one that
    /// `ends`: whatever was not granted in between is not in sight.
    bool begins = false, ends = false;
    /// The server's log is not the one that the cursor is of: it was restored from a backup, and
    /// what came behind this place has to be offered again.
    std::optional<quint64> rewoundTo{};
    /// Where histories are being told and more follows: of how many subjects, out of how many. It
    /// shows people how far it is, and that a case comes as a whole. Nothing hangs on it.
    std::optional<HowFar> histories{};

    bool operator==(const PullReply&) const = default;
};

} // namespace expediente

#pragma once
#include "core/central/shelf.h"
#include "core/facts/device_key.h"
#include "core/wire/messages.h"

#include <QLatin1StringView>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

/// The server's ledger behind an interface, so that another database can take SQLite's place: what
/// is kept, and nothing of what is decided about it. Implementations throw StoreException.
namespace expediente::central {

struct Agency {
    AgencyId id;
    QString name, country;
    QByteArray zone;
    DeviceId device; ///< the server's own
    bool operator==(const Agency&) const = default;
};

/// A user as the log describes them.
struct Member {
    QString user, name;
    QString role; ///< collector, agent, supervisor, auditor, admin, creditor
    QString team; ///< empty: of none; of a creditor's user the creditor's key
    bool operator==(const Member&) const = default;
};

struct Workstation {
    DeviceId logging, importing;
    PublicKey key{};
    QString user, name;
    qint64 enrolledMs = 0, seenMs = 0;
    std::optional<qint64> revokedMs{};
    bool operator==(const Workstation&) const = default;
};

/// How far a device has counted.
struct Stream {
    quint32 incarnation = 0;
    quint64 dseq = 0;
    auto operator<=>(const Stream&) const = default;
};

struct Known {
    quint64 seq = 0;
    Hash hash{};
    QByteArray body;
};

struct Sticky {
    Refusal why = Refusal::None;
    QString about;
};

/// A user has the contacts with a person from a day up to, but not on, another.
struct Reserved {
    FactId request;
    PersonId person;
    QString user;
    QDate from, until;
    bool operator==(const Reserved&) const = default;
};

enum class Sight : std::uint8_t { Never, Past, Now };

/// Something done to or for a workstation that has to be answered for: reading too.
struct AuditEntry {
    QString what; ///< one of audited::
    DeviceId workstation; ///< null where none is known
    QString user;
    std::optional<Subject> subject{};
    qint64 atMs = 0;
    quint64 number = 0; ///< its place, given by the ledger
    bool operator==(const AuditEntry&) const = default;
};

namespace audited {
inline constexpr QLatin1StringView granted("history_granted"); ///< a subject's history went out
/// A workstation began to fetch an attachment that a fact on that subject names.
inline constexpr QLatin1StringView attachmentRead("attachment_read");
inline constexpr QLatin1StringView enrolled("enrolled");
inline constexpr QLatin1StringView enrolmentRefused("enrolment_refused");
inline constexpr QLatin1StringView tokenReused("token_reused"); ///< and all of them dropped
inline constexpr QLatin1StringView factsRefused("facts_refused"); ///< for good, on that subject
inline constexpr QLatin1StringView revoked("revoked");
} // namespace audited

struct LogState {
    quint64 head = 0; ///< seq of the last fact
    quint64 epoch = 0;
};

/// One state of one agency's ledger; what is written in it is seen by it.
class LedgerTransaction {
public:
    virtual ~LedgerTransaction() = default;

    virtual AgencyId agency() const = 0;

    // The log
    virtual LogState state() = 0;
    /// Up to where this log is the same as the one of that epoch; 0 when that can't be told.
    virtual quint64 sharedWith(quint64 epoch) = 0;
    virtual std::optional<Known> find(FactId id) = 0;
    /// So many places at the end of the log; the first of them. Last in a transaction, since others
    /// that write wait from here on until it ends (design.md, section 8).
    virtual quint64 takePlaces(int count) = 0;
    /// `tx` is the first place that this transaction took.
    virtual void append(const LoggedFact& fact, quint64 tx) = 0;
    /// How it was sealed before the server sealed it anew.
    virtual void keepEnvelope(FactId id, const Envelope& envelope) = 0;
    virtual std::optional<Sticky> verdictOn(FactId id, const Hash& hash) = 0;
    virtual bool wasRefused(FactId id) = 0; ///< in whatever form, and isn't here
    /// Destroys body and salt of a fact of that subject; what is left verifies. Nothing for
    /// another.
    virtual void erase(FactId id, const Subject& subject) = 0;
    virtual void keepVerdict(FactId id, const Hash& hash, const Sticky& verdict, qint64 nowMs) = 0;
    /// Facts behind `after` up to `upTo` that the user sees, a page of at most so many, completed
    /// to the end of a transaction. Those alone of the subjects that the user saw before the fact
    /// came.
    struct Page {
        std::vector<LoggedFact> facts;
        quint64 upTo = 0; ///< all up to here were looked at
    };
    virtual Page seenBy(const QString& user, quint64 after, quint64 upTo, int most) = 0;
    /// All of the log behind `after`, a page as above: to check it and to hand it out.
    virtual Page log(quint64 after, int most) = 0;
    /// How a fact was sealed by its device, where the server sealed it anew.
    virtual std::optional<Envelope> keptEnvelope(FactId id) = 0;
    /// All of a subject behind `after` up to `upTo`, a page as above.
    virtual Page historyOf(const Subject& subject, quint64 after, quint64 upTo, int most) = 0;

    // Devices
    virtual std::optional<Workstation> workstationOf(DeviceId device) = 0; ///< by either of its two
    virtual std::vector<Workstation> workstations() = 0;
    virtual void putWorkstation(const Workstation& workstation) = 0; ///< by its logging device
    virtual void markSeen(DeviceId workstation, qint64 nowMs) = 0; ///< changes nothing else of it
    virtual Stream stream(DeviceId device) = 0;
    virtual void putStream(DeviceId device, const Stream& stream) = 0;
    virtual Hash chainEnd(DeviceId device, const Subject& subject) = 0;

    // Who may see what
    virtual std::vector<Member> members() = 0;
    virtual void putMember(const Member& member) = 0;
    virtual bool hasSubject(const Subject& subject) = 0;
    virtual std::optional<QString> holderOf(CaseId id) = 0; ///< none for a case that isn't here
    virtual void putHolder(CaseId id, const QString& user) = 0;
    virtual std::vector<CaseId> heldBy(const QString& user) = 0; ///< empty: by nobody
    virtual QString creditorOf(CaseId id) = 0; ///< its key; empty for a case that isn't here
    virtual void putCreditor(CaseId id, const QString& creditor) = 0;
    virtual std::vector<CaseId> cases() = 0;
    virtual std::vector<PersonId> partiesOf(CaseId id) = 0;
    virtual void addParty(CaseId id, PersonId person) = 0;
    virtual std::vector<CaseId> casesOf(PersonId person) = 0;
    virtual Sight sight(const QString& user, const Subject& subject) = 0;
    virtual std::vector<QString> seersOf(const Subject& subject) = 0;
    /// Those, and whoever saw it up to a fact behind `after`.
    virtual std::vector<QString> seersSince(const Subject& subject, quint64 after) = 0;
    virtual void openSight(const QString& user, const Subject& subject, quint64 from) = 0;
    virtual void closeSight(const QString& user, const Subject& subject, quint64 to) = 0;
    struct SightChange {
        Subject subject;
        quint64 at = 0;
        auto operator<=>(const SightChange&) const = default;
    };
    /// Begun behind `after` up to `upTo` and still lasting, persons before cases.
    virtual std::vector<SightChange> begun(const QString& user, quint64 after, quint64 upTo) = 0;
    /// Ended in between, and not seen now.
    virtual std::vector<SightChange> ended(const QString& user, quint64 after, quint64 upTo) = 0;

    // The referee
    virtual std::optional<FactId> decisionOn(FactId request) = 0;
    virtual void putDecision(FactId request, FactId decision) = 0;

    /// By day.
    virtual std::vector<Reserved> reservedOf(PersonId person) = 0;
    virtual std::vector<Reserved> reservedUnder(FactId request) = 0;
    /// All that is granted under it from now on.
    virtual void putReserved(FactId request, const std::vector<Reserved>& reserved) = 0;

    // Doors
    virtual void putEnrolment(const Hash& code, const QString& user, qint64 expiresMs) = 0;
    struct Enrolment {
        QString user;
        qint64 expiresMs = 0;
        std::optional<qint64> usedMs{};
        std::optional<DeviceId> usedBy{};
    };
    virtual std::optional<Enrolment> enrolment(const Hash& code) = 0;
    virtual void useEnrolment(const Hash& code, DeviceId by, qint64 nowMs) = 0;
    struct Token {
        DeviceId workstation;
        bool refreshing = false;
        qint64 expiresMs = 0;
        /// Since when it is known that what it was good for arrived.
        std::optional<qint64> usedMs{};
    };
    virtual void putToken(const Hash& hash, const Token& token) = 0;
    virtual std::optional<Token> token(const Hash& hash) = 0;
    /// Refresh tokens of the workstation that end before that have been used by now.
    virtual void useRefreshTokens(DeviceId workstation, qint64 beforeMs, qint64 nowMs) = 0;
    /// Those that open something; with `usedToo` also those that are kept to notice a second use.
    virtual void dropTokens(DeviceId workstation, bool usedToo) = 0;
    virtual void dropExpiredTokens(DeviceId workstation, qint64 nowMs) = 0;

    virtual Shelf& shelf() = 0; ///< as long as this

    // Who was told what
    virtual void note(const AuditEntry& entry) = 0;
    /// Behind `after`, at most so many, oldest first.
    virtual std::vector<AuditEntry> audit(quint64 after, int most) = 0;
};

/// One agency's. Any thread; a transaction stays on the thread that began it.
class Ledger {
public:
    using Work = std::function<void(LedgerTransaction&)>;

    virtual ~Ledger() = default;
    virtual Agency agency() const = 0;
    virtual const DeviceKey& key() const = 0; ///< the server's own
    /// All of it or nothing: what `work` throws takes it back.
    virtual void write(const Work& work) = 0;
    virtual void read(const Work& work) = 0;
};

} // namespace expediente::central

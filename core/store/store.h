#pragma once
#include "core/casefile/case_file.h"
#include "core/facts/sealer.h"
#include "core/store/changes.h"
#include "core/store/identity.h"
#include "core/store/readers.h"
#include "core/store/single_owner.h"
#include "core/store/writer.h"
#include "core/worklist/agency_context.h"

#include <atomic>
#include <deque>
#include <optional>
#include <set>
#include <span>

namespace expediente {

struct Erased;
struct Erasure;
struct SealCertificate;
struct WriterState;

struct Appended {
    std::vector<FactId> ids; ///< in the order given
    int duplicates = 0; ///< facts that were here already, byte for byte
};

/// How far a long task is; `cancelled` is asked between steps. May be called from any thread.
struct Progress {
    std::function<void(qint64 done, qint64 total)> report = [](qint64, qint64) {};
    std::function<bool()> cancelled = [] { return false; };
};

/// The encrypted store of a workstation: one writer, several readers, facts and the read models
/// that follow from them. All members are callable from any thread; futures complete after commit.
/// A store opened for reading answers writes with StoreReadOnly.
class Store {
public:
    enum class Access : std::uint8_t { ReadWrite, ReadOnly };

    /// Makes store.db in a directory that holds a vault. With `device` it is the one that a server
    /// knows already. A store of a server's agency says nothing of agency and user itself: the
    /// server does. StoreExists; errors of Database::open.
    static Result<std::unique_ptr<Store>> create(const QString& dir, const DataKey& key,
        const StoreIdentity& identity, const HouseRules& rules, const Clock& clock,
        const StoreDevice* device = nullptr);
    /// Migrates when writing. StoreBusy when another window writes; errors of Database::open.
    /// An import that a crash cut off is taken back before the store is handed out; see caughtUp()
    /// for what is left of one that was complete, or of an undo.
    static Result<std::unique_ptr<Store>> open(const QString& dir, const DataKey& key,
        Access access, const HouseRules& rules, const Clock& clock);
    ~Store();

    QString dir() const { return m_dir; }
    Access access() const { return m_access; }
    const StoreIdentity& identity() const { return m_identity; }
    /// By which rules things are worked out now. What has been handed out stays valid as long as
    /// the store, but is the past once the agency has published something (Changes::everything).
    const AgencyContext& context() const { return *m_context.load(); }
    const Clock& clock() const { return m_clock; }

    /// The common way to say something new: by this user, now unless said otherwise.
    NewFact newFact(Subject subject, const Body& body, std::optional<Moment> occurredAt = {}) const;

    /// All or nothing: checks bodies and rules, seals, writes facts, outbox and read models of the
    /// cases touched in one transaction. BadBody, RuleRefused, UnknownSubject, DifferentBody,
    /// errors of the disk.
    QFuture<Result<Appended>> append(std::vector<NewFact> facts);
    /// Says in the agency's name that something leaves the encryption, before it does: what left
    /// without a record would be the worse half. Blocks, so not on the GUI thread.
    Done recordExport(const ExportMade& made);

    /// Somebody has opened the case and may save something on it soon: so that it goes fast then.
    QFuture<Done> expectWork(CaseId id);

    /// A form that is not finished; survives a crash. An empty body removes it.
    QFuture<Done> saveDraft(const QString& key, const QByteArray& body);
    /// Stores bytes under their SHA-256, encrypted like all else; returns the hash in hex.
    /// FileTooLarge above maxAttachmentBytes.
    QFuture<Result<QByteArray>> putAttachment(const QByteArray& bytes);
    /// The device's seal from now on; see seals.h.
    QFuture<Done> keepSeal(const SealCertificate& seal);
    /// With the device's key: for what leaves the store and wants to be checked elsewhere.
    QFuture<Result<Signature>> sign(const Hash& digest);

    // The stages of an import; one at a time (StoreBusy). Nothing of it is seen before it is
    // completed, and cancelling leaves nothing behind.
    QFuture<Result<qint64>> beginImport();
    /// Bodies must have passed check(). Facts with a known id and body are skipped. The caller
    /// keeps `facts` until the future is ready, so that who made them frees them too: done on the
    /// writer's thread it slows both.
    QFuture<Result<Appended>> stageImport(qint64 import, std::span<const NewFact> facts);
    /// `leansOn` names earlier imports whose facts this one found to be what it says itself.
    QFuture<Result<FactId>> completeImport(
        qint64 import, const ImportCompleted& summary, std::set<qint64> leansOn = {});
    QFuture<Done> cancelImport(qint64 import);
    /// Brings the read models of imported cases up to date, in short transactions. When cancelled,
    /// the store goes on by itself.
    Done applyImported(const Progress& progress);
    /// Ready when the read models have caught up with the facts: what a crash or a cancelling left
    /// to do of an import or its undo, the store does by itself, a little at a time.
    QFuture<Done> caughtUp() const;

    /// Says something more in the name of a completed import, such as what a full file no longer
    /// has: undoing the import takes it back too. Else like append(); NotFound for an undone one.
    QFuture<Result<Appended>> appendToImport(FactId completed, std::vector<NewFact> facts);

    struct Undo {
        FactId completed;
        QString reason;
        /// Also where people have logged something on cases that would leave the portfolio.
        bool evenWithWork = false;
    };
    /// Voids every fact of a completed import, case by case. RuleRefused "import.others_lean" (the
    /// later import's file and day) while a later import builds on it, "import.has_work" (number of
    /// cases). Once begun it can only be finished: when it is cancelled, by calling this again or
    /// by opening the store; no import begins before.
    Done undoImport(const Undo& undo, const Progress& progress);

    /// Destroys what is known of somebody, or of a case, for good (core/store/queries/erasure.h);
    /// afterwards the log beside the database is emptied. The hindrance of its outlook, NotFound,
    /// BadBody without a reason, StoreBusy while a file is being read.
    QFuture<Result<Erased>> erase(const Erasure& erasure);
    /// Ended cases past the time for which they are kept, one after another, each whole; the number
    /// of those that went, also when it was cancelled between two. One that may not go any more is
    /// left out.
    Result<qint64> eraseAll(
        std::span<const CaseId> cases, const QString& reason, const Progress& progress);

    /// Read models anew from the facts; true when they were identical before.
    Result<bool> rebuild(const Progress& progress);

    /// One state of the store in a new file, under the same key, while work goes on; blocks.
    /// StoreDamaged where a page can't be read any more, Cancelled, errors of the disk, after which
    /// no file is left.
    Done copyTo(const QString& path, const Progress& progress) const;

    /// See Readers. `question` takes a Connection& and uses the functions in core/store/queries.
    template <class Question>
    auto ask(Question&& question) const
    {
        return m_readers.ask(std::forward<Question>(question));
    }
    template <class Question>
    auto askLater(Question question) const
    {
        return m_readers.askLater(std::move(question));
    }

    /// Replaces the one listener; set it before anything is written.
    void onCommitted(ChangeListener listener);
    /// Of a store opened for reading: whether another window has written since the last call, of
    /// which no listener hears. Costs next to nothing. One thread at a time.
    bool changedElsewhere();

    static constexpr qint64 maxAttachmentBytes = 50 * 1024 * 1024;

private:
    friend class StoreSync;

    Store(QString dir, Access access, const Clock& clock, Readers::Opener opener);
    static Result<std::unique_ptr<Store>> prepare(const QString& dir, const DataKey& key,
        Access access, Database::Mode mode, const StoreIdentity* identity,
        const StoreDevice* device, const HouseRules& rules, const Clock& clock);
    template <class Job>
    auto write(Job job, Writer::Turn turn = Writer::Turn::People);
    std::function<bool()> waitedFor() const;
    void tell(const Changes& changes);
    bool followAgency(Connection& connection);
    Result<qint64> applyRound(const Progress& progress, qint64& total);
    Result<qint64> refoldSome();
    void catchUp();
    void catchUpStep(const std::shared_ptr<QPromise<Done>>& promise);

    const QString m_dir;
    const Access m_access;
    const Clock& m_clock;
    std::shared_ptr<const DataKey> m_key; ///< readers and copies need it as long as it is open
    StoreIdentity m_identity;
    std::deque<AgencyContext> m_contexts; ///< all that there were, since others refer to them
    std::atomic<const AgencyContext*> m_context = nullptr; ///< the last of them
    std::optional<WriterLock> m_lock;
    std::mutex m_listenerMutex;
    ChangeListener m_listener;
    std::optional<Connection> m_watched; ///< a store opened for reading only
    qint64 m_versionSeen = 0;
    mutable std::mutex m_caughtUpMutex;
    QFuture<Done> m_caughtUp;
    std::atomic<bool> m_closing = false;
    std::unique_ptr<WriterState> m_state; // what only the writer's thread touches
    std::unique_ptr<Writer> m_writer; // its thread uses all of the above
    mutable Readers m_readers; // last: a question that is still being answered may write
};

} // namespace expediente

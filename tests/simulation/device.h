#pragma once
#include "core/store/store.h"
#include "core/sync/sync_session.h"
#include "tests/simulation/planted.h"

namespace expediente::simulation {

/// A workstation with its disk and its clock.
class Device {
public:
    Device(const QString& dir, const StoreIdentity& whose, qint64 clockAheadMs, Bug bug);
    ~Device();

    Store& store() { return *m_store; }
    const QString& user() const { return m_whose.user; }
    const QString& role() const { return m_whose.role; }
    central::Workstation workstation() const { return m_self; }
    DeviceId id() const { return m_self.logging; }
    Connection raw(); ///< straight to the database; the store must be closed

    /// What goes wrong in the store's part of the next step.
    enum class Fault { None, CrashBefore, CrashAfter };

    void setTime(const Moment& server);
    void begin(); ///< a session, which carries attachments in chunks of a few bytes
    bool isSyncing() const { return m_session.has_value(); }
    /// What to ask the server; ends the session when there is nothing.
    std::optional<SyncSession::Question> ask();
    /// False when the session ended by it.
    bool take(const QByteArray& answer, Fault fault);
    void endSession();
    /// Whatever became of it; the disk is full for the time of it.
    bool takeOnFullDisk(const QByteArray& answer);

    void crash(); ///< and starts again
    void keepImage();
    bool goBackToImage(); ///< a disk image from before; false when there is none
    void close();
    void open();
    bool hasLog() const; ///< beside the database, with pages of before; the store must be closed

    // As this machine remembers it; what a disk rolled back forgot is forgotten here too.
    std::set<FactId> made; ///< by whoever works here
    std::set<FactId> acknowledged; ///< the server said that it has them
    std::set<FactId> refused; ///< the server said that it will not have them
    bool wasRolledBack = false;
    int cameSecond = 0; ///< facts that were refused since it was decided already

private:
    void noteAcknowledged(const QByteArray& answer);

    const QString m_dir;
    const StoreIdentity m_whose;
    const qint64 m_aheadMs;
    const Bug m_bug;
    DataKey m_key = DataKey::random();
    FixedClock m_clock;
    central::Workstation m_self;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoreSync> m_side;
    std::optional<SyncSession> m_session;
    std::optional<SyncSession::What> m_asked;
    std::set<FactId> m_madeThen, m_refusedThen; ///< when the image was taken
};

} // namespace expediente::simulation

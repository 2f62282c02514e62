#pragma once
#include "core/base/clock.h"
#include "core/central/hub.h"
#include "core/central/sqlite_ledger.h"
#include "core/sync/sync_question.h"
#include "tests/simulation/planted.h"

#include <QTemporaryDir>

namespace expediente::simulation {

/// The server with its disk: it can be killed on each side of a commit and restored from a backup.
class Server {
public:
    Server(const QString& dir, AgencyId agency, Bug bug);
    ~Server();

    /// Which side of a commit a crash comes on.
    enum class Crash { None, BeforeCommit, AfterCommit };
    /// Nothing when it crashed.
    std::optional<QByteArray> answer(
        DeviceId from, SyncQuestion::What what, const QByteArray& message, Crash crash);

    void say(const std::vector<NewFact>& facts);
    void enrol(const central::Workstation& workstation);
    void backUp();
    /// Loses what came since the last backup; false when there is none.
    bool restore();

    central::SqliteLedger& ledger(); ///< as it really is
    FixedClock& clock() { return m_clock; }

private:
    class Buggy;
    void open();
    Result<QByteArray> ask(DeviceId from, SyncQuestion::What what, const QByteArray& message);

    const QString m_dir;
    const Bug m_bug;
    DataKey m_key = DataKey::random();
    FixedClock m_clock;
    std::unique_ptr<central::SqliteLedger> m_real;
    std::unique_ptr<Buggy> m_ledger;
    std::unique_ptr<central::Hub> m_hub;
    bool m_hasBackup = false;
};

} // namespace expediente::simulation

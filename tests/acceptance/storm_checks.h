#pragma once
#include "tests/acceptance/server_process.h"
#include "tests/acceptance/storm_workstation.h"

namespace expediente {

/// What must hold once a storm is over, everybody has synced and the server has ended.
class StormChecks {
public:
    explicit StormChecks(const ServerFolder& server);

    void check(const StormWorkstation& workstation);
    void checkServer();
    /// What doesn't hold, in words.
    const QStringList& broken() const { return m_broken; }
    int rejected() const { return m_rejected; }

private:
    void acknowledgedIsThere(const StormWorkstation& workstation);
    void importedIsThere(const StormWorkstation& workstation);
    void storeEqualsScope(const StormWorkstation& workstation);
    void storeIsSound(const StormWorkstation& workstation);
    void expect(bool holds, const QString& what);

    const ServerFolder& m_server;
    std::map<QString, QStringList> m_log; ///< ids of facts; who said each, once a place
    std::map<QString, int> m_folios; ///< of cases that were opened
    QStringList m_broken;
    int m_rejected = 0;
};

} // namespace expediente

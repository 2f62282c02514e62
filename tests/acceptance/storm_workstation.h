#pragma once
#include "tests/acceptance/cli_process.h"
#include "tests/acceptance/storm_deck.h"
#include "tests/acceptance/storm_tally.h"

#include <chrono>
#include <set>

namespace expediente {

/// One user's store and the real expediente-cli on it, in bad weather: what it says, when it syncs
/// and what becomes of its processes is drawn from a seed. One thread at a time.
class StormWorkstation {
public:
    using Time = std::chrono::steady_clock::time_point;

    StormWorkstation(QString user, QStringList collectors, quint64 seed, StormTally& tally);

    const QString& user() const { return m_user; }
    bool leads() const { return !m_collectors.isEmpty(); }

    /// Throws where the server doesn't let it in.
    void join(quint16 port, const QString& fingerprint, const QString& code);
    /// A creditor's file with so many cases that nobody has yet.
    bool import(int cases);
    void endure(Time until);
    /// Until nothing is left to send; what moved in it. Nothing when that never comes.
    std::optional<int> settle();
    CliRun run(QStringList arguments, const QByteArray& input = {}) const;
    QString store() const { return m_folder.store(); }
    QByteArray passphrase() const;
    void look(); ///< which cases it has

    const std::set<QString>& acknowledged() const { return m_acknowledged; }
    const QStringList& imported() const { return m_imported; } ///< folios
    /// What should never be, however bad the weather.
    const QStringList& troubles() const { return m_troubles; }

    /// Stands in every name and text, so that it can be searched for.
    static constexpr QLatin1StringView canary{"Susurro"};

private:
    enum class Deed { Say, Sync, Look, Import };
    enum class Fate { Lives, IsKilled, IsStopped };

    std::optional<CliRun> runInWeather(
        const char* what, const QStringList& arguments, const QByteArray& input = {});
    void say();
    QJsonArray entries();
    QJsonObject anEntry(const QString& caseId);
    void sync();
    QByteArray portfolio(int cases);
    void trouble(const char* what, const CliRun& run);
    QStringList onStore(QStringList arguments) const;

    const QString m_user;
    const QStringList m_collectors; ///< to whom cases may go; empty for those who collect
    CliFolder m_folder;
    std::mt19937_64 m_random;
    StormTally& m_tally;
    StormDeck<Deed> m_deeds;
    StormDeck<Fate> m_fates{{Fate::Lives, 4}, {Fate::IsKilled, 3}, {Fate::IsStopped, 2}};
    StormDeck<std::string> m_kinds;
    QStringList m_cases; ///< ids
    std::set<QString> m_acknowledged;
    QStringList m_imported;
    int m_said = 0, m_taken = 0, m_files = 0, m_clients = 0;
    QStringList m_troubles;
};

} // namespace expediente

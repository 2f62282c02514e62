#pragma once
#include "core/central/service.h"
#include "core/central/sqlite_ledger.h"
#include "core/facts/kinds.h"
#include "core/sync/joining.h"

#include <QTemporaryDir>

#include <limits>
#include <set>

namespace expediente {

/// An agency's server in this process: everything of the real one but the network. Any thread.
class Office {
public:
    explicit Office(const Moment& now);
    ~Office();

    /// For workstations: the network, as long as it is there.
    Connect connect();
    /// Without it questions that are under way end too.
    void setReachable(bool reachable);
    /// Pushes stay without an answer until whoever asks gives up.
    void setAnswersPushes(bool answers);
    bool leftPushUnanswered();
    /// So many more pulls; later ones wait until it is said anew, or until whoever asks gives up.
    void answerPulls(int more);
    /// Every question is sent away, to be asked again in so long; nothing: no more.
    void setBusy(std::optional<std::chrono::seconds> comeAgain);
    int sentAway();
    /// From now on only those trust it who were told this fingerprint.
    void setFingerprint(const QByteArray& sha256);

    /// A user of the agency; said again, with another role.
    void describe(const QString& user, const QString& name, const QString& role);
    QString code(const QString& user);
    void revoke(DeviceId device);
    /// The bodies of what the log holds of a subject and a kind, in order.
    std::vector<QByteArray> bodies(const Subject& subject, Kind kind);
    void setNow(const Moment& now) { m_clock.set(now); }
    central::SqliteLedger& ledger() { return *m_ledger; }

private:
    class Wire;
    friend class Wire;
    struct SetClock final : Clock {
        void set(const Moment& moment);
        Moment now() const override;
        mutable std::mutex mutex;
        Moment moment;
    };

    QTemporaryDir m_dir;
    SetClock m_clock;
    std::unique_ptr<central::SqliteLedger> m_ledger;
    std::unique_ptr<central::Service> m_service;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_pullsToAnswer = std::numeric_limits<int>::max();
    std::optional<std::chrono::seconds> m_comeAgain;
    int m_sentAway = 0;
    bool m_reachable = true, m_answersPushes = true, m_leftPushUnanswered = false;
    QByteArray m_fingerprint; ///< empty: everybody trusts it
    std::set<Wire*> m_wires;
};

} // namespace expediente

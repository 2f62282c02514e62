#pragma once
#include <QObject>

#include <memory>

class QDBusPendingCallWatcher;

namespace expediente::ui {

/// Tells when the machine is about to sleep, or when the desktop locks the user's session, as
/// systemd's logind says it on the system's D-Bus. While it is active logind waits with sleeping
/// until it no longer is (a delay inhibitor; up to five seconds, or what the machine is set to), so
/// that the store can be closed first. Silent where there is no such bus. GUI thread.
class SleepWatch : public QObject {
    Q_OBJECT
public:
    explicit SleepWatch(QObject* parent = nullptr);
    ~SleepWatch() override;

    void setActive(bool active);
    bool holdsSleepBack() const; ///< logind has given it the lock

signals:
    void sleeping(); ///< only while it is active
    void locking(); ///< likewise

private slots:
    void onPrepareForSleep(bool begins);
    void onLock();

private:
    void followSession();
    void askInhibitor();
    void takeInhibitor(QDBusPendingCallWatcher* answer);

    struct Inhibitor;
    std::unique_ptr<Inhibitor> m_inhibitor; ///< null while logind has given none
    bool m_active = false;
    bool m_connected = false;
};

} // namespace expediente::ui

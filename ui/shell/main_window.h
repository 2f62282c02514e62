#pragma once
#include "core/vault/secret.h"
#include "ui/shell/opened_store.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>
#include <QPointer>

namespace expediente::ui {

class Entrance;
class HiddenMenu;
class IdleWatch;
class LockCover;
class Session;
class SleepWatch;

/// The window: the entrance while the store is closed, the workspace while it is open, and the way
/// from the one to the other and back.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Environment environment, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the first page of the entrance.
    void begin();
    /// As if the passphrase had been typed there.
    void unlockWith(Secret passphrase);
    /// Null while the store is closed.
    Workspace* workspace() const { return m_workspace; }

public slots:
    /// Closes the store, then replaces the process. Half-filled forms are in the store by then.
    /// Dialogs are dismissed first. While something runs that must not be cut off (an import), the
    /// pages are covered at once, and the rest comes when it has ended. Not while a LockHold is
    /// there: then it comes after that.
    void lock();

signals:
    void unlocked();
    void locked(); ///< only seen where the process could not be replaced

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void enter(OpenedStore opened, Section start);
    void makeWorkspace(const Place& place);
    void dropWorkspace();
    /// Why the workspace has to go, in order of weight.
    enum class Leaving : std::uint8_t { No, Language, Lock, Close };
    void leaveFor(Leaving why);
    void goOn();
    bool isHeld();
    bool waitForHold();
    void lockForSleep();
    void waitForWork();
    void askToStop();
    void cover();
    void retranslate();
    void lockNow();
    void remakeWorkspace();
    void leave();
    void showTitle();
    void toggleFullScreen();
    void restoreSize();
    void applyIdleLimit();

    const Environment m_environment;
    HiddenMenu* m_menu;
    IdleWatch* m_idle;
    SleepWatch* m_sleep;
    std::unique_ptr<Session> m_session;
    Entrance* m_entrance = nullptr;
    Workspace* m_workspace = nullptr; ///< gone before the session; not shown under a cover
    QPointer<LockCover> m_cover;
    Leaving m_leaving = Leaving::No;
    bool m_revoked = false; ///< the agency wants what is here to be gone
    bool m_stopAsked = false; ///< the user said that running work may be cut off
};

} // namespace expediente::ui

#include "ui/shell/main_window.h"

#include "core/store/wiping.h"
#include "ui/page/later.h"
#include "ui/page/lock_hold.h"
#include "ui/page/preferences.h"
#include "ui/page/prompts.h"
#include "ui/page/worker.h"
#include "ui/settings/backup_plan.h"
#include "ui/shell/appearance.h"
#include "ui/shell/brand.h"
#include "ui/shell/entrance.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/hidden_menu.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/lock_cover.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/session.h"
#include "ui/shell/sleep_watch.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QScreen>
#include <QThread>

namespace expediente::ui {

namespace {

constexpr QSize usualSize(1366, 768);
constexpr QSize leastSize(880, 480); // 1366×768 at 150 % is 911×512
constexpr std::chrono::milliseconds untilNextTry(20);

} // namespace

MainWindow::MainWindow(Environment environment, QWidget* parent)
    : QMainWindow(parent)
    , m_environment(std::move(environment))
    , m_menu(new HiddenMenu(this))
    , m_idle(new IdleWatch(this))
    , m_sleep(new SleepWatch(this))
{
    setMenuBar(m_menu);
    m_menu->hide();
    setMinimumSize(leastSize);
    setWindowIcon(brandIcon(m_environment.theme));
    restoreSize();
    connect(&m_environment.appearance, &Appearance::languageChanged, this, [this] {
        // Later: the choice may have been made in a widget that is about to be made anew.
        QMetaObject::invokeMethod(this, &MainWindow::retranslate, Qt::QueuedConnection);
    });
    connect(&m_environment.preferences, &Preferences::changed, this, &MainWindow::applyIdleLimit);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_sleep, &SleepWatch::locking, this, &MainWindow::lock);
    connect(m_sleep, &SleepWatch::sleeping, this, &MainWindow::lockForSleep);
    showTitle();
}

MainWindow::~MainWindow()
{
    leave();
}

void MainWindow::restoreSize()
{
    if (!restoreGeometry(m_environment.preferences.windowGeometry()))
        resize(usualSize.boundedTo(screen()->availableSize()));
}

void MainWindow::begin()
{
    m_entrance = new Entrance(m_environment);
    connect(m_entrance, &Entrance::opened, this,
        [this](const std::shared_ptr<OpenedStore>& opened, Section start) {
            enter(std::move(*opened), start);
        });
    setCentralWidget(m_entrance);
    m_entrance->begin();
    showTitle();
}

void MainWindow::unlockWith(Secret passphrase)
{
    if (m_entrance)
        m_entrance->unlockWith(std::move(passphrase));
}

void MainWindow::enter(OpenedStore opened, Section start)
{
    m_session = std::make_unique<Session>(std::move(opened), m_environment);
    m_entrance = nullptr; // the window deletes it when another widget takes its place
    makeWorkspace({start, {}});
    applyIdleLimit();
    m_sleep->setActive(true);
    emit unlocked();
}

void MainWindow::retranslate()
{
    if (m_entrance)
        m_entrance->retranslate();
    leaveFor(Leaving::Language);
    showTitle();
}

void MainWindow::leaveFor(Leaving why)
{
    if (!m_session || why <= m_leaving)
        return;
    m_leaving = why;
    goOn();
}

/// Leaves as soon as nothing stands in the way any more.
void MainWindow::goOn()
{
    if (m_leaving == Leaving::No || !m_session)
        return;
    if (m_leaving == Leaving::Lock && waitForHold())
        return;
    if (isHeld()) {
        QTimer::singleShot(untilNextTry, this, &MainWindow::goOn);
        return;
    }
    if (!m_workspace->running().empty()) {
        waitForWork();
        return;
    }
    switch (std::exchange(m_leaving, Leaving::No)) {
    case Leaving::Language:
        remakeWorkspace();
        break;
    case Leaving::Lock:
        lockNow();
        break;
    case Leaving::Close:
        close();
        break;
    case Leaving::No:
        break;
    }
}

/// Somebody signs: nothing is taken out of their hand.
bool MainWindow::waitForHold()
{
    const auto* hold = findChild<LockHold*>();
    if (hold)
        connect(hold, &QObject::destroyed, this, &MainWindow::goOn,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    return hold;
}

/// The machine waits a few seconds only: what runs is asked to stop.
void MainWindow::lockForSleep()
{
    m_stopAsked = true;
    leaveFor(Leaving::Lock);
    goOn(); // where it was waiting already
}

/// Dismisses what is open above the pages. A dialog, a menu or a drag may run an event loop of its
/// own below us: what it belongs to must not go before that has returned.
bool MainWindow::isHeld()
{
    QWidget* above = QApplication::activePopupWidget();
    if (!above)
        above = QApplication::activeModalWidget();
    if (auto* dialog = qobject_cast<QDialog*>(above))
        dialog->reject();
    else if (above)
        above->close();
    constexpr int loopOfTheProgram = 1;
    return above || QThread::currentThread()->loopLevel() > loopOfTheProgram;
}

void MainWindow::waitForWork()
{
    for (Worker* worker : m_workspace->running()) {
        connect(worker, &Worker::ended, this, &MainWindow::goOn,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        if (m_stopAsked)
            worker->cancel();
    }
    if (m_leaving == Leaving::Lock)
        cover();
    else if (m_leaving == Leaving::Language)
        m_workspace->tell(tr("The language changes when this has ended: %1")
                              .arg(m_workspace->running().front()->what()));
}

/// What was there is out of sight, though the store stays open for what runs.
void MainWindow::cover()
{
    if (m_cover)
        return;
    m_menu->clear();
    m_cover = new LockCover(m_environment.theme, m_workspace->running().front()->what());
    connect(m_cover, &LockCover::stopRequested, this, [this] {
        m_stopAsked = true;
        goOn();
    });
    takeCentralWidget();
    setCentralWidget(m_cover);
    m_cover->show();
    m_cover->setFocus();
    showTitle();
}

void MainWindow::askToStop()
{
    m_environment.prompts.confirm(this,
        tr("Stop and quit? %1").arg(m_workspace->running().front()->what()),
        tr("It has not ended. What it has done so far is taken back or kept whole, never left "
           "half way; it can be started again later."),
        tr("Stop and quit"), [this] {
            m_stopAsked = true;
            leaveFor(Leaving::Close);
        });
}

void MainWindow::remakeWorkspace()
{
    const Place place = m_workspace->place();
    dropWorkspace();
    // The old pages' drafts are still on their way to the store: the new ones are made when
    // this, which changes nothing, has come after them.
    whenReady(
        m_session->store().saveDraft(QStringLiteral("none"), {}), this, [this, place](const Done&) {
            if (m_session && !m_workspace)
                makeWorkspace(place);
        });
    showTitle();
}

void MainWindow::dropWorkspace()
{
    m_menu->clear();
    if (!m_workspace)
        return;
    if (centralWidget() == m_workspace)
        takeCentralWidget();
    delete std::exchange(m_workspace, nullptr);
}

void MainWindow::makeWorkspace(const Place& place)
{
    m_workspace = new Workspace(m_session->services(m_environment), place);
    setCentralWidget(m_workspace);
    // Only what is shown in a window can have the keyboard.
    m_workspace->show();
    m_workspace->pages().focusPage();
    m_workspace->fillMenus(*m_menu);
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::showTitle);
    connect(m_workspace, &Workspace::lockRequested, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::quitRequested, this, &QWidget::close, Qt::QueuedConnection);
    connect(
        m_workspace, &Workspace::revoked, this,
        [this] {
            m_revoked = m_stopAsked = true; // nothing that runs is worth waiting for
            lock();
        },
        Qt::QueuedConnection);
    connect(m_workspace, &Workspace::fullScreenRequested, this, &MainWindow::toggleFullScreen);
    showTitle();
}

void MainWindow::leave()
{
    m_leaving = Leaving::No;
    m_stopAsked = false;
    m_cover.clear(); // the window deletes it when another widget takes its place
    dropWorkspace();
    m_session.reset();
    m_sleep->setActive(false);
}

void MainWindow::lock()
{
    leaveFor(Leaving::Lock);
}

void MainWindow::lockNow()
{
    m_environment.preferences.setWindowGeometry(saveGeometry());
    m_idle->setLimit({});
    leave();
    if (std::exchange(m_revoked, false))
        static_cast<void>(wipe(m_environment.dir, BackupPlan::load(m_environment.dir).folder,
            QDateTime::currentDateTimeUtc())); // what would not go, the entrance tries again
    m_environment.relaunch();
    begin();
    emit locked();
}

void MainWindow::applyIdleLimit()
{
    m_idle->setLimit(m_session ? std::chrono::minutes(m_environment.preferences.idleMinutesToLock())
                               : std::chrono::minutes(0));
}

void MainWindow::showTitle()
{
    const QString page = m_workspace && !m_cover ? m_workspace->title() : QString();
    const QString program = QStringLiteral("Expediente");
    setWindowTitle(page.isEmpty() ? program : tr("%1 — %2").arg(program, page));
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_workspace && !m_workspace->running().empty()) {
        event->ignore();
        askToStop();
        return;
    }
    if (m_session && isHeld()) {
        event->ignore();
        leaveFor(Leaving::Close);
        return;
    }
    m_environment.preferences.setWindowGeometry(saveGeometry());
    leave();
    QMainWindow::closeEvent(event);
}

} // namespace expediente::ui

#include "ui/shell/main_window.h"

#include "ui/page/later.h"
#include "ui/page/preferences.h"
#include "ui/shell/appearance.h"
#include "ui/shell/brand.h"
#include "ui/shell/entrance.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/hidden_menu.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/session.h"

#include <QCloseEvent>
#include <QScreen>

namespace expediente::ui {

namespace {

constexpr QSize usualSize(1366, 768);
constexpr QSize leastSize(880, 480); // 1366×768 at 150 % is 911×512

} // namespace

MainWindow::MainWindow(Environment environment, QWidget* parent)
    : QMainWindow(parent)
    , m_environment(std::move(environment))
    , m_menu(new HiddenMenu(this))
    , m_idle(new IdleWatch(this))
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
        [this](const std::shared_ptr<OpenedStore>& opened) { enter(std::move(*opened)); });
    setCentralWidget(m_entrance);
    m_entrance->begin();
    showTitle();
}

void MainWindow::unlockWith(Secret passphrase)
{
    if (m_entrance)
        m_entrance->unlockWith(std::move(passphrase));
}

void MainWindow::enter(OpenedStore opened)
{
    m_session = std::make_unique<Session>(std::move(opened));
    m_entrance = nullptr; // the window deletes it when another widget takes its place
    makeWorkspace({});
    applyIdleLimit();
    emit unlocked();
}

void MainWindow::retranslate()
{
    if (m_entrance)
        m_entrance->retranslate();
    if (m_workspace) {
        const Place place = m_workspace->place();
        dropWorkspace();
        // The old pages' drafts are still on their way to the store: the new ones are made when
        // this, which changes nothing, has come after them.
        whenReady(m_session->store().saveDraft(QStringLiteral("none"), {}), this,
            [this, place](const Done&) {
                if (m_session && !m_workspace)
                    makeWorkspace(place);
            });
    }
    showTitle();
}

void MainWindow::dropWorkspace()
{
    m_menu->clear();
    if (!m_workspace)
        return;
    m_workspace = nullptr;
    delete takeCentralWidget();
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
    connect(m_workspace, &Workspace::fullScreenRequested, this, &MainWindow::toggleFullScreen);
    showTitle();
}

void MainWindow::leave()
{
    dropWorkspace();
    m_session.reset();
}

void MainWindow::lock()
{
    if (!m_session)
        return;
    m_environment.preferences.setWindowGeometry(saveGeometry());
    m_idle->setLimit({});
    leave();
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
    const QString page = m_workspace ? m_workspace->title() : QString();
    const QString program = QStringLiteral("Expediente");
    setWindowTitle(page.isEmpty() ? program : tr("%1 — %2").arg(program, page));
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_environment.preferences.setWindowGeometry(saveGeometry());
    leave();
    QMainWindow::closeEvent(event);
}

} // namespace expediente::ui

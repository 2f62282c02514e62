#include "ui/shell/workspace.h"

#include "core/store/store.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/timestamp_schedule.h"
#include "ui/casefile/case_file_page.h"
#include "ui/importing/import_page.h"
#include "ui/page/preferences.h"
#include "ui/page/reading.h"
#include "ui/page/store_watch.h"
#include "ui/page/sync_watch.h"
#include "ui/page/worker.h"
#include "ui/settings/backup_schedule.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/about_sheet.h"
#include "ui/shell/app_bar.h"
#include "ui/shell/command_list.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/handbook_sheet.h"
#include "ui/shell/key_hints.h"
#include "ui/shell/keys_sheet.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/regions.h"
#include "ui/shell/search_box.h"
#include "ui/text/words.h"
#include "ui/widgets/key_strip.h"

#include <QMenu>
#include <QMenuBar>
#include <QStackedLayout>

namespace expediente::ui {

Workspace::Workspace(const Services& services, const Place& place, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_layers(new QStackedLayout(this))
    , m_pages(new NavigationStack(services))
    , m_actions(new GlobalActions(this, m_pages->sections()))
    , m_userMenu(new QMenu(this))
    , m_bar(new AppBar(services, m_pages->sections(), m_userMenu))
    , m_notice(new NoticeBar(services.theme))
    , m_strip(new KeyStrip(services.theme))
    , m_hints(new KeyHints(*m_strip, *m_actions, this))
{
    m_bar->setProperty(regionProperty, true);
    m_notice->setProperty(regionProperty, true);
    m_strip->setProperty(regionProperty, true);
    auto* usual = new QWidget;
    auto* column = new QVBoxLayout(usual);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_layers->addWidget(usual);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notice);
    column->addWidget(m_strip);
    fillUserMenu();
    connectActions();
    connectPages();
    auto* drop = new FileDrop(
        services.theme, [this] { return mayImport(); }, this);
    connect(drop, &FileDrop::dropped, this, &Workspace::importFile);
    auto* backups = new BackupSchedule(services.store, this);
    connect(backups, &BackupSchedule::failed, this, [this](const Error& error) {
        m_notice->showProblem(tr("No backup was made.") + ' ' + sentence(error));
    });
    auto* timestamps = new TimestampSchedule(services, this);
    connect(timestamps, &TimestampSchedule::failed, this, [this](const Error& error) {
        m_notice->showProblem(tr("An agreement has no timestamp yet.") + ' ' + sentence(error));
    });
    if (place.openCase && place.section == Section::CaseFile)
        m_pages->openCase(*place.openCase);
    else if (place.section)
        m_pages->go(*place.section);
    else if (!m_pages->sections().empty())
        m_pages->go(m_pages->sections().front());
    else
        m_pages->go(Section::Settings);
}

Workspace::~Workspace()
{
    delete m_overlay; // a child of the window, with the pages' actions in it
}

Place Workspace::place() const
{
    return {m_pages->currentSection(), m_pages->currentCase()};
}

void Workspace::openAgreement(CaseId id, FactId offer, const QString& country)
{
    if (m_agreement)
        return;
    closeOverlay();
    for (QAction* action : m_actions->all())
        if (action->isEnabled() && !stays(action)) {
            action->setEnabled(false);
            m_held << action;
        }
    m_agreement = new AgreementPage(m_services, id, offer, country);
    m_layers->setCurrentIndex(m_layers->addWidget(m_agreement));
    m_agreement->setFocus();
    connect(m_agreement, &AgreementPage::left, this, &Workspace::closeAgreement);
    connect(m_agreement, &AgreementPage::titleChanged, this, &Workspace::titleChanged);
    emit titleChanged();
}

/// Not with somebody else at the screen, nor into what is being imported.
bool Workspace::mayImport() const
{
    const auto* importing = findChild<ImportPage*>();
    return !m_agreement && !(importing && importing->isBusy()) && !onlyReads(m_services.store);
}

void Workspace::importFile(const QString& path)
{
    closeOverlay();
    m_pages->go(Section::Importing);
    if (auto* importing = qobject_cast<ImportPage*>(m_pages->current()))
        importing->takeFile(path);
}

/// What may be done with somebody else at the screen.
bool Workspace::stays(const QAction* action) const
{
    return action == m_actions->lock || action == m_actions->fullScreen
        || action == m_actions->theme;
}

void Workspace::closeAgreement()
{
    if (!m_agreement)
        return;
    for (const auto& action : std::exchange(m_held, {}))
        if (action)
            action->setEnabled(true);
    m_layers->removeWidget(m_agreement);
    std::exchange(m_agreement, nullptr)->deleteLater();
    m_layers->setCurrentIndex(0);
    m_pages->current()->refresh();
    m_pages->focusPage();
    emit titleChanged();
}

QString Workspace::title() const
{
    if (m_agreement)
        return m_agreement->title();
    const Page* page = m_pages->current();
    return page ? page->title() : QString();
}

std::vector<Worker*> Workspace::running() const
{
    std::vector<Worker*> running;
    for (Worker* worker : findChildren<Worker*>())
        if (worker->isRunning() && !worker->yields())
            running.push_back(worker);
    return running;
}

void Workspace::tell(const QString& sentence)
{
    m_notice->showNotice(sentence, {}, {});
}

QList<QAction*> Workspace::pageActions() const
{
    const Page* page = m_agreement ? nullptr : m_pages->current();
    return page ? page->actions() : QList<QAction*>();
}

void Workspace::connectActions()
{
    const auto run = [this](QAction* action, auto what) {
        connect(action, &QAction::triggered, this, what);
    };
    for (const auto& [section, action] : m_actions->sections())
        run(action, [this, where = section] { m_pages->go(where); });
    run(m_actions->palette, [this] { openPalette(); });
    run(m_actions->handbook, [this] { openHandbook(); });
    run(m_actions->keys, [this] { openKeys(); });
    run(m_actions->search, [this] { m_bar->search()->setFocus(Qt::ShortcutFocusReason); });
    run(m_actions->nextCase, [this] { m_pages->openNextCase(); });
    run(m_actions->previousCase, [this] { m_pages->openPreviousCase(); });
    run(m_actions->back, [this] { m_pages->goBack(); });
    run(m_actions->refresh, [this] {
        m_services.watch.askAnew();
        m_pages->current()->refresh();
    });
    run(m_actions->syncNow, [this] { syncNow(); });
    run(m_actions->syncPage, [this] { m_pages->go(Section::Sync); });
    run(m_actions->nextRegion, [this] { focusNextRegion(*window(), true); });
    run(m_actions->previousRegion, [this] { focusNextRegion(*window(), false); });
    run(m_actions->notice, [this] { m_notice->runAction(); });
    run(m_actions->theme, [this] { switchTheme(); });
    run(m_actions->language, [this] { switchLanguage(); });
    run(m_actions->settings, [this] { m_pages->go(Section::Settings); });
    run(m_actions->about, [this] { showAbout(); });
    run(m_actions->lock, [this] { emit lockRequested(); });
    run(m_actions->fullScreen, [this] { emit fullScreenRequested(); });
    run(m_actions->quit, [this] { emit quitRequested(); });
}

void Workspace::connectPages()
{
    connect(m_pages, &NavigationStack::pageShown, this, &Workspace::onPage);
    connect(m_pages, &NavigationStack::pageChanged, this, [this](Page* page) {
        m_hints->show(*page);
        emit titleChanged();
    });
    connect(m_pages, &NavigationStack::agreementRequested, this, &Workspace::openAgreement);
    connect(m_pages, &NavigationStack::noticed, this,
        [this](const QString& said, const QString& action, const std::function<void()>& run) {
            m_notice->showNotice(said, action, run);
        });
    connect(m_pages, &NavigationStack::failed, this,
        [this](const Error& error) { m_notice->showProblem(sentence(error)); });
    connect(m_notice, &NoticeBar::actionChanged, this, [this](const QString& action) {
        m_actions->notice->setEnabled(!action.isEmpty());
        if (!action.isEmpty())
            m_actions->notice->setText(action);
    });
    connect(m_bar, &AppBar::sectionChosen, m_pages, &NavigationStack::go);
    connect(m_bar, &AppBar::syncExplained, this, [this] { m_pages->go(Section::Sync); });
    connect(m_pages, &NavigationStack::reopenRequested, this, &Workspace::lockRequested);
    if (m_services.sync)
        connect(m_services.sync, &SyncWatch::changed, this, &Workspace::onSync);
    connect(m_bar->search(), &SearchBox::caseChosen, this,
        [this](CaseId id) { m_pages->openCase(id); });
    connect(m_bar->search(), &SearchBox::left, m_pages, &NavigationStack::focusPage);
}

void Workspace::syncNow()
{
    if (m_services.sync && m_services.sync->status().state != SyncState::LocalOnly)
        m_services.sync->syncNow();
    else
        m_pages->go(Section::Sync); // which tells how to join one
}

/// What people have to know without looking for it, told once.
void Workspace::onSync()
{
    const SyncStatus now = m_services.sync->status();
    const SyncStatus before = std::exchange(m_syncSeen, now);
    if (now.state == SyncState::Revoked)
        return emit revoked();
    const auto see = [this] { m_pages->go(Section::Sync); };
    if (now.counts.rejected > before.counts.rejected)
        m_notice->showNotice(tr("The server refused %n record(s); nothing of it is lost.", nullptr,
                                 int(now.counts.rejected)),
            tr("See what and why"), see, Tone::Warn);
    else if (now.stuck && !before.stuck)
        m_notice->showNotice(tr("Nothing has reached the server for ten minutes. Your work is safe "
                                "on this machine."),
            tr("See why"), see, Tone::Warn);
}

void Workspace::onPage(Page* page)
{
    closeOverlay();
    if (auto* settings = qobject_cast<SettingsPage*>(page))
        connect(settings, &SettingsPage::movedAway, this, &Workspace::lockRequested,
            Qt::UniqueConnection);
    m_bar->showSection(m_pages->currentSection());
    m_hints->show(*page);
    emit titleChanged();
}

bool Workspace::closeOverlay()
{
    if (!m_overlay || m_overlay->isHidden())
        return false;
    m_overlay->close();
    return true;
}

QList<QKeySequence> Workspace::keysOverOverlays() const
{
    return {m_actions->palette->shortcut(), m_actions->handbook->shortcut(),
        m_actions->keys->shortcut(), m_actions->lock->shortcut(), m_actions->quit->shortcut(),
        m_actions->fullScreen->shortcut()};
}

void Workspace::openPalette()
{
    if (closeOverlay())
        return;
    auto* palette = new CommandPalette(m_services, pageActions() + m_actions->all(), window());
    connect(
        palette, &CommandPalette::caseChosen, this, [this](CaseId id) { m_pages->openCase(id); });
    present(palette);
}

/// The page about where one is; pressed again, it closes.
void Workspace::openHandbook()
{
    const bool again = qobject_cast<HandbookSheet*>(m_overlay);
    if (closeOverlay() && again)
        return;
    const auto* file = qobject_cast<CaseFilePage*>(m_pages->current());
    const auto tab = file ? std::optional(file->currentTab()) : std::nullopt;
    auto* handbook = new HandbookSheet(m_services.theme, m_services.preferences.language(),
        handbookTopic(m_pages->currentSection(), m_services.store.identity().role, tab),
        pageActions(), m_actions->keys->shortcut(), window());
    connect(handbook, &HandbookSheet::allKeysRequested, this, &Workspace::openKeys);
    present(handbook);
}

void Workspace::openKeys()
{
    const bool again = qobject_cast<KeysSheet*>(m_overlay);
    if (closeOverlay() && again)
        return;
    present(new KeysSheet(m_services.theme, title(), pageActions(), m_actions->all(), window()));
}

void Workspace::present(Overlay* overlay)
{
    m_overlay = overlay;
    connect(overlay, &Overlay::focusLost, this, [this] { m_pages->current()->focusFirst(); });
    overlay->open(keysOverOverlays());
}

void Workspace::switchTheme()
{
    const bool dark = m_services.preferences.scheme() == Scheme::Dark;
    m_services.preferences.setScheme(dark ? Scheme::Light : Scheme::Dark);
}

void Workspace::switchLanguage()
{
    const bool english = m_services.preferences.language() == Language::English;
    m_services.preferences.setLanguage(english ? Language::Spanish : Language::English);
}

void Workspace::showAbout()
{
    closeOverlay();
    present(new AboutSheet(m_services, window()));
}

void Workspace::fillUserMenu()
{
    m_userMenu->addActions({m_actions->settings, m_actions->theme, m_actions->language});
    m_userMenu->addSeparator();
    m_userMenu->addActions({m_actions->handbook, m_actions->keys, m_actions->about});
    m_userMenu->addSeparator();
    m_userMenu->addActions({m_actions->lock, m_actions->quit});
}

void Workspace::fillMenus(QMenuBar& bar)
{
    bar.clear();
    auto* program = bar.addMenu(tr("&Expediente"));
    program->addActions({m_actions->settings, m_actions->about, m_actions->lock, m_actions->quit});
    auto* go = bar.addMenu(tr("&Go"));
    for (const auto& [section, action] : m_actions->sections())
        go->addAction(action);
    go->addSeparator();
    go->addActions({m_actions->palette, m_actions->search, m_actions->nextCase,
        m_actions->previousCase, m_actions->back});
    go->addSeparator();
    go->addActions({m_actions->syncNow, m_actions->syncPage});
    auto* page = bar.addMenu(tr("This &page"));
    connect(page, &QMenu::aboutToShow, this, [this, page] {
        page->clear();
        page->addActions(pageActions());
        page->addSeparator();
        page->addActions({m_actions->refresh, m_actions->notice});
        giveMnemonics(page->actions());
    });
    auto* view = bar.addMenu(tr("&View"));
    view->addActions({m_actions->theme, m_actions->language, m_actions->fullScreen,
        m_actions->nextRegion, m_actions->previousRegion, m_actions->handbook, m_actions->keys});
    for (const QMenu* menu : {program, go, view})
        giveMnemonics(menu->actions());
}

void Workspace::keyPressEvent(QKeyEvent* event)
{
    if (m_agreement)
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_F12)
        return focusNextRegion(*window(), !(event->modifiers() & Qt::ShiftModifier));
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    // What has something to close has taken Esc by now.
    Page* page = m_pages->current();
    if (page && !page->isAncestorOf(window()->focusWidget()) && window()->focusWidget() != page)
        m_pages->focusPage();
    else
        m_pages->goBack();
}

} // namespace expediente::ui

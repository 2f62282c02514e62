#pragma once
#include "core/sync/sync_status.h"
#include "ui/page/page.h"
#include "ui/shell/environment.h"

#include <QPointer>

class QMenu;
class QMenuBar;
class QStackedLayout;

namespace expediente::ui {

class AgreementPage;
class AppBar;
class GlobalActions;
class KeyHints;
class KeyStrip;
class NavigationStack;
class NoticeBar;
class Overlay;
class Worker;

/// Where the user is, to be there again after the window was made anew in the other language.
struct Place {
    std::optional<Section> section;
    std::optional<CaseId> openCase;
};

/// The window once a store is open: app bar, page, notice, key strip, and the commands that work
/// everywhere.
class Workspace : public QWidget {
    Q_OBJECT
public:
    Workspace(const Services& services, const Place& place, QWidget* parent = nullptr);
    ~Workspace() override;

    Place place() const;
    NavigationStack& pages() const { return *m_pages; }
    const GlobalActions& actions() const { return *m_actions; }
    QString title() const; ///< of the page on screen
    /// Long work of the pages that has not ended.
    std::vector<Worker*> running() const;
    void tell(const QString& sentence); ///< for some seconds
    /// Fills a menu bar with every command. The bar is asked to forget them before this goes.
    void fillMenus(QMenuBar& bar);
    /// Turns the window towards the debtor: nothing else of it is seen or done until the agreement
    /// is left by the passphrase.
    void openAgreement(CaseId id, FactId offer, const QString& country);
    AgreementPage* agreement() const { return m_agreement; } ///< null when none is open

signals:
    void titleChanged();
    void lockRequested();
    void fullScreenRequested();
    void quitRequested();
    void revoked(); ///< the agency wants what is here to be gone

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectActions();
    void connectPages();
    void onPage(Page* page);
    bool closeOverlay(); ///< false when none is open
    QList<QKeySequence> keysOverOverlays() const;
    void openPalette();
    void openHandbook();
    void openKeys();
    void present(Overlay* overlay);
    void switchTheme();
    void switchLanguage();
    void showAbout();
    void fillUserMenu();
    QList<QAction*> pageActions() const;

    bool mayImport() const;
    void importFile(const QString& path);
    void closeAgreement();
    void syncNow();
    void onSync();
    bool stays(const QAction* action) const;

    const Services m_services;
    QStackedLayout* m_layers;
    AgreementPage* m_agreement = nullptr; ///< in place of the pages; null when none is open
    QList<QPointer<QAction>> m_held; ///< commands that wait until it is closed
    NavigationStack* m_pages;
    GlobalActions* m_actions;
    QMenu* m_userMenu;
    AppBar* m_bar;
    NoticeBar* m_notice;
    KeyStrip* m_strip;
    KeyHints* m_hints;
    SyncStatus m_syncSeen; ///< of which people know
    QPointer<Overlay> m_overlay; ///< palette, handbook, keys or about
};

} // namespace expediente::ui

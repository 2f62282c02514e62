#pragma once
#include "core/store/salvage.h"
#include "ui/page/page.h"
#include "ui/shell/opened_store.h"

#include <QPointer>

class QStackedLayout;

namespace expediente::ui {

class CreatePage;
class FirstCasesPage;
class HandbookSheet;
class JoinPage;
class RecoverPage;
class TroublePage;
class UnlockPage;
class Worker;

/// Everything between the start of the program and an open store: it shows the page that fits what
/// lies in the folder, and does what the pages ask for, off the GUI thread.
class Entrance : public QWidget {
    Q_OBJECT
public:
    explicit Entrance(const Environment& environment, QWidget* parent = nullptr);
    ~Entrance() override;

    /// Looks into the folder and shows the first page.
    void begin();
    /// As if it had been typed: for a passphrase file.
    void unlockWith(Secret passphrase);
    /// In the other language from now on, unless something would be lost by it.
    void retranslate();

signals:
    /// Told once; the store is nobody else's. `start`: where to begin.
    void opened(
        const std::shared_ptr<expediente::ui::OpenedStore>& store, expediente::ui::Section start);

private:
    void show(QWidget* page);
    void showUnlock();
    void showRecover();
    void showCreate(bool vaultIsHere);
    void showTrouble(const Error& error);
    void showJoin();
    void showRecoveryKey(const Secret& key, int steps, const std::function<void()>& then);
    void showWiped(const QDateTime& day);
    void showFirstCases(const std::shared_ptr<OpenedStore>& store);
    void writeInvented(FirstCasesPage& page, const std::shared_ptr<OpenedStore>& store);
    void showHandbook();

    void recover(RecoverPage& page);
    void create(CreatePage& page);
    void join(JoinPage& page);
    void startAnew(TroublePage& page);
    void setAside(TroublePage& page, bool damaged);
    void connectRescue(TroublePage& page);
    void showSalvaged(const Salvage& saved);
    void takeBack(TroublePage& page);
    void open(Store::Access access);
    void told(const Opening& opening, Section start = Section::Today);
    OpeningPlan plan() const;

    const Environment& m_environment;
    QStackedLayout* m_pages;
    std::shared_ptr<DataKey> m_key; ///< from unlocking until the store is open
    std::shared_ptr<StoreDevice> m_device; ///< that is joining a server
    Worker* m_worker; ///< writes the invented people
    QPointer<HandbookSheet> m_handbook;
    std::function<void()> m_again; ///< shows the current page anew; empty when that would lose data
};

} // namespace expediente::ui

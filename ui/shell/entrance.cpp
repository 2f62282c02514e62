#include "ui/shell/entrance.h"

#include "core/demo/write_demo.h"
#include "core/store/creation.h"
#include "core/store/moving.h"
#include "core/store/wiping.h"
#include "core/vault/vault.h"
#include "ui/page/background.h"
#include "ui/page/later.h"
#include "ui/page/preferences.h"
#include "ui/page/prompts.h"
#include "ui/page/worker.h"
#include "ui/settings/backup_plan.h"
#include "ui/settings/recovery_sheet.h"
#include "ui/shell/create_page.h"
#include "ui/shell/first_cases_page.h"
#include "ui/shell/founding.h"
#include "ui/shell/handbook_sheet.h"
#include "ui/shell/join_page.h"
#include "ui/shell/noted_page.h"
#include "ui/shell/recover_page.h"
#include "ui/shell/rescue.h"
#include "ui/shell/salvaged_page.h"
#include "ui/shell/trouble_page.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/wiped_page.h"
#include "ui/text/words.h"

#include <QDir>
#include <QFileInfo>
#include <QShortcut>
#include <QStackedLayout>

namespace expediente::ui {

namespace {

constexpr quint64 inventedSeed = 20261124;
constexpr int inventedCases = 200;

using Unlocking = Result<std::shared_ptr<DataKey>>;

QString storePath(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("store.db"));
}

Unlocking unlocked(Result<DataKey> key)
{
    if (!key)
        return fail(key.error());
    return std::make_shared<DataKey>(std::move(*key));
}

} // namespace

Entrance::Entrance(const Environment& environment, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_pages(new QStackedLayout(this))
    , m_worker(new Worker(this))
{
    auto* help = new QShortcut(Qt::Key_F1, this);
    connect(help, &QShortcut::activated, this, &Entrance::showHandbook);
}

Entrance::~Entrance()
{
    delete m_handbook; // a child of the window
}

void Entrance::showHandbook()
{
    const bool fresh = qobject_cast<CreatePage*>(m_pages->currentWidget())
        || qobject_cast<FirstCasesPage*>(m_pages->currentWidget());
    const QString topic = fresh ? QStringLiteral("first-steps") : QStringLiteral("protection");
    m_handbook = new HandbookSheet(
        m_environment.theme, m_environment.preferences.language(), topic, {}, {}, window());
    m_handbook->open({});
}

OpeningPlan Entrance::plan() const
{
    return {m_environment.dir, m_environment.today, m_environment.rules};
}

void Entrance::begin()
{
    m_key.reset();
    if (const auto cleared = clearHalfMade(m_environment.dir); !cleared)
        return showTrouble(cleared.error());
    if (const auto day = wipedAt(m_environment.dir)) {
        if (QFileInfo::exists(vaultPath(m_environment.dir)))
            static_cast<void>(wipe(m_environment.dir, BackupPlan::load(m_environment.dir).folder,
                *day)); // cut short the last time
        return showWiped(*day);
    }
    const auto vault = loadVault(m_environment.dir);
    if (vault)
        showUnlock();
    else if (vault.error().code == ErrorCode::VaultMissing
        && !QFileInfo::exists(storePath(m_environment.dir)))
        showCreate(false);
    else
        showTrouble(vault.error());
}

void Entrance::show(QWidget* page)
{
    QWidget* old = m_pages->currentWidget();
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    page->setFocus();
    if (old) {
        m_pages->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
}

void Entrance::showUnlock()
{
    auto* page = new UnlockPage(m_environment.theme, m_environment.dir, m_environment.locked);
    connect(
        page, &UnlockPage::unlockRequested, this, [this, page] { unlockWith(page->passphrase()); });
    connect(page, &UnlockPage::recoveryRequested, this, &Entrance::showRecover);
    show(page);
    m_again = [this] { showUnlock(); };
}

void Entrance::unlockWith(Secret passphrase)
{
    auto* page = qobject_cast<UnlockPage*>(m_pages->currentWidget());
    if (!page)
        return;
    page->setBusy(true);
    whenReady(inBackground([dir = m_environment.dir, passphrase = std::move(passphrase)] {
        return unlocked(vault::unlock(dir, passphrase));
    }),
        page, [this, page](const Unlocking& key) {
            if (key) {
                m_key = *key;
                return open(Store::Access::ReadWrite);
            }
            page->setBusy(false);
            if (key.error().code != ErrorCode::WrongPassphrase)
                return showTrouble(key.error());
            const Words said = words(key.error());
            page->showWrong(said.what + ' ' + said.next);
        });
}

void Entrance::showRecover()
{
    auto* page = new RecoverPage(m_environment.theme);
    connect(page, &RecoverPage::recoverRequested, this, [this, page] { recover(*page); });
    connect(page, &RecoverPage::backRequested, this, &Entrance::showUnlock);
    show(page);
    m_again = [this] { showRecover(); };
}

void Entrance::recover(RecoverPage& page)
{
    page.setBusy(true);
    whenReady(inBackground([dir = m_environment.dir, cost = m_environment.cost,
                               key = page.recoveryKey(), fresh = page.passphrase()]() -> Unlocking {
        if (const auto set = vault::changePassphraseWithRecovery(dir, key, fresh, cost()); !set)
            return fail(set.error());
        return unlocked(vault::unlockWithRecovery(dir, key));
    }),
        &page, [this, &page](const Unlocking& key) {
            if (key) {
                m_key = *key;
                return open(Store::Access::ReadWrite);
            }
            page.setBusy(false);
            const ErrorCode code = key.error().code;
            if (code == ErrorCode::RecoveryKeyMistyped || code == ErrorCode::WrongRecoveryKey)
                page.showWrong(sentence(key.error()));
            else
                page.showProblem(sentence(key.error()));
        });
}

void Entrance::open(Store::Access access)
{
    whenReady(inBackground(
                  [plan = plan(), key = m_key, access] { return openStore(plan, *key, access); }),
        this, [this](const Opening& opening) { told(opening); });
}

void Entrance::told(const Opening& opening, Section start)
{
    if (!opening)
        return showTrouble(opening.error());
    m_key.reset();
    emit opened(*opening, start);
}

void Entrance::showTrouble(const Error& error)
{
    auto* page = new TroublePage(m_environment.theme, error, m_environment.dir);
    const auto tryOpening = [this, page](Store::Access access) {
        if (!m_key)
            return begin();
        page->setBusy(true);
        open(access);
    };
    connect(page, &TroublePage::retryRequested, this,
        [tryOpening] { tryOpening(Store::Access::ReadWrite); });
    connect(page, &TroublePage::readOnlyRequested, this,
        [tryOpening] { tryOpening(Store::Access::ReadOnly); });
    connect(page, &TroublePage::startAnewRequested, this, [this, page] { startAnew(*page); });
    connectRescue(*page);
    show(page);
    m_again = [this, error] { showTrouble(error); };
}

void Entrance::connectRescue(TroublePage& page)
{
    auto* rescue = new Rescue(m_environment, page);
    const auto mode = page.error().code == ErrorCode::StoreDamaged ? Restoring::OverDamaged
                                                                   : Restoring::IntoEmpty;
    connect(&page, &TroublePage::salvageRequested, rescue, [this, rescue] {
        if (m_key)
            rescue->salvage(m_key);
        else
            begin(); // a page from before the passphrase was typed
    });
    connect(
        &page, &TroublePage::restoreRequested, rescue, [rescue, mode] { rescue->restore(mode); });
    connect(&page, &TroublePage::takeBackRequested, this, [this, &page] { takeBack(page); });
    connect(rescue, &Rescue::salvaged, this, &Entrance::showSalvaged);
    connect(rescue, &Rescue::restored, this, &Entrance::begin);
    // In another language the page would be a new one, without what runs on this.
    connect(rescue, &Rescue::begun, this, [this] { m_again = {}; });
}

void Entrance::showSalvaged(const Salvage& saved)
{
    auto* page = new SalvagedPage(
        m_environment.theme, Formatter(m_environment.preferences.language(), Region::MX), saved);
    connect(page, &SalvagedPage::openRequested, this, [this] { open(Store::Access::ReadWrite); });
    show(page);
    m_again = [this, saved] { showSalvaged(saved); };
}

void Entrance::takeBack(TroublePage& page)
{
    m_environment.prompts.confirm(&page, tr("Use the store on this machine again?"),
        tr("Only where nobody works with the restored one on the other machine: what both write "
           "would carry the same numbers of one device and could not be told apart later."),
        tr("Use it here"), [this, &page] {
            if (const auto done = takeBackMove(m_environment.dir); !done)
                return page.showProblem(sentence(done.error()));
            emit page.retryRequested();
        });
}

void Entrance::startAnew(TroublePage& page)
{
    const bool damaged = page.error().code == ErrorCode::StoreDamaged;
    const QString explanation = damaged
        ? tr("The damaged files are moved into a folder beside it and never deleted, so that they "
             "can be examined or replaced by a backup later. The new store starts empty.")
        : tr("The new store starts empty. If you have a backup, restore it instead.");
    m_environment.prompts.confirm(&page, tr("Start with an empty store?"), explanation,
        tr("Start anew"), [this, &page, damaged] { setAside(page, damaged); });
}

void Entrance::setAside(TroublePage& page, bool damaged)
{
    if (damaged)
        if (const auto aside =
                quarantine(storePath(m_environment.dir), QDateTime::currentDateTimeUtc());
            !aside)
            return page.showProblem(sentence(aside.error()));
    showCreate(true);
}

void Entrance::showCreate(bool vaultIsHere)
{
    const auto kind =
        vaultIsHere ? CreatePage::Kind::NewStoreOnly : CreatePage::Kind::VaultAndStore;
    Preferences& preferences = m_environment.preferences;
    auto* page =
        new CreatePage(m_environment.theme, preferences.language(), m_environment.dir, kind);
    connect(page, &CreatePage::createRequested, this, [this, page] { create(*page); });
    connect(page, &CreatePage::joinRequested, this, &Entrance::showJoin);
    auto* rescue = new Rescue(m_environment, *page);
    connect(page, &CreatePage::restoreRequested, rescue,
        [rescue] { rescue->restore(Restoring::IntoEmpty); });
    connect(rescue, &Rescue::restored, this, &Entrance::begin);
    // In another language the page would be a new one, without what runs on this.
    connect(rescue, &Rescue::begun, this, [this] { m_again = {}; });
    connect(page, &CreatePage::languageChosen, this,
        [&preferences](Language language) { preferences.setLanguage(language); });
    const auto* before = qobject_cast<CreatePage*>(m_pages->currentWidget());
    show(page);
    if (before) // still here until the event loop goes on
        page->takeOver(*before);
    m_again = [this, vaultIsHere] { showCreate(vaultIsHere); };
}

void Entrance::create(CreatePage& page)
{
    page.setBusy(true);
    whenReady(
        inBackground([plan = plan(), identity = page.identity(), passphrase = page.passphrase(),
                         key = m_key, cost = m_environment.cost] {
            return found(plan, identity, passphrase, key, cost);
        }),
        &page, [this, &page](const Result<Founded>& founded) {
            if (!founded) {
                page.setBusy(false);
                page.showProblem(sentence(founded.error()));
            } else if (founded->recoveryKey) {
                showRecoveryKey(*founded->recoveryKey, 3,
                    [this, store = founded->store] { showFirstCases(store); });
            } else {
                told(founded->store);
            }
        });
}

void Entrance::showJoin()
{
    auto* page = new JoinPage(m_environment.theme);
    connect(page, &JoinPage::joinRequested, this, [this, page] { join(*page); });
    connect(page, &JoinPage::backRequested, this, [this] { showCreate(false); });
    const auto* before = qobject_cast<JoinPage*>(m_pages->currentWidget());
    show(page);
    if (before) // still here until the event loop goes on
        page->takeOver(*before);
    m_again = [this] { showJoin(); };
}

void Entrance::join(JoinPage& page)
{
    page.setBusy(true);
    m_again = {}; // in another language the page would be a new one
    if (!m_device) // the code lets the same one in again when something fails after it
        m_device = std::make_shared<StoreDevice>(newDevice(QDateTime::currentMSecsSinceEpoch()));
    whenReady(inBackground([plan = plan(), invitation = page.invitation(), device = m_device,
                               passphrase = page.passphrase(), cost = m_environment.cost,
                               connect = m_environment.connect] {
        return foundUnderServer(plan, invitation, *device, passphrase, cost, connect);
    }),
        &page, [this, &page](const Result<Founded>& founded) {
            if (founded) {
                m_device.reset();
                return showRecoveryKey(*founded->recoveryKey, 2,
                    [this, store = founded->store] { told(store, Section::Sync); });
            }
            page.setBusy(false);
            page.showError(founded.error());
            m_again = [this] { showJoin(); };
        });
}

void Entrance::showRecoveryKey(const Secret& key, int steps, const std::function<void()>& then)
{
    auto* sheet =
        new RecoverySheet(m_environment.theme, m_environment.prompts, m_environment.print, key);
    connect(sheet, &RecoverySheet::noted, this, then);
    show(new NotedPage(m_environment.theme, sheet, steps));
    m_again = {}; // the key is nowhere else
}

void Entrance::showWiped(const QDateTime& day)
{
    const QDateTime local = day.toLocalTime();
    const Formatter format(m_environment.preferences.language(), Region::MX);
    auto* page = new WipedPage(m_environment.theme,
        local.isValid() ? format.date(local.date(), QDate::currentDate()) : QString());
    connect(page, &WipedPage::startAnewRequested, this, [this] { showCreate(false); });
    show(page);
    m_again = [this, day] { showWiped(day); };
}

void Entrance::showFirstCases(const std::shared_ptr<OpenedStore>& store)
{
    auto* page = new FirstCasesPage(m_environment.theme);
    connect(page, &FirstCasesPage::importRequested, this,
        [this, store] { told(store, Section::Importing); });
    connect(page, &FirstCasesPage::demoRequested, this,
        [this, page, store] { writeInvented(*page, store); });
    connect(page, &FirstCasesPage::emptyRequested, this, [this, store] { told(store); });
    connect(page, &FirstCasesPage::cancelRequested, m_worker, &Worker::cancel);
    connect(m_worker, &Worker::progressed, page,
        [page](int, qint64 done, qint64 total) { page->showProgress(done, total); });
    show(page);
    m_again = [this, store] {
        if (!m_worker->isRunning())
            showFirstCases(store);
    };
}

void Entrance::writeInvented(FirstCasesPage& page, const std::shared_ptr<OpenedStore>& store)
{
    if (m_worker->isRunning())
        return;
    page.setBusy(true);
    m_worker->run(
        [store](const Worker::Reins& reins) {
            const Progress progress{
                [&reins](qint64 done, qint64 total) { reins.report(0, done, total); },
                reins.cancelled};
            const DemoPortfolio people(inventedSeed, inventedCases, store->store->clock().today(),
                store->store->identity());
            return writeDemo(*store->store, people, progress);
        },
        [this, store, here = QPointer<FirstCasesPage>(&page)](const Result<DemoWritten>& written) {
            if (written)
                return told(store);
            if (!here)
                return;
            here->setBusy(false);
            if (written.error().code != ErrorCode::Cancelled)
                here->showProblem(sentence(written.error()));
        });
}

void Entrance::retranslate()
{
    if (m_again)
        m_again();
}

} // namespace expediente::ui

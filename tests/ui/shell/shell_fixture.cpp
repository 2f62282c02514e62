#include "tests/ui/shell/shell_fixture.h"

#include "core/store/identity.h"
#include "core/vault/vault.h"
#include "resources/embedded.h"
#include "ui/widgets/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QTest>

#include <stdexcept>

namespace expediente::ui {

namespace {

/// Not Catch2's: the pictures are made without it.
void must(bool so, const char* what)
{
    if (!so)
        throw std::runtime_error(what);
}

constexpr int patienceMs = 30'000; // two busy cores

const QTimeZone zone("America/Mexico_City");

Moment noonOf(QDate day)
{
    return Moment::noon(day, zone);
}

SyncAgent::Pace quick()
{
    SyncAgent::Pace pace;
    pace.firstRetry = std::chrono::milliseconds(10);
    pace.longestRetry = std::chrono::milliseconds(50);
    return pace;
}

std::vector<NewFact> factsOf(const SamplePerson& sample, const Store& store)
{
    const CaseId id = ShellFixture::caseOf(sample.folio);
    const PersonId person{Uuid::derived({"person", sample.folio.toUtf8()})};
    CaseOpened opened;
    opened.folio = sample.folio;
    opened.creditor = {"fsm", "Financiera Sierra Madre", "FSM090312KX4",
        "CLABE 000 680 0077 1022 8493", "UNE 800 555 0100"};
    opened.country = "MX";
    opened.zone = "America/Mexico_City";
    opened.openedOn = {2026, 8, 1};
    opened.parties = {{person, PartyRole::Debtor, {}}};
    AccountStated stated;
    stated.account = AccountId{Uuid::derived({"account", sample.folio.toUtf8()})};
    stated.number = sample.folio + "-2284";
    stated.reference = "7710228493";
    stated.asOf = {2026, 11, 23};
    stated.principalOverdue = Money(3'244'941, Currency::MXN);
    stated.oldestUnpaidDue = {2026, 7, 4};
    PersonDescribed described;
    described.name = sample.name;
    if (sample.identified)
        described.identifiers = {{"INE", "1234567890123"}};
    std::vector<NewFact> facts{
        store.newFact(id, opened), store.newFact(person, described), store.newFact(id, stated)};
    if (!sample.phone.isEmpty())
        facts.push_back(store.newFact(
            person, ContactPointAdded{ContactPointType::Mobile, sample.phone, {}, {}}));
    return facts;
}

} // namespace

const std::vector<SamplePerson>& ShellFixture::people()
{
    static const std::vector<SamplePerson> all{
        {"María Guadalupe Hernández Rosas", "4425550143", "2026-004718", true},
        {"Raúl Espinosa Tovar", "4425550199", "2026-004722"},
        {"Patricia Lomelí Ruiz", "4425550112", "2026-004731"},
        {"Héctor Zamudio Gil", {}, "2026-004750"},
    };
    return all;
}

CaseId ShellFixture::caseOf(const QString& folio)
{
    return CaseId{Uuid::derived({"case", folio.toUtf8()})};
}

ShellFixture::ShellFixture(Folder folder)
    : preferences(m_dir.filePath(QStringLiteral("preferences.ini")))
    , appearance(*qApp, theme, preferences)
{
    must(bool(m_dir.isValid()), "m_dir.isValid()");
    if (folder == Folder::WithStore)
        makeStore();
}

ShellFixture::~ShellFixture()
{
    // They would outlive the theme.
    qDeleteAll(qApp->findChildren<FocusRing*>());
    qApp->setStyleSheet({});
}

void ShellFixture::makeStore()
{
    const auto vault = vault::create(dir(), passphraseFrom(QString(goodPassphrase)), cheapCost);
    must(bool(vault), "vault");
    const FixedClock clock(noonOf({2026, 11, 24}));
    const StoreIdentity identity{AgencyId{Uuid::derived({"agency"})}, "Cobranza del Bajío", "MX",
        "America/Mexico_City", "javier.ortega", "Javier Ortega", "collector"};
    auto store = Store::create(dir(), vault->dataKey, identity, *shippedRules("MX"), clock);
    must(bool(store), "store");
    for (const SamplePerson& sample : people())
        must(bool((*store)->append(factsOf(sample, **store)).result()),
            "(*store)->append(factsOf(sample, **store)).result()");
}

DataKey ShellFixture::key() const
{
    auto key = vault::unlock(dir(), passphraseFrom(QString(goodPassphrase)));
    must(bool(key), "key");
    return std::move(*key);
}

void ShellFixture::become(const QString& user, const QString& name, const QString& role)
{
    auto database = Database::open(file("store.db"), key(), Database::Mode::ReadWrite);
    must(bool(database), "database");
    Connection connection(std::move(*database));
    auto identity = loadIdentity(connection);
    identity.user = user;
    identity.userName = name;
    identity.role = role;
    WriteTransaction transaction(connection);
    saveIdentity(connection, identity);
    transaction.commit();
}

Result<std::unique_ptr<Store>> ShellFixture::openDirectly(
    Store::Access access, const Clock& clock) const
{
    return Store::open(dir(), key(), access, *shippedRules("MX"), clock);
}

Environment ShellFixture::environment()
{
    return {
        .theme = theme,
        .appearance = appearance,
        .preferences = preferences,
        .prompts = prompts,
        .dir = dir(),
        // With its hour, since hours decide what may be done.
        .today = PinnedDay(QDate(2026, 11, 24), QTime(13, 0)),
        .relaunch = [this] { ++relaunches; },
        .cost = [] { return cheapCost; },
        .print =
            [this](Prompts&, QWidget*, const QStringList& groups, const auto& then) {
                printed = groups;
                then(Done());
            },
        .connect = connect,
        .syncPace = quick(),
    };
}

std::unique_ptr<MainWindow> ShellFixture::makeWindow()
{
    auto window = std::make_unique<MainWindow>(environment());
    window->resize(1366, 768);
    window->begin();
    window->show();
    window->activateWindow();
    must(bool(QTest::qWaitForWindowActive(window.get(), patienceMs)),
        "QTest::qWaitForWindowActive(window.get(), patienceMs)");
    return window;
}

std::unique_ptr<MainWindow> ShellFixture::makeUnlocked()
{
    auto window = makeWindow();
    type(*window, goodPassphrase);
    press(*window, Qt::Key_Return);
    must(bool(eventually([&] { return window->workspace() != nullptr; })),
        "eventually([&] { return window->workspace() != nullptr; })");
    return window;
}

bool eventually(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

void type(QWidget& window, const QString& text)
{
    must(bool(window.focusWidget()), "window.focusWidget()");
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            QTest::keyClick(window.focusWidget(), character.toLatin1());
            continue;
        }
        // Qt's tests know no keys with accents: what the keyboard's layout makes of them.
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(window.focusWidget(), &press);
    }
}

void press(QWidget& window, int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = window.focusWidget() ? window.focusWidget() : &window;
    QTest::keyClick(target, Qt::Key(key), modifiers);
}

void click(QWidget& window, const QString& button)
{
    auto* found = window.findChild<QAbstractButton*>(button);
    must(bool(found), "found");
    must(bool(found->isVisible()), "found->isVisible()");
    QTest::mouseClick(found, Qt::LeftButton);
}

QString textOf(QWidget& parent)
{
    QStringList words;
    for (const QLabel* label : parent.findChildren<QLabel*>())
        if (label->isVisible())
            words << label->text();
    return words.join('\n');
}

} // namespace expediente::ui

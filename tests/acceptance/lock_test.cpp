#include "core/store/store.h"
#include "core/vault/vault.h"
#include "tests/acceptance/cli_process.h"
#include "tests/acceptance/window_process.h"
#include "tests/support/print.h"
#include "tests/support/signing_policy.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

#include <csignal>

using namespace expediente;

namespace {

/// In every text of the case, and in no other text of the machine.
const QString canary = QStringLiteral("Zyxwvuq");
const QString typedCanary = QStringLiteral("Qvuwxyz"); ///< half typed into a form

DataKey keyOf(const CliFolder& folder)
{
    return vault::unlock(folder.store(), passphraseFrom(QStringLiteral("grapa batería correcta")))
        .value();
}

void writeCase(const CliFolder& folder)
{
    const SystemClock clock(QTimeZone("America/Mexico_City"));
    const auto store = Store::open(folder.store(), keyOf(folder), Store::Access::ReadWrite,
        *shippedRules(QStringLiteral("MX")), clock);
    REQUIRE(store);
    const CaseId id{Uuid::v7(1)};
    const PersonId person{Uuid::v7(2)};
    CaseOpened opened;
    opened.folio = QStringLiteral("2026-009931");
    opened.creditor = {
        QStringLiteral("fsm"), QStringLiteral("Financiera Sierra Madre"), {}, {}, {}};
    opened.country = QStringLiteral("MX");
    opened.openedOn = QDate(2026, 8, 1);
    opened.parties = {{person, PartyRole::Debtor, {}}};
    AccountStated stated;
    stated.account = AccountId{Uuid::v7(3)};
    stated.number = canary + QStringLiteral("-2284");
    stated.asOf = QDate(2026, 11, 23);
    stated.principalOverdue = Money(3'244'941, Currency::MXN);
    stated.oldestUnpaidDue = QDate(2026, 7, 4);
    std::vector<NewFact> facts{(*store)->newFact(id, opened),
        (*store)->newFact(person, PersonDescribed{canary + QStringLiteral(" Nombre"), {}, {}}),
        (*store)->newFact(id, stated),
        (*store)->newFact(
            id, NoteWritten{canary + QStringLiteral(" nota"), NoteKind::BeforeVisit})};
    REQUIRE((*store)->append(std::move(facts)).result());
}

QByteArray commandLine(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray limitOfCores(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/limits").arg(pid));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("Max core file size"))
            return line.mid(18).simplified();
    return {};
}

/// What an agreement of Mexico must say.
void publishConditions(const CliFolder& folder)
{
    const SystemClock clock(QTimeZone("America/Mexico_City"));
    const auto store = Store::open(folder.store(), keyOf(folder), Store::Access::ReadWrite,
        *shippedRules(QStringLiteral("MX")), clock);
    REQUIRE(store);
    const AgencyId agency = (*store)->identity().agency;
    auto policy = (*store)->newFact(agency, signingPolicy());
    policy.author = QStringLiteral("user:jefa");
    REQUIRE((*store)->append({policy}).result());
}

/// The window on the store of the folder, with the case of the canary before it.
class OpenCase {
public:
    explicit OpenCase(const CliFolder& folder)
        : home(homeIn(folder))
        , window(home,
              {QStringLiteral("--store"), folder.store(), QStringLiteral("--passphrase-file"),
                  folder.path(QStringLiteral("passphrase")), QStringLiteral("--today"),
                  QStringLiteral("2026-11-24"), QStringLiteral("--language"), QStringLiteral("en")})
        , m_key(keyOf(folder))
        , m_store(folder.store())
    {
    }

    void find()
    {
        waitForTitle(QStringLiteral("— "));
        CHECK(limitOfCores(window.pid()).startsWith("0 0"));
        window.keys({QStringLiteral("ctrl+k")});
        window.type(canary);
        window.keys({QStringLiteral("Return")});
        waitForTitle(canary);
    }
    void waitForTitle(const QString& words)
    {
        WindowProcess::waitUntil(qPrintable(words), [&] { return window.title().contains(words); });
    }
    void waitForMemory(const char* what, const auto& content)
    {
        WindowProcess::waitUntil(what, [&] { return memoryHolds(window.pid(), content); });
    }
    QByteArray key() const
    {
        return QByteArray(reinterpret_cast<const char*>(m_key.data()), qsizetype(DataKey::size));
    }
    /// And looks for what was open in memory, files, output and, as it is made to crash, a core.
    void lockAndSearch()
    {
        const qint64 pid = window.pid();
        window.keys({QStringLiteral("ctrl+shift+l")});
        WindowProcess::waitUntil(
            "the locked process", [&] { return commandLine(pid).contains("--locked"); });
        WindowProcess::waitUntil(
            "the lock screen", [&] { return window.title() == QStringLiteral("Expediente"); });
        CHECK_FALSE(memoryHolds(pid, canary));
        CHECK_FALSE(memoryHolds(pid, typedCanary));
        CHECK_FALSE(memoryHolds(pid, key()));
        CHECK_FALSE(memoryHolds(pid, QStringLiteral("grapa batería correcta")));
        CHECK(limitOfCores(pid).startsWith("0 0"));
        searchFiles();
        REQUIRE(::kill(pid_t(pid), SIGABRT) == 0);
        WindowProcess::waitUntil("its end", [&] { return !window.isRunning(); });
        searchFiles();
        for (const QString& folder : {home, QDir::currentPath()})
            CHECK(QDir(folder).entryList({QStringLiteral("core*")}, QDir::Files).isEmpty());
    }

    const QString home;
    WindowProcess window;

private:
    static QString homeIn(const CliFolder& folder)
    {
        const QString home = folder.path(QStringLiteral("home"));
        QDir().mkpath(home);
        return home;
    }
    void searchFiles()
    {
        for (const QString& text : {canary, typedCanary}) {
            CHECK(filesWith(home, text).isEmpty());
            CHECK(filesWith(m_store, text).isEmpty());
            CHECK_FALSE(window.output().toLower().contains(text.toLower().toUtf8()));
        }
        CHECK(filesWith(home, QStringLiteral("%PDF-")).isEmpty());
    }

    const DataKey m_key;
    const QString m_store;
};

} // namespace

TEST_CASE("after a lock nothing of the open case is left in memory, files, logs or core dumps")
{
    CliFolder folder;
    REQUIRE(folder.onStore(initArguments()).status == 0);
    writeCase(folder);
    OpenCase open(folder);
    if (!mayReadMemory(open.window.pid()))
        SKIP("its memory can't be read by this user, nor by anybody but root: run this as root");
    // The case is found by its name, shown on two of its tabs, and a form about it is half filled.
    open.find();
    open.window.keys({QStringLiteral("F6"), QStringLiteral("ctrl+k")});
    open.window.type(QStringLiteral("Write a note"));
    open.window.keys({QStringLiteral("Return")});
    open.window.type(typedCanary);
    open.waitForMemory("the case in memory", canary);
    open.waitForMemory("the draft in memory", typedCanary);
    open.waitForMemory("the key in memory", open.key());
    open.lockAndSearch();
}

TEST_CASE("after a lock nothing of the agreement that was being signed is left either")
{
    CliFolder folder;
    REQUIRE(folder.onStore(initArguments()).status == 0);
    writeCase(folder);
    publishConditions(folder);
    OpenCase open(folder);
    if (!mayReadMemory(open.window.pid()))
        SKIP("its memory can't be read by this user, nor by anybody but root: run this as root");
    open.find();
    const auto said = [&](const char* kind) {
        return [&folder, kind] { return folder.onStore({"facts"}).out.contains(kind); };
    };
    open.window.keys({QStringLiteral("F6")});
    WindowProcess::waitUntil("the offer", [&] {
        open.window.keys({QStringLiteral("F7")}); // once the figures are there
        return said("\"offer.accepted\"")();
    });
    WindowProcess::waitUntil("the agreement", [&] {
        open.window.keys({QStringLiteral("F7")});
        return open.window.title().contains(QStringLiteral("Convenio")); // the debtor's language
    });
    WindowProcess::waitUntil("what was typed on its page", [&] {
        open.window.keys({QStringLiteral("Tab")});
        open.window.type(typedCanary);
        return memoryHolds(open.window.pid(), typedCanary);
    });
    open.waitForMemory("the case in memory", canary);
    open.waitForMemory("the paper in memory", QStringLiteral("%PDF-"));
    open.lockAndSearch();
}

#include "core/store/store.h"
#include "core/vault/vault.h"
#include "tests/acceptance/cli_process.h"
#include "tests/acceptance/window_process.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

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

} // namespace

TEST_CASE("after a lock nothing of the open case is left in memory, files, logs or core dumps")
{
    CliFolder folder;
    REQUIRE(folder.onStore(initArguments()).status == 0);
    writeCase(folder);
    const DataKey key = keyOf(folder);
    const QByteArray keyBytes(reinterpret_cast<const char*>(key.data()), qsizetype(DataKey::size));
    const QString home = folder.path(QStringLiteral("home"));
    QDir().mkpath(home);
    WindowProcess window(home,
        {QStringLiteral("--store"), folder.store(), QStringLiteral("--passphrase-file"),
            folder.path(QStringLiteral("passphrase")), QStringLiteral("--today"),
            QStringLiteral("2026-11-24"), QStringLiteral("--language"), QStringLiteral("en")});
    const qint64 pid = window.pid();
    if (!mayReadMemory(pid))
        SKIP("its memory can't be read by this user, nor by anybody but root: run this as root");

    // The case is found by its name, shown on two of its tabs, and a form about it is half filled.
    const auto shows = [&](const QString& words) {
        return [&window, words] { return window.title().contains(words); };
    };
    WindowProcess::waitUntil("the first page", shows(QStringLiteral("— ")));
    CHECK(limitOfCores(pid).startsWith("0 0"));
    window.keys({QStringLiteral("ctrl+k")});
    window.type(canary);
    window.keys({QStringLiteral("Return")});
    WindowProcess::waitUntil("the case", shows(canary));
    window.keys({QStringLiteral("F6"), QStringLiteral("ctrl+k")});
    window.type(QStringLiteral("Write a note"));
    window.keys({QStringLiteral("Return")});
    window.type(typedCanary);
    const auto holds = [&](const auto& what) {
        return [pid, what] { return memoryHolds(pid, what); };
    };
    WindowProcess::waitUntil("the case in memory", holds(canary));
    WindowProcess::waitUntil("the draft in memory", holds(typedCanary));
    WindowProcess::waitUntil("the key in memory", holds(keyBytes));

    window.keys({QStringLiteral("ctrl+shift+l")});
    WindowProcess::waitUntil(
        "the locked process", [&] { return commandLine(pid).contains("--locked"); });
    WindowProcess::waitUntil(
        "the lock screen", [&] { return window.title() == QStringLiteral("Expediente"); });
    CHECK_FALSE(memoryHolds(pid, canary));
    CHECK_FALSE(memoryHolds(pid, typedCanary));
    CHECK_FALSE(memoryHolds(pid, keyBytes));
    CHECK_FALSE(memoryHolds(pid, QStringLiteral("grapa batería correcta")));
    CHECK(limitOfCores(pid).startsWith("0 0"));

    for (const QString& text : {canary, typedCanary}) {
        CHECK(filesWith(home, text).isEmpty());
        CHECK(filesWith(folder.store(), text).isEmpty());
        CHECK_FALSE(window.output().toLower().contains(text.toLower().toUtf8()));
    }
}

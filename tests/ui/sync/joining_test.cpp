// From an empty folder, or from a store without a server, to one that syncs, by the real window.
#include "core/store/queries/store_info.h"
#include "core/vault/vault_file.h"
#include "tests/support/print.h"
#include "tests/ui/sync/sync_desk.h"
#include "ui/settings/recovery_sheet.h"
#include "ui/shell/create_page.h"
#include "ui/shell/navigation_stack.h"
#include "ui/sync/join_fields.h"
#include "ui/widgets/line_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileInfo>

using namespace expediente;
using namespace expediente::ui;

namespace {

LineEdit& lineOf(QWidget& window, const char* name)
{
    auto* line = window.findChild<LineEdit*>(QLatin1String(name));
    REQUIRE(line);
    return *line;
}

void fillIn(QWidget& window, const char* name, const QString& text)
{
    auto& line = lineOf(window, name);
    line.setFocus();
    line.selectAll();
    type(window, text);
}

} // namespace

TEST_CASE("a new machine joins the agency's server with a code, and its case files come")
{
    Office office(officeHour());
    SyncDesk eva(office, "eva", "Eva Prado", "supervisor");
    office.describe("ana", "Ana Ruiz", "collector");
    const CaseId id = openSampleCase(eva, "2026-1", "Raúl Espinosa Tovar");
    eva.say({eva.store().newFact(id, CaseAssigned{"ana"})});
    REQUIRE(eva.isSettled());

    ShellFixture fresh(ShellFixture::Folder::Empty);
    fresh.connect = office.connect();
    const auto window = fresh.makeWindow();
    click(*window, "joinInstead");
    REQUIRE(eventually([&] { return window->findChild<CreatePage*>() == nullptr; }));
    fillIn(*window, "serverAddress", "https://server");
    fillIn(*window, "joinCode", "ZZZZ-ZZZZ-ZZZZ");
    fillIn(*window, "newPassphrase", goodPassphrase);
    fillIn(*window, "repeatPassphrase", goodPassphrase);
    press(*window, Qt::Key_Return);
    REQUIRE(eventually([&] { return !lineOf(*window, "joinCode").error().isEmpty(); }));
    CHECK_FALSE(QFileInfo::exists(vaultPath(fresh.dir())));

    fillIn(*window, "joinCode", office.code("ana"));
    press(*window, Qt::Key_Return);
    REQUIRE(eventually([&] { return window->findChild<RecoverySheet*>() != nullptr; }));
    click(*window, "recoveryPrint");
    fillIn(*window, "recoveryGroup",
        fresh.printed.at(window->findChild<RecoverySheet*>()->askedGroup() - 1));
    press(*window, Qt::Key_Return);
    REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
    const Services& services = window->workspace()->pages().current()->services();
    CHECK(window->workspace()->pages().currentSection() == Section::Sync);
    CHECK(services.store.identity().userName == "Ana Ruiz");
    CHECK(services.store.identity().role == "collector");
    REQUIRE(eventually([&] {
        const auto info = services.store.ask([](Connection& c) { return storeInfo(c); });
        return info && info->cases == 1;
    }));
    CHECK(eventually([&] { return services.sync->status().state == SyncState::Online; }));
}

TEST_CASE("a store that had no server joins one of its agency, and what it holds is sent")
{
    Office office(officeHour());
    office.describe("javier.ortega", "Javier Ortega", "supervisor");
    ShellFixture shell;
    shell.become("javier.ortega", "Javier Ortega", "supervisor");
    shell.connect = office.connect();
    auto window = shell.makeUnlocked();
    window->workspace()->pages().go(Section::Today);
    press(*window, Qt::Key_F5); // no server: it shows how to join one
    REQUIRE(eventually([&] {
        const auto* page = window->findChild<SyncPage*>();
        return page && page->isVisible();
    }));
    fillIn(*window, "serverAddress", "http://server");
    press(*window, Qt::Key_Return);
    CHECK_FALSE(lineOf(*window, "serverAddress").error().isEmpty());
    fillIn(*window, "serverAddress", "https://server");
    fillIn(*window, "joinCode", office.code("javier.ortega"));
    press(*window, Qt::Key_Return);
    // It locks, since the store is opened anew.
    REQUIRE(eventually([&] { return window->workspace() == nullptr; }));
    REQUIRE(eventually([&] { return window->focusWidget() != nullptr; }));
    type(*window, goodPassphrase);
    press(*window, Qt::Key_Return);
    REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
    const Services& services = window->workspace()->pages().current()->services();
    REQUIRE(eventually([&] {
        const SyncStatus now = services.sync->status();
        return now.state == SyncState::Online && now.counts.toSend == 0;
    }));
    const CaseId id = ShellFixture::caseOf("2026-004718");
    CHECK(office.bodies(Subject(id), Kind::CaseOpened).size() == 1);
    CHECK(services.sync->status().counts.rejected == 0);
}

// Ended cases past the time to keep them: listed with their days, and erased all at once.
#include "core/store/queries/case_read.h"
#include "core/worklist/house_rules.h"
#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/supervision/retention_pane.h"
#include "ui/supervision/supervision_page.h"
#include "ui/supervision/supervision_state.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QSignalSpy>
#include <QTableView>

using namespace expediente;
using namespace expediente::ui;

namespace {

constexpr int longAgo = 74 * 31; ///< days: past the seventy-two months of Mexico's pack

struct Archive : PageBench {
    SupervisionPage page;
    std::vector<CaseId> old;

    Archive()
        : PageBench(Language::English, TemporaryStore::supervisor(),
            shippedRules(QStringLiteral("MX")).value())
        , page(services())
    {
        for (const char* folio : {"V-1", "V-2"}) {
            old.push_back(addCase({.folio = QLatin1String(folio)}));
            say(old.back(), CaseClosed{Closing::Paid, {}}, at({12, 0}, longAgo));
        }
        say(addCase({.folio = "N-1"}), CaseClosed{Closing::Paid, {}}, at({12, 0}, 30));
        addCase({.folio = "A-1"});
        present(page);
        REQUIRE(eventually([&] { return page.findChild<SupervisionState*>()->isReady(); }));
        page.setView(SupervisionPage::View::Retention);
    }
    QAbstractItemModel& list() { return *page.findChild<QTableView*>("pastRetention")->model(); }
    void eraseListed() { page.findChild<QAction*>("eraseListed")->trigger(); }
    CaseState stateOf(CaseId id)
    {
        return store->ask([&](Connection& c) { return readCase(c, id)->state; }).value();
    }
};

} // namespace

TEST_CASE("cases past their time are listed, and go together once it is confirmed")
{
    Archive archive;
    REQUIRE(eventually([&] { return archive.list().rowCount() == 2; }));
    CHECK(archive.list().index(0, 0).data().toString().startsWith("V-"));
    archive.prompts.answer = false;
    archive.eraseListed();
    CHECK(archive.prompts.questions == QStringList{"Erase 2 case(s) for good?"});
    CHECK(archive.stateOf(archive.old[0]) == CaseState::Closed);
    archive.prompts.answer = true;
    QSignalSpy told(&archive.page, &Page::noticed);
    archive.eraseListed();
    REQUIRE((told.count() > 0 || told.wait(30'000)));
    CHECK(archive.stateOf(archive.old[0]) == CaseState::Erased);
    CHECK(archive.stateOf(archive.old[1]) == CaseState::Erased);
    CHECK(eventually([&] { return archive.list().rowCount() == 0; }));
}

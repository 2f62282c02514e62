// The evidence pack of a case, from the window to whoever checks it.
#include "core/evidence/evidence_pack.h"
#include "core/store/queries/access.h"
#include "tests/ui/shell/working_day.h"

#include <QAbstractButton>
#include <QFile>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct EvidenceDay : WorkingDay {
    EvidenceDay()
    {
        prompts().saveFile = shell().file("evidencia.zip");
        command(QStringLiteral("hernandez mar"));
        REQUIRE(eventually([&] { return shows(FormKind::LogContact); }));
    }
    QAbstractButton* button() { return window().findChild<QAbstractButton*>("evidencePack"); }
    /// By the button of the tab: the command of the palette runs the same.
    void ask()
    {
        for (int i = 0; i < 7; ++i)
            key(Qt::Key_Tab, Qt::ControlModifier);
        REQUIRE(button());
        button()->click();
    }
    int recorded()
    {
        const Store& store = window().workspace()->pages().current()->services().store;
        const auto made = store.ask([&](Connection& c) { return exportsOf(c, open()); }).value();
        return int(std::ranges::count_if(
            made, [](const auto& each) { return each.body.what == u"evidence"; }));
    }
};

} // namespace

TEST_CASE("the evidence pack is asked for once more, recorded, and stands up to whoever checks it")
{
    EvidenceDay day;
    day.prompts().answer = false;
    day.ask();
    CHECK(day.prompts().questions.size() == 1);
    CHECK(day.recorded() == 0);
    day.prompts().answer = true;
    day.button()->click();
    REQUIRE(eventually([&] { return QFile::exists(day.saved()); }));
    CHECK(day.prompts().suggested.last().contains(QStringLiteral("2026-004718")));
    CHECK(day.recorded() == 1);
    QFile file(day.saved());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto files = unzipped(file.readAll());
    REQUIRE(files);
    const auto found = check(*files);
    CHECK(found.sound());
    CHECK(found.folio == QStringLiteral("2026-004718"));
    CHECK(found.facts >= 4);
}

TEST_CASE("an evidence pack is on record before its file is there")
{
    EvidenceDay day;
    day.prompts().saveFile = day.shell().file("nowhere/evidencia.zip");
    day.ask();
    REQUIRE(eventually([&] { return day.recorded() == 1; })); // before it was written
    CHECK_FALSE(QFile::exists(day.saved()));
}

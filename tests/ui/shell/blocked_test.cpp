// Somebody whose data are blocked, to those who may not read them: in the search, the palette, the
// list of cases.
#include "tests/support/print.h"
#include "tests/ui/shell/working_day.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/search_box.h"

#include <QListView>

using namespace expediente;
using namespace expediente::ui;

namespace {

const CaseId blockedId = ShellFixture::caseOf(QStringLiteral("2026-004722"));

void block(ShellFixture& shell)
{
    const SystemClock clock(QTimeZone("America/Mexico_City"));
    auto store = shell.openDirectly(Store::Access::ReadWrite, clock);
    REQUIRE(store);
    const auto file =
        (*store)->ask([](Connection& connection) { return readCase(connection, blockedId); });
    auto said = (*store)->newFact(
        (*file)->debtor()->id, PersonBlocked{true, QStringLiteral("Lo pidi\u00f3 por escrito")});
    said.author = QStringLiteral("user:jefa");
    REQUIRE((*store)->append({said}).result());
}

struct BlockedDay : WorkingDay {
    BlockedDay() : WorkingDay(block) { }

    SearchBox& search() { return *window().findChild<SearchBox*>(); }
    void look(const QString& words)
    {
        window().workspace()->actions().search->trigger();
        search().clear();
        keys(words);
    }
    bool findsNobody()
    {
        return eventually(
            [&] { return textOf(window()).contains(QStringLiteral("Aqu\u00ed no hay nadie")); });
    }
    /// The one row that is found, as a screen reader says it, once it says this.
    QString found(const QString& saying)
    {
        QString row;
        eventually([&] {
            const QListView* list = search().results();
            if (!list || list->model()->rowCount() != 1)
                return false;
            row = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
            return row.contains(saying);
        });
        return row;
    }
};

} // namespace

TEST_CASE("a collector finds a blocked case by its folio alone, and sees no word of the person")
{
    BlockedDay day;
    for (const char* words : {"espinosa", "4425550199"}) {
        day.look(QLatin1String(words));
        CHECK(day.findsNobody());
    }
    day.look(QStringLiteral("2026-004722"));
    const QString row = day.found(QStringLiteral("2026-004722"));
    CHECK(row.contains(QStringLiteral("2026-004722")));
    CHECK_FALSE(row.contains(QStringLiteral("Espinosa")));
    day.command(QStringLiteral("2026-004722"));
    REQUIRE(eventually(
        [&] { return textOf(day.window()).contains(QStringLiteral("est\u00e1n bloqueados")); }));
    CHECK_FALSE(textOf(day.window()).contains(QStringLiteral("Espinosa")));
    CHECK_FALSE(day.window().windowTitle().contains(QStringLiteral("Espinosa")));
}

TEST_CASE("a supervisor finds a blocked case by name")
{
    BlockedDay day;
    day.handOver(QStringLiteral("jefa"), QStringLiteral("La Jefa"), QStringLiteral("supervisor"));
    day.look(QStringLiteral("espinosa"));
    CHECK(day.found(QStringLiteral("Espinosa")).contains(QStringLiteral("Espinosa")));
}

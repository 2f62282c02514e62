#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/agenda/agenda_roles.h"
#include "ui/agenda/list_panel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/states.h"

#include <catch2/catch_test_macros.hpp>

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace expediente;
using namespace expediente::ui;

namespace {

class Names : public QAbstractListModel {
public:
    void set(const QStringList& names)
    {
        beginResetModel();
        m_names = names;
        endResetModel();
    }
    static CaseId idOf(const QString& name) { return CaseId{Uuid::derived({name.toUtf8()})}; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_names.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const QString name = m_names.value(index.row());
        if (role == CaseRole)
            return QVariant::fromValue(idOf(name));
        return role == Qt::DisplayRole || role == KeyRole ? QVariant(name) : QVariant();
    }

private:
    QStringList m_names;
};

struct PanelBench {
    Theme theme;
    Names model;
    QListView* view = new QListView;
    EmptyState* empty = new EmptyState(theme, IconName::Flag, QStringLiteral("None"), {});
    std::unique_ptr<ListPanel> panel;

    PanelBench()
    {
        view->setModel(&model);
        empty->setAction(QStringLiteral("First"));
        panel = std::make_unique<ListPanel>(theme, QStringLiteral("People"), view, empty);
        present(*panel, {300, 300});
    }
};

} // namespace

TEST_CASE("an empty list says so and offers the first action; rows take its place")
{
    PanelBench bench;
    bench.panel->setReady();
    CHECK(bench.empty->isVisible());
    bench.panel->focusInside();
    CHECK(bench.empty->action()->hasFocus());
    bench.model.set({"a", "b"});
    bench.panel->setReady();
    CHECK(bench.view->isVisible());
    CHECK(bench.view->hasFocus()); // the keyboard isn't left on a button that went
}

TEST_CASE("a keyboard that came before the rows is on them when they come")
{
    PanelBench bench;
    bench.panel->setReading();
    bench.panel->focusInside();
    bench.model.set({"a", "b"});
    bench.panel->setReady();
    CHECK(bench.view->hasFocus());
}

TEST_CASE("Enter opens the row that the keyboard is on")
{
    PanelBench bench;
    bench.model.set({"a", "b", "c"});
    bench.panel->setReady();
    bench.panel->focusInside();
    QSignalSpy opened(bench.panel.get(), &ListPanel::opened);
    QTest::keyClick(bench.view, Qt::Key_Down);
    QTest::keyClick(bench.view, Qt::Key_Down);
    QTest::keyClick(bench.view, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().value<CaseId>() == Names::idOf(QStringLiteral("c")));
    CHECK(bench.panel->cases().size() == 3);
}

TEST_CASE("the keyboard stays on its row when the list comes anew, or else near it")
{
    PanelBench bench;
    bench.model.set({"a", "b", "c"});
    bench.panel->setReady();
    bench.panel->setCurrentRow(1);
    bench.model.set({"x", "y", "a", "b"});
    CHECK(bench.panel->currentCase() == Names::idOf(QStringLiteral("b")));
    bench.model.set({"x", "y"});
    CHECK(bench.panel->currentCase() == Names::idOf(QStringLiteral("y")));
    bench.model.set({});
    CHECK_FALSE(bench.panel->currentCase());
}

TEST_CASE("only the list with the keyboard shows where it is, unless told to keep it")
{
    PanelBench bench;
    bench.model.set({"a", "b"});
    bench.panel->setReady();
    bench.panel->focusInside();
    REQUIRE(eventually([&] { return bench.view->selectionModel()->hasSelection(); }));
    QPushButton elsewhere(bench.panel.get());
    elsewhere.show();
    elsewhere.setFocus();
    CHECK(eventually([&] { return !bench.view->selectionModel()->hasSelection(); }));
    CHECK(bench.panel->currentCase() == Names::idOf(QStringLiteral("a")));
    bench.panel->setSelectionKept(true);
    CHECK(bench.view->selectionModel()->hasSelection());
}

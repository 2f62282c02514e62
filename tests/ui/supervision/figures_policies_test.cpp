// The lists behind the figures, and the policies that a supervisor publishes.
#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/agenda/list_panel.h"
#include "ui/supervision/figure_list.h"
#include "ui/supervision/kpi_charts.h"
#include "ui/supervision/policy_pane.h"
#include "ui/supervision/role_limits_model.h"
#include "ui/supervision/supervision_page.h"
#include "ui/supervision/supervision_state.h"
#include "ui/widgets/line_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct Board : PageBench {
    std::unique_ptr<SupervisionPage> page;

    Board() : PageBench(Language::English, TemporaryStore::supervisor()) { }

    void open(SupervisionPage::View view)
    {
        page = std::make_unique<SupervisionPage>(services());
        present(*page);
        auto* state = page->findChild<SupervisionState*>();
        REQUIRE(eventually([&] { return state->isReady() && state->buckets(); }));
        page->setView(view);
    }
    KpiCharts* board()
    {
        KpiCharts* last = nullptr;
        for (auto* found : page->findChildren<KpiCharts*>())
            if (found->isVisible())
                last = found;
        return last;
    }
    FigureListView* list() { return page->findChild<FigureListView*>(); }
    template <class W>
    W* part(const char* name)
    {
        return page->findChild<W*>(QLatin1String(name));
    }
    void put(const char* name, const QString& text)
    {
        auto* line = part<LineEdit>(name);
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
};

} // namespace

TEST_CASE("behind the promises kept stand just the promises that were counted")
{
    Board board;
    const QDate today = Board::today();
    const CaseId kept = board.addCase({.folio = "A", .name = "Ana Kept"});
    board.promise(kept, 500'00, today.addDays(-10), today.addDays(-15));
    board.pay(kept, 500'00, today.addDays(-10));
    const CaseId broken = board.addCase({.folio = "B", .name = "Beto Broken"});
    board.promise(broken, 300'00, today.addDays(-12), today.addDays(-15));
    const CaseId later = board.addCase({.folio = "C", .name = "Carla Later"});
    board.promise(later, 300'00, today.addDays(12), today);
    board.open(SupervisionPage::View::Figures);
    emit board.board()->listRequested(KpiCharts::Figure::Kept);
    REQUIRE(eventually([&] { return board.list()->panel()->hasRows(); }));
    auto* model = board.list()->panel()->view()->model();
    CHECK(plain(textOf(*model))
        == QStringLiteral("(check-circle) | Ana Kept | Kept · last day 16 Nov · Eva Prueba | "
                          "$500.00 | paid $500.00\n"
                          "(x-circle) | Beto Broken | Broken · last day 13 Nov · Eva Prueba | "
                          "$300.00 | paid $0.00"));
    // The sums of the chart count the same rows.
    const auto sums = *board.store->ask([&](Connection& c) {
        return promisesKept(c, {today.addDays(-30), today.addDays(-1)});
    });
    REQUIRE(sums.size() == 1);
    CHECK(sums[0].ended == model->rowCount());

    board.list()->focusInside();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(board.board() != nullptr);
    CHECK_FALSE(board.list()->isVisible());
}

TEST_CASE("every figure's list has as many rows as the figure counts")
{
    Board board;
    const QDate today = Board::today();
    const CaseId id = board.addCase({});
    for (const char* result : {"NC", "CT"}) {
        ContactLogged contact;
        contact.action = QStringLiteral("LL");
        contact.result = QLatin1String(result);
        contact.type = contact.result == "CT" ? ContactType::TwoWay : ContactType::Attempt;
        contact.person = board.debtorOf(id);
        board.say(id, contact, Board::at({10, 0}, 2));
    }
    const Period month{today.addDays(-30), today.addDays(-1)};
    const auto rows = *board.store->ask(
        [&](Connection& c) { return figureRows(c, FigureList::Contacts, month, 100, today); });
    const auto rates = *board.store->ask([&](Connection& c) { return contactRates(c, month); });
    REQUIRE(rates.size() == 1);
    CHECK(rows.all == rates[0].attempts);
    CHECK(std::ranges::count(rows.rows, QStringLiteral("direct"), &FigureRow::what)
        == rates[0].direct);
    const auto few = *board.store->ask(
        [&](Connection& c) { return figureRows(c, FigureList::Contacts, month, 1, today); });
    CHECK(few.rows.size() == 1);
    CHECK(few.all == 2);

    AccountStated earlier = *board.store.caseFile(id).accounts.at(0).latest();
    earlier.asOf = today.addDays(-45);
    earlier.oldestUnpaidDue = earlier.asOf.addDays(-10);
    board.say(id, earlier, Board::at({9, 0}, 45));
    board.open(SupervisionPage::View::Figures);
    emit board.board()->listRequested(KpiCharts::Figure::Buckets);
    REQUIRE(eventually([&] { return board.list()->panel()->hasRows(); }));
    const auto& changes = *board.page->findChild<SupervisionState*>()->buckets();
    qint64 accounts = 0;
    for (const auto& change : changes)
        accounts += change.accounts;
    CHECK(board.list()->panel()->view()->model()->rowCount() == accounts);
}

TEST_CASE("every contact in spite of a rule is listed with the rule and the reason")
{
    Board board;
    const CaseId id = board.addCase({.folio = "A", .name = "Ana Prueba"});
    ContactOverridden said;
    said.rule = QStringLiteral("MX-WEEKEND");
    said.reason = QStringLiteral("Pidió que le marcara el sábado");
    said.role = QStringLiteral("supervisor");
    board.say(id, said, Board::at({10, 0}, 3));
    said.rule = QStringLiteral("MX-HOURS");
    said.blocked = said.afterwards = true;
    board.say(id, said, Board::at({10, 0}, 4));
    board.open(SupervisionPage::View::Figures);
    auto* link = board.part<QAbstractButton>("overrides");
    REQUIRE(link);
    CHECK(link->text() == QStringLiteral("2 rule(s) gone beyond, with the reason"));
    link->click();
    REQUIRE(eventually([&] { return board.list()->panel()->hasRows(); }));
    CHECK(plain(textOf(*board.list()->panel()->view()->model()))
        == QStringLiteral("(warning) | Ana Prueba | MX-WEEKEND · Call · Pidió que le marcara el "
                          "sábado · Eva Prueba | 21 Nov\n"
                          "(x-circle) | Ana Prueba | MX-HOURS · Call · Pidió que le marcara el "
                          "sábado · Eva Prueba | 20 Nov"));
}

TEST_CASE("a supervisor publishes a policy by keys, and it holds at once")
{
    Board board;
    board.addCase({});
    board.open(SupervisionPage::View::Policies);
    auto* pane = board.page->findChild<PolicyPane*>();
    auto* model = pane->findChild<RoleLimitsModel*>();
    const QAbstractItemModelTester tester(model);
    board.put("policyId", QStringLiteral("navidad"));
    REQUIRE(model->rowCount() == 3);
    int said = 0;
    QObject::connect(pane, &PolicyPane::published, pane, [&] { ++said; });
    auto* table = pane->findChild<QTableView*>();
    const auto cell = [&](int row, int column, const char* typed) {
        return model->setData(model->index(row, column), QString::fromLatin1(typed), Qt::EditRole);
    };
    REQUIRE(table);
    CHECK(cell(1, RoleLimitsModel::Late, "80"));
    CHECK(cell(2, RoleLimitsModel::Late, "100 %"));
    CHECK_FALSE(cell(2, RoleLimitsModel::Late, "101"));
    CHECK_FALSE(cell(0, RoleLimitsModel::Instalments, "muchas"));
    CHECK(
        plain(model->index(2, RoleLimitsModel::Late).data().toString()) == QStringLiteral("100 %"));
    board.part<QSpinBox>("policyDaysAhead")->setValue(20);
    board.part<QSpinBox>("policyMissedAfter")->setValue(5);
    board.part<QSpinBox>("policyLetterDays")->setValue(20);
    QTest::keyClick(pane, Qt::Key_P, Qt::ControlModifier);
    const auto published = [&]() -> const PolicyPublished* {
        return board.store->context().agency.policy("navidad");
    };
    REQUIRE(eventually([&] { return said == 1; }));
    REQUIRE(published());
    CHECK(published()->policy.agreement == AgreementConditions{5, true, false, 20});
    CHECK(
        published()->policy.roles[1].forgive[size_t(OfferPart::LateInterest)] == Rate::percent(80));
    CHECK(published()->promises->mostDaysAhead == 20);
    CHECK_FALSE(published()->promises->mostOpen);

    // Changed, it takes its own place.
    board.part<QSpinBox>("policyOpen")->setValue(2);
    QTest::keyClick(pane, Qt::Key_P, Qt::ControlModifier);
    REQUIRE(eventually([&] { return said == 2; }));
    CHECK(published()->promises->mostOpen == 2);
    CHECK(board.store->context().agency.policies.size() == 1);
}

TEST_CASE("a role that may do less than the one below is refused; days without a policy are told")
{
    Board board;
    board.addCase({});
    board.open(SupervisionPage::View::Policies);
    auto* pane = board.page->findChild<PolicyPane*>();
    auto* model = pane->findChild<RoleLimitsModel*>();
    board.put("policyId", QStringLiteral("corta"));
    board.put("policyTo", QStringLiteral("30/11/2026"));
    auto* notes = board.part<QLabel>("policyNotes");
    REQUIRE(notes);
    CHECK(notes->text().contains(QStringLiteral("no policy holds")));
    REQUIRE(model->setData(
        model->index(0, RoleLimitsModel::Principal), QStringLiteral("50"), Qt::EditRole));
    QTest::keyClick(pane, Qt::Key_P, Qt::ControlModifier);
    CHECK(board.store->context().agency.policies.empty());
    QStringList said;
    for (const QLabel* label : pane->findChildren<QLabel*>())
        said << label->text();
    CHECK(said.join(u'\n').contains(QStringLiteral("role")));
}

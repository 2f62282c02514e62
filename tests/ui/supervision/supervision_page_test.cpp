// Supervisión, driven by keys on a supervisor's store.
#include "core/store/queries/fact_list.h"
#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/agenda/list_panel.h"
#include "ui/supervision/decision_pane.h"
#include "ui/supervision/kpi_charts.h"
#include "ui/supervision/requests_model.h"
#include "ui/supervision/review_pane.h"
#include "ui/supervision/supervision_page.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/line_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct Bench : PageBench {
    std::unique_ptr<SupervisionPage> page;
    std::function<void()> undo;

    explicit Bench(const StoreIdentity& whose = TemporaryStore::supervisor())
        : PageBench(Language::English, whose)
    {
        PolicyPublished body;
        body.policy.id = "otono";
        body.policy.from = today().addDays(-30);
        for (const auto& [role, percent] :
            {std::pair("collector", 0), {"supervisor", 10}, {"creditor", 30}}) {
            RoleLimits limits;
            limits.role = QLatin1String(role);
            limits.forgive[size_t(OfferPart::Principal)] = Rate::percent(percent);
            body.policy.roles.push_back(limits);
        }
        const AgencyId agency = store->identity().agency;
        store.append({store->newFact(agency, body),
            store->newFact(agency,
                UserDescribed{QStringLiteral("luis"), QStringLiteral("Luis Prueba"),
                    QStringLiteral("collector")})});
    }

    /// Luis asks to forgive so much of 1,250.00.
    CaseId request(const char* name, qint64 forgiven, QDate until, const char* needs = "supervisor")
    {
        const CaseId id =
            addCase({.folio = QString::fromUtf8(name), .name = QString::fromUtf8(name)});
        OfferMade offer;
        offer.on = today();
        offer.validUntil = until;
        offer.accounts = {store.caseFile(id).accounts.at(0).id};
        offer.bucket = QStringLiteral("61-90");
        offer.balances.principal = Money(1'250'00, Currency::MXN);
        offer.forgive.principal = Money(forgiven, Currency::MXN);
        offer.toPay = Money(1'250'00 - forgiven, Currency::MXN);
        offer.payments = {{until, offer.toPay}};
        offer.policy = "otono";
        offer.verdict = OfferVerdict::NeedsRole;
        offer.needs = QLatin1String(needs);
        const FactId made = sayAs(id, offer);
        const auto hash = *store->ask([&](Connection& c) { return factHash(c, made); });
        sayAs(id,
            ApprovalRequested{made, hash, offer.needs, QStringLiteral("Cobra el viernes."), until});
        return id;
    }
    FactId sayAs(CaseId id, const Body& body)
    {
        auto fact = store->newFact(id, body);
        fact.author = QStringLiteral("user:luis");
        return store.append({fact}).ids.front();
    }
    void open()
    {
        page = std::make_unique<SupervisionPage>(services());
        QObject::connect(page.get(), &Page::noticed, page.get(),
            [this](
                const QString&, const QString&, const std::function<void()>& run) { undo = run; });
        present(*page);
        REQUIRE(eventually([&] { return list()->hasRows(); }));
        page->focusFirst();
        REQUIRE(eventually([&] { return pane()->isReady(); }));
    }
    ListPanel* list()
    {
        for (auto* found : page->findChildren<ListPanel*>())
            if (found->accessibleName() == QStringLiteral("To decide"))
                return found;
        return nullptr;
    }
    DecisionPane* pane() { return page->findChild<DecisionPane*>(); }
    LineEdit* reason() { return pane()->findChild<LineEdit*>(); }
    QPushButton* button(const char* text)
    {
        for (auto* found : page->findChildren<QPushButton*>())
            if (found->text() == QLatin1String(text))
                return found;
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::optional<Entry<ApprovalDecided>> decision(CaseId id)
    {
        return store.caseFile(id).offers.at(0).decided;
    }
};

} // namespace

TEST_CASE("the request that runs out first is decided by its key, once there is a reason")
{
    Bench bench;
    bench.request("later", 100'00, Bench::today().addDays(4));
    const CaseId soon = bench.request("soon", 125'00, Bench::today());
    bench.open();
    auto* model = bench.page->findChild<RequestsModel*>();
    const QAbstractItemModelTester tester(model);
    CHECK(textOf(*model)
        == QStringLiteral(
            "today | soon | One payment · Luis Prueba | $1,125.00 | discount 10 %\n"
            "in 4 days | later | One payment · Luis Prueba | $1,150.00 | discount 8 %"));

    bench.key(Qt::Key_A);
    CHECK_FALSE(bench.decision(soon));
    CHECK(QApplication::focusWidget() == bench.reason());
    QTest::keyClicks(bench.reason(), "Es justo y cabe en su pago.");
    bench.page->focusFirst();
    bench.key(Qt::Key_A);
    REQUIRE(eventually([&] { return bench.decision(soon).has_value(); }));
    CHECK(bench.decision(soon)->body.decision == Decision::Allow);
    CHECK(bench.decision(soon)->body.reason == QStringLiteral("Es justo y cabe en su pago."));
    CHECK(eventually([&] { return model->rowCount() == 1; }));
    CHECK(bench.reason()->text().isEmpty());

    REQUIRE(bench.undo);
    bench.undo();
    CHECK(eventually([&] { return model->rowCount() == 2; }));
}

TEST_CASE("what needs the creditor can be read, not decided")
{
    Bench bench;
    const CaseId id = bench.request("dear", 300'00, Bench::today().addDays(1), "creditor");
    bench.open();
    CHECK_FALSE(bench.button("Allow")->isEnabled());
    CHECK_FALSE(bench.button("Refuse")->isEnabled());
    CHECK(bench.button("Allow")->toolTip() == QStringLiteral("Only Creditor may answer this"));
    bench.key(Qt::Key_N);
    CHECK_FALSE(bench.decision(id));
}

TEST_CASE("letters typed into the reason decide nothing")
{
    Bench bench;
    const CaseId id = bench.request("soon", 100'00, Bench::today());
    bench.open();
    bench.reason()->setFocus();
    QTest::keyClicks(bench.reason(), "ANEane");
    CHECK(bench.reason()->text() == QStringLiteral("ANEane"));
    CHECK_FALSE(bench.decision(id));
}

TEST_CASE("changes are made where offers are made: in the case")
{
    Bench bench;
    const CaseId id = bench.request("soon", 100'00, Bench::today());
    bench.open();
    QSignalSpy asked(bench.page.get(), &Page::caseRequested);
    bench.key(Qt::Key_E);
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].value<CaseId>() == id);
    CHECK(asked[0][1].value<CaseTab>() == CaseTab::Negotiation);
}

TEST_CASE("observations are saved in the case of the week's sample, by keys")
{
    Bench bench;
    const CaseId id = bench.request("soon", 100'00, Bench::today());
    ContactLogged contact;
    contact.action = QStringLiteral("LL");
    contact.result = QStringLiteral("NC");
    bench.say(id, contact, Bench::at({10, 0}, 5));
    bench.open();
    bench.key(Qt::Key_2, Qt::ControlModifier);
    auto* review = bench.page->findChild<ReviewPane*>();
    auto* sample = review->findChild<ListPanel*>();
    REQUIRE(eventually([&] { return sample->hasRows() && sample->currentCase().has_value(); }));
    auto* text = review->findChild<QPlainTextEdit*>();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(review->findChild<InlineMessage*>()->sentence().startsWith("Nothing was saved"));
    text->setFocus();
    QTest::keyClicks(text, "Trato respetuoso.");
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return !bench.store.caseFile(id).reviews.empty(); }));
    const auto written = bench.store.caseFile(id).reviews.front();
    CHECK(written.body.text == QStringLiteral("Trato respetuoso."));
    CHECK(written.body.sample == QStringLiteral("2026-W48"));
    CHECK(written.author == QStringLiteral("user:eva"));
}

TEST_CASE("the chart of promises kept says every collector's share with both its counts")
{
    Bench bench;
    bench.request("soon", 100'00, Bench::today());
    for (int i = 0; i < 3; ++i) {
        const CaseId id = bench.addCase({.folio = QString::number(i), .name = QString::number(i)});
        bench.promise(id, 100'00, Bench::today().addDays(-10), Bench::today().addDays(-14));
        if (i < 2)
            bench.pay(id, 100'00, Bench::today().addDays(-10));
    }
    bench.open();
    bench.page->setView(SupervisionPage::View::Figures);
    auto* charts = bench.page->findChildren<KpiCharts*>().last();
    const auto& rows = charts->chart(KpiCharts::Figure::Kept)->bars().rows;
    REQUIRE(eventually([&] { return rows.size() == 1; }));
    CHECK(rows[0].faint); // fewer than twenty
    CHECK(plain(rows[0].strong) == QStringLiteral("67 %"));
    CHECK(plain(rows[0].detail) == QStringLiteral("2 of 3"));
    CHECK(eventually(
        [&] { return !charts->chart(KpiCharts::Figure::Buckets)->bars().parts.empty(); }));
}

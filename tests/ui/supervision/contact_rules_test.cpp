// The agency's and its creditors' own rules of contact, published from a file by keys.
#include "core/worklist/house_rules.h"
#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/supervision/contact_rules_pane.h"
#include "ui/supervision/supervision_page.h"
#include "ui/supervision/supervision_state.h"
#include "ui/widgets/inline_message.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QTableView>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

const QByteArray nothingAfterEight = R"({"MX": {"rules": [{
    "id": "HOUSE-EVENING", "basis": "reglamento", "source": "2026-03", "confidence": "U",
    "effective_from": "2026-01-01", "severity": "block", "check": "hours",
    "windows": [{"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
                 "from": "08:00", "to": "20:00"}],
    "summary": {"es": "Nadie después de las 20:00.", "en": "Nobody after 20:00."},
    "reason": {"es": "Es tarde.", "en": "It is late."}}]}})";

struct Lawyer : PageBench {
    SupervisionPage page;

    Lawyer()
        : PageBench(Language::English, TemporaryStore::supervisor(),
            shippedRules(QStringLiteral("MX")).value())
        , page(services())
    {
        addCase({});
        present(page);
        REQUIRE(eventually([&] { return page.findChild<SupervisionState*>()->isReady(); }));
        page.setView(SupervisionPage::View::Rules);
    }
    ContactRulesPane* pane() { return page.findChild<ContactRulesPane*>(); }
    InlineMessage* message() { return pane()->findChild<InlineMessage*>(); }
    QTableView* table() { return pane()->findChild<QTableView*>(); }
    QString firstRule() { return table()->model()->index(0, 0).data().toString(); }
    QString whoseIsIt() { return table()->model()->index(0, 2).data().toString(); }
    void publish(const QByteArray& json)
    {
        const QString path = folder.filePath(QStringLiteral("reglas.json"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        prompts.openFile = path;
        pane()->focusInside();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_O, Qt::ControlModifier);
    }
};

} // namespace

TEST_CASE("a lawyer's file is published for the agency, holds at once and stands on top")
{
    Lawyer lawyer;
    CHECK(lawyer.whoseIsIt() != QStringLiteral("Agency"));
    const int before = lawyer.table()->model()->rowCount();
    lawyer.publish(nothingAfterEight);
    REQUIRE(
        eventually([&] { return lawyer.firstRule() == QStringLiteral("Nobody after 20:00."); }));
    CHECK(lawyer.whoseIsIt() == QStringLiteral("Agency"));
    CHECK(lawyer.table()->model()->rowCount() == before + 1);
    CHECK(lawyer.prompts.questions
        == QStringList{"Publish “reglas.json” as the agency's rules of contact?"});
    const auto& rules = lawyer.store->context().law.at(QStringLiteral("MX")).rules;
    CHECK(std::ranges::count(rules, QStringLiteral("HOUSE-EVENING"), &ContactRule::id) == 1);
}

TEST_CASE("a creditor's file holds for its cases, and both sets can be looked at")
{
    Lawyer lawyer;
    auto* owner = lawyer.pane()->findChild<QComboBox*>(QStringLiteral("rulesOwner"));
    REQUIRE(
        eventually([&] { return owner->count() == 2; })); // the agency, and whose cases there are
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Down);
    CHECK(owner->currentData() == QStringLiteral("fsm"));
    lawyer.publish(nothingAfterEight);
    REQUIRE(
        eventually([&] { return lawyer.store->context().law.contains(QStringLiteral("MX/fsm")); }));
    CHECK(lawyer.whoseIsIt() != QStringLiteral("fsm")); // the agency's are still shown
    auto* set = lawyer.pane()->findChild<QComboBox*>(QStringLiteral("ruleSet"));
    REQUIRE(eventually([&] { return set->findData(QStringLiteral("MX/fsm")) >= 0; }));
    set->setFocus();
    while (set->currentData() != QStringLiteral("MX/fsm"))
        QTest::keyClick(set, Qt::Key_Down);
    CHECK(lawyer.firstRule() == QStringLiteral("Nobody after 20:00."));
    CHECK(lawyer.whoseIsIt() == QStringLiteral("fsm"));
}

TEST_CASE("a file that can't be read as rules publishes nothing and says where it is wrong")
{
    Lawyer lawyer;
    const auto* before = &lawyer.store->context();
    const QByteArray tooCertain = R"({"MX": {"loosened": [{"rule": "MX-HOURS",
        "severity": "info", "by": "Lic. Paz", "reason": "r"}]}})";
    const QByteArray taken =
        QByteArray(nothingAfterEight).replace("HOUSE-EVENING", "PERSON-CHANNEL");
    const std::pair<QByteArray, const char*> files[] = {{"{", "rules can't be used"},
        {R"({"XX": {}})", "XX"}, {tooCertain, "MX-HOURS"}, {taken, "PERSON-CHANNEL"},
        {QByteArray(200'000, ' '), "at most"},
        {"{\"MX\": \"ma\xF1"
         "ana\"}",
            "UTF-8"}};
    for (const auto& [json, says] : files) {
        CAPTURE(says);
        lawyer.message()->dismiss();
        lawyer.publish(json);
        CHECK(lawyer.message()->isVisible());
        CHECK(lawyer.message()->tone() == Tone::Bad);
        CHECK(lawyer.message()->sentence().contains(QLatin1String(says)));
    }
    CHECK(lawyer.prompts.questions.isEmpty());
    CHECK(&lawyer.store->context() == before);
    lawyer.prompts.answer = false; // thought better of it
    lawyer.publish(nothingAfterEight);
    CHECK(lawyer.prompts.questions.size() == 1);
    CHECK(&lawyer.store->context() == before);
}

TEST_CASE("rules as long as a country's are published whole")
{
    Lawyer lawyer;
    QByteArray many = nothingAfterEight;
    many.replace("It is late.", QByteArray(20'000, 'x'));
    lawyer.publish(many);
    REQUIRE(eventually([&] { return lawyer.whoseIsIt() == QStringLiteral("Agency"); }));
    const auto& rules = lawyer.store->context().law.at(QStringLiteral("MX")).rules;
    CHECK(std::ranges::any_of(rules, [](const ContactRule& rule) {
        return rule.id == QStringLiteral("HOUSE-EVENING") && rule.reason.in(u"en").size() == 20'000;
    }));
}

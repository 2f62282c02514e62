// "Ver reglas": what holds for the debtor, whose it is and how sure.
#include "core/worklist/house_rules.h"
#include "tests/support/print.h"
#include "tests/ui/casefile/sample_page.h"
#include "ui/casefile/case_table.h"
#include "ui/casefile/rules_tab.h"
#include "ui/widgets/gate_bar.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct Rules {
    Theme theme;
    FixedClock clock{SampleCase::now()};
    AgencyContext context = AgencyContext::of(
        QStringLiteral("MX"), "America/Mexico_City", shippedRules(QStringLiteral("MX")).value());
    const RuleSet& law = context.law.at(QStringLiteral("MX"));
    RulesTab tab{theme, clock};

    void show()
    {
        OpenCase open = SampleCase().open();
        open.agency = &context;
        open.law = &law;
        tab.resize(1300, 600);
        tab.show();
        tab.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&tab));
        tab.setCase(std::make_shared<const OpenCase>(open));
    }
    QString cell(int row, int column)
    {
        return tab.table()->model()->index(row, column).data().toString();
    }
    QString chip(int row)
    {
        return tab.table()->model()->index(row, 1).data(ChipRole).value<ChipData>().text;
    }
    QString words()
    {
        QCoreApplication::processEvents(); // what was made is shown in its own turn
        QStringList texts;
        for (const auto* label : tab.findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }
};

} // namespace

TEST_CASE("every rule that holds today is listed with its source and how sure it is")
{
    Rules rules;
    rules.show();
    const auto holding = std::ranges::count_if(rules.law.rules, [](const ContactRule& rule) {
        return rule.holdsOn(SampleCase::today()) && !rule.onlyStrict;
    });
    CHECK(holding > 10);
    CHECK(rules.tab.table()->shownRows() == holding);
    rules.tab.focusFirst();
    const QString words = rules.words();
    CHECK(words.contains("Basis"));
    CHECK(words.contains("How sure"));
    CHECK(words.contains("law and customs of the country"));
    for (int row = 0; row < rules.tab.table()->shownRows(); ++row)
        CHECK_FALSE(rules.cell(row, 0).isEmpty());
}

TEST_CASE("the rules that strike at this moment stand first, with the channels that they close")
{
    Rules rules;
    rules.show();
    CHECK_FALSE(rules.chip(0).contains("Call")); // a quarter to five on a Tuesday
    Rules night;
    Moment late = SampleCase::now();
    late.utcMs += qint64(6) * 3600 * 1000;
    night.clock.set(late);
    night.show();
    CHECK(night.chip(0).contains("Call"));
    CHECK(night.chip(0).contains("Visit"));
    night.tab.focusFirst();
    CHECK(night.words().contains("MX-HOURS"));
}

TEST_CASE("Enter on the gate shows the rules, also where none are installed")
{
    SamplePage sample;
    sample.open();
    REQUIRE(sample.find<GateBar>()->hasFocus());
    sample.press(Qt::Key_Return);
    REQUIRE(sample.find<RulesTab>());
    CHECK(sample.visibleText().contains("No rules are installed for this country"));
    sample.trigger("case.tab.summary");
    CHECK_FALSE(sample.find<RulesTab>());
    sample.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sample.find<RulesTab>());
}

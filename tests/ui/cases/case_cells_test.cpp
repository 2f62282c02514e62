#include "tests/support/print.h"
#include "tests/ui/cases/portfolio_fixture.h"
#include "ui/cases/case_cells.h"
#include "ui/cases/case_sheet.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::ui;

namespace {

CaseRow sample()
{
    CaseRow row;
    row.folio = "2026-001187";
    row.name = "María Guadalupe Hernández Rosas";
    row.creditor = "Financiera Sierra Madre";
    row.product = "Crédito personal";
    row.account = "77102284";
    row.total = Money(48'312'75, Currency::MXN);
    row.overdue = Money(21'840'10, Currency::MXN);
    row.daysPastDue = 143;
    row.oldestDue = {2026, 7, 4};
    row.statedOn = {2026, 11, 23};
    row.area = "Arboledas del Río";
    row.city = "Querétaro";
    row.address = "Calle Encino 214, int. 3";
    row.nextStep = "visit";
    row.nextDue = {2026, 11, 24};
    row.nextMinute = 16 * 60 + 40;
    row.lastContactMs =
        Moment::fromString(u"2026-11-20T19:05:00-06:00[America/Mexico_City]")->utcMs;
    row.lastResult = "PP";
    return row;
}

class Words {
public:
    CaseCells cells() const
    {
        return {
            m_portfolio.store->context(), m_portfolio.services().format, PortfolioFixture::today()};
    }
    QString all(const CaseRow& row) const
    {
        QStringList lines;
        for (int column = 0; column < caseColumns; ++column)
            lines << cells().cell(row, CaseColumn(column)).whole();
        return lines.join(u'\n');
    }

private:
    mutable PortfolioFixture m_portfolio;
};

} // namespace

TEST_CASE("a row says who, how late, how much, and what is next")
{
    const Words words;
    CHECK(words.all(sample())
        == "María Guadalupe Hernández Rosas, 2026-001187 · Crédito personal\n"
           "Financiera Sierra Madre, ···2284\n"
           "143\u00A0days, 121–180\n"
           "$48,312.75, $21,840.10 overdue\n"
           "Arboledas del Río, Calle Encino 214, int. 3\n"
           "Visit, today 16:40\n"
           "Promise to pay, 4\u00A0days ago\n"
           "Open");
}

TEST_CASE("a row with nothing in it says so")
{
    const Words words;
    CHECK(words.all({}) == "—\n\n—\n—\n\n—\n—\nOpen");
}

TEST_CASE("what is overdue to do stands out, what is agreed for later doesn't")
{
    const Words words;
    CaseRow row = sample();
    CHECK(words.cells().cell(row, CaseColumn::Next).belowTone == Tone::Normal);
    row.nextDue = {2026, 11, 20};
    CHECK(words.cells().cell(row, CaseColumn::Next).belowTone == Tone::Warn);
    CHECK(words.cells().cell(row, CaseColumn::Next).below == "4\u00A0days ago");
    row.nextDue = {2026, 12, 1};
    CHECK(words.cells().cell(row, CaseColumn::Next).belowTone == Tone::Muted);
}

TEST_CASE("states are told by word and icon")
{
    const Words words;
    CaseRow row = sample();
    row.stopped = true;
    const auto stopped = words.cells().cell(row, CaseColumn::State).chip;
    REQUIRE(stopped);
    CHECK(stopped->text == "Do not contact");
    CHECK(stopped->icon == IconName::Lock);
    row.state = CaseState::Recalled;
    CHECK(words.cells().cell(row, CaseColumn::State).whole() == "Recalled");
    row.daysPastDue = 0;
    CHECK(words.cells().cell(row, CaseColumn::Arrears).whole() == "Up to date");
}

TEST_CASE("the day of the last contact is the agency's, also when it was night in Greenwich")
{
    const Words words;
    CHECK(words.cells().lastContactOn(sample()) == QDate(2026, 11, 20));
}

TEST_CASE("on the clipboard amounts are plain, dates ISO, and nothing runs as a formula")
{
    const Words words;
    CaseRow row = sample();
    row.name = "=HYPERLINK(\"x\")";
    row.address = "Calle 1\tPatio\nFondo";
    const QStringList lines = CaseSheet::lines({row}, words.cells()).split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith("Folio\tPerson\tCreditor"));
    CHECK(lines[1]
        == "2026-001187\t'=HYPERLINK(\"x\")\tFinanciera Sierra Madre\tCrédito personal\t77102284\t"
           "143\t2026-07-04\t48312.75\t21840.10\tMXN\t\t2026-11-23\tCalle 1 Patio Fondo\t"
           "Arboledas del Río\tQuerétaro\tVisit\t2026-11-24\t2026-11-20\tPromise to pay\tOpen\t");
    CHECK(lines[0].count(u'\t') == lines[1].count(u'\t'));
}

TEST_CASE("what is owed in another currency stands under the total, and in the sheet")
{
    const Words words;
    CaseRow row = sample();
    row.others = {{Money(450'00, Currency::USD), Money(450'00, Currency::USD)},
        {Money(12'3456, Currency::CLF), Money(0, Currency::CLF)}};
    const QString below = words.cells().cell(row, CaseColumn::Total).below;
    CHECK(below.contains("450.00"));
    CHECK(below.contains("12.3456"));
    CHECK(below.contains("US$"));
    CHECK(CaseSheet::lines({row}, words.cells()).contains("450.00 USD + 12.3456 CLF\t2026-11-23"));
}

#include "core/exchange/csv_reader.h"
#include "tests/support/print.h"
#include "tests/ui/cases/opened_cases.h"
#include "ui/widgets/inline_message.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QSet>
#include <QSignalSpy>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("a few rows are copied at once, many are asked for and recorded")
{
    PortfolioFixture portfolio;
    portfolio.addMany(300);
    OpenedCases opened(portfolio);
    QSignalSpy said(&opened.page, &Page::noticed);
    opened.key(Qt::Key_Down, Qt::ShiftModifier);
    opened.key(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(eventually([&] { return said.size() == 1; }));
    CHECK(QApplication::clipboard()->text().count(u'\n') == 3); // the header and two rows
    CHECK(portfolio.prompts.questions.isEmpty());
    CHECK(exportsMade(*portfolio.store).isEmpty());

    opened.key(Qt::Key_A, Qt::ControlModifier);
    portfolio.prompts.answer = false;
    opened.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(portfolio.prompts.questions.size() == 1);
    CHECK(QApplication::clipboard()->text().count(u'\n') == 3);

    portfolio.prompts.answer = true;
    opened.key(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(eventually([&] { return said.size() == 2; }));
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.size() == 301);
    CHECK(QSet<QString>(lines.begin(), lines.end()).size() == 301); // rows not loaded came too
    CHECK(exportsMade(*portfolio.store) == QStringList{"case_list clipboard 300"});
}

TEST_CASE("the filtered list goes into a file, asked for and recorded")
{
    PortfolioFixture portfolio;
    portfolio.addMany(1300);
    portfolio.add({.folio = "Z-1", .name = "=1+1", .area = "Colonia 2"});
    OpenedCases opened(portfolio);
    auto* area = opened.find<QComboBox>("caseArea");
    REQUIRE(eventually([&] { return area->count() == 8; }));
    area->setCurrentIndex(area->findData("Colonia 2"));
    REQUIRE(opened.shows(187));
    opened.page.focusFirst();
    QSignalSpy said(&opened.page, &Page::noticed);
    const QString file = portfolio.folder.filePath("lista.csv");

    SECTION("as it is shown, with nothing that a spreadsheet would run")
    {
        portfolio.prompts.saveFile = file;
        opened.key(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(eventually([&] { return said.size() == 1; }));
        CHECK(portfolio.prompts.questions == QStringList{"Export 187 cases?"});
        CHECK(portfolio.prompts.suggested == QStringList{"portfolio-2026-11-24.csv"});
        CHECK(exportsMade(*portfolio.store) == QStringList{"case_list csv 187"});
        auto reader = CsvReader::open(file);
        REQUIRE(reader);
        CHECK(reader->header().first() == "Folio");
        CsvRow row;
        int rows = 0;
        bool formula = false;
        while (*reader->next(row)) {
            ++rows;
            formula |= row.cell(1) == "'=1+1";
        }
        CHECK(rows == 187);
        CHECK(formula);
    }
    SECTION("as a workbook, when that is the kind of file that was asked for")
    {
        portfolio.prompts.saveFile = portfolio.folder.filePath("lista.xlsx");
        opened.key(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(eventually([&] { return said.size() == 1; }));
        CHECK(exportsMade(*portfolio.store) == QStringList{"case_list xlsx 187"});
        auto reader = CsvReader::open(portfolio.prompts.saveFile);
        REQUIRE(reader);
        const int total = reader->columnIndex("Total");
        CsvRow row;
        bool formula = false;
        bool amount = false;
        while (*reader->next(row)) {
            formula |= row.cell(1) == "=1+1"; // a text, and no more than that
            amount |= row.cell(size_t(total)) == "1250.00" || row.cell(size_t(total)) == "1250";
        }
        CHECK(formula);
        CHECK(amount);
    }
    SECTION("not when the user changes their mind")
    {
        portfolio.prompts.answer = false;
        opened.key(Qt::Key_E, Qt::ControlModifier);
        portfolio.prompts.answer = true;
        opened.key(Qt::Key_E, Qt::ControlModifier); // no file chosen
        CHECK(exportsMade(*portfolio.store).isEmpty());
        CHECK(!QFile::exists(file));
    }
    SECTION("and what can't be written is said in the page")
    {
        portfolio.prompts.saveFile = "/proc/none/lista.csv";
        opened.key(Qt::Key_E, Qt::ControlModifier);
        auto* message = opened.page.findChild<InlineMessage*>();
        REQUIRE(eventually([&] { return message->isVisible(); }));
        CHECK(exportsMade(*portfolio.store).isEmpty());
    }
}

TEST_CASE("an export that the store can't record leaves no file")
{
    PortfolioFixture portfolio;
    portfolio.addMany(5);
    {
        // Its watch and pages hold the store by reference, so only the store itself is opened anew.
        const auto reading = portfolio.store.openAnother(Store::Access::ReadOnly);
        REQUIRE(reading);
        StoreWatch watch(**reading);
        const Services all = portfolio.services();
        const Services readOnly{
            **reading, all.theme, all.format, watch, all.prompts, all.preferences};
        CasesPage page(readOnly);
        page.show();
        REQUIRE(eventually([&] { return page.model().isWhole(); }));
        const QString file = portfolio.folder.filePath("lista.csv");
        portfolio.prompts.saveFile = file;
        page.findChild<QAction*>("exportCases")->trigger();
        auto* message = page.findChild<InlineMessage*>();
        REQUIRE(eventually([&] { return message->isVisible(); }));
        CHECK(!QFile::exists(file));
    }
}

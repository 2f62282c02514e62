#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/agenda/brief_output.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QWidget>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct BriefBench : PageBench {
    QWidget page;
    BriefOutput output{services(), &page};
    QSignalSpy done{&output, &BriefOutput::done};
    QSignalSpy failed{&output, &BriefOutput::failed};
    QString path = folder.filePath(QStringLiteral("briefs.pdf"));
};

QString textIn(const QString& pdf)
{
    QProcess reader;
    reader.start(
        QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(30'000));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST_CASE("a brief is saved after a question, under a name that names nobody, and recorded")
{
    BriefBench bench;
    const CaseId id = bench.addCase({.name = QStringLiteral("Norma Ríos Duarte")});
    bench.prompts.saveFile = bench.path;
    bench.output.one(id, PageBench::today(), BriefOutput::Target::File);
    REQUIRE(eventually([&] { return bench.done.count() + bench.failed.count() > 0; }));
    REQUIRE(bench.failed.isEmpty());
    QFile file(bench.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(textIn(bench.path).contains("Norma Ríos Duarte"));
    CHECK(bench.prompts.questions.size() == 1);
    CHECK(bench.prompts.suggested == QStringList{"visit-brief-2026-11-24.pdf"});
    CHECK(exportsOf(bench) == QStringList{"visit_brief pdf 1"});
}

TEST_CASE("nothing leaves when the user changes their mind")
{
    BriefBench bench;
    const CaseId id = bench.addCase({});
    bench.prompts.answer = false;
    bench.prompts.saveFile = bench.path;
    bench.output.one(id, PageBench::today(), BriefOutput::Target::File);
    CHECK(bench.prompts.suggested.isEmpty());
    bench.prompts.answer = true;
    bench.prompts.saveFile.clear();
    bench.output.one(id, PageBench::today(), BriefOutput::Target::File);
    bench.output.one(id, PageBench::today(), BriefOutput::Target::Printer);
    CHECK(exportsOf(bench).isEmpty());
    CHECK_FALSE(QFile::exists(bench.path));
}

TEST_CASE("a round goes to the printer in one job, a sheet a stop")
{
    BriefBench bench;
    const std::vector<CaseId> stops{bench.addCase({.folio = QStringLiteral("F-1")}),
        bench.addCase({.folio = QStringLiteral("F-2")})};
    // A file in the place of a printer's paper.
    bench.prompts.setUpPrinter = [&](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(bench.path);
    };
    bench.output.round(stops, PageBench::today(), BriefOutput::Target::Printer);
    REQUIRE(eventually([&] { return bench.done.count() + bench.failed.count() > 0; }));
    REQUIRE(bench.failed.isEmpty());
    CHECK(exportsOf(bench) == QStringList{"round printer 2"});
    QFile file(bench.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("/Count 2"));
    // In the order of the round.
    const QString text = textIn(bench.path);
    CHECK(text.indexOf("F-1") >= 0);
    CHECK(text.indexOf("F-2") > text.indexOf("F-1"));
}

TEST_CASE("a round of many sheets is made while the page goes on, and can be stopped")
{
    BriefBench bench;
    std::vector<CaseId> stops;
    for (int i = 0; i < 40; ++i)
        stops.push_back(bench.addCase({.folio = QStringLiteral("F-%1").arg(i)}));
    bench.prompts.saveFile = bench.path;
    present(bench.page);
    bench.output.round(stops, PageBench::today(), BriefOutput::Target::File);
    auto* cancel = bench.page.findChild<QPushButton*>(QStringLiteral("cancelWork"));
    REQUIRE(cancel);
    CHECK(cancel->isVisible());
    CHECK(bench.done.isEmpty()); // nobody waited for it
    cancel->click();
    REQUIRE(eventually([&] { return bench.done.count() + bench.failed.count() > 0; }));
    CHECK(bench.failed.isEmpty());
    CHECK(
        bench.done.front().front().toString() == QStringLiteral("Cancelled: no sheets were made"));
    CHECK_FALSE(QFile::exists(bench.path));
    CHECK_FALSE(cancel->isVisible());
}

TEST_CASE("a page that goes while its sheets are made stops them")
{
    BriefBench bench;
    std::vector<CaseId> stops;
    for (int i = 0; i < 40; ++i)
        stops.push_back(bench.addCase({.folio = QStringLiteral("F-%1").arg(i)}));
    bench.prompts.saveFile = bench.path;
    {
        QWidget page;
        auto* output = new BriefOutput(bench.services(), &page);
        output->round(stops, PageBench::today(), BriefOutput::Target::File);
    }
    bench.watch.reset();
    bench.store.close(); // nothing of it is left that could ask the store
    CHECK_FALSE(QFile::exists(bench.path));
}

TEST_CASE("a file that can't be written is told, not lost in silence")
{
    BriefBench bench;
    const CaseId id = bench.addCase({});
    bench.prompts.saveFile = bench.folder.filePath(QStringLiteral("no/such/folder.pdf"));
    bench.output.one(id, PageBench::today(), BriefOutput::Target::File);
    REQUIRE(eventually([&] { return bench.done.count() + bench.failed.count() > 0; }));
    REQUIRE(bench.failed.count() == 1);
    CHECK(bench.failed.front().front().value<Error>().code == ErrorCode::FileUnwritable);
}

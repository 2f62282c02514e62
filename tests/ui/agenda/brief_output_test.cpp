#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/agenda/brief_output.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QPrinter>
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
    bench.output.setChoosePrinter([](QPrinter&, QWidget*) { return false; });
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
    bench.output.setChoosePrinter([&](QPrinter& printer, QWidget*) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(bench.path);
        return true;
    });
    bench.output.round(stops, PageBench::today(), BriefOutput::Target::Printer);
    REQUIRE(eventually([&] { return bench.done.count() + bench.failed.count() > 0; }));
    REQUIRE(bench.failed.isEmpty());
    CHECK(exportsOf(bench) == QStringList{"round printer 2"});
    QFile file(bench.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("/Count 2"));
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

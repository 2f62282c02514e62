#include "ui/print/visit_brief_pdf.h"

#include "core/base/private_files.h"
#include "ui/print/brief_layout.h"
#include "ui/print/paper_pages.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

PaperRun runOf(const std::vector<VisitBrief>& briefs, const Formatter& format)
{
    return {int(briefs.size()),
        [&](int page) { return layoutVisitBrief(briefs[size_t(page)], format); }};
}

Done nothingToPrint()
{
    return fail(
        ErrorCode::NotFound, {QCoreApplication::translate("BriefWords", "visits to print")});
}

} // namespace

Done writeBriefsPdf(const QString& path, const std::vector<VisitBrief>& briefs,
    const Formatter& format, const Progress& progress)
{
    if (briefs.empty())
        return nothingToPrint();
    const auto pdf = pdfOf(
        runOf(briefs, format), QCoreApplication::translate("BriefWords", "Visit brief"), progress);
    return pdf ? saveWhole(path, *pdf) : Done(fail(pdf.error()));
}

Done printBriefs(QPagedPaintDevice& printer, const std::vector<VisitBrief>& briefs,
    const Formatter& format, const Progress& progress)
{
    return briefs.empty() ? nothingToPrint()
                          : printPapers(printer, runOf(briefs, format), progress);
}

} // namespace expediente::ui

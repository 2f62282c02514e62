#include "ui/print/paper_pages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr int pdfDotsAnInch = 1200; // a unit of the paper is twelve of them

/// False when the device gave up; Cancelled between pages.
Result<bool> paintRun(QPagedPaintDevice& device, const PaperRun& run, const Progress& progress)
{
    device.setPageLayout(paperPageLayout());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int i = 0; i < run.count; ++i) {
        progress.report(i, run.count);
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (i > 0 && !device.newPage())
            return false;
        paintPaperInto(painter, QRectF(0, 0, device.width(), device.height()), run.page(i));
    }
    const bool done = painter.end();
    progress.report(run.count, run.count);
    return done;
}

} // namespace

PaperRun runOf(std::vector<Paper> papers)
{
    const int count = int(papers.size());
    return {count, [papers = std::move(papers)](int page) { return papers[size_t(page)]; }};
}

QPageLayout paperPageLayout()
{
    QPageLayout layout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Done printPapers(QPagedPaintDevice& device, const PaperRun& run, const Progress& progress)
{
    const auto painted = paintRun(device, run, progress);
    if (!painted)
        return fail(painted.error());
    if (!*painted)
        return fail(ErrorCode::PrinterFailed,
            {QCoreApplication::translate("Papers", "it takes no more pages")});
    return {};
}

Result<QByteArray> pdfOf(const PaperRun& run, const QString& title, const Progress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDotsAnInch);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Expediente"));
    const auto painted = paintRun(writer, run, progress);
    if (!painted)
        return fail(painted.error());
    if (!*painted)
        return fail(ErrorCode::FileUnwritable, {title, QStringLiteral("PDF")});
    return bytes;
}

} // namespace expediente::ui

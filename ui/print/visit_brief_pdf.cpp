#include "ui/print/visit_brief_pdf.h"

#include "ui/print/brief_layout.h"
#include "ui/print/saved_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace expediente::ui {

namespace {

constexpr int pdfResolution = 1200; // dots an inch; a unit of the paper is twelve of them

/// Draws the briefs page by page. False when the device gave up; Cancelled between pages.
Result<bool> paintPages(QPagedPaintDevice& device, const std::vector<VisitBrief>& briefs,
    const Formatter& format, const Progress& progress)
{
    device.setPageLayout(briefPageLayout());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRectF sheet(0, 0, device.width(), device.height());
    for (size_t i = 0; i < briefs.size(); ++i) {
        progress.report(qint64(i), qint64(briefs.size()));
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (i > 0 && !device.newPage())
            return false;
        paintVisitBrief(painter, sheet, briefs[i], format);
    }
    const bool done = painter.end();
    progress.report(qint64(briefs.size()), qint64(briefs.size()));
    return done;
}

Done nothingToPrint()
{
    return fail(
        ErrorCode::NotFound, {QCoreApplication::translate("BriefWords", "visits to print")});
}

} // namespace

QPageLayout briefPageLayout()
{
    QPageLayout layout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void paintVisitBrief(
    QPainter& painter, const QRectF& sheet, const VisitBrief& brief, const Formatter& format)
{
    const Paper paper = layoutVisitBrief(brief, format);
    const qreal scale =
        std::min(sheet.width() / paper.size.width(), sheet.height() / paper.size.height());
    painter.save();
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    paintPaper(painter, paper);
    painter.restore();
}

Done writeBriefsPdf(const QString& path, const std::vector<VisitBrief>& briefs,
    const Formatter& format, const Progress& progress)
{
    if (briefs.empty())
        return nothingToPrint();
    // In memory first: Qt's PDF engine doesn't say when the disk refuses its bytes.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setTitle(QCoreApplication::translate("BriefWords", "Visit brief"));
    writer.setCreator(QStringLiteral("Expediente"));
    const auto painted = paintPages(writer, briefs, format, progress);
    if (!painted)
        return fail(painted.error());
    if (!*painted)
        return fail(ErrorCode::FileUnwritable, {path, QStringLiteral("PDF")});
    return saveWhole(path, buffer.data());
}

Done printBriefs(QPagedPaintDevice& printer, const std::vector<VisitBrief>& briefs,
    const Formatter& format, const Progress& progress)
{
    if (briefs.empty())
        return nothingToPrint();
    const auto painted = paintPages(printer, briefs, format, progress);
    if (!painted)
        return fail(painted.error());
    if (!*painted)
        return fail(ErrorCode::PrinterFailed,
            {QCoreApplication::translate("BriefWords", "it takes no more pages")});
    return {};
}

} // namespace expediente::ui

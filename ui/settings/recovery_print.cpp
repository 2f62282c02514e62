#include "ui/settings/recovery_print.h"

#include "ui/page/prompts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace expediente::ui {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

constexpr int groupsInRow = 5;

/// Writes a paragraph and returns where the next one may start.
double paragraph(QPainter& painter, const QRectF& page, double y, double pointSize, bool bold,
    const QString& text)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(pointSize);
    font.setBold(bold);
    painter.setFont(font);
    QRectF used;
    painter.drawText(QRectF(page.left(), y, page.width(), page.bottom() - y),
        Qt::AlignLeft | Qt::TextWordWrap, text, &used);
    return used.bottom() + used.height() / 2;
}

} // namespace

QStringList recoveryGroups(const Secret& key)
{
    return QString::fromLatin1(key.view()).split('-', Qt::SkipEmptyParts);
}

void paintRecoverySheet(QPainter& painter, const QRectF& page, const QStringList& groups)
{
    painter.setPen(Qt::black);
    double y = page.top();
    y = paragraph(painter, page, y, 18, true, SheetText::tr("Recovery key"));
    y = paragraph(painter, page, y, 11, false,
        SheetText::tr("It opens the case files of this machine when the passphrase is forgotten. "
                      "Keep it as you would keep cash: in the agency's safe, never with the "
                      "machine and never as a photo."));
    for (qsizetype from = 0; from < groups.size(); from += groupsInRow)
        y = paragraph(painter, page, y, 20, true,
            groups.mid(from, groupsInRow).join(QStringLiteral("  -  ")));
    paragraph(painter, page, y, 11, false,
        SheetText::tr("Capital letters, small letters and hyphens make no difference. There is no "
                      "letter O, I, L or U in it: what looks like one is a zero or a one."));
}

namespace {

Done paintOn(QPrinter& printer, const QStringList& groups)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::PrinterFailed, {printer.printerName()});
    paintRecoverySheet(painter,
        printer.pageRect(QPrinter::DevicePixel)
            .translated(-printer.pageRect(QPrinter::DevicePixel).topLeft()),
        groups);
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return fail(ErrorCode::PrinterFailed, {printer.printerName()});
    return {};
}

} // namespace

QByteArray recoverySheetPdf(const QStringList& groups)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(SheetText::tr("Recovery key"));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait,
        QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter));
    QPainter painter(&writer);
    paintRecoverySheet(painter,
        QRectF(QPointF(), writer.pageLayout().paintRectPixels(writer.resolution()).size()), groups);
    painter.end();
    return bytes;
}

void printRecoverySheet(Prompts& prompts, QWidget* parent, const QStringList& groups,
    const std::function<void(const Done&)>& then)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    prompts.choosePrinter(
        parent, printer, [printer, groups, then] { then(paintOn(*printer, groups)); });
}

} // namespace expediente::ui

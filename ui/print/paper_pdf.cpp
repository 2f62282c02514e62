#include "ui/print/paper_pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace expediente::ui {

namespace {

constexpr int dotsAnInch = 1200;
constexpr int unitsAnInch = 100;

} // namespace

QByteArray pdfOf(const std::vector<Paper>& papers, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsAnInch);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Expediente"));
    QPageLayout layout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(layout);
    QPainter painter(&writer);
    painter.scale(qreal(dotsAnInch) / unitsAnInch, qreal(dotsAnInch) / unitsAnInch);
    for (size_t i = 0; i < papers.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPaper(painter, papers[i]);
    }
    painter.end();
    return bytes;
}

} // namespace expediente::ui

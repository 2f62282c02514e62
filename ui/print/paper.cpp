#include "ui/print/paper.h"

#include "ui/print/paper_text.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

// Q_INIT_RESOURCE must stand outside every namespace; without it the linker drops the resource
// of a static library.
static void initPaperIcons()
{
    Q_INIT_RESOURCE(paper_icons);
}

namespace expediente::ui {

namespace {

QColor colour(Ink ink)
{
    switch (ink) {
    case Ink::Black:
        return Qt::black;
    case Ink::Grey:
        return {0x9A, 0x9A, 0x9A};
    case Ink::Pale:
        return {0xEC, 0xEC, 0xEC};
    case Ink::White:
        break;
    }
    return Qt::white;
}

QPen pen(qreal stroke, Ink ink, bool dashed)
{
    if (stroke <= 0)
        return Qt::NoPen;
    QPen pen(colour(ink), stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dashed)
        pen.setDashPattern({3, 2});
    return pen;
}

void paint(QPainter& painter, const PlacedBox& box)
{
    painter.setPen(pen(box.stroke, box.ink, box.dashed));
    painter.setBrush(box.fill ? QBrush(colour(*box.fill)) : QBrush(Qt::NoBrush));
    // The stroke stays inside the box, as on screen.
    const qreal half = box.stroke / 2;
    const QRectF rect = box.rect.adjusted(half, half, -half, -half);
    if (box.radius > 0)
        painter.drawRoundedRect(rect, box.radius - half, box.radius - half);
    else
        painter.drawRect(rect);
}

QSvgRenderer* renderer(const QString& name)
{
    initPaperIcons();
    QFile file(QStringLiteral(":/expediente/paper/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the icon %s is not among those of papers", qPrintable(name));
    return new QSvgRenderer(file.readAll().replace("currentColor", "#000000"));
}

void paint(QPainter& painter, const PlacedText& text)
{
    painter.setFont(fontOf(text.type));
    painter.setPen(colour(text.ink));
    painter.drawText(QPointF(text.box.left(), text.baseline), text.text);
}

void paint(QPainter& painter, const PaperItems& items,
    QHash<QString, std::shared_ptr<QSvgRenderer>>& renderers)
{
    for (const auto& box : items.boxes)
        paint(painter, box);
    for (const auto& line : items.lines) {
        painter.setPen(pen(line.stroke, line.ink, line.dashed));
        painter.drawLine(line.from, line.to);
    }
    for (const auto& icon : items.icons) {
        auto& drawn = renderers[icon.name];
        if (!drawn)
            drawn.reset(renderer(icon.name));
        drawn->render(&painter, icon.rect);
    }
    for (const auto& text : items.texts)
        paint(painter, text);
}

} // namespace

void PaperItems::add(const PaperItems& other, QPointF offset)
{
    for (auto box : other.boxes) {
        box.rect.translate(offset);
        boxes.push_back(box);
    }
    for (const auto& line : other.lines)
        lines.push_back({line.from + offset, line.to + offset, line.stroke, line.ink, line.dashed});
    for (const auto& icon : other.icons)
        icons.push_back({icon.rect.translated(offset), icon.name});
    for (auto text : other.texts) {
        text.box.translate(offset);
        text.baseline += offset.y();
        texts.push_back(text);
    }
}

void paintPaper(QPainter& painter, const Paper& paper)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
    for (const auto& panel : paper.panels)
        paint(painter, panel.items, renderers);
    painter.restore();
}

void paintPaperInto(QPainter& painter, const QRectF& sheet, const Paper& paper)
{
    const qreal scale =
        std::min(sheet.width() / paper.size.width(), sheet.height() / paper.size.height());
    painter.save();
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    paintPaper(painter, paper);
    painter.restore();
}

} // namespace expediente::ui

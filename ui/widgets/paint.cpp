#include "ui/widgets/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace expediente::ui::paint {
namespace {

constexpr qreal thin = 4;

QRectF onPixels(const QPainter& painter, const QRectF& rect)
{
    const QTransform device = painter.deviceTransform();
    if (device.type() > QTransform::TxScale)
        return rect;
    const QRectF mapped = device.mapRect(rect);
    const QPointF from(std::round(mapped.left()), std::round(mapped.top()));
    const QPointF to(std::round(mapped.right()), std::round(mapped.bottom()));
    return device.inverted().mapRect(QRectF(from, to));
}

qreal wholeWidth(const QPainter& painter, qreal width)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    return std::max(1.0, std::floor(width * ratio)) / ratio;
}

} // namespace

void box(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border,
    qreal radius, qreal width, Qt::PenStyle style)
{
    const qreal pen = wholeWidth(painter, width);
    QRectF inner = onPixels(painter, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(Qt::NoPen);
    if (border.isValid()) {
        QPen line(border, pen, style, Qt::FlatCap);
        if (style == Qt::CustomDashLine || style == Qt::DashLine)
            line.setDashPattern({3, 2});
        painter.setPen(line);
        inner.adjust(pen / 2, pen / 2, -pen / 2, -pen / 2);
        radius -= pen / 2;
    }
    painter.drawRoundedRect(inner, radius, radius);
    painter.restore();
}

void fill(QPainter& painter, const QRectF& rect, const QColor& color)
{
    QRectF whole = onPixels(painter, rect);
    // Rounding both edges would make equal lines now one, now two pixels wide.
    if (rect.width() <= thin)
        whole.setWidth(wholeWidth(painter, rect.width()));
    if (rect.height() <= thin)
        whole.setHeight(wholeWidth(painter, rect.height()));
    painter.fillRect(whole, color);
}

void stripe(QPainter& painter, const QRectF& rect, const QColor& color)
{
    const QRectF whole = onPixels(painter, rect);
    QPainterPath card;
    card.addRoundedRect(whole, metrics::radius, metrics::radius);
    QPainterPath bar;
    bar.addRect(QRectF(whole.topLeft(), QSizeF(metrics::stripe, whole.height())));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(card.intersected(bar), color);
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& rect, const QColor& color)
{
    box(painter, rect, {}, color, metrics::radius + metrics::focusWidth, metrics::focusWidth);
}

void text(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
    const QColor& color, Qt::Alignment align)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(align) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void elidedText(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
    const QColor& color, Qt::Alignment align)
{
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    paint::text(painter, rect, shown, font, color, align);
}

QString fitting(const QFont& font, int width, const QString& text, const QStringList& shorter)
{
    QString fits = text;
    for (const QString& form : shorter) {
        if (textWidth(font, fits) <= width)
            break;
        fits = form;
    }
    return fits;
}

int textWidth(const QFont& font, const QString& text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text) - 0.01));
}

int textHeight(const QFont& font)
{
    return int(std::round(QFontMetricsF(font).height()));
}

} // namespace expediente::ui::paint

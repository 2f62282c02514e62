#include "ui/print/hands_image.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr qreal padUnits = 1000; ///< of a pad's height, as strokes count
constexpr qreal dotsAUnit = 3; ///< 300 dots an inch

QRectF onPage(const QRectF& shares)
{
    const QSizeF page = Paper{}.size;
    return {shares.x() * page.width(), shares.y() * page.height(), shares.width() * page.width(),
        shares.height() * page.height()};
}

/// As large as the place takes it, at its foot, in the middle.
void draw(QPainter& painter, const Strokes& strokes, const QRectF& place)
{
    const QPainterPath path = pathOf(strokes, padUnits);
    const QRectF bounds = path.boundingRect();
    if (bounds.isEmpty())
        return;
    const qreal scale = std::min(place.width() / std::max(bounds.width(), 1.0),
        place.height() / std::max(bounds.height(), padUnits * 0.6));
    painter.save();
    painter.translate(
        place.center().x() - bounds.center().x() * scale, place.bottom() - bounds.bottom() * scale);
    painter.scale(scale, scale);
    painter.strokePath(path,
        QPen(Qt::black, penWidth(place.height()) / scale, Qt::SolidLine, Qt::RoundCap,
            Qt::RoundJoin));
    painter.restore();
}

} // namespace

qreal penWidth(qreal height)
{
    return std::max(1.2, height / 70);
}

QPainterPath pathOf(const Strokes& strokes, qreal height)
{
    const auto at = [scale = height / padUnits](const Strokes::Point& point) {
        return QPointF(point.x * scale, point.y * scale);
    };
    QPainterPath path;
    for (const Strokes::Line& line : strokes.lines) {
        if (line.empty())
            continue;
        path.moveTo(at(line.front()));
        // From the middle of one piece to the middle of the next, bent by the point between.
        for (size_t i = 1; i + 1 < line.size(); ++i)
            path.quadTo(at(line[i]), (at(line[i]) + at(line[i + 1])) / 2);
        path.lineTo(line.size() == 1 ? at(line.front()) + QPointF(0.1, 0) : at(line.back()));
    }
    return path;
}

QByteArray handsPng(const HandPlaces& hands, const std::vector<Strokes>& drawn)
{
    const QRectF all = onPage(hands.all);
    QImage image((all.size() * dotsAUnit).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsAUnit, dotsAUnit);
    painter.translate(-all.topLeft());
    for (size_t i = 0; i < std::min(hands.each.size(), drawn.size()); ++i)
        draw(painter, drawn[i], onPage(hands.each[i]));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace expediente::ui

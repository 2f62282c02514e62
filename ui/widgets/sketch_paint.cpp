#include "ui/widgets/sketch_map.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/tone.h"

#include <QPainter>

#include <cmath>

namespace expediente::ui {
namespace {

/// Ground colours are the sketch's own: they carry no meaning and no text but the captions.
struct TownColors {
    QColor ground, street, water, park;
};

TownColors townColors(Scheme scheme)
{
    if (scheme == Scheme::Light)
        return {QColor(0xF3F5F1), QColor(0xFFFFFF), QColor(0xCFE0EC), QColor(0xDCE9D8)};
    return {QColor(0x1E252B), QColor(0x2C3641), QColor(0x1C3346), QColor(0x223529)};
}

QLineF longest(const QPolygonF& way)
{
    QLineF best;
    for (qsizetype i = 1; i < way.size(); ++i) {
        const QLineF line(way[i - 1], way[i]);
        if (line.length() > best.length())
            best = line;
    }
    return best;
}

} // namespace

void SketchMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = arrange();
    paintTown(painter, layout);
    paintWay(painter, layout);
    paintStops(painter, layout);
    paintCaption(painter, layout);
}

void SketchMap::paintTown(QPainter& painter, const Layout& layout) const
{
    const TownColors colors = townColors(m_theme.scheme());
    painter.fillRect(rect(), colors.ground);
    const auto streets = [&](double width) {
        painter.setPen(QPen(colors.street, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
    };
    for (const SketchArea& area : m_sketch.areas) {
        const QPolygonF shape = layout.toWidget.map(area.points);
        if (area.kind == SketchArea::Kind::Park) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.park);
            painter.drawPolygon(shape);
            continue;
        }
        if (area.kind == SketchArea::Kind::Water) {
            painter.setPen(QPen(colors.water, 9, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
        } else {
            streets(3);
        }
        painter.drawPolyline(shape);
    }
    // The streets that the way takes run on to the edge, as streets do.
    streets(4);
    for (const Layout::Leg& leg : layout.legs) {
        for (qsizetype i = 1; i < leg.way.size(); ++i) {
            const QLineF line(leg.way[i - 1], leg.way[i]);
            if (std::abs(line.dx()) < 0.5)
                painter.drawLine(QPointF(line.x1(), 0), QPointF(line.x1(), height()));
            else if (std::abs(line.dy()) < 0.5)
                painter.drawLine(QPointF(0, line.y1()), QPointF(width(), line.y1()));
        }
    }
}

void SketchMap::paintWay(QPainter& painter, const Layout& layout) const
{
    painter.setBrush(Qt::NoBrush);
    for (const Layout::Leg& leg : layout.legs) {
        const bool done = leg.state == SketchStop::State::Done;
        QPen pen(m_theme[done ? Token::NeutralLine : Token::Accent], done ? 2 : 3,
            done ? Qt::SolidLine : Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
        if (!done)
            pen.setDashPattern({2, 1.33});
        painter.setPen(pen);
        // Lines of an odd width lie between the pixels, else both their edges turn grey.
        painter.drawPolyline(done ? leg.way : leg.way.translated(0.5, 0.5));
        if (leg.state != SketchStop::State::Next || m_sketch.nextLeg.isEmpty())
            continue;
        const QLineF line = longest(leg.way);
        const QFont font = m_theme.font(TextStyle::Caption, Weight::Bold);
        const int wide = paint::textWidth(font, m_sketch.nextLeg);
        QRect label(0, 0, wide, lineHeight(TextStyle::Caption));
        if (std::abs(line.dx()) < std::abs(line.dy()))
            label.moveTopLeft(QPoint(int(line.x1()) + 6, int(line.center().y()) - 8));
        else
            label.moveTopLeft(QPoint(int(line.center().x()) - wide / 2, int(line.y1()) - 18));
        if (label.right() > width() - 4)
            label.moveRight(int(line.x1()) - 6);
        painter.fillRect(label.adjusted(-2, 1, 2, -1), townColors(m_theme.scheme()).ground);
        paint::text(painter, label, m_sketch.nextLeg, font, m_theme[Token::Text1]);
    }
}

/// Beside, above or below a point, wherever neither the way nor a stop runs through the label.
QRect SketchMap::freePlace(const Layout& layout, QPointF at, QSize size) const
{
    const QPoint center = at.toPoint();
    const QPoint corners[] = {{center.x() + 12, center.y() - size.height() / 2},
        {center.x() - 12 - size.width(), center.y() - size.height() / 2},
        {center.x() - size.width() / 2, center.y() - 10 - size.height()},
        {center.x() - size.width() / 2, center.y() + 10}};
    const auto taken = [&](const QRect& place) {
        const QRectF room = QRectF(place).adjusted(-2, 0, 2, 0);
        for (const Layout::Leg& leg : layout.legs) {
            for (qsizetype i = 1; i < leg.way.size(); ++i) {
                const QRectF street = QRectF(leg.way[i - 1], leg.way[i]).normalized();
                if (street.adjusted(-1, -1, 1, 1).intersects(room))
                    return true;
            }
        }
        return std::any_of(layout.stops.begin(), layout.stops.end(), [&room](QPointF stop) {
            return room.adjusted(-nextRadius, -nextRadius, nextRadius, nextRadius).contains(stop);
        });
    };
    for (const QPoint& corner : corners) {
        const QRect place(corner, size);
        if (rect().contains(place) && !taken(place))
            return place;
    }
    return {corners[0], size};
}

void SketchMap::paintStops(QPainter& painter, const Layout& layout) const
{
    if (layout.start) {
        const QRectF square(*layout.start - QPointF(7, 7), QSizeF(14, 14));
        paint::box(painter, square, m_theme[Token::Text2], {}, 2);
        const QFont font = m_theme.font(TextStyle::Caption);
        const int wide = paint::textWidth(font, m_sketch.startName);
        paint::text(painter,
            freePlace(layout, *layout.start, {wide, lineHeight(TextStyle::Caption)}),
            m_sketch.startName, font, m_theme[Token::Text2]);
    }
    for (std::size_t i = 0; i < layout.stops.size(); ++i) {
        const SketchStop& stop = m_sketch.stops[i];
        const QPointF at = layout.stops[i];
        const bool next = stop.state == SketchStop::State::Next;
        const Tone tone = stop.state == SketchStop::State::Done ? Tone::Ok
            : stop.state == SketchStop::State::Blocked          ? Tone::Bad
                                                                : Tone::Accent;
        const double radius = next ? nextRadius : stopRadius - 0.75;
        painter.setPen(next ? QPen(Qt::NoPen) : QPen(m_theme[lineToken(tone)], 1.5));
        painter.setBrush(m_theme[next ? Token::AccentFill : Token::Surface]);
        painter.drawEllipse(at, radius, radius);
        const QColor ink = m_theme[next ? Token::OnAccent : textToken(tone)];
        const QRectF around(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        if (stop.state == SketchStop::State::Blocked)
            m_theme.paintIcon(painter, IconName::Lock, ink, around.adjusted(3.5, 3.5, -3.5, -3.5));
        else
            paint::text(painter, around.toAlignedRect(), stop.label,
                m_theme.font(TextStyle::Caption, Weight::Bold), ink, Qt::AlignCenter);
    }
}

/// In the first corner that no stop needs, beginning at the bottom right.
void SketchMap::paintCaption(QPainter& painter, const Layout& layout) const
{
    const QString caption = tr("Sketch, not to scale");
    const QFont font = m_theme.font(TextStyle::Caption);
    const int wide = paint::textWidth(font, caption);
    const int high = lineHeight(TextStyle::Caption);
    const int right = width() - metrics::space3 - wide;
    const int bottom = height() - high - metrics::space1;
    const QPoint corners[] = {{right, bottom}, {metrics::space3, bottom}, {right, metrics::space1},
        {metrics::space3, metrics::space1}};
    QRect place(corners[0], QSize(wide, high));
    for (const QPoint& corner : corners) {
        const QRectF tried = QRectF(QPointF(corner), QSizeF(wide, high))
                                 .adjusted(-nextRadius, -nextRadius, nextRadius, nextRadius);
        const bool taken = std::any_of(layout.stops.begin(), layout.stops.end(),
                               [&tried](QPointF stop) { return tried.contains(stop); })
            || (layout.start && tried.contains(*layout.start));
        if (!taken) {
            place.moveTopLeft(corner);
            break;
        }
    }
    painter.fillRect(place.adjusted(-3, 0, 3, 0), townColors(m_theme.scheme()).ground);
    paint::text(painter, place, caption, font, m_theme[Token::Text3]);
}

} // namespace expediente::ui

#include "ui/widgets/sketch_map.h"

#include "ui/widgets/sketch_route.h"
#include "ui/widgets/tool_tip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace expediente::ui {
namespace {

QRectF boundsOf(const Sketch& sketch)
{
    QPolygonF points;
    const auto add = [&points](const SketchPlace& place) {
        points << QPointF(place.longitude, place.latitude);
    };
    if (sketch.start)
        add(*sketch.start);
    for (const SketchStop& stop : sketch.stops)
        add(stop.place);
    return points.boundingRect();
}

} // namespace

SketchMap::SketchMap(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    describe();
}

void SketchMap::setSketch(const Sketch& sketch)
{
    m_sketch = sketch;
    describe();
    update();
}

void SketchMap::describe()
{
    setAccessibleName(tr("Sketch of the round, not to scale"));
    QStringList stops;
    for (const SketchStop& stop : m_sketch.stops) {
        const QString named = stop.label + ' ' + stop.name;
        switch (stop.state) {
        case SketchStop::State::Done:
            stops << tr("%1: visited").arg(named);
            break;
        case SketchStop::State::Next:
            stops << tr("%1: next").arg(named);
            break;
        case SketchStop::State::Ahead:
            stops << named;
            break;
        case SketchStop::State::Blocked:
            stops << tr("%1: not on the way").arg(named);
            break;
        }
    }
    setAccessibleDescription(stops.join(QStringLiteral("; ")));
}

SketchMap::Layout SketchMap::arrange() const
{
    Layout layout;
    const QRectF bounds = boundsOf(m_sketch);
    const QRectF room = QRectF(rect()).adjusted(28, 22, -28, -26);
    // Not to scale: each direction fills the room. North is up.
    const double sx = bounds.width() > 0 ? room.width() / bounds.width() : 0;
    const double sy = bounds.height() > 0 ? room.height() / bounds.height() : 0;
    layout.toWidget.translate(room.center().x(), room.center().y());
    layout.toWidget.scale(sx, -sy);
    layout.toWidget.translate(-bounds.center().x(), -bounds.center().y());

    const auto placed = [&layout](const SketchPlace& place) {
        const QPointF at = layout.toWidget.map(QPointF(place.longitude, place.latitude));
        return QPointF(std::round(at.x()), std::round(at.y()));
    };
    std::vector<QPointF> points;
    for (const SketchStop& stop : m_sketch.stops)
        points.push_back(placed(stop.place));
    if (m_sketch.start)
        points.push_back(placed(*m_sketch.start));
    spread(points, 2 * nextRadius + 4, room);
    if (m_sketch.start) {
        layout.start = points.back();
        points.pop_back();
    }
    layout.stops = points;

    std::vector<QPointF> onTheWay;
    std::vector<SketchStop::State> states;
    if (layout.start)
        onTheWay.push_back(*layout.start);
    for (std::size_t i = 0; i < m_sketch.stops.size(); ++i) {
        if (m_sketch.stops[i].state == SketchStop::State::Blocked)
            continue;
        if (!onTheWay.empty())
            states.push_back(m_sketch.stops[i].state);
        onTheWay.push_back(points[i]);
    }
    const std::vector<QPolygonF> ways = streetWays(onTheWay);
    for (std::size_t i = 0; i < ways.size(); ++i)
        layout.legs.push_back({ways[i], states[i]});
    return layout;
}

int SketchMap::stopAt(QPointF at) const
{
    const std::vector<QPointF> stops = positions();
    for (std::size_t i = 0; i < stops.size(); ++i) {
        if (QLineF(stops[i], at).length() <= nextRadius + 2)
            return int(i);
    }
    return -1;
}

void SketchMap::mouseReleaseEvent(QMouseEvent* event)
{
    const int stop = stopAt(event->position());
    if (event->button() == Qt::LeftButton && stop >= 0)
        emit stopActivated(stop);
}

bool SketchMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int stop = stopAt(help->pos());
        if (stop >= 0)
            QToolTip::showText(
                help->globalPos(), plainToolTip(m_sketch.stops[std::size_t(stop)].name), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace expediente::ui

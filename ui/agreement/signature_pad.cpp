#include "ui/agreement/signature_pad.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QPainterPath>
#include <QTabletEvent>
#include <QTouchEvent>

namespace expediente::ui {

namespace {

constexpr int unit = 1000; ///< the pad's height in strokes
constexpr QSize usual{576, 156}, least{400, 124};
constexpr qreal penWidth = 2.2;
constexpr int lineFromBottom = 48;
constexpr QColor ink(24, 32, 43); ///< as on paper, in either theme

/// Through the middles of its pieces, so that a hand's line is round and not broken.
QPainterPath pathOf(const Strokes::Line& line, qreal scale)
{
    const auto at = [&](size_t i) { return QPointF(line[i].x, line[i].y) * scale; };
    QPainterPath path(at(0));
    for (size_t i = 1; i + 1 < line.size(); ++i)
        path.quadTo(at(i), (at(i) + at(i + 1)) / 2);
    path.lineTo(at(line.size() - 1));
    return path;
}

void draw(QPainter& painter, const Strokes& strokes, qreal scale, const QColor& color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const auto& line : strokes.lines)
        if (!line.empty())
            painter.drawPath(pathOf(line, scale));
}

} // namespace

SignaturePad::SignaturePad(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Signature"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    FocusRing::enable(this);
}

QSize SignaturePad::sizeHint() const
{
    return usual;
}

QSize SignaturePad::minimumSizeHint() const
{
    return least;
}

void SignaturePad::setSigner(const QString& name)
{
    m_signer = name;
    setAccessibleDescription(tr("%1 draws here with mouse, pen or finger").arg(name));
    update();
}

void SignaturePad::setStrokes(const Strokes& strokes)
{
    m_strokes = strokes;
    update();
}

void SignaturePad::clear()
{
    m_down = false;
    m_strokes = {};
    tell();
}

Strokes::Point SignaturePad::pointAt(QPointF at) const
{
    const qreal scale = qreal(unit) / std::max(1, height());
    return {qRound(std::clamp(at.x(), 0.0, qreal(width())) * scale),
        qRound(std::clamp(at.y(), 0.0, qreal(height())) * scale), m_since.elapsed()};
}

void SignaturePad::penDown(QPointF at)
{
    if (m_strokes.isEmpty()) {
        m_since.start();
        m_strokes.width = width() * unit / std::max(1, height());
    }
    if (m_strokes.points() >= mostStrokePoints)
        return;
    m_down = true;
    m_strokes.lines.push_back({pointAt(at)});
    tell();
}

void SignaturePad::penMoved(QPointF at)
{
    if (!m_down || m_strokes.points() >= mostStrokePoints)
        return;
    const auto point = pointAt(at);
    auto& line = m_strokes.lines.back();
    if (line.back().x == point.x && line.back().y == point.y)
        return;
    line.push_back(point);
    update();
}

void SignaturePad::penUp()
{
    if (std::exchange(m_down, false))
        tell();
}

void SignaturePad::tell()
{
    update();
    emit changed();
}

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    // What a finger or a pen does comes as such.
    if (event->button() == Qt::LeftButton && event->source() == Qt::MouseEventNotSynthesized)
        penDown(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    if (event->source() == Qt::MouseEventNotSynthesized)
        penMoved(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent*)
{
    penUp();
}

void SignaturePad::tabletEvent(QTabletEvent* event)
{
    if (event->type() == QEvent::TabletPress)
        penDown(event->position());
    else if (event->type() == QEvent::TabletMove)
        penMoved(event->position());
    else
        penUp();
    event->accept();
}

/// The first finger writes; others that rest on the pad don't.
bool SignaturePad::touched(const QEventPoint& point)
{
    switch (point.state()) {
    case QEventPoint::Pressed:
        penDown(point.position());
        break;
    case QEventPoint::Updated:
        penMoved(point.position());
        break;
    case QEventPoint::Released:
        penUp();
        break;
    default:
        break;
    }
    return true;
}

bool SignaturePad::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd: {
        const auto* touch = static_cast<QTouchEvent*>(event);
        event->accept();
        return touch->points().isEmpty() || touched(touch->points().front());
    }
    case QEvent::TouchCancel:
        penUp();
        return true;
    default:
        return QWidget::event(event);
    }
}

void SignaturePad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // Paper is white in either theme: what is drawn must look as it will on it.
    paint::box(painter, rect(), Qt::white, m_theme[Token::ControlBorder]);
    const int y = height() - lineFromBottom;
    const QColor grey(131, 140, 153);
    painter.setPen(QPen(grey, 1));
    painter.drawLine(48, y, width() - 48, y);
    painter.drawText(QRect(24, y - 16, 16, 18), Qt::AlignCenter, QStringLiteral("×"));
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(QColor(71, 82, 96));
    painter.drawText(QRect(8, y + 18, width() - 16, 22), Qt::AlignHCenter | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_signer, Qt::ElideRight, width() - 16));
    draw(painter, m_strokes, qreal(height()) / unit, ink);
}

QImage pictureOf(const Strokes& strokes, QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (strokes.width <= 0)
        return image;
    QPainter painter(&image);
    const qreal scale = std::min(qreal(size.width()) / strokes.width, qreal(size.height()) / unit);
    draw(painter, strokes, scale, ink);
    return image;
}

} // namespace expediente::ui

#include "ui/agreement/signature_pad.h"

#include "ui/page/lock_hold.h"
#include "ui/print/hands_image.h"
#include "ui/widgets/paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTouchEvent>

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr int padHeight = 1000; ///< as strokes count
using namespace std::chrono_literals;

constexpr auto betweenLines = 2s; ///< a hand that goes on has begun its next line by then
constexpr auto restingHand = 10s; ///< without a movement it has left, whatever the pen says
constexpr qreal lineAt = 0.74; ///< of the height, where people write their names

} // namespace

SignaturePad::SignaturePad(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("pad"));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
    m_letGo.setSingleShot(true);
    connect(&m_letGo, &QTimer::timeout, this, [this] { delete m_hold; });
}

void SignaturePad::hold(std::chrono::milliseconds atMost)
{
    if (!m_hold)
        m_hold = new LockHold(this);
    m_letGo.start(atMost);
}

void SignaturePad::setHand(const QString& name, const Strokes& strokes)
{
    m_name = name;
    m_strokes = strokes;
    m_drawing = false;
    describe();
    update();
}

void SignaturePad::clear()
{
    m_strokes = {};
    m_drawing = false;
    describe();
    update();
    emit changed();
}

void SignaturePad::describe()
{
    setAccessibleName(tr("Signature of %1").arg(m_name));
    setAccessibleDescription(m_strokes.isEmpty()
            ? tr("Nothing is drawn yet")
            : tr("%n line(s) drawn", nullptr, int(m_strokes.lines.size())));
}

QRectF SignaturePad::field() const
{
    return QRectF(rect()).adjusted(1, 1, -1, -1);
}

void SignaturePad::begin(QPointF at)
{
    if (!isEnabled())
        return;
    if (m_strokes.isEmpty()) {
        m_since.start();
        m_strokes.width = int(field().width() * padHeight / field().height());
    }
    m_drawing = true;
    m_strokes.lines.emplace_back();
    go(at);
}

void SignaturePad::go(QPointF at)
{
    if (!m_drawing || m_strokes.points() >= mostStrokePoints)
        return;
    hold(restingHand);
    const QRectF in = field();
    const qreal scale = padHeight / in.height();
    const Strokes::Point point{int((std::clamp(at.x(), in.left(), in.right()) - in.left()) * scale),
        int((std::clamp(at.y(), in.top(), in.bottom()) - in.top()) * scale),
        m_since.isValid() ? m_since.elapsed() : 0};
    auto& line = m_strokes.lines.back();
    if (line.empty() || line.back().x != point.x || line.back().y != point.y)
        line.push_back(point);
    update();
}

void SignaturePad::end()
{
    if (!std::exchange(m_drawing, false))
        return;
    hold(betweenLines);
    describe();
    emit changed();
}

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    go(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

void SignaturePad::tabletEvent(QTabletEvent* event)
{
    switch (event->type()) {
    case QEvent::TabletPress:
        begin(event->position());
        break;
    case QEvent::TabletMove:
        go(event->position());
        break;
    default:
        end();
    }
    event->accept(); // else it comes again as a mouse
}

/// One finger draws; a second one is a hand that rests on the screen.
bool SignaturePad::event(QEvent* event)
{
    const bool touch = event->type() == QEvent::TouchBegin || event->type() == QEvent::TouchUpdate
        || event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel;
    if (!touch)
        return QWidget::event(event);
    const auto& points = static_cast<QTouchEvent*>(event)->points();
    if (event->type() == QEvent::TouchBegin)
        begin(points.front().position());
    else if (event->type() == QEvent::TouchUpdate)
        go(points.front().position());
    else
        end();
    event->accept();
    return true;
}

void SignaturePad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF in = field();
    paint::box(painter, rect(), m_theme[Token::Surface], m_theme[Token::ControlBorder]);
    const qreal y = in.top() + in.height() * lineAt;
    const qreal edge = in.width() * 0.08;
    painter.setPen(QPen(m_theme[Token::ControlBorder], 1));
    painter.drawLine(QPointF(in.left() + edge, y), QPointF(in.right() - edge, y));
    const qreal cross = 4;
    const QPointF mark(in.left() + edge - 16, y);
    painter.drawLine(mark - QPointF(cross, cross), mark + QPointF(cross, cross));
    painter.drawLine(mark - QPointF(cross, -cross), mark + QPointF(cross, -cross));
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(m_theme[Token::Text3]);
    painter.drawText(QRectF(in.left(), y + 4, in.width(), in.bottom() - y - 4),
        Qt::AlignHCenter | Qt::AlignVCenter, m_name);
    painter.strokePath(pathOf(m_strokes, in.height()),
        QPen(m_theme[Token::Text1], penWidth(in.height()), Qt::SolidLine, Qt::RoundCap,
            Qt::RoundJoin));
}

} // namespace expediente::ui

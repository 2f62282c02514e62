#include "ui/widgets/focus_ring.h"

#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace expediente::ui {
namespace {

constexpr const char* wantsRing = "expediente_focus_ring";
constexpr int reach = metrics::focusWidth + metrics::focusGap;

/// The nearest ancestor with room for the ring; one further out would draw it over a
/// scrolled view's edge.
QWidget* hostOf(QWidget* widget)
{
    QWidget* host = widget->parentWidget();
    while (host && !host->isWindow()) {
        const QRect around(widget->mapTo(host, QPoint(-reach, -reach)),
            widget->size() + QSize(2 * reach, 2 * reach));
        const bool viewport = qobject_cast<QAbstractScrollArea*>(host->parentWidget());
        if (viewport || host->rect().contains(around))
            break;
        host = host->parentWidget();
    }
    return host;
}

/// Lines of text and lists draw their own; a plain button or slider draws too little.
bool wants(const QWidget* widget)
{
    if (!widget)
        return false;
    return widget->property(wantsRing).toBool() || qobject_cast<const QAbstractButton*>(widget)
        || (qobject_cast<const QAbstractSlider*>(widget)
            && !qobject_cast<const QScrollBar*>(widget));
}

class Overlay final : public QWidget {
public:
    Overlay(const Theme& theme, QWidget* host) : QWidget(host), m_theme(theme)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::focusRing(painter, rect(), m_theme[Token::Accent]);
    }

private:
    const Theme& m_theme;
};

} // namespace

void FocusRing::install(QApplication& application, const Theme& theme)
{
    new FocusRing(application, theme);
}

void FocusRing::enable(QWidget* widget)
{
    widget->setProperty(wantsRing, true);
}

FocusRing::FocusRing(QApplication& application, const Theme& theme)
    : QObject(&application), m_theme(theme)
{
    connect(&application, &QApplication::focusChanged, this,
        [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* widget)
{
    m_target = wants(widget) ? widget : nullptr;
    place();
}

void FocusRing::place()
{
    QWidget* host = m_target && m_target->isVisible() ? hostOf(m_target) : nullptr;
    watchUpTo(host);
    if (m_overlay && m_overlay->parentWidget() != host) {
        // Later: this may be called while the parent goes through its children to hide them.
        m_overlay->hide();
        m_overlay->setObjectName({});
        m_overlay->deleteLater();
        m_overlay = nullptr;
    }
    if (!host)
        return;
    if (!m_overlay)
        m_overlay = new Overlay(m_theme, host);
    const QPoint corner = m_target->mapTo(host, QPoint(-reach, -reach));
    m_overlay->setGeometry(QRect(corner, m_target->size() + QSize(2 * reach, 2 * reach)));
    m_overlay->raise();
    m_overlay->show();
}

void FocusRing::watchUpTo(const QWidget* host)
{
    std::vector<QPointer<QWidget>> now;
    for (QWidget* widget = m_target; widget && widget != host; widget = widget->parentWidget()) {
        now.emplace_back(widget);
        if (!host)
            break; // until the target is shown
    }
    if (now == m_watched)
        return;
    for (const auto& widget : m_watched)
        if (widget)
            widget->removeEventFilter(this);
    for (const auto& widget : now)
        widget->installEventFilter(this);
    m_watched = std::move(now);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace expediente::ui

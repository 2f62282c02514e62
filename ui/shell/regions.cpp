#include "ui/shell/regions.h"

#include "ui/widgets/panel.h"

#include <QDockWidget>

namespace expediente::ui {

namespace {

/// The outermost panel around a widget, or whatever else is a region; the window for the rest.
const QWidget* regionOf(const QWidget* widget)
{
    const QWidget* region = nullptr;
    for (const QWidget* at = widget; at && !at->isWindow(); at = at->parentWidget()) {
        if (at->property(regionProperty).toBool())
            return at;
        if (qobject_cast<const Panel*>(at) || qobject_cast<const QDockWidget*>(at))
            region = at;
    }
    return region ? region : widget->parentWidget();
}

bool takesFocus(const QWidget& widget, const QWidget& window)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled()
        && widget.isVisibleTo(&window) && !widget.focusProxy();
}

/// The next widget in Tab's order, or the one before, that would take the focus.
QWidget* step(QWidget* from, const QWidget& window, bool forward)
{
    for (QWidget* at = from;;) {
        at = forward ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at == from)
            return nullptr;
        if (takesFocus(*at, window))
            return at;
    }
}

} // namespace

void focusNextRegion(QWidget& window, bool forward)
{
    QWidget* start = window.focusWidget() ? window.focusWidget() : &window;
    const QWidget* here = regionOf(start);
    QWidget* to = step(start, window, forward);
    while (to && to != start && regionOf(to) == here)
        to = step(to, window, forward);
    if (!to || to == start)
        return;
    // Backwards one arrives at the end of a region: go on to its first widget.
    const QWidget* there = regionOf(to);
    while (!forward) {
        QWidget* before = step(to, window, false);
        if (!before || before == start || regionOf(before) != there)
            break;
        to = before;
    }
    to->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace expediente::ui

#include "ui/casefile/regions.h"

namespace expediente::ui::regions {
namespace {

bool takesKeyboard(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
}

/// Tab stops at it, or at the child that it hands the keyboard to: left where it was, such a parent
/// would send Tab back to the child.
bool isInTabOrder(const QWidget* widget)
{
    const auto* proxy = widget->focusProxy();
    return ((proxy ? proxy : widget)->focusPolicy() & Qt::TabFocus)
        && (!proxy || widget->isAncestorOf(proxy));
}

} // namespace

QWidget* entrance(QWidget* part)
{
    if (!part || !part->isVisible())
        return nullptr;
    if (takesKeyboard(part))
        return part;
    // In the order of Tab, which is the order of reading.
    for (QWidget* widget = part->nextInFocusChain(); widget != part;
         widget = widget->nextInFocusChain()) {
        if (part->isAncestorOf(widget) && takesKeyboard(widget))
            return widget;
    }
    return nullptr;
}

void chain(const QList<QWidget*>& parts)
{
    QWidget* last = nullptr;
    for (QWidget* part : parts) {
        QList<QWidget*> inside;
        QWidget* widget = part;
        do {
            const bool ofPart = widget == part || part->isAncestorOf(widget);
            if (ofPart && isInTabOrder(widget))
                inside << widget;
            widget = widget->nextInFocusChain();
        } while (widget != part);
        for (QWidget* next : inside) {
            if (last)
                QWidget::setTabOrder(last, next);
            last = next;
        }
    }
}

QWidget* next(const QList<QWidget*>& parts, QWidget* focused, int step)
{
    const auto count = parts.size();
    qsizetype at = step > 0 ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (focused && (parts[i] == focused || parts[i]->isAncestorOf(focused)))
            at = i;
    }
    for (at += step; at >= 0 && at < count; at += step) {
        if (QWidget* found = entrance(parts[at]))
            return found;
    }
    return nullptr;
}

} // namespace expediente::ui::regions

#include "ui/importing/tick_delegate.h"

#include "ui/widgets/paint.h"

namespace expediente::ui {

namespace {

constexpr int boxSize = 14;

} // namespace

void TickDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    QRect inside = paintGround(*painter, option, index);
    if (index.column() == 0) {
        if (state.isValid()) {
            const bool on = state.toInt() == Qt::Checked;
            QRect box(0, 0, boxSize, boxSize);
            box.moveCenter(inside.center());
            box.moveLeft(inside.left());
            paint::box(*painter, box, theme()[on ? Token::AccentFill : Token::Surface],
                theme()[on ? Token::AccentFill : Token::ControlBorder], metrics::keyRadius);
            if (on)
                theme().paintIcon(*painter, IconName::Check, theme()[Token::OnAccent], box);
        }
        inside.setLeft(inside.left() + boxSize + metrics::space2);
    }
    paintText(*painter, inside, index);
}

bool TickDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    Q_UNUSED(option)
    const bool clicked = event->type() == QEvent::MouseButtonRelease && index.column() == 0;
    const bool pressed =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    const QModelIndex tick = index.siblingAtColumn(0);
    if ((!clicked && !pressed) || !(tick.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool on = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(tick, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace expediente::ui

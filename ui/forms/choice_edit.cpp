#include "ui/forms/choice_edit.h"

#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QStylePainter>
#include <QWheelEvent>

namespace expediente::ui {

namespace {

constexpr int shorterRole = Qt::UserRole + 1;

} // namespace

ChoiceEdit::ChoiceEdit(const Theme& theme, QWidget* parent) : QComboBox(parent)
{
    setFont(theme.font(TextStyle::Base));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceEdit::addChoice(const QString& text, const QString& key, const QStringList& shorter)
{
    addItem(text, key);
    setItemData(count() - 1, shorter, shorterRole);
    setItemData(count() - 1, text, Qt::ToolTipRole);
}

void ChoiceEdit::setKey(const QString& key)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(key));
}

QSize ChoiceEdit::minimumSizeHint() const
{
    return {60, QComboBox::minimumSizeHint().height()};
}

void ChoiceEdit::showPopup()
{
    constexpr int around = 32;
    constexpr int widest = 420;
    int wide = width();
    for (int i = 0; i < count(); ++i)
        wide = std::max(wide, fontMetrics().horizontalAdvance(itemText(i)) + around);
    view()->setMinimumWidth(std::min(wide, widest));
    QComboBox::showPopup();
}

void ChoiceEdit::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect inside =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int room = inside.width() - metrics::space1;
    const QString fitting =
        paint::fitting(font(), room, currentText(), currentData(shorterRole).toStringList());
    option.currentText = fontMetrics().elidedText(fitting, Qt::ElideRight, room);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace expediente::ui

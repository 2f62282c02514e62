#include "ui/widgets/date_edit.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace expediente::ui {

DateEdit::DateEdit(
    const Theme& theme, Formatter formatter, QDate today, DateSense sense, QWidget* parent)
    : LineEdit(theme, parent), m_formatter(std::move(formatter)), m_today(today), m_sense(sense)
{
    setMaxLength(40);
    connect(this, &QLineEdit::textEdited, this, &DateEdit::onEdited);
    connect(this, &QLineEdit::returnPressed, this, &DateEdit::commit);
}

void DateEdit::setValue(std::optional<QDate> value)
{
    m_value = value;
    setText(value ? m_formatter.date(*value, m_today) : QString());
    setError({});
}

void DateEdit::setToday(QDate today)
{
    m_today = today;
    if (m_value && !hasFocus())
        setText(m_formatter.date(*m_value, m_today));
}

void DateEdit::setCheck(Check check)
{
    m_check = std::move(check);
}

void DateEdit::onEdited()
{
    const std::optional<QDate> before = m_value;
    m_value = readDate(text(), m_today, m_sense);
    setError({});
    if (m_value != before)
        emit valueChanged();
}

QString DateEdit::problem() const
{
    if (text().trimmed().isEmpty())
        return {};
    if (!m_value)
        return tr("Write a date such as 24/11, 24 nov, +3 or fri");
    return m_check ? m_check(*m_value) : QString();
}

bool DateEdit::commit()
{
    if (m_value)
        setText(m_formatter.date(*m_value, m_today));
    setError(problem());
    return error().isEmpty();
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || event->modifiers() != Qt::NoModifier) {
        LineEdit::keyPressEvent(event);
        return;
    }
    setValue(m_value ? m_value->addDays(step) : m_today);
    selectAll();
    setError(problem());
    emit valueChanged();
}

void DateEdit::focusInEvent(QFocusEvent* event)
{
    LineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        selectAll();
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    LineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        commit();
}

void DateEdit::paintEvent(QPaintEvent* event)
{
    LineEdit::paintEvent(event);
    if (!hasFocus() || !m_value || !error().isEmpty())
        return;
    const QString understood = m_formatter.date(*m_value, m_today);
    const QFont font = theme().font(TextStyle::Secondary);
    const int taken = paint::textWidth(this->font(), text()) + 2 * metrics::space3;
    if (understood == text() || taken + paint::textWidth(font, understood) > width())
        return;
    QPainter painter(this);
    paint::text(painter, rect().adjusted(0, 0, -9, 0), understood, font, theme()[Token::Text3],
        Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace expediente::ui

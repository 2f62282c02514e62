#include "ui/forms/time_edit.h"

#include "ui/forms/time_words.h"

#include <QFocusEvent>

namespace expediente::ui {

TimeEdit::TimeEdit(const Theme& theme, Formatter formatter, QWidget* parent)
    : LineEdit(theme, parent), m_formatter(std::move(formatter))
{
    setMaxLength(16);
    connect(this, &QLineEdit::textEdited, this, &TimeEdit::onEdited);
    connect(this, &QLineEdit::returnPressed, this, &TimeEdit::commit);
}

void TimeEdit::setValue(std::optional<QTime> value)
{
    m_value = value;
    setText(value ? m_formatter.time(*value) : QString());
    setError({});
}

void TimeEdit::onEdited()
{
    m_value = readTime(text());
    setError({});
    emit valueChanged();
}

bool TimeEdit::commit()
{
    if (m_value)
        setText(m_formatter.time(*m_value));
    const bool good = m_value || text().trimmed().isEmpty();
    setError(good ? QString() : tr("Write a time such as 16:30"));
    return good;
}

void TimeEdit::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    const bool up = event->key() == Qt::Key_Up;
    if (!plain || !m_value || (!up && event->key() != Qt::Key_Down)) {
        LineEdit::keyPressEvent(event);
        return;
    }
    constexpr int quarter = 15 * 60;
    setValue(m_value->addSecs(up ? quarter : -quarter));
    selectAll();
    emit valueChanged();
}

void TimeEdit::focusInEvent(QFocusEvent* event)
{
    LineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        selectAll();
}

void TimeEdit::focusOutEvent(QFocusEvent* event)
{
    LineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        commit();
}

} // namespace expediente::ui

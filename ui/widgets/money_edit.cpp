#include "ui/widgets/money_edit.h"

#include <QFocusEvent>

namespace expediente::ui {

MoneyEdit::MoneyEdit(const Theme& theme, Formatter formatter, Currency currency, QWidget* parent)
    : LineEdit(theme, parent), m_formatter(std::move(formatter)), m_currency(currency)
{
    setMaxLength(32);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textEdited, this, &MoneyEdit::onEdited);
    connect(this, &QLineEdit::returnPressed, this, &MoneyEdit::commit);
}

void MoneyEdit::setValue(std::optional<Money> value)
{
    Q_ASSERT(!value || value->currency() == m_currency);
    m_value = value;
    setText(value ? m_formatter.money(value) : QString());
    setError({});
}

void MoneyEdit::setCurrency(Currency currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    setValue({});
}

void MoneyEdit::setCheck(Check check)
{
    m_check = std::move(check);
}

void MoneyEdit::onEdited()
{
    const std::optional<Money> before = m_value;
    const auto read = m_formatter.readMoney(text().trimmed(), m_currency);
    m_value = read && !read->isNegative() ? std::optional(*read) : std::nullopt;
    setError({});
    if (m_value != before)
        emit valueChanged();
}

QString MoneyEdit::problem() const
{
    if (text().trimmed().isEmpty())
        return {};
    if (!m_value) {
        const Money example = *Money::parse(u"1250", m_currency);
        return tr("Write an amount such as %1").arg(m_formatter.money(example));
    }
    return m_check ? m_check(*m_value) : QString();
}

bool MoneyEdit::commit()
{
    if (m_value)
        setText(m_formatter.money(m_value));
    setError(problem());
    return error().isEmpty();
}

void MoneyEdit::focusInEvent(QFocusEvent* event)
{
    LineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        selectAll();
}

void MoneyEdit::focusOutEvent(QFocusEvent* event)
{
    LineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        commit();
}

} // namespace expediente::ui

#pragma once
#include "core/base/money.h"
#include "ui/text/formatter.h"
#include "ui/widgets/line_edit.h"

#include <functional>
#include <optional>

namespace expediente::ui {

/// An amount that is not negative, read and written as people do: "$2,166.27". Formatted when it
/// loses focus; what is no amount stays as typed, with an error.
class MoneyEdit : public LineEdit {
    Q_OBJECT
public:
    /// A page's own rule: a sentence when the amount won't do, empty when it will.
    using Check = std::function<QString(Money)>;

    MoneyEdit(
        const Theme& theme, Formatter formatter, Currency currency, QWidget* parent = nullptr);

    std::optional<Money> value() const { return m_value; } ///< none when empty or no amount
    void setValue(std::optional<Money> value); ///< without a signal
    void setCurrency(Currency currency); ///< empties the field when it is another
    void setCheck(Check check);
    /// Formats, or says what is wrong. True when the field is empty or holds a good amount.
    bool commit();

signals:
    void valueChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void onEdited();
    QString problem() const;

    Formatter m_formatter;
    Currency m_currency;
    Check m_check;
    std::optional<Money> m_value;
};

} // namespace expediente::ui

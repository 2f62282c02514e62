#pragma once
#include "ui/text/formatter.h"
#include "ui/widgets/date_words.h"
#include "ui/widgets/line_edit.h"

#include <functional>
#include <optional>

namespace expediente::ui {

/// A date, typed as readDate() takes it. While it is typed, the date that was understood stands at
/// the right; Up and Down move by a day. Formatted when it loses focus.
class DateEdit : public LineEdit {
    Q_OBJECT
public:
    /// A page's own rule: a sentence when the date won't do, empty when it will.
    using Check = std::function<QString(QDate)>;

    DateEdit(const Theme& theme, Formatter formatter, QDate today,
        DateSense sense = DateSense::Ahead, QWidget* parent = nullptr);

    std::optional<QDate> value() const { return m_value; } ///< none when empty or no date
    void setValue(std::optional<QDate> value); ///< without a signal
    void setToday(QDate today); ///< midnight passes
    void setCheck(Check check);
    /// Formats, or says what is wrong. True when the field is empty or holds a good date.
    bool commit();

signals:
    void valueChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void onEdited();
    QString problem() const;

    Formatter m_formatter;
    QDate m_today;
    DateSense m_sense;
    Check m_check;
    std::optional<QDate> m_value;
};

} // namespace expediente::ui

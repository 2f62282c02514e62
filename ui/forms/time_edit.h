#pragma once
#include "ui/text/formatter.h"
#include "ui/widgets/line_edit.h"

#include <optional>

namespace expediente::ui {

/// A time of day, typed as readTime() takes it and shown as `16:38` when it loses focus. Up and
/// Down move by a quarter of an hour.
class TimeEdit : public LineEdit {
    Q_OBJECT
public:
    TimeEdit(const Theme& theme, Formatter formatter, QWidget* parent = nullptr);

    std::optional<QTime> value() const { return m_value; } ///< none when empty or no time
    void setValue(std::optional<QTime> value); ///< without a signal
    /// Formats, or says what is wrong. True when the field is empty or holds a good time.
    bool commit();

signals:
    void valueChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void onEdited();

    Formatter m_formatter;
    std::optional<QTime> m_value;
};

} // namespace expediente::ui

#pragma once
#include "ui/theme/theme.h"

#include <QLineEdit>

namespace expediente::ui {

/// A line of input with room for an icon at the left, a key at the right, and a wrong state that
/// has a border, an icon and a sentence (shown by the Field around it, told to screen readers).
class LineEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit LineEdit(const Theme& theme, QWidget* parent = nullptr);

    void setLeadingIcon(IconName icon);
    void setKeyHint(const QString& key);
    /// Empty when all is well.
    void setError(const QString& sentence);
    QString error() const { return m_error; }

signals:
    void errorChanged(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    const Theme& theme() const { return m_theme; }
    /// For the style sheet, which knows [wrong] and [accepted].
    void setFlag(const char* name, bool on);

private:
    void arrange();

    const Theme& m_theme;
    IconName m_icon = IconName::None;
    QString m_key;
    QString m_error;
};

} // namespace expediente::ui

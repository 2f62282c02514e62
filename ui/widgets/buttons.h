#pragma once
#include "ui/theme/theme.h"

#include <QPushButton>

namespace expediente::ui {

/// A button that may show an icon before its words and the key that does the same after them.
/// The key is only shown: the page owns the action. Kept as wide as its contents.
class Button : public QPushButton {
    Q_OBJECT
public:
    void setIconName(IconName icon);
    void setKeyHint(const QString& key); ///< "Ctrl+Enter"; also told to screen readers
    QString keyHint() const { return m_key; }
    /// 36 px instead of 28: the one main action of a page, and everything on debtor-facing pages.
    void setMain(bool main);
    /// Why it can't be pressed now, shown instead of the words, with a lock; empty when it can.
    void setBlocked(const QString& reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    enum class Look { Primary, Secondary };
    Button(const Theme& theme, Look look, const QString& text, QWidget* parent);

    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Parts;
    Parts parts() const;
    void paintBox(QPainter& painter) const;

    const Theme& m_theme;
    Look m_look;
    IconName m_icon = IconName::None;
    QString m_key;
    QString m_blocked;
    bool m_main = false;
};

/// The one thing to do here: filled with the accent.
class PrimaryButton : public Button {
    Q_OBJECT
public:
    PrimaryButton(const Theme& theme, const QString& text, QWidget* parent = nullptr);
};

class SecondaryButton : public Button {
    Q_OBJECT
public:
    SecondaryButton(const Theme& theme, const QString& text, QWidget* parent = nullptr);
};

} // namespace expediente::ui

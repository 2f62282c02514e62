#pragma once
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace expediente::ui {

class Button;
class IconLabel;
class LinkButton;
class TextLabel;

/// In place of content: an icon, a bold sentence, a hint, one action.
class Placeholder : public QWidget {
    Q_OBJECT
public:
    /// `key` is shown in the button; the page owns the shortcut.
    void setAction(const QString& text, const QString& key = {});
    void setHint(const QString& hint);
    Button* action() const { return m_action; } ///< null until set

signals:
    void actionTriggered();

protected:
    Placeholder(const Theme& theme, IconName icon, Token color, const QString& sentence,
        const QString& hint, QWidget* parent);

    const Theme& theme() const { return m_theme; }
    QVBoxLayout* column() const { return m_column; }

private:
    void describe();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    TextLabel* m_sentence;
    TextLabel* m_hint;
    Button* m_action = nullptr;
};

/// There is nothing yet: says what would be here and how to make the first one.
class EmptyState : public Placeholder {
    Q_OBJECT
public:
    EmptyState(const Theme& theme, IconName icon, const QString& sentence, const QString& hint,
        QWidget* parent = nullptr);
};

/// Something failed: what happened, what is safe, one action. Details can be copied, not read.
class ErrorState : public Placeholder {
    Q_OBJECT
public:
    ErrorState(
        const Theme& theme, const QString& what, const QString& safe, QWidget* parent = nullptr);

    void setDetails(const QString& details);

private:
    LinkButton* m_copy = nullptr;
    QString m_details;
};

/// Nothing for the first 300 ms, then grey bars in the shape of what is being read.
class LoadingBars : public QWidget {
    Q_OBJECT
public:
    static constexpr int delayMs = 300;

    explicit LoadingBars(const Theme& theme, QWidget* parent = nullptr);

    void start(const QString& caption = {});
    void stop();
    bool showsBars() const { return m_shown; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QTimer m_delay;
    QString m_caption;
    bool m_shown = false;
};

} // namespace expediente::ui

#pragma once
#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QLabel>

namespace expediente::ui {

/// A key as it stands on the keyboard, in the words of the installed language.
class KeyCap : public QLabel {
    Q_OBJECT
public:
    KeyCap(const Theme& theme, const QString& key, QWidget* parent = nullptr);

    QSize sizeHint() const override { return sizeOf(m_theme, text()); }
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QString named(const QKeySequence& keys); ///< "Ctrl+Enter"
    static QSize sizeOf(const Theme& theme, const QString& key);
    /// At its own size, left-aligned and vertically centred in `rect`.
    static void paint(QPainter& painter, const Theme& theme, const QRect& rect, const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace expediente::ui

#pragma once
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace expediente::ui {

/// Draws the ring of ui-notes (2 px accent, 1 px away) around whatever focused widget asked for
/// it, outside of the widget, so that layouts need no room for it. One for the whole application.
class FocusRing : public QObject {
    Q_OBJECT
public:
    /// Call once; it lives as long as `application`.
    static void install(QApplication& application, const Theme& theme);
    /// For painted widgets that don't draw their own focus; buttons and sliders always have it.
    static void enable(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FocusRing(QApplication& application, const Theme& theme);
    void follow(QWidget* widget);
    void place();
    void watchUpTo(const QWidget* host);

    const Theme& m_theme;
    QPointer<QWidget> m_target;
    std::vector<QPointer<QWidget>> m_watched; ///< the target, and what moves it within the host
    QPointer<QWidget> m_overlay; ///< child of an ancestor of the target, and goes with it
};

} // namespace expediente::ui

#pragma once
#include <QMenuBar>
#include <QPointer>

#include <functional>

namespace expediente::ui {

/// A menu bar that stays away until Alt is tapped or F10 pressed, and goes when it is done with:
/// every command by mnemonics, without function keys and without taking room.
class HiddenMenu : public QMenuBar {
    Q_OBJECT
public:
    explicit HiddenMenu(QWidget* window);

    /// Shows the bar with its first menu chosen.
    void reveal();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void away();

    QWidget* m_window;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_altAlone = false; ///< Alt is down and nothing else was pressed since
};

} // namespace expediente::ui

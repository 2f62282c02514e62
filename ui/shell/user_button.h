#pragma once
#include "ui/theme/theme.h"

#include <QAbstractButton>

class QMenu;

namespace expediente::ui {

/// Who works here: initials, name and role; opens the menu of what is about the whole program.
class UserButton : public QAbstractButton {
    Q_OBJECT
public:
    UserButton(const Theme& theme, const QString& name, const QString& role, QMenu* menu,
        QWidget* parent = nullptr);

    /// Only the initials, for a narrow window.
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openMenu();
    int textWidth() const;

    const Theme& m_theme;
    const QString m_name, m_role;
    QMenu* m_menu;
    bool m_compact = false;
};

} // namespace expediente::ui

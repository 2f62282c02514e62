#pragma once
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace expediente::ui {

/// A square button with only an icon, 28 px. The name is required: it is the tooltip and what a
/// screen reader says.
class IconButton : public QAbstractButton {
    Q_OBJECT
public:
    IconButton(const Theme& theme, IconName icon, const QString& name, QWidget* parent = nullptr);

    void setIconName(IconName icon);
    QSize sizeHint() const override { return {metrics::control, metrics::control}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    IconName m_icon;
};

} // namespace expediente::ui

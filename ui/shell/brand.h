#pragma once
#include "ui/theme/theme.h"

#include <QIcon>
#include <QWidget>

namespace expediente::ui {

/// The mark of the program: a sheet's lines on the accent.
void paintBrand(QPainter& painter, const Theme& theme, const QRectF& rect);
QIcon brandIcon(const Theme& theme);

class BrandMark : public QWidget {
    Q_OBJECT
public:
    BrandMark(const Theme& theme, int size, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_size;
};

} // namespace expediente::ui

#include "ui/shell/brand.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace expediente::ui {

void paintBrand(QPainter& painter, const Theme& theme, const QRectF& rect)
{
    const double unit = rect.width() / 14;
    paint::box(painter, rect, theme[Token::AccentFill], {}, 2.5 * unit);
    // A sheet's margin and its three lines, the middle one shorter: also the initial.
    const auto stroke = [&](double x, double y, double width, double height) {
        painter.fillRect(
            QRectF(rect.left() + x * unit, rect.top() + y * unit, width * unit, height * unit),
            theme[Token::OnAccent]);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    stroke(4, 3, 1.5, 8);
    stroke(4, 3, 6, 1.5);
    stroke(4, 6.25, 5, 1.5);
    stroke(4, 9.5, 6, 1.5);
    painter.restore();
}

QIcon brandIcon(const Theme& theme)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintBrand(painter, theme, QRectF(0, 0, size, size));
        icon.addPixmap(pixmap);
    }
    return icon;
}

BrandMark::BrandMark(const Theme& theme, int size, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BrandMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBrand(painter, m_theme, rect());
}

} // namespace expediente::ui

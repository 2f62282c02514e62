#pragma once
#include "ui/theme/theme.h"

#include <QSlider>

namespace expediente::ui {

/// How much of a part is forgiven, in tenths of one per cent, on a rail that shows whose authority
/// reaches how far: one's own, the roles above, nobody's. Keys: arrows 1 %, Page 10 %, Home
/// nothing, End one's own limit. The keyboard stops at that limit; from there another press goes
/// past it.
class AuthoritySlider : public QSlider {
    Q_OBJECT
public:
    static constexpr int whole = 1000;

    explicit AuthoritySlider(const Theme& theme, QWidget* parent = nullptr);

    /// In tenths of one per cent, `own` <= `highest`.
    void setLimits(int own, int highest);
    QSize sizeHint() const override { return {160, metrics::control}; }
    QSize minimumSizeHint() const override { return {80, metrics::control}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void stepBy(int tenths);
    void goTo(const QPointF& at);
    QRectF rail() const;
    qreal placeOf(int tenths) const;

    const Theme& m_theme;
    int m_own = 0;
    int m_highest = 0;
};

} // namespace expediente::ui

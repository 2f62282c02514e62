#pragma once
#include "core/papers/strokes.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace expediente::ui {

class LockHold;

/// Where a person signs with a mouse, a finger or a pen: lines as vectors with their times, no
/// pressure. What is drawn stays as it was when the pad changes its size. While a line is drawn,
/// and for the moment in which the next one begins, the window doesn't lock (LockHold).
class SignaturePad : public QWidget {
    Q_OBJECT
public:
    explicit SignaturePad(const Theme& theme, QWidget* parent = nullptr);

    const Strokes& strokes() const { return m_strokes; }
    /// Whose hand is asked for, and what is drawn of it so far.
    void setHand(const QString& name, const Strokes& strokes);
    void clear();

    QSize sizeHint() const override { return {560, 132}; }
    QSize minimumSizeHint() const override { return {280, 88}; }

signals:
    void changed(); ///< when a line has ended, or all are gone

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    bool event(QEvent* event) override;

private:
    void begin(QPointF at);
    void go(QPointF at);
    void end();
    void hold(std::chrono::milliseconds atMost);
    void describe();
    QRectF field() const; ///< where one draws

    const Theme& m_theme;
    QString m_name;
    Strokes m_strokes;
    QElapsedTimer m_since; ///< the first point
    bool m_drawing = false;
    QPointer<LockHold> m_hold;
    QTimer m_letGo;
};

} // namespace expediente::ui

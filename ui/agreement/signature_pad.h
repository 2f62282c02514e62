#pragma once
#include "core/papers/strokes.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QWidget>

class QEventPoint;

namespace expediente::ui {

/// Where a person draws their signature, with mouse, pen or finger: lines as vectors, no pressure.
/// What was drawn keeps its place when the pad is resized. Whoever can't draw signs on paper.
class SignaturePad : public QWidget {
    Q_OBJECT
public:
    explicit SignaturePad(const Theme& theme, QWidget* parent = nullptr);

    void setSigner(const QString& name); ///< printed below the line
    const Strokes& strokes() const { return m_strokes; }
    void setStrokes(const Strokes& strokes);
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    bool event(QEvent* event) override;

private:
    void penDown(QPointF at);
    void penMoved(QPointF at);
    void penUp();
    bool touched(const QEventPoint& point);
    Strokes::Point pointAt(QPointF at) const;
    void tell();

    const Theme& m_theme;
    QString m_signer;
    Strokes m_strokes;
    QElapsedTimer m_since; ///< the first point
    bool m_down = false;
};

/// The strokes as a picture, dark on nothing, as large as fits into `size`.
QImage pictureOf(const Strokes& strokes, QSize size);

} // namespace expediente::ui

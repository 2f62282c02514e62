#pragma once
#include "ui/widgets/labels.h"

namespace expediente::ui {

/// A paragraph of at most so many lines; what has no room is cut with …, and shown whole as a
/// tooltip and to screen readers. Only for secondary text.
class ClampedLabel : public TextLabel {
    Q_OBJECT
public:
    ClampedLabel(const Theme& theme, TextStyle style, Token color, int lines, const QString& text,
        QWidget* parent = nullptr);

    bool isCut() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The text as it stands in that width, cut if need be.
    QStringList linesFor(int width) const;

    int m_lines;
};

} // namespace expediente::ui

#pragma once
#include "ui/theme/theme.h"

#include <QMetaType>
#include <QWidget>

namespace expediente::ui {

/// How good a contact point is: a word and 0 to 4 segments. In a model under QualityRole.
struct Quality {
    int level = 0; ///< 0 not tried, 4 best
    QString word{};

    bool operator==(const Quality&) const = default;
};

class QualityBar : public QWidget {
    Q_OBJECT
public:
    QualityBar(const Theme& theme, Quality quality = {}, QWidget* parent = nullptr);

    void setQuality(const Quality& quality);
    const Quality& quality() const { return m_quality; }

    static QString wordOf(int level);
    static QSize segmentsSize() { return {38, 4}; }
    /// The four segments alone, with the top left corner given.
    static void paintSegments(QPainter& painter, const Theme& theme, QPointF corner, int level);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Quality m_quality;
};

} // namespace expediente::ui

Q_DECLARE_METATYPE(expediente::ui::Quality)

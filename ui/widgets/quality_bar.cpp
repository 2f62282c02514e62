#include "ui/widgets/quality_bar.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace expediente::ui {

QualityBar::QualityBar(const Theme& theme, Quality quality, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setQuality(quality);
}

QString QualityBar::wordOf(int level)
{
    switch (level) {
    case 0:
        return tr("Not tried");
    case 1:
        return tr("Low");
    case 2:
        return tr("Fair");
    default:
        return tr("Good");
    }
}

void QualityBar::setQuality(const Quality& quality)
{
    m_quality = quality;
    if (m_quality.word.isEmpty())
        m_quality.word = wordOf(quality.level);
    setAccessibleName(tr("Quality: %1, %2 of 4").arg(m_quality.word).arg(m_quality.level));
    updateGeometry();
    update();
}

void QualityBar::paintSegments(QPainter& painter, const Theme& theme, QPointF corner, int level)
{
    for (int i = 0; i < 4; ++i) {
        const QColor color = theme[i < level ? Token::Accent : Token::ChartDue];
        paint::box(painter, QRectF(corner + QPointF(i * 10, 0), QSizeF(8, 4)), color, {}, 1);
    }
}

QSize QualityBar::sizeHint() const
{
    const QFont font = m_theme.font(TextStyle::Secondary);
    return {paint::textWidth(font, m_quality.word) + metrics::space2 + segmentsSize().width(),
        std::max(lineHeight(TextStyle::Secondary), paint::textHeight(font))};
}

void QualityBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = m_theme.font(TextStyle::Secondary);
    paint::text(painter, rect(), m_quality.word, font, m_theme[Token::Text1]);
    const int x = paint::textWidth(font, m_quality.word) + metrics::space2;
    paintSegments(painter, m_theme, QPointF(x, (height() - 4) / 2 + 1), m_quality.level);
}

} // namespace expediente::ui

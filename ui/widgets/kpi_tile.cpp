#include "ui/widgets/kpi_tile.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/tool_tip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace expediente::ui {

KpiTile::KpiTile(const Theme& theme, const Kpi& kpi, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setKpi(kpi);
}

void KpiTile::setKpi(const Kpi& kpi)
{
    m_kpi = kpi;
    QStringList spoken{kpi.caption, kpi.figure};
    for (const QString& part : {kpi.detail, kpi.goalCaption}) {
        if (!part.isEmpty())
            spoken << part;
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(plainToolTip(kpi.detail));
    update();
}

QSize KpiTile::sizeHint() const
{
    const int high = paint::textHeight(m_theme.font(TextStyle::Secondary))
        + paint::textHeight(m_theme.font(TextStyle::Title, Weight::Bold));
    return {200, std::max(metrics::kpiStrip - 2, high + 14)};
}

QSize KpiTile::minimumSizeHint() const
{
    const int figure = paint::textWidth(m_theme.font(TextStyle::Title, Weight::Bold), m_kpi.figure);
    return {figure + 2 * metrics::space3, sizeHint().height()};
}

void KpiTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont small = m_theme.font(TextStyle::Secondary);
    const QFont large = m_theme.font(TextStyle::Title, Weight::Bold);
    const QRect inside = rect().adjusted(metrics::space3, 0, -metrics::space3, 0);

    const QRect head(inside.left(), 3, inside.width(), lineHeight(TextStyle::Secondary));
    const int goal = paint::textWidth(small, m_kpi.goalCaption);
    paint::text(painter, head, m_kpi.goalCaption, small, m_theme[Token::Text2],
        Qt::AlignRight | Qt::AlignVCenter);
    paint::elidedText(painter, head.adjusted(0, 0, -goal - metrics::space2, 0), m_kpi.caption,
        small, m_theme[Token::Text2]);

    const QRect row(inside.left(), head.bottom() + 1, inside.width(), lineHeight(TextStyle::Title));
    paint::text(painter, row, m_kpi.figure, large, m_theme[Token::Text1]);
    const int figure = paint::textWidth(large, m_kpi.figure) + metrics::space2;
    // Both stand on one baseline.
    const int drop = QFontMetrics(large).ascent() - QFontMetrics(small).ascent();
    const QRect aside(
        row.left() + figure, row.top() + drop, row.width() - figure, paint::textHeight(small));
    const QStringList shorter =
        m_kpi.shortDetail.isEmpty() ? QStringList() : QStringList{m_kpi.shortDetail};
    paint::elidedText(painter, aside, paint::fitting(small, aside.width(), m_kpi.detail, shorter),
        small, m_theme[Token::Text2]);
    if (m_kpi.progress)
        paintLine(painter, QRect(inside.left(), row.bottom() + 4, inside.width(), 4));
}

void KpiTile::paintLine(QPainter& painter, const QRect& rect) const
{
    paint::fill(painter, rect, m_theme[Token::ChartDue]);
    const double part = std::clamp(*m_kpi.progress, 0.0, 1.0);
    const QColor pale = mixed(m_theme[Token::ChartDue], m_theme[Token::ChartBar], 0.45);
    const QColor bar = m_kpi.smallSample ? pale : m_theme[Token::ChartBar];
    paint::fill(painter, QRectF(rect.left(), rect.top(), rect.width() * part, rect.height()), bar);
    if (m_kpi.goal) {
        const double at = rect.left() + (rect.width() - 2) * std::clamp(*m_kpi.goal, 0.0, 1.0);
        paint::fill(
            painter, QRectF(at, rect.top() - 2, 2, rect.height() + 4), m_theme[Token::Text1]);
    }
}

KpiStrip::KpiStrip(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Figures"));
}

void KpiStrip::setKpis(const std::vector<Kpi>& kpis)
{
    while (m_tiles.size() > kpis.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    for (std::size_t i = 0; i < kpis.size(); ++i) {
        if (i == m_tiles.size()) {
            m_tiles.push_back(new KpiTile(m_theme));
            static_cast<QHBoxLayout*>(layout())->addWidget(m_tiles.back(), 1);
        }
        m_tiles[i]->setKpi(kpis[i]);
    }
}

void KpiStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(), m_theme[Token::Surface], m_theme[Token::Border]);
    for (std::size_t i = 1; i < m_tiles.size(); ++i) {
        paint::fill(painter, QRectF(m_tiles[i]->x(), 1, 1, height() - 2), m_theme[Token::Border]);
    }
}

} // namespace expediente::ui

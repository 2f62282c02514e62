#include "ui/supervision/stacked_bars.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

namespace expediente::ui {

namespace {

constexpr int rowRoom = 25;
constexpr qreal barShare = 0.60;
constexpr int legendBox = 10;
constexpr int fewestRows = 3;
constexpr int mostRowRoom = 34;

int headRoomOf(const Bars& bars)
{
    const bool named = bars.parts.size() > 1 || bars.goal;
    return named ? lineHeight(TextStyle::Secondary) + metrics::space2 : metrics::space1;
}

} // namespace

/// What Qt Charts can't draw as the screens have it: words beside and within the bars, the ground
/// of bars that aren't full, the goal, and the legend.
class StackedBars::Marks final : public QGraphicsItem {
public:
    Marks(const Theme& theme, QChart* chart) : QGraphicsItem(chart), m_theme(theme)
    {
        setZValue(10); // over the bars
    }

    void show(const Bars& bars, const QRectF& plot, const QRectF& all)
    {
        prepareGeometryChange();
        m_bars = bars;
        m_plot = plot;
        m_all = all;
        update();
    }

    QRectF boundingRect() const override { return m_all; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        if (m_bars.rows.empty())
            return;
        const qreal room = m_plot.height() / qreal(m_bars.rows.size());
        for (size_t i = 0; i < m_bars.rows.size(); ++i)
            paintRow(*painter, m_bars.rows[i],
                QRectF(m_plot.left(), m_plot.top() + room * qreal(i), m_plot.width(), room));
        if (m_bars.goal)
            paintGoal(*painter);
        paintLegend(*painter);
    }

private:
    qreal widthOf(double value) const
    {
        return m_bars.top > 0 ? m_plot.width() * value / m_bars.top : 0;
    }

    void paintRow(QPainter& painter, const BarRow& row, const QRectF& at) const
    {
        const int line = lineHeight(TextStyle::Secondary);
        const int y = int(at.center().y()) - line / 2;
        const QFont font = m_theme.font(TextStyle::Secondary);
        const QFont bold = m_theme.font(TextStyle::Secondary, Weight::Bold);
        const int left = int(m_plot.left()) - metrics::space2;
        paint::text(painter, {0, y, left, line}, row.label, font, m_theme[Token::Text1],
            Qt::AlignRight | Qt::AlignVCenter);
        const qreal high = at.height() * barShare;
        qreal x = m_plot.left();
        for (size_t i = 0; i < row.parts.size(); ++i) {
            const qreal wide = widthOf(row.parts[i]);
            const QString word = row.words.value(qsizetype(i));
            const QFont small = m_theme.font(TextStyle::Caption, Weight::Bold);
            if (!word.isEmpty() && paint::textWidth(small, word) + 4 <= wide)
                paint::text(painter, QRectF(x, y, wide, line).toRect(), word, small,
                    m_theme[m_bars.parts[i].ink], Qt::AlignCenter);
            x += wide;
        }
        if (m_bars.ground)
            paint::fill(painter, QRectF(x, at.center().y() - high / 2, m_plot.right() - x, high),
                m_theme[Token::NeutralBack]);
        const int after = int(m_plot.right()) + metrics::space2;
        const int strong = paint::textWidth(bold, row.strong);
        paint::text(painter, {after, y, strong, line}, row.strong, bold, m_theme[Token::Text1]);
        paint::text(painter,
            {after + strong + metrics::space2, y, int(m_all.right()) - after - strong, line},
            row.detail, font, m_theme[Token::Text2]);
    }

    void paintGoal(QPainter& painter) const
    {
        const qreal x = m_plot.left() + widthOf(*m_bars.goal);
        paint::fill(
            painter, QRectF(x, m_plot.top() - 3, 2, m_plot.height() + 3), m_theme[Token::Text1]);
        const QFont font = m_theme.font(TextStyle::Caption);
        const int wide = paint::textWidth(font, m_bars.goalWord) + 4;
        const int line = lineHeight(TextStyle::Caption);
        paint::text(painter, {int(x) - wide / 2, int(m_plot.top()) - line - 3, wide, line},
            m_bars.goalWord, font, m_theme[Token::Text2], Qt::AlignCenter);
    }

    void paintLegend(QPainter& painter) const
    {
        const QFont font = m_theme.font(TextStyle::Caption);
        const int line = lineHeight(TextStyle::Secondary);
        int x = metrics::space1;
        for (const auto& part : m_bars.parts) {
            if (part.word.isEmpty())
                continue;
            paint::box(painter, QRectF(x, (line - legendBox) / 2.0, legendBox, legendBox),
                m_theme[part.fill], m_theme[Token::ControlBorder], 1);
            x += legendBox + metrics::space1;
            const int wide = paint::textWidth(font, part.word);
            paint::text(painter, {x, 0, wide, line}, part.word, font, m_theme[Token::Text2]);
            x += wide + metrics::space3;
        }
    }

    const Theme& m_theme;
    Bars m_bars;
    QRectF m_plot, m_all;
};

StackedBars::StackedBars(const Theme& theme, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
    , m_series(new QHorizontalStackedBarSeries)
    , m_names(new QBarCategoryAxis)
    , m_values(new QValueAxis)
    , m_marks(new Marks(theme, chart()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    FocusRing::enable(this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_series->setBarWidth(barShare);
    chart()->addSeries(m_series);
    for (QAbstractAxis* axis :
        {static_cast<QAbstractAxis*>(m_names), static_cast<QAbstractAxis*>(m_values)}) {
        axis->setVisible(false);
        chart()->addAxis(axis, axis == m_names ? Qt::AlignLeft : Qt::AlignBottom);
        m_series->attachAxis(axis);
    }
    connect(&theme, &Theme::changed, this, &StackedBars::dress);
    dress();
}

QSize StackedBars::sizeHint() const
{
    const int rows = std::max(fewestRows, int(m_bars.rows.size()));
    return {320, headRoomOf(m_bars) + rows * rowRoom};
}

void StackedBars::setBars(const Bars& bars)
{
    m_bars = bars;
    m_series->clear();
    QStringList names, spoken;
    for (size_t part = 0; part < bars.parts.size(); ++part) {
        auto* set = new QBarSet(bars.parts[part].word);
        for (auto row = bars.rows.rbegin(); row != bars.rows.rend(); ++row) // from below
            *set << (part < row->parts.size() ? row->parts[part] : 0);
        m_series->append(set);
    }
    for (size_t i = 0; i < bars.rows.size(); ++i) {
        names << QString::number(i); // painted by the marks; here they only have to differ
        const BarRow& row = bars.rows[i];
        QStringList parts;
        for (qsizetype part = 0; part < row.words.size(); ++part)
            parts << bars.parts[size_t(part)].word + u' ' + row.words.at(part);
        parts << row.strong << row.detail;
        parts.removeAll(QString());
        spoken << row.label + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
    m_names->setCategories(names);
    m_values->setRange(0, std::max(bars.top, 1e-9));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    dress();
    updateGeometry();
    placePlot();
}

void StackedBars::dress()
{
    const auto sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets[i]->setColor(m_theme[m_bars.parts[size_t(i)].fill]);
        sets[i]->setPen(QPen(m_theme[Token::Surface], 1));
    }
    setBackgroundBrush(m_theme[Token::Surface]);
    m_marks->update();
}

void StackedBars::placePlot()
{
    int left = 0, right = 0;
    const QFont font = m_theme.font(TextStyle::Secondary);
    const QFont bold = m_theme.font(TextStyle::Secondary, Weight::Bold);
    for (const BarRow& row : m_bars.rows) {
        left = std::max(left, paint::textWidth(font, row.label));
        right = std::max(right,
            paint::textWidth(bold, row.strong) + metrics::space2
                + paint::textWidth(font, row.detail));
    }
    const QRectF plot = QRectF(rect()).adjusted(left + metrics::space3, headRoomOf(m_bars),
        right > 0 ? -right - metrics::space3 : -metrics::space2, 0);
    const qreal most = mostRowRoom * qreal(std::max<size_t>(1, m_bars.rows.size()));
    const QRectF used(plot.topLeft(), QSizeF(plot.width(), std::min(plot.height(), most)));
    chart()->setPlotArea(used);
    m_marks->show(m_bars, used, rect());
}

void StackedBars::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

} // namespace expediente::ui

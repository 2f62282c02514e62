#include "ui/casefile/payment_chart.h"

#include "ui/casefile/payment_chart_access.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QPainter>
#include <QValueAxis>

namespace expediente::ui {
namespace {

constexpr qreal dueShare = 0.68; ///< of the room of a month
constexpr qreal paidShare = 0.40;
constexpr int axisRoom = 36; ///< for the numbers at the left
constexpr int headRoom = 10;

int labelRoom()
{
    return 2 * lineHeight(TextStyle::Caption) + metrics::space1;
}

} // namespace

/// What Qt Charts can't draw as the screens have it: series only stand side by side, and labels are
/// cut where they are close. Grid, boxes of what was due, labels, and the zeros.
class ChartMarks final : public QGraphicsItem {
public:
    ChartMarks(const Theme& theme, QChart* chart) : QGraphicsItem(chart), m_theme(theme)
    {
        setZValue(0); // under the bars
    }

    void show(const PaymentHistory& history, const QRectF& plot)
    {
        prepareGeometryChange();
        m_history = history;
        m_plot = plot;
        update();
    }

    QRectF boundingRect() const override
    {
        return m_plot.adjusted(-axisRoom, -headRoom, 0, labelRoom());
    }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        paintAxis(*painter);
        const qreal room = m_plot.width() / qreal(std::max<size_t>(1, m_history.bars.size()));
        for (size_t i = 0; i < m_history.bars.size(); ++i)
            paintMonth(*painter, m_history.bars[i], m_plot.left() + room * (qreal(i) + 0.5), room);
        paintBaseline(*painter);
    }

private:
    qreal heightOf(double value) const { return m_plot.height() * value / m_history.top; }

    void paintMonth(
        QPainter& painter, const PaymentHistory::Bar& bar, qreal middle, qreal room) const
    {
        const qreal wide = room * dueShare;
        if (bar.due > 0) {
            const QRectF due(
                middle - wide / 2, m_plot.bottom() - heightOf(bar.due), wide, heightOf(bar.due));
            paint::box(painter, due, m_theme[Token::ChartDue], m_theme[Token::ControlBorder], 0);
        }
        const int line = lineHeight(TextStyle::Caption);
        const QFont small = m_theme.font(TextStyle::Caption);
        const QRect below(int(middle - room), int(m_plot.bottom()) + 2, int(2 * room), line);
        paint::text(painter, below, bar.month, small, m_theme[Token::Text2], Qt::AlignCenter);
        paint::text(painter, below.translated(0, line), bar.year, small, m_theme[Token::Text2],
            Qt::AlignCenter);
        if (bar.missed) {
            const QRect zero(
                int(middle - room / 2), int(m_plot.bottom()) - line - 2, int(room), line);
            paint::text(painter, zero, QStringLiteral("0"),
                m_theme.font(TextStyle::Caption, Weight::Bold), m_theme[Token::BadText],
                Qt::AlignCenter);
        }
    }

    void paintAxis(QPainter& painter) const
    {
        const int line = lineHeight(TextStyle::Caption);
        for (double value = 0; value <= m_history.top + m_history.step / 2;
             value += m_history.step) {
            const qreal y = m_plot.bottom() - heightOf(value);
            paint::fill(
                painter, QRectF(m_plot.left(), y, m_plot.width(), 1), m_theme[Token::RowLine]);
            const QRect at(
                int(m_plot.left()) - axisRoom, int(y) - line / 2, axisRoom - metrics::space2, line);
            paint::text(painter, at, Formatter().number(qRound64(value)),
                m_theme.font(TextStyle::Caption), m_theme[Token::Text2],
                Qt::AlignRight | Qt::AlignVCenter);
        }
    }

    void paintBaseline(QPainter& painter) const
    {
        paint::fill(painter, QRectF(m_plot.left(), m_plot.bottom(), m_plot.width(), 1),
            m_theme[Token::ControlBorder]);
    }

    const Theme& m_theme;
    PaymentHistory m_history;
    QRectF m_plot;
};

PaymentChart::PaymentChart(const Theme& theme, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
    , m_series(new QBarSeries)
    , m_paid(new QBarSet(QString()))
    , m_marks(new ChartMarks(theme, chart()))
{
    makePaymentChartsAccessible();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    FocusRing::enable(this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_series->append(m_paid);
    m_series->setBarWidth(paidShare);
    chart()->addSeries(m_series);
    auto* months = new QBarCategoryAxis;
    auto* amounts = new QValueAxis;
    for (QAbstractAxis* axis :
        {static_cast<QAbstractAxis*>(months), static_cast<QAbstractAxis*>(amounts)}) {
        axis->setVisible(false);
        chart()->addAxis(axis, axis == months ? Qt::AlignBottom : Qt::AlignLeft);
        m_series->attachAxis(axis);
    }
    connect(&theme, &Theme::changed, this, &PaymentChart::dress);
    dress();
}

void PaymentChart::dress()
{
    m_paid->setColor(m_theme[Token::ChartBar]);
    m_paid->setPen(Qt::NoPen); // it would reach over the bar's true height
    setBackgroundBrush(m_theme[Token::Surface]);
    m_marks->update();
}

void PaymentChart::setHistory(const PaymentHistory& history)
{
    m_history = history;
    setAccessibleDescription(history.description);
    m_paid->remove(0, m_paid->count());
    QStringList months;
    for (size_t i = 0; i < history.bars.size(); ++i) {
        *m_paid << history.bars[i].paid;
        months << QString::number(i); // painted by the marks; here they only have to differ
    }
    for (QAbstractAxis* axis : chart()->axes()) {
        if (auto* categories = qobject_cast<QBarCategoryAxis*>(axis))
            categories->setCategories(months);
        if (auto* amounts = qobject_cast<QValueAxis*>(axis)) {
            amounts->setRange(0, std::max(1.0, history.top));
            amounts->setTickCount(history.step > 0 ? qRound(history.top / history.step) + 1 : 2);
        }
    }
    placePlot();
}

QRect PaymentChart::monthRect(int place) const
{
    const QRectF plot = chart()->plotArea();
    const qreal room = plot.width() / qreal(std::max<size_t>(1, m_history.bars.size()));
    return QRectF(plot.left() + room * place, plot.top(), room, plot.height() + labelRoom())
        .toAlignedRect();
}

void PaymentChart::placePlot()
{
    const QRectF plot = QRectF(rect()).adjusted(axisRoom, headRoom, -metrics::space3, -labelRoom());
    chart()->setPlotArea(plot);
    m_marks->show(m_history, plot);
}

void PaymentChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

ChartLegend::ChartLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Boxes: monthly amount. Bars: paid"));
}

QSize ChartLegend::sizeHint() const
{
    const QFont font = m_theme.font(TextStyle::Secondary);
    const int words = paint::textWidth(font, tr("Monthly")) + paint::textWidth(font, tr("Paid"));
    return {words + 2 * 10 + 2 * metrics::space1 + metrics::space3,
        std::max(lineHeight(TextStyle::Secondary), paint::textHeight(font))};
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = m_theme.font(TextStyle::Secondary);
    int x = 0;
    const auto entry = [&](const QString& word, Token fill, Token border) {
        paint::box(
            painter, QRectF(x, (height() - 10) / 2.0, 10, 10), m_theme[fill], m_theme[border], 1);
        x += 10 + metrics::space1;
        const int wide = paint::textWidth(font, word);
        paint::text(painter, {x, 0, wide, height()}, word, font, m_theme[Token::Text2]);
        x += wide + metrics::space3;
    };
    entry(tr("Monthly"), Token::ChartDue, Token::ControlBorder);
    entry(tr("Paid"), Token::ChartBar, Token::ChartBar);
}

} // namespace expediente::ui

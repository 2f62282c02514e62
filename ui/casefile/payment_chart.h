#pragma once
#include "ui/casefile/payment_history.h"
#include "ui/theme/theme.h"

#include <QChartView>

class QBarSeries;
class QBarSet;

namespace expediente::ui {

class ChartMarks;

/// Bars of what came, before boxes of what was due; a painted 0 where nothing came. Labels stand at
/// the bars and at the axis, nothing moves, nothing has to be hovered. Its accessible description
/// is the whole history in sentences.
class PaymentChart : public QChartView {
    Q_OBJECT
public:
    explicit PaymentChart(const Theme& theme, QWidget* parent = nullptr);

    void setHistory(const PaymentHistory& history);
    const PaymentHistory& history() const { return m_history; }
    QRect monthRect(int place) const; ///< of bar and labels, in this widget
    /// Takes whatever is left, and is the first to give way.
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void placePlot();

    const Theme& m_theme;
    PaymentHistory m_history;
    QBarSeries* m_series;
    QBarSet* m_paid;
    ChartMarks* m_marks;
};

/// The two boxes that say which is which.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace expediente::ui

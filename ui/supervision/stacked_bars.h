#pragma once
#include "ui/theme/theme.h"

#include <QChartView>

class QBarCategoryAxis;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace expediente::ui {

/// One bar: its parts from the left, and what is written beside it.
struct BarRow {
    QString label;
    std::vector<double> parts;
    QStringList words; ///< within the parts, where there is room; may be shorter than them
    QString strong, detail; ///< behind the bar
    bool faint = false; ///< a small sample

    bool operator==(const BarRow&) const = default;
};

struct Bars {
    struct Part {
        QString word; ///< in the legend; empty for what needs none
        Token fill = Token::ChartBar, ink = Token::OnAccent;
    };
    std::vector<Part> parts;
    std::vector<BarRow> rows; ///< from the top
    double top = 0; ///< where a bar would be full
    std::optional<double> goal{};
    QString goalWord{};
    bool ground = false; ///< what is missing to a full bar shows
};

/// Lying bars with their words beside them: nothing has to be hovered, nothing moves. The
/// accessible description says every row.
class StackedBars : public QChartView {
    Q_OBJECT
public:
    explicit StackedBars(const Theme& theme, QWidget* parent = nullptr);

    void setBars(const Bars& bars);
    const Bars& bars() const { return m_bars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {260, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Marks;
    void dress();
    void placePlot();

    const Theme& m_theme;
    Bars m_bars;
    QHorizontalStackedBarSeries* m_series;
    QBarCategoryAxis* m_names;
    QValueAxis* m_values;
    Marks* m_marks;
};

} // namespace expediente::ui

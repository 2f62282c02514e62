#pragma once
#include "core/store/queries/figure_lists.h"
#include "core/worklist/bucket_change.h"
#include "ui/page/later.h"
#include "ui/page/services.h"
#include "ui/supervision/kpi_charts.h"
#include "ui/widgets/two_line_delegate.h"

#include <QWidget>

class QStandardItemModel;

namespace expediente::ui {

class IconButton;
class ListPanel;
class TextLabel;

/// The rows behind one figure: every promise, offer, contact or account that it counts. Enter opens
/// the case, Esc goes back to the figures.
class FigureListView : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostRows = 500;

    FigureListView(
        const Services& services, const SupervisionState& state, QWidget* parent = nullptr);

    void show(KpiCharts::Figure figure);
    void focusInside();
    ListPanel* panel() const { return m_panel; }

signals:
    void opened(expediente::CaseId id);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask(FigureList which, const Period& period);
    void askAccounts();
    void fill(const FigureRows& found);
    void add(const CaseRow& row, const TwoLine& line, const QString& key);
    TwoLine line(const FigureRow& row) const;
    void showCount(qint64 shown, qint64 all);

    const Services m_services;
    const SupervisionState& m_state;
    KpiCharts::Figure m_figure = KpiCharts::Figure::Kept;
    QStandardItemModel* m_items;
    ListPanel* m_panel;
    TextLabel* m_formula;
    Latest m_latest;
};

} // namespace expediente::ui

#pragma once
#include "ui/casefile/open_case.h"
#include "ui/widgets/panel.h"

class QStackedWidget;

namespace expediente::ui {

class CaseTable;
class ChartLegend;
class EmptyState;
class PaymentChart;
class TextLabel;

/// Twelve months of what was due and what came: a chart, and the same as a table (Alt+T).
class PaymentsPanel : public Panel {
    Q_OBJECT
public:
    explicit PaymentsPanel(const Theme& theme, QWidget* parent = nullptr);

    void setCase(const OpenCase& open);
    bool showsTable() const;

public slots:
    void toggleTable();

signals:
    void fileRequested(); ///< what would be here comes with a creditor's file

private:
    void dressHead();

    QString m_unit;
    PaymentChart* m_chart;
    CaseTable* m_table;
    ChartLegend* m_legend;
    QStackedWidget* m_views;
    EmptyState* m_none; ///< in place of them
    TextLabel *m_summary, *m_amount, *m_date;
    bool m_empty = false;
};

} // namespace expediente::ui

#include "ui/casefile/payments_panel.h"

#include "ui/casefile/case_table.h"
#include "ui/casefile/payment_chart.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/states.h"

#include <QStackedWidget>

namespace expediente::ui {
namespace {

enum View { ChartView, TableView };

} // namespace

PaymentsPanel::PaymentsPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("Paid, 12 months"), parent)
    , m_chart(new PaymentChart(theme))
    , m_table(new CaseTable(
          theme, PaymentHistoryView::columns(), tr("Payments month by month, as a table")))
    , m_legend(new ChartLegend(theme))
    , m_views(new QStackedWidget)
    , m_none(new EmptyState(theme, IconName::Chart, tr("No payments in twelve months"),
          tr("Neither amounts due nor payments are known for them.")))
    , m_summary(new ElidedLabel(theme, TextStyle::Secondary, Token::Text2))
    , m_amount(new TextLabel(theme, TextStyle::Secondary, Token::Text1, Weight::Bold))
    , m_date(new TextLabel(theme, TextStyle::Secondary, Token::Text2))
{
    addHeadWidget(m_legend);
    m_chart->setAccessibleName(tr("Chart of payments in twelve months"));
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    m_none->setAction(tr("Import a file"));
    m_none->hide();
    connect(m_none, &Placeholder::actionTriggered, this, &PaymentsPanel::fileRequested);
    body()->addWidget(m_views, 1);
    body()->addWidget(m_none, 1);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(metrics::space3, 0, metrics::space3, metrics::space2);
    line->setSpacing(0);
    line->addWidget(m_summary);
    line->addWidget(m_amount);
    line->addWidget(m_date);
    line->addStretch(1);
    body()->addLayout(line);
}

void PaymentsPanel::setCase(const OpenCase& open)
{
    const PaymentHistory history = PaymentHistoryView::of(open);
    m_empty = history.isEmpty();
    m_unit = history.unit;
    m_chart->setHistory(history);
    m_table->setRows(PaymentHistoryView::rows(open));
    const bool paid = !history.lastPayment.isEmpty();
    m_summary->setText(paid ? tr("%1 Last payment: ").arg(history.summary) : history.summary);
    m_amount->setText(history.lastPayment);
    m_date->setText(
        paid ? tr(", %1.", "day of the last payment").arg(history.lastDate) : QString());
    m_views->setHidden(m_empty);
    m_none->setVisible(m_empty);
    dressHead();
}

/// Unit and legend belong to the chart: the table has whole amounts.
void PaymentsPanel::dressHead()
{
    const bool chart = !m_empty && !showsTable();
    setDetail(chart ? m_unit : QString());
    m_legend->setVisible(chart);
}

bool PaymentsPanel::showsTable() const
{
    return !m_empty && m_views->currentIndex() == TableView;
}

void PaymentsPanel::toggleTable()
{
    if (m_empty)
        return;
    const bool focused = m_views->currentWidget()->hasFocus();
    m_views->setCurrentIndex(showsTable() ? ChartView : TableView);
    dressHead();
    if (focused)
        m_views->currentWidget()->setFocus();
}

} // namespace expediente::ui

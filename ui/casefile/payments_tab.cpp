#include "ui/casefile/payments_tab.h"

#include "ui/casefile/case_table.h"
#include "ui/casefile/payment_rows.h"
#include "ui/casefile/payments_panel.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/states.h"

namespace expediente::ui {
namespace {

constexpr int mostHistory = 220;
constexpr int detailHeight = 150;

} // namespace

PaymentsTab::PaymentsTab(const Theme& theme, QWidget* parent)
    : CaseTabPage(parent)
    , m_pane(new DetailPane(theme, tr("Choose a payment to see what it changed")))
    , m_history(new PaymentsPanel(theme))
    , m_panel(new Panel(theme, tr("Payments")))
    , m_table(new CaseTable(theme, PaymentRows::columns(), tr("Payments")))
    , m_none(new EmptyState(theme, IconName::Money, tr("No payments yet"),
          tr("They come with the creditor's file of payments.")))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gutter);
    m_history->setMaximumHeight(mostHistory);
    column->addWidget(m_history, 2);
    column->addWidget(m_panel, 3);
    m_pane->setPreferredHeight(detailHeight);
    m_pane->pairLines();
    column->addWidget(m_pane);
    connect(m_table, &CaseTable::chosen, this, &PaymentsTab::showDetails);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(content));
    m_panel->body()->addWidget(m_table, 1);
    m_panel->body()->addWidget(m_none, 1);
    m_none->hide();
    m_none->setAction(tr("Import a file"));
    const auto importing = [this] { emit sectionRequested(Section::Importing); };
    connect(m_none, &Placeholder::actionTriggered, this, importing);
    connect(m_history, &PaymentsPanel::fileRequested, this, importing);
}

void PaymentsTab::setCase(const std::shared_ptr<const OpenCase>& open)
{
    m_open = open;
    m_history->setCase(*open);
    auto rows = PaymentRows::of(*open);
    const bool none = rows.empty();
    const Uuid first = none ? Uuid() : rows.front().id;
    m_table->setRows(std::move(rows));
    m_table->setVisible(!none);
    m_none->setVisible(none);
    m_panel->setCaption(none ? QString() : PaymentRows::caption(*open));
    m_pane->setVisible(!none);
    if (m_table->currentId().isNull() && !none)
        m_table->choose(first);
    showDetails(m_table->currentId());
}

void PaymentsTab::showDetails(Uuid payment)
{
    if (!m_open || payment.isNull())
        return m_pane->showNothing();
    const auto [title, lines] = PaymentRows::effect(FactId{payment}, *m_open);
    m_pane->show(title, lines);
}

void PaymentsTab::focusFirst()
{
    m_table->setFocus();
}

void PaymentsTab::choose(FactId id)
{
    m_table->choose(id.uuid);
}

QList<QWidget*> PaymentsTab::regions()
{
    return {m_history, m_panel, m_pane};
}

void PaymentsTab::toggleTable()
{
    m_history->toggleTable();
}

} // namespace expediente::ui

#include "ui/casefile/negotiation_tab.h"

#include "ui/negotiation/negotiation_view.h"

#include <QVBoxLayout>

namespace expediente::ui {

NegotiationTab::NegotiationTab(const Services& services, QWidget* parent)
    : CaseTabPage(parent), m_view(new NegotiationView(services))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &NegotiationView::noticed, this, &CaseTabPage::noticed);
    connect(&m_view->model(), &NegotiationModel::agreementRequested, this,
        &CaseTabPage::agreementRequested);
}

void NegotiationTab::setCase(const std::shared_ptr<const OpenCase>& open)
{
    m_view->setReadOnly(open->readOnly);
    m_view->setCase(open->file, open->view);
}

void NegotiationTab::focusFirst()
{
    m_view->focusFirst();
}

QList<QWidget*> NegotiationTab::regions()
{
    return m_view->regions();
}

void NegotiationTab::act()
{
    m_view->act();
}

} // namespace expediente::ui

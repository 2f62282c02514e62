#include "ui/casefile/summary_tab.h"

#include "ui/casefile/arguments_panel.h"
#include "ui/casefile/before_panel.h"
#include "ui/casefile/case_table.h"
#include "ui/casefile/figures_panel.h"
#include "ui/casefile/payments_panel.h"
#include "ui/casefile/people_panel.h"
#include "ui/casefile/promises_panel.h"
#include "ui/widgets/scrolling.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

namespace expediente::ui {
namespace {

constexpr int peopleWidth = 256;
constexpr int wideShare = 424; ///< arguments and chart
constexpr int slimShare = 318; ///< promises and figures
constexpr int upperRow = 210;

} // namespace

PeopleColumn::PeopleColumn(const Theme& theme, QWidget* parent)
    : CaseTabPage(parent), m_before(new BeforePanel(theme)), m_people(new PeoplePanel(theme))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gutter);
    column->addWidget(m_before);
    column->addWidget(m_people, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(content));
    connect(m_people, &PeoplePanel::formRequested, this, &CaseTabPage::formRequested);
    connect(m_before, &BeforePanel::noteRequested, this,
        [this] { emit formRequested(FormKind::NoteBeforeVisit, std::nullopt); });
    connect(m_before, &BeforePanel::moreRequested, this,
        [this] { emit tabRequested(CaseTab::Timeline, std::nullopt); });
}

void PeopleColumn::setCase(const std::shared_ptr<const OpenCase>& open)
{
    m_before->setCase(*open);
    m_people->setCase(open);
}

void PeopleColumn::focusFirst()
{
    m_people->setFocus();
}

SummaryTab::SummaryTab(const Theme& theme, QWidget* parent)
    : CaseTabPage(parent)
    , m_row(new QHBoxLayout(this))
    , m_people(nullptr)
    , m_arguments(new ArgumentsPanel(theme))
    , m_promises(new PromisesPanel(theme))
    , m_payments(new PaymentsPanel(theme))
    , m_figures(new FiguresPanel(theme))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::gutter);
    takePeople(new PeopleColumn(theme));
    connect(m_people, &CaseTabPage::formRequested, this, &CaseTabPage::formRequested);
    connect(m_people, &CaseTabPage::tabRequested, this, &CaseTabPage::tabRequested);

    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::gutter);
    grid->addWidget(m_arguments, 0, 0);
    grid->addWidget(m_promises, 0, 1);
    grid->addWidget(m_payments, 1, 0);
    grid->addWidget(m_figures, 1, 1);
    grid->setColumnStretch(0, wideShare);
    grid->setColumnStretch(1, slimShare);
    grid->setRowStretch(1, 1);
    grid->setRowMinimumHeight(0, upperRow);
    m_row->addWidget(scrolling(content), 1);

    connect(m_arguments, &ArgumentsPanel::stateRequested, this,
        [this] { emit formRequested(FormKind::Argument, std::nullopt); });
    connect(m_arguments, &ArgumentsPanel::opened, this,
        [this](FactId id) { emit tabRequested(CaseTab::Arguments, id); });
    connect(m_promises, &PromisesPanel::promiseRequested, this,
        [this] { emit formRequested(FormKind::Promise, std::nullopt); });
    const auto importing = [this] { emit sectionRequested(Section::Importing); };
    connect(m_payments, &PaymentsPanel::fileRequested, this, importing);
    connect(m_figures, &FiguresPanel::fileRequested, this, importing);
    connect(m_promises, &PromisesPanel::opened, this,
        [this](FactId id) { emit tabRequested(CaseTab::Promises, id); });
}

void SummaryTab::setCase(const std::shared_ptr<const OpenCase>& open)
{
    m_people->setCase(open);
    m_arguments->setCase(*open);
    m_promises->setCase(*open);
    m_payments->setCase(*open);
    m_figures->setCase(*open);
}

void SummaryTab::focusFirst()
{
    m_arguments->setFocus();
}

QList<QWidget*> SummaryTab::regions()
{
    return {m_people, m_arguments, m_promises, m_payments, m_figures};
}

PeopleColumn* SummaryTab::releasePeople()
{
    m_row->removeWidget(m_people);
    m_people->setMinimumWidth(0);
    m_people->setMaximumWidth(QWIDGETSIZE_MAX);
    return m_people;
}

void SummaryTab::takePeople(PeopleColumn* column)
{
    m_people = column;
    m_people->setFixedWidth(peopleWidth);
    m_row->insertWidget(0, m_people);
}

void SummaryTab::explainFigures()
{
    m_figures->explain();
}

void SummaryTab::togglePaymentsTable()
{
    m_payments->toggleTable();
}

} // namespace expediente::ui

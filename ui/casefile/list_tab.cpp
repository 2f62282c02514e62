#include "ui/casefile/list_tab.h"

#include "ui/casefile/case_table.h"
#include "ui/casefile/filter_bar.h"
#include "ui/casefile/writing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/states.h"

namespace expediente::ui {

ListTab::ListTab(const Theme& theme, const QString& title, std::vector<Column> columns,
    const Empty& empty, QWidget* parent)
    : CaseTabPage(parent)
    , m_theme(theme)
    , m_panel(new Panel(theme, title))
    , m_table(new CaseTable(theme, std::move(columns), title))
    , m_empty(new EmptyState(theme, empty.icon, empty.sentence, empty.hint))
    , m_pane(new DetailPane(theme, tr("Choose a row to see all of it")))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gutter);
    column->addWidget(m_panel, 1);
    m_pane->pairLines();
    column->addWidget(m_pane);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(content));
    m_panel->body()->addWidget(m_table, 1);
    m_panel->body()->addWidget(m_empty, 1);
    m_empty->hide();
    if (!empty.action.isEmpty()) {
        m_empty->setAction(empty.action, empty.key);
        writing::mark(m_empty->action());
        connect(m_empty, &Placeholder::actionTriggered, this, [this] { emptyAction(); });
    }
    connect(m_table, &CaseTable::chosen, this, &ListTab::showDetails);
    connect(m_table, &CaseTable::opened, this, [this](Uuid id) { rowOpened(FactId{id}); });
}

FilterBar* ListTab::addFilters()
{
    m_filters = new FilterBar(m_theme, *m_table);
    m_panel->body()->insertWidget(0, m_filters);
    m_panel->body()->insertWidget(1, new Separator(m_theme, Qt::Horizontal));
    return m_filters;
}

Button* ListTab::addHeadForm(const QString& text, FormKind kind, const QString& key)
{
    auto* button = new SecondaryButton(m_theme, text);
    button->setKeyHint(key);
    writing::mark(button);
    m_panel->addHeadWidget(button);
    connect(button, &QPushButton::clicked, this,
        [this, kind] { emit formRequested(kind, std::nullopt); });
    return button;
}

Button* ListTab::addRowForm(const QString& text, FormKind kind)
{
    auto* button = new SecondaryButton(m_theme, text);
    writing::mark(button);
    m_pane->addButton(button);
    connect(
        button, &QPushButton::clicked, this, [this, kind] { emit formRequested(kind, chosen()); });
    return button;
}

Button* ListTab::emptyButton() const
{
    return m_empty->action();
}

FactId ListTab::chosen() const
{
    return FactId{m_table->currentId()};
}

void ListTab::setCase(const std::shared_ptr<const OpenCase>& open)
{
    const bool other = !m_open || m_open->view.id != open->view.id;
    m_open = open;
    if (other && m_filters)
        m_filters->clear();
    m_table->setRows(rows());
    m_panel->setCaption(caption());
    const bool none = m_table->filter().sourceModel()->rowCount() == 0;
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    m_pane->setVisible(!none);
    if (m_filters) {
        filtersChanged();
        m_filters->count();
        m_filters->setVisible(!none);
    }
    if (m_table->currentId().isNull() && m_table->shownRows() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showDetails();
}

QString ListTab::hoursCaption() const
{
    return open().zoneKnown() ? tr("hours of %1").arg(open().place()) : tr("hours of the agency");
}

void ListTab::focusFirst()
{
    if (m_table->isHidden() && m_empty->action())
        m_empty->action()->setFocus();
    else
        m_table->setFocus();
}

void ListTab::choose(FactId id)
{
    if (m_filters)
        m_filters->clear();
    m_table->choose(id.uuid);
}

QList<QWidget*> ListTab::regions()
{
    return {m_panel, m_pane};
}

void ListTab::showDetails()
{
    if (!m_open || chosen().isNull()) {
        m_pane->showNothing();
        return;
    }
    Details shown = details(chosen());
    m_pane->show(shown.title, shown.lines);
}

} // namespace expediente::ui

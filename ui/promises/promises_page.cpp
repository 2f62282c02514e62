#include "ui/promises/promises_page.h"

#include "ui/agenda/agenda_words.h"
#include "ui/agenda/fitted_table.h"
#include "ui/agenda/list_panel.h"
#include "ui/agenda/promises_model.h"
#include "ui/agenda/store_follower.h"
#include "ui/promises/collectors_model.h"
#include "ui/promises/promise_leaving.h"
#include "ui/promises/promises_state.h"
#include "ui/text/words.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tab_bars.h"

#include <QStackedLayout>

namespace expediente::ui {

namespace {

using Column = PromisesModel::Column;

} // namespace

PromisesPage::PromisesPage(const Services& services, QWidget* parent)
    : Page(services, parent)
    , m_state(new PromisesState(services, this))
    , m_model(new PromisesModel(services.format,
          {Column::Due, Column::Person, Column::Folio, Column::Amount, Column::Allotted,
              Column::State, Column::Deadline, Column::MadeOn, Column::Collector},
          this))
    , m_collectorsModel(new CollectorsModel(services.format, this))
    , m_leaving(new PromiseLeaving(services, this))
    , m_tabs(new CaseTabs(services.theme))
    , m_message(new InlineMessage(services.theme))
    , m_words{tr("Due today"), tr("In grace"), tr("Open"), tr("Not covered"), tr("Kept")}
    , m_stack(new QStackedLayout)
    , m_error(new ErrorState(services.theme, tr("The promises could not be read"),
          tr("Your data are safe in the store.")))
    , m_failure(m_message, m_stack, m_error)
{
    for (const QString& word : m_words)
        m_tabs->addTab(word);
    m_tabs->setAccessibleName(tr("Lists of promises"));
    makeActions();
    m_list = makeList();
    m_collectors = makeCollectors();

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, metrics::gutter);
    page->setSpacing(0);
    page->addWidget(m_tabs);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(metrics::pageMargin, metrics::gutter, metrics::pageMargin, 0);
    inside->setSpacing(metrics::gutter);
    inside->addWidget(m_message);
    auto* panels = new QWidget;
    m_panels = new QHBoxLayout(panels);
    m_panels->setContentsMargins(0, 0, 0, 0);
    m_panels->setSpacing(metrics::gutter);
    m_panels->addWidget(m_list, 1022);
    m_panels->addWidget(m_collectors, 300);
    // First, or what is put into it would be shown as a window of its own for a moment.
    page->addLayout(inside, 1);
    inside->addLayout(m_stack, 1);
    m_stack->addWidget(panels);
    m_stack->addWidget(m_error);

    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        // A collector without promises in the next list would show an empty one.
        const QString& author = m_state->filter().author;
        const bool there = m_state->count(current(), author) > 0;
        m_state->setFilter({current(), there ? author : QString()});
    });
    auto* follower = new StoreFollower(services.watch, this, [this] { m_state->ask(); });
    follower->follow(m_state);
    connect(m_state, &PromisesState::asked, m_list, &ListPanel::setReading);
    connect(m_state, &PromisesState::changed, this, &PromisesPage::onChanged);
    connect(m_state, &PromisesState::moreCame, this, [this](const std::vector<PromiseRow>& rows) {
        m_model->append(rows);
        m_model->setMore(m_state->hasMore());
    });
    connect(m_model, &PromisesModel::moreWanted, m_state, &PromisesState::askMore);
    connect(m_error, &Placeholder::actionTriggered, this, &PromisesPage::refresh);
    connect(m_message, &InlineMessage::actionTriggered, this, &PromisesPage::refresh);
    connect(m_leaving, &PromiseLeaving::done, this,
        [this](const QString& said) { emit noticed(said, {}, {}); });
    connect(m_leaving, &PromiseLeaving::failed, this,
        [this](const Error& error) { m_message->showMessage(Tone::Bad, sentence(error)); });
    refresh();
}

void PromisesPage::open(CaseId id, CaseTab tab)
{
    emit walkListChanged(m_list->cases());
    emit caseRequested(id, tab);
}

void PromisesPage::makeActions()
{
    addFiguresAction([this](CaseTab tab) {
        if (const auto id = m_list->currentCase())
            open(*id, tab);
    });
    auto* next = addKeyAction("nextPromiseList", tr("Next list of promises"),
        QKeySequence(Qt::CTRL | Qt::Key_Tab), tr("Next list"));
    connect(next, &QAction::triggered, this, [this] { step(1); });
    auto* previous = addPageAction("previousPromiseList", tr("Previous list of promises"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    for (int i = 0; i < promiseListCount; ++i) {
        auto* go = addPageAction("promiseList", tr("Show promises: %1").arg(m_words.at(i)),
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        go->setObjectName(QStringLiteral("promiseList%1").arg(i + 1));
        connect(go, &QAction::triggered, this, [this, i] { setCurrent(PromiseList(i)); });
    }
    auto* copy =
        addKeyAction("copyPromises", tr("Copy the selected rows"), QKeySequence::Copy, tr("Copy"));
    connect(copy, &QAction::triggered, this,
        [this] { m_leaving->copy(selectedRows(), m_state->names()); });
    auto* save = addKeyAction(
        "exportPromises", tr("Export the list"), QKeySequence(Qt::CTRL | Qt::Key_E), tr("Export"));
    connect(save, &QAction::triggered, this, [this] {
        const auto& filter = m_state->filter();
        m_leaving->exportList(filter, m_state->count(filter.which, filter.author));
    });
    blockWhereReadOnly({copy, save});
}

ListPanel* PromisesPage::makeList()
{
    const Theme& theme = services().theme;
    m_table = new FittedTable(theme, m_model, m_model->section(Column::Person));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* empty = new EmptyState(theme, IconName::Flag, tr("No promises in this list"),
        tr("A promise is logged in its case file, with F4."));
    auto* cases = addPageAction(
        "seeCases", tr("Choose from the portfolio"), QKeySequence(Qt::CTRL | Qt::Key_O));
    empty->setAction(cases->text(), KeyCap::named(cases->shortcut()));
    connect(empty, &Placeholder::actionTriggered, cases, &QAction::trigger);
    connect(cases, &QAction::triggered, this, [this] { emit sectionRequested(Section::Cases); });
    auto* panel = new ListPanel(theme, m_words.first(), m_table, empty);
    panel->setIcon(IconName::Flag);
    panel->setSelectionKept(true);
    connect(panel, &ListPanel::opened, this, [this](CaseId id) { open(id, CaseTab::Promises); });
    return panel;
}

ListPanel* PromisesPage::makeCollectors()
{
    const Theme& theme = services().theme;
    auto* table = new FittedTable(theme, m_collectorsModel, CollectorsModel::Collector);
    auto* empty = new EmptyState(theme, IconName::People, tr("Nobody yet"), {});
    auto* panel = new ListPanel(theme, tr("By collector"), table, empty);
    panel->setIcon(IconName::People);
    panel->setSelectionKept(true);
    connect(panel, &ListPanel::currentChanged, this, &PromisesPage::chooseCollector);
    connect(table, &QAbstractItemView::activated, this, &PromisesPage::focusFirst);
    return panel;
}

/// Who took a promise stands beside the list too, so that its columns give way to names.
void PromisesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < metrics::narrowPage;
    m_table->setColumnHidden(m_model->section(Column::Collector), narrow);
    m_table->setColumnHidden(m_model->section(Column::MadeOn), narrow);
    m_panels->setStretch(0, narrow ? 770 : 1022);
    m_panels->setStretch(1, 300);
}

PromiseList PromisesPage::current() const
{
    return PromiseList(std::max(0, m_tabs->currentIndex()));
}

void PromisesPage::setCurrent(PromiseList which)
{
    m_tabs->setCurrentIndex(int(which));
}

void PromisesPage::step(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + promiseListCount) % promiseListCount);
}

void PromisesPage::refresh()
{
    m_state->ask();
}

void PromisesPage::focusFirst()
{
    m_list->focusInside();
}

void PromisesPage::onChanged()
{
    if (m_state->error()) {
        m_failure.show(*m_state->error(), m_state->isReady());
        return m_list->setReady();
    }
    m_failure.dismiss();
    m_stack->setCurrentIndex(0);
    showSums();
    showRows();
}

void PromisesPage::showRows()
{
    const auto& [which, author] = m_state->filter();
    const auto amounts = m_state->amounts(which, author);
    m_model->setCodes(amounts.size() > 1 ? CurrencyCode::Shown : CurrencyCode::Hidden);
    m_model->setRows(m_state->rows(), m_state->today(), m_state->names());
    m_model->setMore(m_state->hasMore());
    m_list->setTitle(m_words.at(int(which)));
    QString sums = countAndSums(m_state->count(which, author), amounts, services().format);
    QStringList paid;
    for (const Money& sum : m_state->allotted(which, author))
        paid << services().format.money(
            sum, amounts.size() > 1 ? CurrencyCode::Shown : CurrencyCode::Hidden);
    if (!paid.isEmpty())
        sums += QStringLiteral(" · ") + tr("paid %1").arg(paid.join(QStringLiteral(" · ")));
    m_list->setSum(m_model->rowCount() > 0 ? sums : QString());
    m_list->setReady();
}

void PromisesPage::showSums()
{
    for (int i = 0; i < promiseListCount; ++i)
        m_tabs->setCount(i, int(m_state->count(PromiseList(i))));
    {
        // Filling it isn't choosing from it.
        const QSignalBlocker silent(m_collectors);
        m_collectorsModel->setSums(*m_state);
        for (int row = 0; row < m_collectorsModel->rowCount(); ++row) {
            const auto author = m_collectorsModel->index(row, 0).data(CollectorsModel::AuthorRole);
            if (author.toString() == m_state->filter().author) {
                m_collectors->setCurrentRow(row);
                break;
            }
        }
    }
    m_collectors->setReady();
}

void PromisesPage::chooseCollector()
{
    const auto index = m_collectors->view()->currentIndex();
    if (index.isValid())
        m_state->setFilter({current(), index.data(CollectorsModel::AuthorRole).toString()});
}

std::vector<PromiseRow> PromisesPage::selectedRows() const
{
    std::vector<PromiseRow> rows;
    auto selected = m_table->selectionModel()->selectedRows();
    std::ranges::sort(selected, {}, &QModelIndex::row);
    for (const QModelIndex& index : selected)
        rows.push_back(m_model->rows()[size_t(index.row())]);
    return rows;
}

} // namespace expediente::ui

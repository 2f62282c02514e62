#include "ui/importing/import_page.h"

#include "core/exchange/file_preview.h"
#include "ui/importing/columns_panel.h"
#include "ui/importing/import_form.h"
#include "ui/importing/import_models.h"
#include "ui/importing/import_result.h"
#include "ui/importing/step_bar.h"
#include "ui/page/prompts.h"
#include "ui/page/store_watch.h"
#include "ui/page/worker.h"
#include "ui/text/words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/states.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace expediente::ui {

namespace {

constexpr int formWidth = 400;
// From two rows of earlier imports to five.
constexpr int leastHistory = 120;
constexpr int mostHistory = 204;

} // namespace

ImportPage::ImportPage(const Services& given, QWidget* parent)
    : Page(given, parent)
    , m_steps(new StepBar(services().theme))
    , m_form(new ImportForm(services()))
    , m_columns(new ColumnsPanel(services()))
    , m_side(new QStackedWidget)
    , m_result(new ImportResult(services()))
    , m_history(new HistoryModel(services().format, this))
    , m_worker(new Worker(this))
    , m_looker(new Worker(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::pageMargin, metrics::space2, metrics::pageMargin, metrics::gutter);
    column->setSpacing(metrics::space2);
    column->addWidget(m_steps);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gutter);
    m_form->setFixedWidth(formWidth);
    row->addWidget(m_form);
    m_results = buildResults();
    m_side->addWidget(m_results);
    m_side->addWidget(m_columns);
    row->addWidget(m_side, 1);
    column->addLayout(row, 1);
    m_columns->setCreditors(m_form->creditors());
    addActions();
    connect(m_form, &ImportForm::tryRequested, this, [this] { run(true); });
    connect(m_form, &ImportForm::importRequested, this, [this] { run(false); });
    connect(m_form, &ImportForm::cancelRequested, m_worker, &Worker::cancel);
    connect(m_form, &ImportForm::edited, this, &ImportPage::showColumns);
    connect(m_form, &ImportForm::fileChosen, this, [this](const QString& file) {
        m_looked = false;
        look({.file = file});
    });
    connect(m_columns, &ColumnsPanel::edited, this, &ImportPage::takeColumns);
    connect(m_columns, &ColumnsPanel::readingChanged, this, &ImportPage::look);
    connect(m_result, &ImportResult::saveRejectsRequested, this, &ImportPage::saveRejects);
    connect(m_result, &ImportResult::recallRequested, this, &ImportPage::recall);
    connect(m_result, &ImportResult::portfolioRequested, this,
        [this] { emit sectionRequested(Section::Cases); });
    connect(m_result, &ImportResult::caseRequested, this,
        [this](CaseId id) { emit caseRequested(id, CaseTab::Summary); });
    connect(m_worker, &Worker::progressed, this, &ImportPage::showProgress);
    connect(&services().watch, &StoreWatch::changed, this, [this](const Changes& changes) {
        if (changes.everything && isVisible())
            askHistory();
        else if (changes.everything)
            m_asked = false;
    });
}

ImportPage::~ImportPage() = default;

QString ImportPage::title() const
{
    return tr("Import");
}

bool ImportPage::isBusy() const
{
    return m_worker->isRunning();
}

QWidget* ImportPage::buildResults()
{
    auto* results = new QWidget;
    auto* column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gutter);
    column->addWidget(m_result, 3);
    column->addWidget(buildHistory(), 1);
    return results;
}

Panel* ImportPage::buildHistory()
{
    const Theme& theme = services().theme;
    auto* panel = new Panel(theme, tr("Earlier imports"));
    panel->setIcon(IconName::Clock);
    panel->setMinimumHeight(leastHistory);
    panel->setMaximumHeight(mostHistory);
    m_undo = panel->setLink(tr("Undo the import"));
    m_undo->setObjectName("undoImport");
    m_undo->setEnabled(false);
    m_noHistory = new EmptyState(theme, IconName::Clock, tr("Nothing has been imported yet"),
        tr("Every import stands here and can be undone whole."));
    m_historyTable = new QTableView;
    m_historyTable->setObjectName("importHistory");
    m_historyTable->setAccessibleName(tr("Earlier imports"));
    styleTable(*m_historyTable, theme);
    m_historyTable->setModel(m_history);
    QHeaderView* head = m_historyTable->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(HistoryModel::File, QHeaderView::Stretch);
    m_historyTable->hide();
    panel->body()->addWidget(m_noHistory, 1);
    panel->body()->addWidget(m_historyTable, 1);
    connect(m_historyTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) {
            const ImportRow* import = m_history->at(now.row());
            m_undo->setEnabled(import && !import->undone);
        });
    return panel;
}

void ImportPage::addActions()
{
    auto* choose = addKeyAction(
        "chooseImportFile", tr("Choose the file to import"), QKeySequence::Open, tr("Choose"));
    connect(choose, &QAction::triggered, m_form, &ImportForm::chooseFile);
    auto* columns = addKeyAction("importColumns", tr("Say what the file's columns are"),
        QKeySequence(QStringLiteral("Ctrl+M")), tr("Columns"));
    connect(columns, &QAction::triggered, this, [this] {
        if (isBusy() || m_form->file().isEmpty())
            return;
        m_form->chooseByColumns();
        if (!m_looked)
            look({.file = m_form->file()});
        showColumns();
        m_columns->focusColumns();
    });
    auto* attempt = addKeyAction(
        "tryImport", tr("Try the import"), QKeySequence(QStringLiteral("Ctrl+T")), tr("Try it"));
    connect(attempt, &QAction::triggered, this, [this] { run(true); });
    auto* import = addKeyAction("runImport", tr("Import the file"),
        QKeySequence(QStringLiteral("Ctrl+Return")), tr("Import"));
    connect(import, &QAction::triggered, this, [this] { run(false); });
    auto* save = addKeyAction(
        "saveRejects", tr("Save the rows with problems"), QKeySequence::Save, tr("Save rows"));
    connect(save, &QAction::triggered, this, &ImportPage::saveRejects);
    auto* undoing = addPageAction("undoImport", tr("Undo the selected import"));
    connect(undoing, &QAction::triggered, this, &ImportPage::undo);
    connect(m_undo, &QAbstractButton::clicked, undoing, &QAction::trigger);
}

void ImportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void ImportPage::refresh()
{
    if (!m_asked)
        askHistory();
}

void ImportPage::focusFirst()
{
    m_form->setFocus();
}

void ImportPage::askHistory()
{
    m_asked = true;
    m_imports.ask(services().store.askLater([](Connection& c) { return imports(c); }), this,
        [this](Result<std::vector<ImportRow>> found) {
            if (!found) {
                refuse(found.error());
                return;
            }
            const bool any = !found->empty();
            m_history->setImports(std::move(*found), services().store.clock().today());
            m_noHistory->setHidden(any);
            m_historyTable->setVisible(any);
            if (any)
                m_historyTable->setCurrentIndex(m_history->index(0, 0));
            else
                m_undo->setEnabled(false);
        });
}

void ImportPage::takeFile(const QString& path)
{
    if (!isBusy())
        m_form->setFile(path);
}

} // namespace expediente::ui

#include "ui/importing/import_page.h"

#include "ui/importing/import_form.h"
#include "ui/importing/import_models.h"
#include "ui/importing/import_result.h"
#include "ui/importing/worker.h"
#include "ui/page/prompts.h"
#include "ui/page/store_watch.h"
#include "ui/text/words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/states.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

namespace expediente::ui {

namespace {

constexpr int formWidth = 400;
// From three rows of earlier imports to five.
constexpr int leastHistory = 146;
constexpr int mostHistory = 204;
constexpr int applyingPhase = int(ImportPhase::Applying);
constexpr int undoingPhase = applyingPhase + 1;

QString droppedFile(const QMimeData& data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(const Services& given, QWidget* parent)
    : Page(given, parent)
    , m_form(new ImportForm(services()))
    , m_result(new ImportResult(services()))
    , m_history(new HistoryModel(services().format, this))
    , m_worker(new Worker(this))
{
    setAcceptDrops(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        metrics::pageMargin, metrics::gutter, metrics::pageMargin, metrics::gutter);
    row->setSpacing(metrics::gutter);
    m_form->setFixedWidth(formWidth);
    row->addWidget(m_form);
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::gutter);
    column->addWidget(m_result, 3);
    column->addWidget(buildHistory(), 1);
    row->addLayout(column, 1);
    addActions();
    connect(m_form, &ImportForm::tryRequested, this, [this] { run(true); });
    connect(m_form, &ImportForm::importRequested, this, [this] { run(false); });
    connect(m_form, &ImportForm::cancelRequested, m_worker, &Worker::cancel);
    connect(m_form, &ImportForm::edited, m_result, &ImportResult::clear);
    connect(m_result, &ImportResult::saveRejectsRequested, this, &ImportPage::saveRejects);
    connect(m_result, &ImportResult::recallRequested, this, &ImportPage::recall);
    connect(m_result, &ImportResult::portfolioRequested, this,
        [this] { emit sectionRequested(Section::Cases); });
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

void ImportPage::start(const QString& what)
{
    m_doing = what;
    m_form->showRunning(what);
    m_result->setBusy(true);
    m_undo->setEnabled(false);
}

void ImportPage::end()
{
    m_form->showIdle();
    m_result->setBusy(false);
    const ImportRow* import = m_history->at(m_historyTable->currentIndex().row());
    m_undo->setEnabled(import && !import->undone);
}

void ImportPage::refuse(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        m_form->showRefusal(tr("Cancelled: nothing of the file has been kept."));
    else
        m_form->showRefusal(sentence(error));
}

void ImportPage::showProgress(int phase, qint64 done, qint64 total)
{
    const Formatter& format = services().format;
    if (!isBusy())
        return;
    if (phase == int(ImportPhase::Reading))
        m_form->showProgress(tr("%1: %2").arg(m_doing, format.percentOf(done, total)), done, total);
    else if (phase == applyingPhase)
        m_form->showProgress(
            tr("Bringing cases up to date: %1").arg(format.counts(done, total)), done, total);
    else
        m_form->showProgress(tr("%1: %2").arg(m_doing, format.counts(done, total)), done, total);
}

void ImportPage::run(bool dry)
{
    auto request = m_form->request();
    if (!request || isBusy())
        return;
    request->dryRun = dry;
    m_last = *request;
    m_result->clear();
    start(dry ? tr("Trying %1").arg(QFileInfo(request->file).fileName())
              : tr("Importing %1").arg(QFileInfo(request->file).fileName()));
    m_worker->run(
        [&store = services().store, request = *request](const Worker::Reins& reins) {
            ImportProgress progress;
            progress.cancelled = reins.cancelled;
            progress.report = [&](ImportPhase phase, qint64 done, qint64 total) {
                reins.report(int(phase), done, total);
            };
            return importFile(store, request, progress);
        },
        [this, dry](const Result<ImportReport>& report) { take(report, dry); });
}

void ImportPage::take(const Result<ImportReport>& report, bool tried)
{
    end();
    if (report)
        m_result->showReport(*report, tried);
    else
        refuse(report.error());
}

/// The file is read again, so that its rows never lie about in a temporary file.
void ImportPage::saveRejects()
{
    if (isBusy() || !m_result->hasRejects())
        return;
    const QFileInfo info(m_last.file);
    const QString path = services().prompts.fileToSave(this, tr("Save the rows with problems"),
        tr("%1-rejected.csv").arg(info.completeBaseName()), tr("Spreadsheet, CSV (*.csv)"));
    if (path.isEmpty())
        return;
    ImportRequest request = m_last;
    request.dryRun = true;
    request.rejectsFile = path;
    start(tr("Saving rows"));
    m_worker->run(
        [&store = services().store, request](const Worker::Reins& reins) {
            ImportProgress progress;
            progress.cancelled = reins.cancelled;
            progress.report = [&](ImportPhase phase, qint64 done, qint64 total) {
                reins.report(int(phase), done, total);
            };
            return importFile(store, request, progress);
        },
        [this](const Result<ImportReport>& report) {
            end();
            if (report)
                emit noticed(tr("Rows with problems saved"), {}, {});
            else
                refuse(report.error());
        });
}

void ImportPage::recall(const std::vector<CaseId>& cases)
{
    if (isBusy() || cases.empty())
        return;
    const QString reason =
        tr("No longer in the creditor's file %1").arg(QFileInfo(m_last.file).fileName());
    start(tr("Recording recalled cases"));
    m_worker->run(
        [&store = services().store, cases, reason](const Worker::Reins&) {
            return recallCases(store, cases, store.clock().today(), reason);
        },
        [this, count = int(cases.size())](const Done& outcome) {
            end();
            if (outcome)
                m_result->showRecalled(count);
            else
                refuse(outcome.error());
        });
}

void ImportPage::undo()
{
    const ImportRow* import = m_history->at(m_historyTable->currentIndex().row());
    if (isBusy() || !import || import->undone)
        return;
    const QString file = import->summary.file;
    if (!services().prompts.confirm(this, tr("Undo the import of %1?").arg(file),
            tr("Everything that it brought is voided: %1 new and %2 changed rows. What people "
               "logged since stays in the history.")
                .arg(services().format.number(import->summary.added),
                    services().format.number(import->summary.changed)),
            tr("Undo")))
        return;
    start(tr("Undoing %1").arg(file));
    m_worker->run(
        [&store = services().store, id = import->fact, reason = tr("Import undone")](
            const Worker::Reins& reins) {
            Progress progress;
            progress.cancelled = reins.cancelled;
            progress.report = [&](qint64 done, qint64 total) {
                reins.report(undoingPhase, done, total);
            };
            return store.undoImport(id, reason, progress);
        },
        [this, file](const Done& outcome) { undone(outcome, file); });
}

void ImportPage::undone(const Done& outcome, const QString& file)
{
    end();
    m_result->clear();
    askHistory();
    if (outcome)
        emit noticed(tr("The import of %1 was undone").arg(file), {}, {});
    else if (outcome.error().code == ErrorCode::Cancelled)
        m_form->showRefusal(tr("Stopped half way: undo the import again to finish."));
    else
        m_form->showRefusal(sentence(outcome.error()));
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isBusy() && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    m_form->setFile(droppedFile(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace expediente::ui

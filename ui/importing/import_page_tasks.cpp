// What ImportPage starts, and what becomes of it.
#include "ui/importing/import_form.h"
#include "ui/importing/import_models.h"
#include "ui/importing/import_page.h"
#include "ui/importing/import_result.h"
#include "ui/page/prompts.h"
#include "ui/page/worker.h"
#include "ui/text/words.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>
#include <QTableView>

namespace expediente::ui {

namespace {

constexpr int scanningPhase = int(ImportPhase::Scanning);
constexpr int applyingPhase = int(ImportPhase::Applying);
constexpr int undoingPhase = applyingPhase + 1;

Result<ImportReport> import(Store& store, const ImportRequest& request, const Worker::Reins& reins)
{
    ImportProgress progress;
    progress.cancelled = reins.cancelled;
    progress.report = [&](ImportPhase phase, qint64 done, qint64 total) {
        reins.report(int(phase), done, total);
    };
    return importFile(store, request, progress);
}

} // namespace

void ImportPage::start(const QString& what)
{
    m_doing = what;
    m_worker->setWhat(what);
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
    if (phase == scanningPhase && total == 0)
        m_form->showProgress(tr("Opening the workbook"), 0, 0);
    else if (phase == scanningPhase)
        m_form->showProgress(
            tr("Looking through the file: %1").arg(format.percentOf(done, total)), done, total);
    else if (phase == int(ImportPhase::Reading))
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
    ++m_looks; // what a look still finds comes too late
    m_last = *request;
    m_report.reset();
    m_mapping.reset();
    if (!dry && m_form->isByColumns() && m_columns->remembers()) {
        m_mapping = m_columns->draft();
        m_mapping->full = m_form->isFull();
    }
    m_result->clear();
    m_side->setCurrentWidget(m_results);
    start(dry ? tr("Trying %1").arg(QFileInfo(request->file).fileName())
              : tr("Importing %1").arg(QFileInfo(request->file).fileName()));
    m_worker->run([&store = services().store, request = *request](
                      const Worker::Reins& reins) { return import(store, request, reins); },
        [this, dry](const Result<ImportReport>& report) { take(report, dry); });
}

void ImportPage::take(const Result<ImportReport>& report, bool tried)
{
    end();
    if (!report)
        return refuse(report.error());
    if (!tried)
        m_report = *report;
    m_result->showReport(*report, tried);
    m_tried = true;
    m_imported = !tried;
    showStep();
    if (m_mapping && !tried)
        keepMapping();
    if (m_imported && isVisible())
        m_result->focusNext();
}

/// The next file with these columns is recognised by itself.
void ImportPage::keepMapping()
{
    const auto kept = keepProfile(services().store.dir(), *m_mapping);
    m_mapping.reset();
    if (!kept) {
        m_form->showRefusal(sentence(kept.error()));
        return;
    }
    const bool imported = m_imported;
    const auto report = m_report;
    m_form->reloadProfiles(*kept);
    m_columns->setCreditors(m_form->creditors());
    // Choosing the profile is no other question than the one just answered.
    if (report)
        m_result->showReport(*report, false);
    m_side->setCurrentWidget(m_results);
    m_tried = m_imported = imported;
    showStep();
}

/// The file is read again, so that its rows never lie about in a temporary file.
void ImportPage::saveRejects()
{
    if (isBusy() || !m_result->hasRejects())
        return;
    const QFileInfo info(m_last.file);
    ImportRequest request = m_last;
    request.dryRun = true;
    services().prompts.fileToSave(this, tr("Save the rows with problems"),
        tr("%1-rejected.csv").arg(info.completeBaseName()), tr("Spreadsheet, CSV (*.csv)"),
        [this, request](const QString& path) mutable {
            request.rejectsFile = path;
            writeRejects(request);
        });
}

void ImportPage::writeRejects(const ImportRequest& request)
{
    if (isBusy())
        return;
    start(tr("Saving rows"));
    m_worker->run([&store = services().store, request](
                      const Worker::Reins& reins) { return import(store, request, reins); },
        [this](const Result<ImportReport>& report) {
            end();
            if (report)
                emit noticed(tr("Rows with problems saved"), {}, {});
            else
                refuse(report.error());
        });
}

void ImportPage::recall(const std::vector<MissingAccount>& confirmed)
{
    if (isBusy() || confirmed.empty() || !m_report)
        return;
    const QString reason =
        tr("No longer in the creditor's file %1").arg(QFileInfo(m_last.file).fileName());
    start(tr("Recording what was recalled"));
    m_worker->run(
        [&store = services().store, confirmed, reason, report = *m_report](
            const Worker::Reins&) mutable {
            return recallMissing(store, report, confirmed, reason);
        },
        [this, count = int(confirmed.size())](const Done& outcome) {
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
    services().prompts.confirm(this, tr("Undo the import of %1?").arg(file),
        tr("Everything that it brought is voided: %1 new and %2 changed rows, and what was "
           "recorded as recalled because of it. Cases that only it brought leave the portfolio. "
           "Once begun it is finished. It is refused while a later import builds on it.")
            .arg(services().format.number(import->summary.added),
                services().format.number(import->summary.changed)),
        tr("Undo"), [this, request = Store::Undo{import->fact, tr("Import undone"), false}, file] {
            takeBack(request, file);
        });
}

void ImportPage::takeBack(const Store::Undo& request, const QString& file)
{
    if (isBusy())
        return;
    start(tr("Undoing %1").arg(file));
    m_worker->run(
        [&store = services().store, request](const Worker::Reins& reins) {
            Progress progress;
            progress.cancelled = reins.cancelled;
            progress.report = [&](qint64 done, qint64 total) {
                reins.report(undoingPhase, done, total);
            };
            return store.undoImport(request, progress);
        },
        [this, request, file](const Done& outcome) { undone(outcome, request, file); });
}

void ImportPage::undone(const Done& outcome, const Store::Undo& request, const QString& file)
{
    end();
    if (!outcome && outcome.error().args.value(0) == QStringLiteral("import.has_work")) {
        askDespiteWork(outcome.error(), request, file);
        return;
    }
    m_report.reset();
    m_result->clear();
    askHistory();
    if (outcome)
        emit noticed(tr("The import of %1 was undone").arg(file), {}, {});
    else if (outcome.error().code == ErrorCode::Cancelled)
        m_form->showRefusal(tr("Stopped half way: undo the import again to finish, or it is "
                               "finished when the program next starts."));
    else
        m_form->showRefusal(sentence(outcome.error()));
}

void ImportPage::askDespiteWork(
    const Error& refusal, const Store::Undo& request, const QString& file)
{
    const int cases = refusal.args.value(1).toInt();
    services().prompts.confirm(this, tr("Undo the import of %1 all the same?").arg(file),
        tr("%n of the cases that would leave the portfolio have contacts, promises or notes that "
           "people logged. They stay in the history, but in no list.",
            nullptr, cases),
        tr("Undo all the same"),
        [this, despite = Store::Undo{request.completed, request.reason, true}, file] {
            takeBack(despite, file);
        });
}

} // namespace expediente::ui

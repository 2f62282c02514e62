#include "ui/promises/promise_leaving.h"

#include "core/exchange/list_writer.h"
#include "core/store/queries/day_work.h"
#include "core/store/store.h"
#include "ui/page/later.h"
#include "ui/page/prompts.h"
#include "ui/page/work_bar.h"
#include "ui/page/worker.h"
#include "ui/promises/promise_sheet.h"

#include <QApplication>
#include <QClipboard>

#include <set>

namespace expediente::ui {

namespace {

constexpr int rowsPerPage = 500;

ExportMade recordOf(const QString& format, const std::set<CaseId>& cases)
{
    return {.what = QStringLiteral("promise_list"),
        .format = format,
        .cases = int(cases.size()),
        .of = cases.size() > mostCasesNamed ? std::vector<CaseId>()
                                            : std::vector<CaseId>(cases.begin(), cases.end())};
}

/// The rows of all pages; the number of promises and the cases that they are of.
struct Written {
    qint64 promises = 0;
    std::set<CaseId> cases;
};

Result<Written> writeRows(Connection& connection, ListWriter& list, const PromiseFilter& filter,
    QDate today, qint64 total, const Worker::Reins& reins)
{
    const auto names = authorNames(connection);
    Written written;
    QString after;
    do {
        if (reins.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto page = promisePage(connection, filter, rowsPerPage, after, today);
        for (const auto& row : page.rows) {
            if (auto line = list.row(PromiseSheet::row(row, names)); !line)
                return fail(line.error());
            written.cases.insert(row.caseRow.id);
        }
        written.promises += qint64(page.rows.size());
        after = page.nextKey;
        reins.report(0, written.promises, std::max(total, written.promises));
    } while (!after.isEmpty());
    return written;
}

/// The number of promises written.
Result<qint64> writeList(Store& store, const PromiseFilter& filter, const QString& path,
    const QString& title, qint64 total, const Worker::Reins& reins)
{
    auto list = ListWriter::create(path, title);
    if (!list)
        return fail(list.error());
    if (auto written = (*list)->header(PromiseSheet::header()); !written)
        return fail(written.error());
    const QDate today = store.clock().today();
    const Result<Written> written = store.ask([&](Connection& connection) {
        return writeRows(connection, **list, filter, today, total, reins);
    });
    if (!written)
        return fail(written.error());
    // Before the file is there: one that left without a record would be the worse half.
    if (auto recorded = store.recordExport(recordOf((*list)->format(), written->cases)); !recorded)
        return fail(recorded.error());
    if (auto finished = (*list)->finish(); !finished)
        return fail(finished.error());
    return written->promises;
}

} // namespace

PromiseLeaving::PromiseLeaving(const Services& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
    , m_worker(new Worker(this))
    , m_bar(new WorkBar(services.theme, services.format, *m_worker, page))
{
}

void PromiseLeaving::exportList(const PromiseFilter& filter, qint64 count)
{
    if (count == 0 || m_worker->isRunning())
        return;
    const auto choose = [this, filter, count] {
        const QString day = m_services.store.clock().today().toString(Qt::ISODate);
        m_services.prompts.fileToSave(m_page, tr("Export the promises"),
            tr("promises-%1.csv").arg(day), tr("Spreadsheet, CSV (*.csv);;Excel workbook (*.xlsx)"),
            [this, filter, count](const QString& path) { write(path, filter, count); });
    };
    m_services.prompts.confirm(m_page,
        tr("Export %1 promises?").arg(m_services.format.number(count)),
        tr("The file will not be encrypted: it holds names and amounts. Keep it as you would "
           "keep the case files. The export is recorded."),
        tr("Export"), choose);
}

void PromiseLeaving::write(const QString& path, const PromiseFilter& filter, qint64 count)
{
    if (m_worker->isRunning())
        return;
    m_worker->setWhat(tr("Exporting the promises"));
    m_worker->run(
        [&store = m_services.store, filter, path, title = tr("Promises"), count](
            const Worker::Reins& reins) {
            return writeList(store, filter, path, title, count, reins);
        },
        [this](const Result<qint64>& written) {
            if (written)
                emit done(tr("%1 promise(s) exported", nullptr, int(*written))
                              .arg(m_services.format.number(*written)));
            else if (written.error().code == ErrorCode::Cancelled)
                emit done(tr("Export cancelled: no file was written"));
            else
                emit failed(written.error());
        });
    m_bar->begin();
}

void PromiseLeaving::copy(std::vector<PromiseRow> rows, Names names)
{
    if (rows.empty())
        return;
    const int count = int(rows.size());
    std::set<CaseId> cases;
    for (const auto& row : rows)
        cases.insert(row.caseRow.id);
    const auto copy = [this, count, cases, text = PromiseSheet::lines(rows, names)] {
        record(count, cases, text);
    };
    if (count <= ordinaryCopy)
        copy();
    else
        m_services.prompts.confirm(m_page,
            tr("Copy %1 promises?").arg(m_services.format.number(count)),
            tr("Other programs can read the clipboard, and it is not encrypted. The copy is "
               "recorded."),
            tr("Copy"), copy);
}

void PromiseLeaving::record(int count, const std::set<CaseId>& cases, const QString& text)
{
    auto& store = m_services.store;
    const ExportMade made = recordOf(QStringLiteral("clipboard"), cases);
    whenReady(store.append({store.newFact(Subject(store.identity().agency), made)}), this,
        [this, count, text](const Result<Appended>& recorded) {
            if (!recorded) {
                emit failed(recorded.error());
                return;
            }
            QApplication::clipboard()->setText(text);
            emit done(
                tr("%1 promise(s) copied", nullptr, count).arg(m_services.format.number(count)));
        });
}

} // namespace expediente::ui

#include "ui/promises/promise_leaving.h"

#include "core/exchange/csv_writer.h"
#include "core/store/queries/day_work.h"
#include "core/store/store.h"
#include "ui/page/prompts.h"
#include "ui/promises/promise_sheet.h"

#include <QApplication>
#include <QClipboard>

#include <set>

namespace expediente::ui {

namespace {

constexpr int rowsPerPage = 500;

NewFact recordOf(const Store& store, const char* format, size_t cases)
{
    const ExportMade made{.what = QStringLiteral("promise_list"),
        .format = QString::fromLatin1(format),
        .cases = int(cases)};
    return store.newFact(Subject(store.identity().agency), made);
}

/// The number of promises written.
Result<qint64> writeList(
    Store& store, Connection& connection, const PromiseFilter& filter, const QString& path)
{
    auto csv = CsvWriter::create(path);
    if (!csv)
        return fail(csv.error());
    if (auto written = csv->row(PromiseSheet::header()); !written)
        return fail(written.error());
    const auto names = authorNames(connection);
    const QDate today = store.clock().today();
    std::set<CaseId> cases;
    qint64 count = 0;
    QString after;
    do {
        const auto page = promisePage(connection, filter, rowsPerPage, after, today);
        for (const auto& row : page.rows) {
            if (auto written = csv->row(PromiseSheet::row(row, names)); !written)
                return fail(written.error());
            cases.insert(row.caseRow.id);
        }
        count += qint64(page.rows.size());
        after = page.nextKey;
    } while (!after.isEmpty());
    // Before the file is there: one that left without a record would be the worse half.
    if (auto recorded = store.append({recordOf(store, "csv", cases.size())}).result(); !recorded)
        return fail(recorded.error());
    if (auto finished = csv->finish(); !finished)
        return fail(finished.error());
    return count;
}

} // namespace

PromiseLeaving::PromiseLeaving(const Services& services, QWidget* page)
    : QObject(page), m_services(services), m_page(page)
{
}

void PromiseLeaving::exportList(const PromiseFilter& filter, qint64 count)
{
    if (count == 0)
        return;
    if (!m_services.prompts.confirm(m_page,
            tr("Export %1 promises?").arg(m_services.format.number(count)),
            tr("The file will not be encrypted: it holds names and amounts. Keep it as you would "
               "keep the case files. The export is recorded."),
            tr("Export")))
        return;
    const QString day = m_services.store.clock().today().toString(Qt::ISODate);
    const QString path = m_services.prompts.fileToSave(m_page, tr("Export the promises"),
        tr("promises-%1.csv").arg(day), tr("Spreadsheet, CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const auto write = [&store = m_services.store, filter, path](Connection& connection) {
        return writeList(store, connection, filter, path);
    };
    whenReady(m_services.store.askLater(write), this, [this](const Result<qint64>& written) {
        if (written)
            emit done(tr("%n promise(s) exported", nullptr, int(*written)));
        else
            emit failed(written.error());
    });
}

void PromiseLeaving::copy(std::vector<PromiseRow> rows, Names names)
{
    if (rows.empty())
        return;
    const int count = int(rows.size());
    if (count > ordinaryCopy
        && !m_services.prompts.confirm(m_page,
            tr("Copy %1 promises?").arg(m_services.format.number(count)),
            tr("Other programs can read the clipboard, and it is not encrypted. The copy is "
               "recorded."),
            tr("Copy")))
        return;
    std::set<CaseId> cases;
    for (const auto& row : rows)
        cases.insert(row.caseRow.id);
    auto& store = m_services.store;
    whenReady(store.append({recordOf(store, "clipboard", cases.size())}), this,
        [this, count, text = PromiseSheet::lines(rows, names)](const Result<Appended>& recorded) {
            if (!recorded) {
                emit failed(recorded.error());
                return;
            }
            QApplication::clipboard()->setText(text);
            emit done(tr("%n promise(s) copied", nullptr, count));
        });
}

} // namespace expediente::ui

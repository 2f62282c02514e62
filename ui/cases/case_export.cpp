#include "ui/cases/case_export.h"

#include "core/exchange/csv_writer.h"
#include "core/store/queries/case_order.h"
#include "core/store/store.h"
#include "ui/cases/case_sheet.h"

namespace expediente::ui {

namespace {

constexpr size_t rowsAtOnce = 500;

} // namespace

struct CaseExport::Job {
    Store& store;
    QString file;
    CaseFilter filter;
    CaseSort sort;
    CaseCells cells;
    std::stop_token stop;
    std::function<void(qint64)> progress;

    Result<qint64> write(Connection& connection, CsvWriter& csv) const
    {
        const auto order = caseOrder(connection, filter, sort, cells.today());
        for (size_t from = 0; from < order.size(); from += rowsAtOnce) {
            if (stop.stop_requested())
                return expediente::fail(ErrorCode::Cancelled);
            const size_t count = std::min(rowsAtOnce, order.size() - from);
            for (const CaseRow& row :
                caseRowsAt(connection, std::span(order).subspan(from, count), cells.today()))
                if (auto written = csv.row(CaseSheet::row(row, cells)); !written)
                    return expediente::fail(written.error());
            progress(qint64(from + count));
        }
        return qint64(order.size());
    }

    Result<qint64> run() const
    {
        auto csv = CsvWriter::create(file);
        if (!csv)
            return expediente::fail(csv.error());
        if (auto written = csv->row(CaseSheet::header()); !written)
            return expediente::fail(written.error());
        const Result<qint64> cases =
            store.ask([&](Connection& connection) { return write(connection, *csv); });
        if (!cases)
            return cases;
        // Recorded before the file is there: what leaves without a record would be the worse half.
        const ExportMade made{.what = QStringLiteral("case_list"),
            .format = QStringLiteral("csv"),
            .cases = int(*cases)};
        const Subject agency(store.identity().agency);
        if (auto recorded = store.append({store.newFact(agency, made)}).result(); !recorded)
            return expediente::fail(recorded.error());
        if (auto finished = csv->finish(); !finished)
            return expediente::fail(finished.error());
        return cases;
    }
};

CaseExport::CaseExport(Store& store, QObject* parent) : QObject(parent), m_store(store) { }

void CaseExport::start(const QString& file, const CaseFilter& filter, CaseSort sort,
    const CaseCells& cells, qint64 total)
{
    if (isRunning())
        return;
    m_thread = std::jthread([=, this, &store = m_store](std::stop_token stop) {
        const Job job{
            store, file, filter, sort, cells, stop, [this, total](qint64 done) {
                QMetaObject::invokeMethod(
                    this, [=, this] { emit progressed(done, total); }, Qt::QueuedConnection);
            }};
        const Result<qint64> outcome = job.run();
        QMetaObject::invokeMethod(
            this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
    });
}

void CaseExport::cancel()
{
    m_thread.request_stop();
}

void CaseExport::end(const Result<qint64>& outcome)
{
    m_thread.join();
    if (outcome)
        emit finished(*outcome);
    else
        emit failed(outcome.error());
}

} // namespace expediente::ui

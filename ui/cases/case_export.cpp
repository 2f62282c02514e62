#include "ui/cases/case_export.h"

#include "core/exchange/list_writer.h"
#include "core/store/queries/case_order.h"
#include "core/store/store.h"
#include "ui/cases/case_sheet.h"
#include "ui/page/worker.h"

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
    qint64 total;
    Worker::Reins reins;

    /// The cases written, in the order of the list.
    Result<std::vector<CaseId>> write(Connection& connection, ListWriter& list) const
    {
        std::vector<CaseId> ids;
        const auto order = caseOrder(connection, filter, sort, cells.today());
        for (size_t from = 0; from < order.size(); from += rowsAtOnce) {
            if (reins.cancelled())
                return expediente::fail(ErrorCode::Cancelled);
            const size_t count = std::min(rowsAtOnce, order.size() - from);
            for (const CaseRow& row : caseRowsAt(connection, std::span(order).subspan(from, count),
                     cells.today(), filter.currency)) {
                if (auto written = list.row(CaseSheet::row(row, cells)); !written)
                    return expediente::fail(written.error());
                ids.push_back(row.id);
            }
            reins.report(0, qint64(from + count), total);
        }
        return ids;
    }

    Result<qint64> run() const
    {
        auto list = ListWriter::create(file, tr("Portfolio"));
        if (!list)
            return expediente::fail(list.error());
        if (auto written = (*list)->header(CaseSheet::header()); !written)
            return expediente::fail(written.error());
        const Result<std::vector<CaseId>> cases =
            store.ask([&](Connection& connection) { return write(connection, **list); });
        if (!cases)
            return expediente::fail(cases.error());
        const ExportMade made{.what = QStringLiteral("case_list"),
            .format = (*list)->format(),
            .cases = int(cases->size()),
            .of = cases->size() > mostCasesNamed ? std::vector<CaseId>() : *cases};
        if (auto recorded = store.recordExport(made); !recorded)
            return expediente::fail(recorded.error());
        if (auto finished = (*list)->finish(); !finished)
            return expediente::fail(finished.error());
        return qint64(cases->size());
    }
};

CaseExport::CaseExport(Store& store, QObject* parent)
    : QObject(parent), m_store(store), m_worker(new Worker(this))
{
    connect(m_worker, &Worker::progressed, this,
        [this](int, qint64 done, qint64 total) { emit progressed(done, total); });
}

bool CaseExport::isRunning() const
{
    return m_worker->isRunning();
}

void CaseExport::start(const QString& file, const CaseFilter& filter, CaseSort sort,
    const CaseCells& cells, qint64 total)
{
    if (isRunning())
        return;
    m_worker->setWhat(tr("Exporting the list"));
    m_worker->run(
        [=, &store = m_store](const Worker::Reins& reins) {
            return Job{store, file, filter, sort, cells, total, reins}.run();
        },
        [this](const Result<qint64>& outcome) { end(outcome); });
}

void CaseExport::cancel()
{
    m_worker->cancel();
}

void CaseExport::end(const Result<qint64>& outcome)
{
    if (outcome)
        emit finished(*outcome);
    else
        emit failed(outcome.error());
}

} // namespace expediente::ui

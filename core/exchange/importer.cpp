#include "core/exchange/importer.h"

#include "core/exchange/import_stage.h"
#include "core/exchange/payment_planner.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace expediente {

namespace {

// Rows read in one snapshot of the store: long enough to pay for it, short enough that the log can
// be checkpointed in between.
constexpr int rowsPerQuestion = 500;
constexpr size_t flawedRowsKept = 100;
constexpr size_t recallsPerTransaction = 200;

class ImportRun {
public:
    ImportRun(
        Store& store, const ImportRequest& request, const ImportProgress& progress, MappedFile file)
        : m_store(store)
        , m_request(request)
        , m_progress(progress)
        , m_file(std::move(file))
        , m_today(store.clock().today())
        , m_portfolio(request.profile, store.identity().agency)
        , m_payments(request.profile, store.identity().agency)
        , m_stage(store)
    {
        if (!request.rejectsFile.isEmpty())
            m_rejects.emplace(request.rejectsFile, m_file.reader(), request.wording);
    }

    Result<ImportReport> run()
    {
        describe();
        if (!m_request.dryRun)
            if (auto begun = m_stage.begin(); !begun)
                return fail(begun.error());
        for (bool more = true; more;) {
            if (m_progress.cancelled())
                return fail(ErrorCode::Cancelled);
            const auto read =
                m_store.ask([this](Connection& connection) { return readSome(connection); });
            if (!read)
                return fail(read.error());
            more = *read;
            if (auto staged = stage(); !staged)
                return fail(staged.error());
            m_progress.report(
                ImportPhase::Reading, m_file.reader().bytesRead(), m_file.reader().bytesTotal());
        }
        return finish();
    }

private:
    void describe()
    {
        const auto& profile = m_request.profile;
        auto& summary = m_report.summary;
        summary.file = QFileInfo(m_request.file).fileName();
        summary.profile = profile.name;
        summary.kind = profile.kind == Profile::Kind::Portfolio ? QStringLiteral("portfolio")
                                                                : QStringLiteral("payments");
        summary.creditor = profile.creditor.name;
        summary.full = profile.full;
        m_report.encoding = m_file.reader().encoding();
        m_report.delimiter = m_file.reader().delimiter();
        m_report.decimal = m_file.rules().decimal;
        m_report.dates = m_file.rules().dates.order;
        m_report.duplicateColumns = m_file.reader().duplicateNames();
    }

    /// False at the end of the file.
    Result<bool> readSome(Connection& connection)
    {
        MappedRow row;
        for (int i = 0; i < rowsPerQuestion; ++i) {
            const auto got = m_file.next(row);
            if (!got || !*got)
                return got;
            if (auto taken = take(connection, row); !taken)
                return fail(taken.error());
        }
        return true;
    }

    Done take(Connection& connection, MappedRow& row)
    {
        ++m_report.summary.read;
        PlannedRow planned;
        if (row.refused()) {
            planned.outcome = PlannedRow::Outcome::Rejected;
            m_portfolio.sawRefused(row);
        } else if (const auto* record = std::get_if<PortfolioRecord>(&*row.record)) {
            planned = m_portfolio.plan(connection, *record);
        } else {
            planned = m_payments.plan(connection, std::get<PaymentRecord>(*row.record));
        }
        count(planned.outcome);
        m_report.facts += qint64(planned.facts.size());
        if (!m_request.dryRun)
            m_stage.add(std::move(planned.facts));
        std::ranges::move(planned.flaws, std::back_inserter(row.flaws));
        return row.flaws.empty() ? Done() : noteFlaws(row, planned.outcome);
    }

    void count(PlannedRow::Outcome outcome)
    {
        auto& summary = m_report.summary;
        switch (outcome) {
        case PlannedRow::Outcome::New:
            ++summary.added;
            break;
        case PlannedRow::Outcome::Changed:
            ++summary.changed;
            break;
        case PlannedRow::Outcome::Same:
            ++summary.same;
            break;
        case PlannedRow::Outcome::Rejected:
            ++summary.rejected;
            break;
        }
    }

    Done noteFlaws(const MappedRow& row, PlannedRow::Outcome outcome)
    {
        m_report.leftOut += outcome != PlannedRow::Outcome::Rejected;
        if (m_report.flawed.size() < flawedRowsKept)
            m_report.flawed.push_back({row.number, row.flaws});
        return m_rejects ? m_rejects->add(m_file.fileRow(), row.flaws) : Done();
    }

    Done stage() { return m_request.dryRun ? Done() : m_stage.send(false); }

    Result<ImportReport> finish()
    {
        if (m_request.profile.full) {
            m_report.missingUnknown = m_portfolio.sawUnreadableRow();
            if (!m_report.missingUnknown) {
                auto missing = m_store.ask([this](Connection& connection) {
                    return m_portfolio.missing(connection, m_today);
                });
                if (!missing)
                    return fail(missing.error());
                m_report.missing = std::move(*missing);
            }
            m_report.summary.recalled =
                std::ranges::count_if(m_report.missing, &MissingAccount::wholeCase);
        }
        if (m_rejects)
            if (auto written = m_rejects->finish(); !written)
                return fail(written.error());
        if (m_request.dryRun || m_report.facts == 0)
            return std::move(m_report);
        return complete();
    }

    Result<ImportReport> complete()
    {
        if (auto sent = m_stage.send(true); !sent)
            return fail(sent.error());
        m_report.summary.sha256 = hashOf(m_request.file);
        const auto completed = m_stage.complete(m_report.summary);
        if (!completed)
            return fail(completed.error());
        m_report.completed = *completed;
        Progress applying;
        applying.report = [this](qint64 done, qint64 total) {
            m_progress.report(ImportPhase::Applying, done, total);
        };
        if (auto applied = m_store.applyImported(applying); !applied)
            return fail(applied.error());
        return std::move(m_report);
    }

    static QByteArray hashOf(const QString& path)
    {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        return hash.result().toHex();
    }

    Store& m_store;
    const ImportRequest& m_request;
    const ImportProgress& m_progress;
    MappedFile m_file;
    const QDate m_today;
    PortfolioPlanner m_portfolio;
    PaymentPlanner m_payments;
    ImportStage m_stage;
    std::optional<RejectWriter> m_rejects;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> importFile(
    Store& store, const ImportRequest& request, const ImportProgress& progress)
{
    // A day's grace: the creditor's day may have begun before the agency's.
    const MapOptions options{request.asOf, store.clock().today().addDays(1)};
    auto file = MappedFile::open(request.file, request.profile, options);
    if (!file)
        return fail(file.error());
    return ImportRun(store, request, progress, std::move(*file)).run();
}

Done recallCases(Store& store, const std::vector<CaseId>& cases, QDate on, const QString& reason)
{
    for (size_t first = 0; first < cases.size(); first += recallsPerTransaction) {
        std::vector<NewFact> facts;
        for (size_t i = first; i < std::min(cases.size(), first + recallsPerTransaction); ++i)
            facts.push_back(store.newFact(cases[i], CaseRecalled{on, reason}));
        const auto appended = store.append(std::move(facts)).result();
        if (!appended)
            return fail(appended.error());
    }
    return {};
}

} // namespace expediente

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
constexpr size_t awayCasesKept = 100;

class ImportRun {
public:
    ImportRun(
        Store& store, const ImportRequest& request, const ImportProgress& progress, MappedFile file)
        : m_store(store)
        , m_request(request)
        , m_progress(progress)
        , m_file(std::move(file))
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
            if (auto begun = begin(); !begun)
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
    /// What is behind an earlier import would look unknown.
    Done begin()
    {
        Progress progress;
        progress.cancelled = m_progress.cancelled;
        if (auto applied = m_store.applyImported(progress); !applied)
            return applied;
        return m_stage.begin();
    }

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
        m_report.workbook = m_file.reader().isWorkbook();
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
            if (!got)
                return got;
            if (!*got)
                return takeHeld(connection);
            ++m_report.summary.read;
            if (takesBack(row))
                hold(std::move(row));
            else if (auto taken = take(connection, row, m_file.fileRow()); !taken)
                return fail(taken.error());
        }
        return true;
    }

    static bool takesBack(const MappedRow& row)
    {
        const auto* payment = row.record ? std::get_if<PaymentRecord>(&*row.record) : nullptr;
        return payment && payment->reversed;
    }

    /// The payment may stand further down, so that what takes it back waits for the end.
    void hold(MappedRow row)
    {
        HeldRow held{std::move(row), {}, m_file.fileRow().cellCount};
        if (m_rejects)
            for (const auto cell : m_file.fileRow().cells)
                held.cells.emplace_back(cell);
        m_held.push_back(std::move(held));
    }

    Result<bool> takeHeld(Connection& connection)
    {
        for (auto& held : m_held) {
            const std::vector<std::string_view> cells(held.cells.begin(), held.cells.end());
            if (auto taken = take(connection, held.row, {held.row.number, cells, held.cellCount});
                !taken)
                return fail(taken.error());
        }
        m_held.clear();
        return false;
    }

    Done take(Connection& connection, MappedRow& row, const CsvRow& fileRow)
    {
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
        if (!m_report.firstCase)
            m_report.firstCase = planned.caseId;
        m_report.facts += qint64(planned.facts.size());
        if (!m_request.dryRun)
            m_stage.add(std::move(planned.facts));
        std::ranges::move(planned.flaws, std::back_inserter(row.flaws));
        return row.flaws.empty() ? Done() : noteFlaws(row, planned.outcome, fileRow);
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

    Done noteFlaws(const MappedRow& row, PlannedRow::Outcome outcome, const CsvRow& fileRow)
    {
        m_report.leftOut += outcome != PlannedRow::Outcome::Rejected;
        if (m_report.flawed.size() < flawedRowsKept)
            m_report.flawed.push_back({row.number, row.flaws});
        return m_rejects ? m_rejects->add(fileRow, row.flaws) : Done();
    }

    Done stage() { return m_request.dryRun ? Done() : m_stage.send(false); }

    Result<ImportReport> finish()
    {
        // Of a full file it would mean that all accounts were recalled.
        if (m_report.summary.read == 0)
            return fail(ErrorCode::FileWithoutRows, {m_request.file});
        if (auto hashed = hashFile(); !hashed)
            return fail(hashed.error());
        noteAway();
        m_report.latestDay = m_portfolio.latestDay();
        if (m_request.profile.full) {
            m_report.missingUnknown = m_portfolio.sawUnreadableRow();
            if (!m_report.missingUnknown) {
                auto missing = m_store.ask(
                    [this](Connection& connection) { return m_portfolio.missing(connection); });
                if (!missing)
                    return fail(missing.error());
                m_report.missing = std::move(*missing);
            }
        }
        if (m_rejects)
            if (auto written = m_rejects->finish(); !written)
                return fail(written.error());
        if (m_request.dryRun || m_report.facts == 0)
            return std::move(m_report);
        return complete();
    }

    void noteAway()
    {
        for (const auto& away : m_portfolio.away()) {
            ++(away.closed ? m_report.stayClosed : m_report.stayRecalled);
            m_report.away.push_back(away);
        }
        std::ranges::sort(m_report.away, {}, &AwayCase::folio);
        if (m_report.away.size() > awayCasesKept)
            m_report.away.resize(awayCasesKept);
    }

    Result<ImportReport> complete()
    {
        if (auto sent = m_stage.send(true); !sent)
            return fail(sent.error());
        auto leansOn = m_portfolio.leansOn();
        leansOn.insert(m_payments.leansOn().begin(), m_payments.leansOn().end());
        const auto completed = m_stage.complete(m_report.summary, std::move(leansOn));
        if (!completed)
            return fail(completed.error());
        m_report.completed = *completed;
        Progress applying;
        applying.cancelled = m_progress.cancelled;
        applying.report = [this](qint64 done, qint64 total) {
            m_progress.report(ImportPhase::Applying, done, total);
        };
        // The file is in: when somebody stops here, the store goes on by itself.
        const auto applied = m_store.applyImported(applying);
        if (!applied && applied.error().code != ErrorCode::Cancelled)
            return fail(applied.error());
        return std::move(m_report);
    }

    /// Before the reject file is written, and while the file is what was read.
    Done hashFile()
    {
        QFile file(m_request.file);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return fail(ErrorCode::FileUnreadable, {m_request.file, file.errorString()});
        m_report.summary.sha256 = hash.result().toHex();
        return {};
    }

    struct HeldRow {
        MappedRow row;
        std::vector<std::string> cells; ///< only for a reject file
        size_t cellCount = 0;
    };

    Store& m_store;
    const ImportRequest& m_request;
    const ImportProgress& m_progress;
    MappedFile m_file;
    PortfolioPlanner m_portfolio;
    PaymentPlanner m_payments;
    ImportStage m_stage;
    std::optional<RejectWriter> m_rejects;
    std::vector<HeldRow> m_held;
    ImportReport m_report;
};

bool isSameFile(const QString& a, const QString& b)
{
    const QFileInfo first(a), second(b);
    if (first.exists() && second.exists())
        return first.canonicalFilePath() == second.canonicalFilePath();
    return first.absoluteFilePath() == second.absoluteFilePath();
}

NewFact recallOf(const Store& store, const MissingAccount& missing, QDate on, const QString& reason)
{
    if (missing.wholeCase())
        return store.newFact(missing.caseId, CaseRecalled{on, reason});
    return store.newFact(missing.caseId, AccountRecalled{*missing.account, on, reason});
}

/// A file that said nothing new has no import yet.
Done completeEmpty(Store& store, ImportReport& report)
{
    ImportStage stage(store);
    if (auto begun = stage.begin(); !begun)
        return begun;
    const auto completed = stage.complete(report.summary, {});
    if (!completed)
        return fail(completed.error());
    report.completed = *completed;
    return {};
}

} // namespace

Result<ImportReport> importFile(
    Store& store, const ImportRequest& request, const ImportProgress& progress)
{
    if (!request.rejectsFile.isEmpty() && isSameFile(request.file, request.rejectsFile))
        return fail(ErrorCode::SameFile, {request.rejectsFile});
    // A day's grace: the creditor's day may have begun before the agency's.
    const MapOptions options{request.asOf, store.clock().today().addDays(1)};
    Watch watch;
    watch.cancelled = progress.cancelled;
    watch.report = [&](qint64 done, qint64 total) {
        progress.report(ImportPhase::Scanning, done, total);
    };
    auto file = MappedFile::open(request.file, request.profile, options, watch);
    if (!file)
        return fail(file.error());
    return ImportRun(store, request, progress, std::move(*file)).run();
}

Done recallMissing(Store& store, ImportReport& report, const std::vector<MissingAccount>& confirmed,
    const QString& reason)
{
    if (!report.completed && !confirmed.empty())
        if (auto completed = completeEmpty(store, report); !completed)
            return completed;
    for (size_t first = 0; first < confirmed.size(); first += recallsPerTransaction) {
        std::vector<NewFact> facts;
        const size_t last = std::min(confirmed.size(), first + recallsPerTransaction);
        for (size_t i = first; i < last; ++i)
            facts.push_back(recallOf(store, confirmed[i], report.latestDay, reason));
        const auto appended = store.appendToImport(*report.completed, std::move(facts)).result();
        if (!appended)
            return fail(appended.error());
    }
    return {};
}

} // namespace expediente

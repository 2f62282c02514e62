#pragma once
#include "core/exchange/mapped_file.h"
#include "core/exchange/portfolio_planner.h"
#include "core/exchange/rejects.h"
#include "core/store/store.h"

namespace expediente {

struct ImportRequest {
    QString file;
    Profile profile;
    std::optional<QDate> asOf; ///< for profiles that leave the statement's date to the user
    QString rejectsFile; ///< empty: none is written
    RejectWriter::Wording wording; ///< for the reject file
    bool dryRun = false; ///< counts everything, changes nothing; a store opened for reading will do
};

enum class ImportPhase { Scanning, Reading, Applying };

/// Called on the thread that imports. Scanning (how the file is written) and Reading count bytes,
/// Applying counts cases. Cancelling leaves nothing behind while the file is read; once it is in,
/// the store brings the cases up to date by itself.
struct ImportProgress {
    std::function<void(ImportPhase, qint64 done, qint64 total)> report = [](ImportPhase, qint64,
                                                                             qint64) {};
    std::function<bool()> cancelled = [] { return false; };
};

struct ImportReport {
    struct Row {
        qint64 number = 0;
        RowFlaws flaws;
    };

    /// read = added + changed + same + rejected; `recalled` is how many whole cases are proposed.
    ImportCompleted summary;
    std::optional<FactId> completed; ///< none after a dry run, and when the file said nothing new
    std::optional<CaseId> firstCase; ///< of the first row that was taken
    qint64 facts = 0; ///< made, or to be made
    qint64 leftOut = 0; ///< rows taken without one of their values
    std::vector<Row> flawed; ///< the first hundred rows with flaws, for the screen

    /// Proposed as recalled: what a full file no longer has of its creditor. Nothing was done about
    /// it; see recallMissing().
    std::vector<MissingAccount> missing;
    QDate latestDay; ///< of the file's statements: the day on which they were recalled
    /// Cases that stand in the file and stay recalled or closed; the first hundred.
    std::vector<AwayCase> away;
    qint64 stayRecalled = 0, stayClosed = 0;
    /// Rows came whose account could not be read, so that nothing can be proposed.
    bool missingUnknown = false;

    // How the file was read.
    bool workbook = false;
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    DecimalMark decimal = DecimalMark::Unknown;
    DateOrder dates = DateOrder::Unknown;
    QStringList duplicateColumns; ///< harmless, since the profile doesn't use them
};

/// Brings a creditor's file into the store: read as a stream, mapped, held against what is known,
/// staged in short transactions and made visible at once. Blocks; call it on a worker's thread.
/// Refuses what MappedFile refuses, SameFile when the reject file would replace the file itself,
/// StoreBusy while another import runs, Cancelled, and errors of the disk; nothing of the
/// file is in the store then.
Result<ImportReport> importFile(
    Store& store, const ImportRequest& request, const ImportProgress& progress = {});

/// What the user confirmed of ImportReport::missing, as part of the import: undoing it takes the
/// recalls back too. A file that said nothing else new becomes an import by this, which
/// `report.completed` then names.
Done recallMissing(Store& store, ImportReport& report, const std::vector<MissingAccount>& confirmed,
    const QString& reason);

} // namespace expediente

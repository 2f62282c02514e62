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

enum class ImportPhase { Reading, Applying };

/// Called on the thread that imports. Reading counts bytes, Applying counts cases. Cancelling is
/// heard while reading, and leaves nothing behind.
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
    qint64 facts = 0; ///< made, or to be made
    qint64 leftOut = 0; ///< rows taken without one of their values
    std::vector<Row> flawed; ///< the first hundred rows with flaws, for the screen

    /// Proposed as recalled: accounts of a full file's creditor that it no longer has. Nothing was
    /// done about them; see recallCases().
    std::vector<MissingAccount> missing;
    /// Rows came whose account could not be read, so that nothing can be proposed.
    bool missingUnknown = false;

    // How the file was read.
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    DecimalMark decimal = DecimalMark::Unknown;
    DateOrder dates = DateOrder::Unknown;
    QStringList duplicateColumns; ///< harmless, since the profile doesn't use them
};

/// Brings a creditor's file into the store: read as a stream, mapped, held against what is known,
/// staged in short transactions and made visible at once. Blocks; call it on a worker's thread.
/// Refuses what MappedFile refuses, StoreBusy while another import runs, Cancelled, and errors of
/// the disk; nothing of the file is in the store then.
Result<ImportReport> importFile(
    Store& store, const ImportRequest& request, const ImportProgress& progress = {});

/// What the user confirmed of ImportReport::missing.
Done recallCases(Store& store, const std::vector<CaseId>& cases, QDate on, const QString& reason);

} // namespace expediente

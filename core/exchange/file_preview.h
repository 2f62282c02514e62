#pragma once
#include "core/exchange/column_guess.h"
#include "core/exchange/workbook_source.h"

namespace expediente {

/// How a file is to be read for its preview; what is left open is found out.
struct PreviewRequest {
    QString file;
    QString sheet{}; ///< of a workbook
    std::optional<Encoding> encoding{};
    std::optional<char> delimiter{};
    int headerRow = 0; ///< 0: find out
};

/// The beginning of a file, and how it turned out to be written.
struct FilePreview {
    PreviewRequest request;
    std::vector<WorkbookSheet> sheets; ///< of a workbook
    bool isWorkbook = false;
    QString sheet; ///< the one that is shown
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    int headerRow = 1;
    SampleTable table; ///< a hundred rows at most
};

/// Reads a file's beginning; of a text file all of it goes by once, to find out its encoding.
/// Blocks. Refuses what CsvReader refuses.
Result<FilePreview> previewFile(const PreviewRequest& request, const Watch& watch = {});

/// The columns that a profile needs and this header doesn't have; empty when it fits.
QStringList columnsMissing(const Profile& profile, const QStringList& header);

} // namespace expediente

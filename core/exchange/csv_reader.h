#pragma once
#include "core/base/result.h"
#include "core/exchange/encoding.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace expediente {

struct CsvLimits {
    size_t fieldBytes = 1 << 20;
    size_t rowBytes = 8 << 20;
    int columns = 500;
};

struct CsvOptions {
    std::optional<char> delimiter; ///< none: found out; what a line "sep=;" says goes before
    std::optional<Encoding> encoding; ///< none: found out from the whole file
    int headerRow = 1; ///< rows before it are titles and are skipped
    QString sheet; ///< of a workbook; empty: the first with something in it
    char numberMark = '.'; ///< of a workbook: how its numbers are to be written
    qint64 enough = 0; ///< of a workbook: bytes of rows that will do; 0: all
    CsvLimits limits;
};

/// By which names of columns are told apart: upper and lower case and doubled spaces don't count.
QString columnKey(const QString& name);

/// One row as UTF-8 cells, the spaces around them gone. A view into the reader's buffer: valid
/// until its next call.
struct CsvRow {
    /// As a spreadsheet counts: the header is 1, blank rows count, a line break inside quotes
    /// does not.
    qint64 number = 0;
    std::span<const std::string_view> cells;
    /// Cells beyond the column limit are counted here and left out of `cells`.
    size_t cellCount = 0;

    /// Empty beyond the last cell.
    std::string_view cell(size_t index) const
    {
        return index < cells.size() ? cells[index] : std::string_view();
    }
};

/// Reads a CSV file as a stream, in memory that does not grow with the file; or the rows of a
/// workbook (workbook_source.h), which are held in memory, at most 512 MiB. One thread.
class CsvReader {
public:
    /// Finds out encoding and delimiter, and reads the header. Refuses with what workbookRows()
    /// refuses, FileMissing, FileUnreadable, FileEmpty, NotText, OtherEncoding, TooManyColumns
    /// (number, limit) and what next() refuses. `watch` sees the whole file go by once; its
    /// cancelled() is heard by next() too.
    static Result<CsvReader> open(
        const QString& path, const CsvOptions& options = {}, const Watch& watch = {});
    CsvReader(CsvReader&&) noexcept;
    CsvReader& operator=(CsvReader&&) noexcept;
    ~CsvReader();

    const QStringList& header() const; ///< trimmed, NFC; a nameless column is empty
    QStringList duplicateNames() const; ///< names that the header has twice, in its spelling
    /// Upper and lower case, accents as one sign or two, and doubled spaces don't count; -1 when
    /// there is none. The first of duplicates.
    int columnIndex(const QString& name) const;

    /// The next row that has anything in it; false at the end. Refuses with FieldTooLarge (row,
    /// limit in bytes), UnclosedQuote (row where it opened), Cancelled, FileUnreadable.
    Result<bool> next(CsvRow& row);
    /// Back to the first row after the header.
    Done restart();

    int headerRow() const;
    bool isWorkbook() const; ///< blank cells at the end of its rows are not there
    char delimiter() const;
    Encoding encoding() const;
    qint64 bytesRead() const; ///< for progress
    qint64 bytesTotal() const;

private:
    struct Impl;
    explicit CsvReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m;
};

} // namespace expediente

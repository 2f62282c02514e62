#pragma once
#include "core/base/money.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace expediente {

/// A cell of a list, by what it is: an amount is a number there, with its currency's decimals, a
/// day is a day, and a text never anything else.
using ListCell = std::variant<std::monostate, QString, Money, QDate, qint64>;
using ListRow = std::vector<ListCell>;

/// As it stands in a CSV: amounts as plain decimals, days in ISO 8601.
QString plainText(const ListCell& cell);

/// Rows for the clipboard: tab-separated lines under their header, cells as in a CSV. What a
/// spreadsheet would run as a formula is made harmless.
QString tabLines(const QStringList& header, const std::vector<ListRow>& rows);

/// Writes a list for a spreadsheet, in the format that the file's name ends in: ".xlsx" a workbook,
/// all else CSV (CsvWriter). Nothing in it can run as a formula. Only the owner may read the file,
/// which appears whole at finish(), or not at all; what is written meanwhile is nowhere but in its
/// folder. One thread.
class ListWriter {
public:
    /// FileUnwritable. `title` names the sheet of a workbook.
    static Result<std::unique_ptr<ListWriter>> create(const QString& path, const QString& title);
    virtual ~ListWriter() = default;

    /// FileUnwritable, DiskFull; FileTooLarge (path, rows) beyond what a sheet can hold.
    virtual Done header(const QStringList& titles) = 0;
    virtual Done row(const ListRow& cells) = 0;
    virtual Done finish() = 0;
    virtual QString format() const = 0; ///< "csv", "xlsx": for ExportMade
};

} // namespace expediente

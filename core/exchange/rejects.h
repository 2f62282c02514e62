#pragma once
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/flaw.h"

#include <functional>

namespace expediente {

/// The columns that a reject file has before the creditor's own.
namespace reject_column {
inline const QString row = QStringLiteral("expediente_row");
inline const QString outcome = QStringLiteral("expediente_outcome");
inline const QString reasons = QStringLiteral("expediente_reasons");
inline const QStringList all{row, outcome, reasons};
} // namespace reject_column

/// The rows that were not taken, or not wholly, every cell of them, so that the file can be mended
/// and imported again through the same profile: its header stands where that looks for it. Three
/// columns come first: the number of the row in the creditor's file, "refused" or "left_out", and
/// every reason. Before, since a row that has too many cells or too few must stay as it is.
class RejectWriter {
public:
    /// Words for a flaw, in the user's language; without it the codes stand alone.
    using Wording = std::function<QString(const RowFlaw&)>;

    /// Nothing is written before the first row: a file without flaws leaves no reject file.
    RejectWriter(QString path, const CsvReader& file, Wording wording = {});

    Done add(const CsvRow& row, const RowFlaws& flaws);
    Done finish();
    qint64 rows() const { return m_rows; }

    /// "two_decimal_separators: SALDO = 1.234.56; not_a_date: FECHA = ayer"
    static QString reasonText(const RowFlaws& flaws, const Wording& wording = {});

private:
    Done begin();
    bool isOurs(size_t column) const;

    QString m_path;
    QStringList m_header;
    char m_delimiter;
    int m_headerRow;
    Wording m_wording;
    std::optional<CsvWriter> m_writer;
    qint64 m_rows = 0;
};

/// A row of a reject file that was refused for its id standing twice, and nobody has said since,
/// by clearing the reasons, that it is the one that holds. Alone it would pass for the right one.
std::optional<RowFlaw> openDuplicate(const CsvReader& file, const CsvRow& row);

} // namespace expediente

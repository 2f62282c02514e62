#pragma once
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/flaw.h"

#include <functional>

namespace expediente {

/// The rows that were not taken, or not wholly, with their own columns first, so that the file can
/// be mended and imported again through the same profile. Three columns follow: the number of the
/// row in the creditor's file, "refused" or "left_out", and every reason.
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

    QString m_path;
    QStringList m_header;
    char m_delimiter;
    Wording m_wording;
    std::optional<CsvWriter> m_writer;
    qint64 m_rows = 0;
};

} // namespace expediente

#pragma once
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <string_view>

class QSaveFile;

namespace expediente {

/// Writes a list that a spreadsheet opens as it is meant: UTF-8 with a byte order mark (without
/// it Excel garbles every accent), CRLF, and no cell that would run as a formula. The file appears
/// whole at finish(), or not at all.
class CsvWriter {
public:
    /// FileUnwritable. Only the owner may read the file.
    static Result<CsvWriter> create(const QString& path, char delimiter = ',');
    CsvWriter(CsvWriter&&) noexcept;
    CsvWriter& operator=(CsvWriter&&) noexcept;
    ~CsvWriter();

    void cell(const QString& text);
    void cell(std::string_view utf8);
    Done endRow(); ///< DiskFull, FileUnwritable
    Done row(const QStringList& cells);
    Done finish(); ///< DiskFull, FileUnwritable

    /// What begins with = + - @, a tab or a line break would be run by a spreadsheet, so that it
    /// gets an apostrophe before it. A plain number ("-12.50") can't be a formula and stays one.
    static bool isFormula(std::string_view text);

private:
    CsvWriter(std::unique_ptr<QSaveFile> file, char delimiter);
    Done flush();
    tl::unexpected<Error> notWritten() const;

    std::unique_ptr<QSaveFile> m_file;
    std::string m_buffer;
    char m_delimiter;
    bool m_rowStarted = false;
};

} // namespace expediente

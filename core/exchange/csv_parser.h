#pragma once
#include <csv.h>

#include <QtGlobal>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace expediente {

/// Holds the cells that libcsv hands out until somebody takes them, row by row. Internal to this
/// room: CsvReader is the door.
class CsvParser {
public:
    struct Limits {
        size_t fieldBytes;
        size_t rowBytes;
        size_t columns;
    };
    enum class Trouble { None, FieldTooLarge, UnclosedQuote, OutOfMemory };

    CsvParser(char delimiter, const Limits& limits);
    ~CsvParser();
    CsvParser(const CsvParser&) = delete;
    CsvParser& operator=(const CsvParser&) = delete;

    /// Parses a block of UTF-8. Views handed out earlier end here.
    Trouble feed(std::string_view block);
    Trouble finish();

    /// The next complete row, blank rows skipped; false when more has to be fed.
    bool take(std::vector<std::string_view>& cells, size_t& cellCount, qint64& number);
    /// Of the row being parsed: for messages.
    qint64 openRow() const { return m_rows + 1; }

private:
    struct RowEnd {
        size_t firstCell; ///< index into m_cellEnds
        size_t cellEnd;
        size_t cellCount; ///< with those beyond the limit
        qint64 number;
    };

    static void onField(void* bytes, size_t size, void* self);
    static void onRow(int terminator, void* self);
    void dropTaken();
    bool isBlank(const RowEnd& row) const;
    size_t cellStart(size_t cell) const { return cell == 0 ? 0 : m_cellEnds[cell - 1]; }

    csv_parser m_parser;
    Limits m_limits;
    Trouble m_trouble = Trouble::None;
    std::string m_bytes; ///< cells one after the other
    std::vector<size_t> m_cellEnds;
    std::vector<RowEnd> m_ready;
    size_t m_taken = 0; ///< of m_ready
    size_t m_openCell = 0; ///< where the unfinished row begins in m_cellEnds
    size_t m_openCount = 0;
    qint64 m_rows = 0;
    int m_lastTerminator = 0;
};

} // namespace expediente

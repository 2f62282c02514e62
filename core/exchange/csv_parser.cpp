#include "core/exchange/csv_parser.h"

namespace expediente {

CsvParser::CsvParser(char delimiter, const Limits& limits) : m_limits(limits)
{
    // Without CSV_REPALL_NL blank rows go unreported, and every row number after one is wrong.
    csv_init(&m_parser, CSV_REPALL_NL);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    csv_set_blk_size(&m_parser, 4096);
}

CsvParser::~CsvParser()
{
    csv_free(&m_parser);
}

CsvParser::Trouble CsvParser::feed(std::string_view block)
{
    dropTaken();
    const size_t done = csv_parse(&m_parser, block.data(), block.size(), &onField, &onRow, this);
    if (done != block.size())
        return Trouble::OutOfMemory;
    // A field that is still open is only in libcsv's buffer: without this it would grow to the
    // size of the file.
    if (m_trouble == Trouble::None && m_parser.entry_pos > m_limits.fieldBytes)
        m_trouble = Trouble::FieldTooLarge;
    return m_trouble;
}

CsvParser::Trouble CsvParser::finish()
{
    dropTaken();
    // Strict only here: quotes inside unquoted fields are common and harmless, a quote that never
    // closes has swallowed rows.
    csv_set_opts(&m_parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&m_parser, &onField, &onRow, this) != 0)
        return Trouble::UnclosedQuote;
    return m_trouble;
}

bool CsvParser::take(std::vector<std::string_view>& cells, size_t& cellCount, qint64& number)
{
    while (m_taken < m_ready.size()) {
        const RowEnd& row = m_ready[m_taken++];
        if (isBlank(row))
            continue;
        cells.clear();
        for (size_t cell = row.firstCell; cell < row.cellEnd; ++cell) {
            const size_t start = cellStart(cell);
            cells.emplace_back(m_bytes.data() + start, m_cellEnds[cell] - start);
        }
        cellCount = row.cellCount;
        number = row.number;
        return true;
    }
    return false;
}

void CsvParser::onField(void* bytes, size_t size, void* self)
{
    auto& me = *static_cast<CsvParser*>(self);
    if (size > me.m_limits.fieldBytes
        || me.m_bytes.size() - me.cellStart(me.m_openCell) + size > me.m_limits.rowBytes)
        me.m_trouble = Trouble::FieldTooLarge;
    if (me.m_trouble != Trouble::None || ++me.m_openCount > me.m_limits.columns)
        return;
    me.m_bytes.append(static_cast<const char*>(bytes), size);
    me.m_cellEnds.push_back(me.m_bytes.size());
}

void CsvParser::onRow(int terminator, void* self)
{
    auto& me = *static_cast<CsvParser*>(self);
    if (me.m_trouble != Trouble::None)
        return;
    const bool secondHalfOfCrLf =
        me.m_openCount == 0 && terminator == CSV_LF && me.m_lastTerminator == CSV_CR;
    me.m_lastTerminator = secondHalfOfCrLf ? 0 : terminator;
    if (secondHalfOfCrLf)
        return;
    ++me.m_rows;
    me.m_ready.push_back({me.m_openCell, me.m_cellEnds.size(), me.m_openCount, me.m_rows});
    me.m_openCell = me.m_cellEnds.size();
    me.m_openCount = 0;
}

void CsvParser::dropTaken()
{
    const size_t cut = cellStart(m_openCell);
    m_bytes.erase(0, cut);
    m_cellEnds.erase(m_cellEnds.begin(), m_cellEnds.begin() + std::ptrdiff_t(m_openCell));
    for (auto& end : m_cellEnds)
        end -= cut;
    m_openCell = 0;
    m_ready.clear();
    m_taken = 0;
}

bool CsvParser::isBlank(const RowEnd& row) const
{
    const size_t start = cellStart(row.firstCell);
    const size_t end = row.cellEnd == row.firstCell ? start : m_cellEnds[row.cellEnd - 1];
    return end == start;
}

} // namespace expediente

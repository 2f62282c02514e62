#include "core/tables/sheet_reader.h"

namespace expediente {

namespace {

constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;

[[noreturn]] void damaged()
{
    throw TableTrouble{TableEnd::Damaged};
}

} // namespace

SheetReader::SheetReader(
    Package& package, const Workbook& book, const QString& part, char decimalMark)
    : m_book(book), m_part(package, part), m_decimalMark(decimalMark)
{
}

bool SheetReader::next(Row& row)
{
    while (m_part.next())
        if (m_part.starts(u"row") && readRow(row))
            return true;
    return false;
}

/// False when there is nothing in it.
bool SheetReader::readRow(Row& row)
{
    const QString number = m_part.attribute(u"r");
    row.number = number.isEmpty() ? m_lastRow + 1 : number.toInt();
    if (row.number <= m_lastRow || row.number > mostRows)
        damaged();
    m_lastRow = row.number;
    row.cells.clear();
    int column = -1;
    while (m_part.next() && !m_part.ends(u"row")) {
        if (!m_part.starts(u"c"))
            continue;
        column = columnOf(m_part.attribute(u"r"), row.number, column);
        std::string text = readCell();
        if (text.empty())
            continue;
        row.cells.resize(size_t(column) + 1);
        row.cells.back() = std::move(text);
    }
    return !row.cells.empty();
}

/// "BC12" is column 54 of row 12; without a place it is the next one.
int SheetReader::columnOf(const QString& place, int row, int before) const
{
    if (place.isEmpty())
        return before + 1 < mostColumns ? before + 1 : (damaged(), 0);
    int column = 0;
    qsizetype i = 0;
    for (; i < place.size() && i < 3 && place[i] >= u'A' && place[i] <= u'Z'; ++i)
        column = column * 26 + (place[i].unicode() - u'A' + 1);
    if (i == 0 || column > mostColumns || column - 1 <= before || place.mid(i).toInt() != row)
        damaged();
    return column - 1;
}

std::string SheetReader::readCell()
{
    auto& xml = m_part.xml();
    const QString type = m_part.attribute(u"t");
    const size_t style = m_part.attribute(u"s").toUInt();
    QString value;
    bool hasValue = false;
    bool isFormula = false;
    std::string text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v") {
            value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            hasValue = true;
        } else if (xml.name() == u"is") {
            appendRichText(m_part, text);
        } else {
            isFormula = isFormula || xml.name() == u"f";
            xml.skipCurrentElement();
        }
    }
    m_part.check();
    // A text may be the result and empty; a number can't.
    const bool hasResult = hasValue && (type == u"str" || !value.isEmpty());
    if (isFormula && (!hasResult || m_book.resultsAreStale))
        return std::string(noResult);
    if (!hasValue)
        return text;
    if (!(type.isEmpty() || type == u"n"))
        return valueText(type, value);
    const auto how = style < m_book.styles.size() ? m_book.styles[style] : Workbook::Style();
    if (how.number != NumberStyle::Plain)
        if (auto date = dateText(value.toStdString(), how.number, m_book.from1904))
            return std::move(*date);
    std::string number = numberText(value.trimmed().toStdString(), m_decimalMark);
    const bool isWhole = !number.empty() && number.find_first_not_of("0123456789") == number.npos;
    if (isWhole && number.size() < size_t(how.leastDigits))
        number.insert(0, size_t(how.leastDigits) - number.size(), '0');
    return number;
}

std::string SheetReader::valueText(const QString& type, const QString& value) const
{
    if (type == u"s") {
        bool isNumber = false;
        const uint index = value.toUInt(&isNumber);
        if (!isNumber)
            damaged();
        return std::string(m_book.strings.at(index));
    }
    if (type == u"b")
        return value == u"1" ? "TRUE" : "FALSE";
    return value.toStdString();
}

} // namespace expediente

#pragma once
#include "core/tables/workbook.h"
#include "core/tables/xml_part.h"

namespace expediente {

/// The rows of one sheet, as a stream, each cell as text: numbers by numberText(), days by
/// dateText(), of formulas the result that the file holds; they are never worked out. What the
/// sheet says of its own size is not asked.
class SheetReader {
public:
    struct Row {
        int number = 0; ///< from 1
        std::vector<std::string> cells; ///< up to the last one with something in it
    };

    /// `book` outlives this.
    SheetReader(Package& package, const Workbook& book, const QString& part, char decimalMark);

    /// The next row with something in it; false at the end. Damaged where rows or cells don't stand
    /// in order, or beyond what a sheet can have.
    bool next(Row& row);

private:
    bool readRow(Row& row);
    std::string readCell();
    std::string valueText(const QString& type, const QString& value) const;
    int columnOf(const QString& place, int row, int before) const;

    const Workbook& m_book;
    XmlPart m_part;
    char m_decimalMark;
    int m_lastRow = 0;
};

} // namespace expediente

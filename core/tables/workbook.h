#pragma once
#include "core/tables/cell_text.h"
#include "core/tables/shared_strings.h"

#include <QString>

namespace expediente {

class Package;

/// What a workbook says of itself, without the rows of its sheets.
struct Workbook {
    struct Sheet {
        QString name;
        QString part; ///< "xl/worksheets/sheet1.xml"
        bool hidden = false;
    };

    std::vector<Sheet> sheets; ///< in the order of their tabs; no charts
    struct Style {
        NumberStyle number = NumberStyle::Plain;
        int leastDigits = 0;
    };

    std::vector<Style> styles; ///< by the number that cells name
    SharedStrings strings;
    bool from1904 = false;
    /// Its writer did not work the formulas out and asks whoever opens it to.
    bool resultsAreStale = false;

    /// Throws TableTrouble: Damaged when a sheet or part that it names is not there.
    static Workbook read(Package& package);
};

} // namespace expediente

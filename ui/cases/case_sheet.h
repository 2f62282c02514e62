#pragma once
#include "ui/cases/case_cells.h"

#include <QStringList>

namespace expediente::ui {

/// The portfolio as plain columns, for spreadsheets: dates in ISO 8601, amounts as plain decimals
/// with their currency beside them. Any thread.
class CaseSheet {
    Q_DECLARE_TR_FUNCTIONS(CaseSheet)
public:
    static QStringList header();
    static QStringList row(const CaseRow& row, const CaseCells& cells);

    /// The rows as tab-separated lines under their header, for the clipboard. What a spreadsheet
    /// would run as a formula is made harmless.
    static QString lines(const std::vector<CaseRow>& rows, const CaseCells& cells);
};

} // namespace expediente::ui

#pragma once
#include "core/exchange/list_writer.h"
#include "ui/cases/case_cells.h"

#include <QStringList>

namespace expediente::ui {

/// The portfolio as columns for spreadsheets, amounts with their currency beside them. Any thread.
class CaseSheet {
    Q_DECLARE_TR_FUNCTIONS(CaseSheet)
public:
    static QStringList header();
    static ListRow row(const CaseRow& row, const CaseCells& cells);

    /// The rows as plain text, dates in ISO 8601 and amounts as plain decimals, tab-separated lines
    /// under their header, for the clipboard. What a spreadsheet would run as a formula is made
    /// harmless.
    static QString lines(const std::vector<CaseRow>& rows, const CaseCells& cells);

private:
    static QString others(const CaseRow& row);
};

} // namespace expediente::ui

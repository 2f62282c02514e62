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

    /// For the clipboard.
    static QString lines(const std::vector<CaseRow>& rows, const CaseCells& cells);

private:
    static QString others(const CaseRow& row);
};

} // namespace expediente::ui

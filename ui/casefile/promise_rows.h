#pragma once
#include "ui/casefile/open_case.h"
#include "ui/casefile/rows.h"

#include <QCoreApplication>

namespace expediente::ui {

/// Promises to pay, latest due first.
class PromiseRows {
    Q_DECLARE_TR_FUNCTIONS(PromiseRows)
public:
    static std::vector<Column> shortColumns(); ///< date, amount, state
    static std::vector<Row> shortRows(const OpenCase& open);
    static std::vector<Column> columns();
    static std::vector<Row> of(const OpenCase& open);
    /// "1 of 4 kept": of those whose time is over, withdrawn and replaced ones left out.
    static QString keptCaption(const CaseView& view);
    /// The payments that counted for it, a line each; empty when none did.
    static QStringList payments(const PromiseView& promise, const OpenCase& open);
};

} // namespace expediente::ui

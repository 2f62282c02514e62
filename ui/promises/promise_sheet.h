#pragma once
#include "core/exchange/list_writer.h"
#include "core/store/queries/today.h"

#include <QCoreApplication>
#include <QStringList>

namespace expediente::ui {

/// Promises as columns for spreadsheets, amounts with their currency beside them. Any thread.
class PromiseSheet {
    Q_DECLARE_TR_FUNCTIONS(PromiseSheet)
public:
    using Names = std::vector<std::pair<QString, QString>>;

    static QStringList header();
    static ListRow row(const PromiseRow& row, const Names& names);
    /// For the clipboard.
    static QString lines(const std::vector<PromiseRow>& rows, const Names& names);
};

} // namespace expediente::ui

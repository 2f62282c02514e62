#pragma once
#include "ui/casefile/open_case.h"
#include "ui/casefile/rows.h"

#include <QCoreApplication>

namespace expediente::ui {

/// What the person said, latest first, and every verdict that was given on it.
class ArgumentRows {
    Q_DECLARE_TR_FUNCTIONS(ArgumentRows)
public:
    static std::vector<Column> columns();
    static std::vector<Row> of(const OpenCase& open);
    /// When and by whom, with what was found: one pair a verdict, the latest first.
    static std::vector<std::pair<QString, QString>> history(
        const ArgumentView& argument, const OpenCase& open);

private:
    static QString verdictText(const ArgumentJudged& verdict, const OpenCase& open);
};

} // namespace expediente::ui

#pragma once
#include "ui/casefile/open_case.h"
#include "ui/casefile/rows.h"

#include <QCoreApplication>

namespace expediente::ui {

/// The figures of the day: one row a component, which opens to the dated lines that make it and to
/// the creditor's own explanation. A component that is nothing on every account is left out.
class FigureRows {
    Q_DECLARE_TR_FUNCTIONS(FigureRows)
public:
    static std::vector<Column> columns(); ///< what, amount
    static std::vector<Row> of(const OpenCase& open);

    struct Total {
        QString caption, amount;
        QString paidSince; ///< after the statement, in the figures; empty when nothing was
        QString credit; ///< what the debtor has in hand; empty when nothing
        QString refused; ///< why figures are as stated only; empty when they aren't

        bool operator==(const Total&) const = default;
    };
    static std::vector<Total> totals(const OpenCase& open); ///< one a currency
    static QString title(const OpenCase& open); ///< "Figures as of 24 nov"
    /// The row whose reasons people ask for most: late interest, where the creditor explains it.
    static Uuid explainedFirst(const OpenCase& open);

private:
    static Row component(Component component, Currency currency, const OpenCase& open);
    static QString terms(Component component, Currency currency, const OpenCase& open);
    static QString lineText(const FigureLine& line, const OpenCase& open);
    static std::vector<Row> reasons(Component component, Currency currency, const OpenCase& open);
};

} // namespace expediente::ui

#pragma once
#include "ui/casefile/open_case.h"
#include "ui/casefile/rows.h"

#include <QCoreApplication>

namespace expediente::ui {

/// The creditor's figures: one row a component, which opens to the creditor's own explanation. A
/// component that is nothing on every account is left out.
class FigureRows {
    Q_DECLARE_TR_FUNCTIONS(FigureRows)
public:
    static std::vector<Column> columns(); ///< what, amount
    static std::vector<Row> of(const OpenCase& open);

    struct Total {
        QString caption, amount;
        QString paidSince; ///< "Paid after the statement", the amount; empty when nothing was
        QString credit; ///< what the debtor has in hand; empty when nothing

        bool operator==(const Total&) const = default;
    };
    static std::vector<Total> totals(const OpenCase& open); ///< one a currency
    static QString title(const OpenCase& open); ///< "Figures as of 24 nov"
    /// The row whose reasons people ask for most: late interest, where the creditor explains it.
    static Uuid explainedFirst(const OpenCase& open);

private:
    static Row component(Component component, Currency currency, const OpenCase& open);
    static QString terms(Component component, Currency currency, const OpenCase& open);
    static std::vector<Row> reasons(Component component, Currency currency, const OpenCase& open);
};

} // namespace expediente::ui

#pragma once
#include "ui/casefile/open_case.h"
#include "ui/casefile/rows.h"

#include <QCoreApplication>

namespace expediente::ui {

/// What was asked for and what came, month by month: for the chart, for its twin table, and for
/// who listens instead of looking. Bar heights are for drawing only; amounts stay exact.
struct PaymentHistory {
    struct Bar {
        QString month{}; ///< "nov"
        QString year{}; ///< under the first month and each January
        double due = 0, paid = 0; ///< in `unit`s
        QString spoken{}; ///< "Sep 2026: due $2,480.00, paid $1,200.00."
        bool missed = false; ///< asked for, and nothing came

        bool operator==(const Bar&) const = default;
    };

    std::vector<Bar> bars{};
    QString unit{}; ///< "thousands of $"
    double top = 0; ///< of the axis
    double step = 0; ///< between its ticks
    QString summary{}; ///< "7 of 12 monthly amounts covered."
    QString lastPayment{}; ///< "$1,200.00"; empty when there is none
    QString lastDate{};
    QString description{}; ///< all of it in sentences

    bool isEmpty() const { return bars.empty(); }
    bool operator==(const PaymentHistory&) const = default;
};

class PaymentHistoryView {
    Q_DECLARE_TR_FUNCTIONS(PaymentHistoryView)
public:
    /// Empty when in twelve months nothing was asked for and nothing came.
    static PaymentHistory of(const OpenCase& open);
    static std::vector<Column> columns(); ///< of the twin table
    static std::vector<Row> rows(const OpenCase& open);
    /// For an axis: at least `largest`, in about four whole steps of 1, 2 or 5 times a power of 10.
    static double niceStep(double largest);

private:
    static QString unitName(qint64 unit, Currency currency);
    static void tell(PaymentHistory& history, const OpenCase& open);
};

} // namespace expediente::ui

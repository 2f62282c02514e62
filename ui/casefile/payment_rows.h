#pragma once
#include "ui/casefile/open_case.h"
#include "ui/casefile/rows.h"

#include <QCoreApplication>

namespace expediente::ui {

/// Every payment that is known, latest first, and what became of its money.
class PaymentRows {
    Q_DECLARE_TR_FUNCTIONS(PaymentRows)
public:
    static std::vector<Column> columns();
    static std::vector<Row> of(const OpenCase& open);
    /// "9 payments · $18,260.00", reversed ones left out; a sum for each currency.
    static QString caption(const OpenCase& open);
    /// A title, and the account's figures before and after the payment, or its reversal, as caption
    /// and text: a late one changes what was said meanwhile.
    static std::pair<QString, std::vector<std::pair<QString, QString>>> effect(
        FactId payment, const OpenCase& open);

private:
    static ChipData state(const Payment& payment, const AccountFile& account, QDate today);
    static QString promises(const Payment& payment, const OpenCase& open);
};

} // namespace expediente::ui

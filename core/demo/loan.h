#pragma once
// Private to core/demo: a loan whose statement adds up.
#include "core/demo/lore.h"
#include "core/facts/bodies.h"

namespace expediente {

struct DemoLoan {
    Money instalment; ///< the same every month, interest and VAT included
    int remaining = 12; ///< instalments not paid yet, the oldest of them due on `anchor`
    QDate anchor;
    Rate ordinary, late; ///< annual, nominal, on 360 days
    int feesCharged = 0; ///< collection expenses, each of the same amount
    Money fee;

    QDate due(int k) const { return anchor.addMonths(k); } ///< of the k-th unpaid instalment
};

/// The creditor's figures at the end of a day, without account and number. `paid` is what came
/// since the anchor; it pays fees, VAT, late and ordinary interest, and never more than those.
AccountStated statementOf(const DemoLoan& loan, QDate asOf, Money paid, const DemoLore& lore);

/// Turns a statement into one of a contract that fell due whole, with exactly this total.
void fitTotal(AccountStated& statement, Money total, const DemoLore& lore);

QString moneyText(Money amount); ///< "$32,449.41"

} // namespace expediente

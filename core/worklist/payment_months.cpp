#include "core/worklist/evaluate.h"

namespace expediente {

namespace {

constexpr int monthsShown = 12;

QDate firstOfMonth(QDate date)
{
    return {date.year(), date.month(), 1};
}

/// Adds to the month that a date lies in, if it is shown.
void add(std::vector<PaymentMonth>& months, QDate date, Money amount, Money PaymentMonth::*field)
{
    for (auto& month : months)
        if (month.first == firstOfMonth(date) && amount.currency() == month.paid.currency())
            month.*field += amount;
}

} // namespace

std::vector<PaymentMonth> paymentMonths(const CaseFile& file, Currency currency, QDate on)
{
    std::vector<PaymentMonth> months;
    for (int back = monthsShown - 1; back >= 0; --back)
        months.push_back(
            {firstOfMonth(on).addMonths(-back), Money::zero(currency), Money::zero(currency)});
    for (const auto& account : file.accounts) {
        if (const auto* statement = account.current()) {
            for (const auto& billed : statement->billed)
                if (billed.on <= on)
                    add(months, billed.on, billed.amount, &PaymentMonth::billed);
            for (const auto& part : statement->schedule)
                if (part.due <= on && statement->billed.empty())
                    add(months, part.due,
                        part.interest.isZero() ? part.principal : part.principal + part.interest,
                        &PaymentMonth::billed);
        }
        for (const auto& payment : account.payments)
            if (!payment.reversed && payment.body.valueDate <= on)
                add(months, payment.body.valueDate, payment.body.amount, &PaymentMonth::paid);
    }
    return months;
}

} // namespace expediente

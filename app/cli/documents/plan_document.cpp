#include "app/cli/documents/answers.h"
#include "app/cli/json_values.h"
#include "core/figures/plan.h"

namespace expediente::cli {

QJsonObject answerPlan(const Document& document)
{
    const Currency currency = document.currency();
    PlanTerms terms;
    terms.total = document.amountAboveZero(QStringLiteral("total"), currency);
    terms.firstDue = document.date(QStringLiteral("first_due"));
    terms.every = Every(document.word(QStringLiteral("every"),
        {QStringLiteral("week"), QStringLiteral("two_weeks"), QStringLiteral("twice_a_month"),
            QStringLiteral("month")}));
    terms.number = document.countIf(QStringLiteral("number"));
    if (document.has(QStringLiteral("amount")))
        terms.amount = document.amountAboveZero(QStringLiteral("amount"), currency);
    if (const auto down = document.objectIf(QStringLiteral("down_payment")))
        terms.downPayment = DownPayment{down->date(QStringLiteral("date")),
            down->amountAboveZero(QStringLiteral("amount"), currency)};
    const BusinessDays days = businessDaysOf(document);
    if (document.flagOr(QStringLiteral("business_days"), false))
        terms.businessDays = days;
    const Plan plan = must(makePlan(terms));
    const auto payments = jsonList(plan.payments, [](const PlannedPayment& payment) {
        return QJsonObject{{QStringLiteral("n"), payment.n},
            {QStringLiteral("planned"), json(payment.planned)},
            {QStringLiteral("due"), json(payment.due)},
            {QStringLiteral("amount"), json(payment.amount)}};
    });
    return {{QStringLiteral("currency"), code(currency)},
        {QStringLiteral("total"), json(plan.total)}, {QStringLiteral("number"), plan.number},
        {QStringLiteral("amount"), json(plan.amount)}, {QStringLiteral("last"), json(plan.last)},
        {QStringLiteral("payments"), payments}};
}

} // namespace expediente::cli

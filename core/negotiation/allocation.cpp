#include "core/negotiation/allocation.h"

#include <algorithm>
#include <map>

namespace expediente {

std::vector<AllocatedPayment> allocate(const OfferMade& offer, const PaymentOrder& order)
{
    std::map<Component, Money> owed{
        {Component::PrincipalOverdue, offer.balances.principal - offer.forgive.principal},
        {Component::OrdinaryInterest,
            offer.balances.ordinaryInterest - offer.forgive.ordinaryInterest},
        {Component::LateInterest, offer.balances.lateInterest - offer.forgive.lateInterest},
        {Component::Vat, offer.vat - offer.vatForgiven},
        {Component::Fees, offer.balances.fees - offer.forgive.fees}};
    Money left = offer.owed() - offer.forgiven();
    std::vector<AllocatedPayment> result;
    for (const auto& payment : offer.payments) {
        const Money zero = Money::zero(payment.amount.currency());
        AllocatedPayment line{payment, zero, zero, zero, zero};
        Money rest = payment.amount;
        for (const Component component : order) {
            Money& due = owed.at(component);
            const Money paid = std::min(due, rest);
            due -= paid;
            rest -= paid;
            (component == Component::PrincipalOverdue ? line.principal
                    : component == Component::Fees    ? line.fees
                                                      : line.interest) += paid;
        }
        left -= payment.amount;
        line.left = left;
        result.push_back(line);
    }
    return result;
}

PaymentOrder orderOfApplication(const CaseView& view, const QString& country)
{
    const auto* main = view.mainAccount();
    if (main && !main->statement.paymentOrder.empty())
        return main->statement.paymentOrder;
    return defaultPaymentOrder(country).value_or(defaultPaymentOrder(QStringLiteral("MX")).value());
}

} // namespace expediente

#include "core/negotiation/basis.h"

namespace expediente {

namespace {

Done refuse(const char* rule)
{
    return fail(ErrorCode::RuleRefused, {QString::fromLatin1(rule)});
}

Done mayOffer(const CaseFile& file)
{
    if (file.state != CaseState::Open)
        return refuse("case.not_open");
    if (file.disputeOpen())
        return refuse("case.disputed");
    return {};
}

int daysOf(const QString& every)
{
    if (every == QStringLiteral("week"))
        return 7;
    if (every == QStringLiteral("two_weeks"))
        return 14;
    return every == QStringLiteral("twice_a_month") ? 15 : 30;
}

} // namespace

Money NegotiationBasis::total() const
{
    Money sum = vat;
    for (const Money& balance : balances)
        sum += balance;
    return sum;
}

Result<NegotiationBasis> negotiationBasis(const CaseFile& file, const CaseView& view)
{
    if (const auto may = mayOffer(file); !may)
        return fail(may.error());
    const auto* main = view.mainAccount();
    if (!main)
        return fail(ErrorCode::RuleRefused, {QStringLiteral("offer.nothing_owed")});
    NegotiationBasis basis;
    basis.on = view.on;
    basis.creditor = file.opened->body.creditor.key;
    basis.product = file.opened->body.product;
    basis.bucket = view.bucket.name();
    const Currency currency = main->figures.currency();
    basis.balances.fill(Money::zero(currency));
    basis.vat = Money::zero(currency);
    const auto part = [&](OfferPart which) -> Money& { return basis.balances[size_t(which)]; };
    for (const auto& account : view.accounts) {
        const auto& figures = account.figures;
        if (figures.currency() != currency)
            continue;
        if (account.refused)
            return fail(*account.refused);
        basis.accounts.push_back(account.id);
        part(OfferPart::Principal) +=
            figures[Component::PrincipalOverdue] + figures[Component::PrincipalNotDue];
        part(OfferPart::OrdinaryInterest) += figures[Component::OrdinaryInterest];
        part(OfferPart::LateInterest) += figures[Component::LateInterest];
        part(OfferPart::Fees) += figures[Component::Fees];
        basis.vat += figures[Component::Vat];
    }
    if (basis.total().isZero())
        return fail(ErrorCode::RuleRefused, {QStringLiteral("offer.nothing_owed")});
    for (const auto& declared : file.capacities)
        if (declared.body.amount.currency() == currency)
            basis.capacity = declared.body;
    return basis;
}

Money capacityEvery(const CapacityDeclared& capacity, const QString& every)
{
    return {divideRounded(
                Int128(capacity.amount.minor()) * daysOf(every), Int128(daysOf(capacity.every))),
        capacity.amount.currency()};
}

} // namespace expediente

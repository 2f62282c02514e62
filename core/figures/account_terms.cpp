#include "core/figures/account_terms.h"

#include <algorithm>
#include <set>

namespace expediente {

namespace {

const PaymentOrder feesFirst{Component::Fees, Component::Vat, Component::LateInterest,
    Component::OrdinaryInterest, Component::PrincipalOverdue};
const PaymentOrder interestFirst{Component::LateInterest, Component::OrdinaryInterest,
    Component::Vat, Component::Fees, Component::PrincipalOverdue};

} // namespace

std::optional<PaymentOrder> defaultPaymentOrder(QStringView country)
{
    if (country == u"MX")
        return feesFirst;
    if (country == u"CO" || country == u"PE" || country == u"CL")
        return interestFirst;
    return std::nullopt;
}

AccountTerms termsOf(
    const AccountStated& statement, QStringView country, std::span<const RateCap> caps)
{
    const Money none = Money::zero(statement.currency());
    AccountTerms terms;
    terms.asOf = statement.asOf;
    terms.oldestUnpaidDue = statement.oldestUnpaidDue;
    terms.components = {statement.principalOverdue, statement.principalNotDue,
        statement.ordinaryInterest, statement.lateInterest, statement.vat, statement.fees};
    terms.credit = statement.credit.isZero() ? none : statement.credit;
    terms.schedule = statement.schedule;
    for (Instalment& instalment : terms.schedule)
        if (instalment.interest.isZero())
            instalment.interest = none;
    terms.lateRate = statement.lateRate;
    terms.vat = statement.vatTerms;
    terms.order = statement.paymentOrder.empty() ? defaultPaymentOrder(country).value_or(feesFirst)
                                                 : statement.paymentOrder;
    if (terms.lateRate)
        std::ranges::copy_if(caps, std::back_inserter(terms.caps),
            [&](const RateCap& cap) { return cap.kind == terms.lateRate->kind; });
    return terms;
}

Done checkTerms(const AccountTerms& terms)
{
    const std::set<Component> named(terms.order.begin(), terms.order.end());
    if (terms.order.size() != feesFirst.size() || named.size() != feesFirst.size()
        || named.contains(Component::PrincipalNotDue))
        return badInput("payment_order");
    Int128 future = 0;
    for (const Instalment& instalment : terms.schedule)
        if (instalment.due > terms.asOf)
            future += instalment.principal.minor();
    if (future > terms.components[size_t(Component::PrincipalNotDue)].minor())
        return badInput("schedule");
    std::set<QDate> days;
    for (const RateCap& cap : terms.caps) {
        const bool other = terms.lateRate && cap.kind != terms.lateRate->kind;
        if (other || !days.insert(cap.from).second)
            return badInput("caps");
    }
    return {};
}

Done checkCaps(const AccountTerms& terms, QDate on)
{
    if (!terms.lateRate)
        return {};
    std::vector<RateCap> caps = terms.caps;
    std::ranges::sort(caps, {}, &RateCap::from);
    const QDate first = terms.asOf.addDays(1);
    for (size_t i = 0; i < caps.size(); ++i) {
        const QDate from = std::max(caps[i].from, first);
        const bool holds = from <= on && (i + 1 == caps.size() || from < caps[i + 1].from);
        if (holds && terms.lateRate->annual > caps[i].annual)
            return fail(ErrorCode::RateAboveCap,
                {caps[i].annual.toPlain(), from.toString(Qt::ISODate),
                    terms.lateRate->annual.toPlain()});
    }
    return {};
}

} // namespace expediente

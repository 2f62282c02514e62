#include "core/demo/loan.h"

#include <algorithm>

namespace expediente {

namespace {

const Rate vatRate = Rate::percent(16);
constexpr int monthsBilled = 14;
constexpr qint64 hundredPercent = 100'000'000; // a Rate's millionths of one per cent

Money times(Money amount, qint64 numerator, qint64 denominator)
{
    return {divideRounded(Int128(amount.minor()) * numerator, denominator), amount.currency()};
}

/// What is owed before each instalment, such that the last one ends it: interest with its VAT is
/// discounted month by month from the end.
std::vector<Money> balances(const DemoLoan& loan)
{
    const Int128 year = Int128(12) * hundredPercent * 100;
    const Int128 interest = Int128(loan.ordinary.millionths()) * 116;
    std::vector<Money> result(size_t(loan.remaining) + 1, Money::zero(loan.instalment.currency()));
    for (int k = loan.remaining - 1; k >= 0; --k) {
        const qint64 after = result[size_t(k) + 1].minor() + loan.instalment.minor();
        result[size_t(k)] = {
            divideRounded(after * year, year + interest), loan.instalment.currency()};
    }
    return result;
}

void payFrom(Money& paid, Money& component)
{
    const Money part = std::min(paid, component);
    component -= part;
    paid -= part;
}

void explain(AccountStated& statement, const DemoLoan& loan, int overdue, const DemoLore& lore)
{
    const auto add = [&](Component component, const QString& text) {
        statement.explained.push_back({component, text});
    };
    if (overdue == 0)
        return;
    const QString ordinary = loan.ordinary.toPlain();
    add(Component::PrincipalOverdue,
        QStringLiteral("%1 mensualidades desde el %2")
            .arg(overdue)
            .arg(lore.shortDay(loan.anchor)));
    add(Component::OrdinaryInterest,
        QStringLiteral("Interés de esas mensualidades, %1 % anual").arg(ordinary));
    add(Component::LateInterest,
        QStringLiteral("Capital de cada mensualidad × %1 % ÷ 360, desde el día siguiente a su "
                       "vencimiento")
            .arg(loan.late.toPlain()));
    add(Component::Vat, QStringLiteral("16 % sobre intereses ordinario y moratorio"));
    if (loan.feesCharged > 0)
        add(Component::Fees,
            QStringLiteral("%1 gestiones de %2").arg(loan.feesCharged).arg(moneyText(loan.fee)));
}

} // namespace

QString moneyText(Money amount)
{
    QString plain = amount.toPlain();
    for (auto at = plain.indexOf(u'.') - 3; at > 0; at -= 3)
        plain.insert(at, u',');
    return u'$' + plain;
}

AccountStated statementOf(const DemoLoan& loan, QDate asOf, Money paid, const DemoLore& lore)
{
    const auto owed = balances(loan);
    const Money zero = Money::zero(loan.instalment.currency());
    AccountStated statement;
    statement.asOf = asOf;
    statement.principalOverdue = statement.principalNotDue = statement.ordinaryInterest = zero;
    statement.lateInterest = statement.vat = statement.fees = zero;
    statement.ordinaryRate = loan.ordinary;
    statement.lateRate = LateRate{loan.late, RateKind::Nominal, 360};
    statement.vatTerms = {VatMode::Nominal, vatRate};
    statement.paymentOrder = {Component::Fees, Component::Vat, Component::LateInterest,
        Component::OrdinaryInterest, Component::PrincipalOverdue};

    int overdue = 0;
    for (int k = 0; k < loan.remaining; ++k) {
        const Money principal = owed[size_t(k)] - owed[size_t(k) + 1];
        const Money interest =
            times(owed[size_t(k)], loan.ordinary.millionths(), 12 * hundredPercent);
        const QDate due = loan.due(k);
        if (due > asOf) {
            statement.principalNotDue += principal;
            statement.schedule.push_back({due, principal, interest});
            continue;
        }
        ++overdue;
        statement.principalOverdue += principal;
        statement.ordinaryInterest += interest;
        statement.lateInterest +=
            times(principal, loan.late.millionths() * due.daysTo(asOf), 360 * hundredPercent);
    }
    for (int k = -monthsBilled; loan.due(k) <= asOf && k < loan.remaining; ++k)
        statement.billed.push_back({loan.due(k), loan.instalment});
    if (overdue > 0) {
        statement.oldestUnpaidDue = loan.anchor;
        statement.vat = percentageOf(statement.ordinaryInterest + statement.lateInterest, vatRate);
        statement.fees = times(loan.fee, loan.feesCharged, 1);
        for (auto* component :
            {&statement.fees, &statement.vat, &statement.lateInterest, &statement.ordinaryInterest})
            payFrom(paid, *component);
    }
    explain(statement, loan, overdue, lore);
    return statement;
}

void fitTotal(AccountStated& statement, Money total, const DemoLore& lore)
{
    const qint64 days = statement.oldestUnpaidDue.daysTo(statement.asOf);
    const Rate late = statement.lateRate->annual;
    const Rate ordinary = *statement.ordinaryRate;
    const auto interest = [&](Money on, Rate rate, qint64 n) {
        return times(on, rate.millionths() * n, 360 * hundredPercent);
    };
    statement.principalNotDue = Money::zero(total.currency());
    statement.schedule.clear();
    // Every peso of principal brings its interest and VAT along; a last step takes up the cents.
    const Int128 year = Int128(360) * hundredPercent * 100;
    const Int128 perPeso = year
        + 116 * (Int128(late.millionths()) * days + Int128(ordinary.millionths()) * (days + 30));
    statement.principalOverdue = {
        divideRounded((total - statement.fees).minor() * year, perPeso), total.currency()};
    statement.lateInterest = interest(statement.principalOverdue, late, days);
    statement.ordinaryInterest = interest(statement.principalOverdue, ordinary, days + 30);
    statement.vat = percentageOf(statement.lateInterest + statement.ordinaryInterest, vatRate);
    const Money sum = statement.principalOverdue + statement.lateInterest
        + statement.ordinaryInterest + statement.vat + statement.fees;
    statement.principalOverdue += total - sum;
    statement.explained = {{Component::PrincipalOverdue,
                               QStringLiteral("Saldo vencido completo desde el %1")
                                   .arg(lore.shortDay(statement.oldestUnpaidDue))},
        {Component::OrdinaryInterest,
            QStringLiteral("%1 % anual ÷ 360 × %2 días").arg(ordinary.toPlain()).arg(days + 30)},
        {Component::LateInterest,
            QStringLiteral("%1 % anual ÷ 360 × %2 días").arg(late.toPlain()).arg(days)},
        {Component::Vat, QStringLiteral("16 % sobre intereses ordinario y moratorio")}};
}

} // namespace expediente

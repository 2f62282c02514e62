#include "core/figures/ledger_walk.h"

#include "core/figures/late_interest.h"

#include <algorithm>

namespace expediente {

namespace {

constexpr std::array stated{Component::PrincipalOverdue, Component::PrincipalNotDue,
    Component::OrdinaryInterest, Component::LateInterest, Component::Vat, Component::Fees};

FigureLine lineOn(QDate day, LineKind what)
{
    FigureLine line;
    line.from = line.to = day;
    line.what = what;
    return line;
}

} // namespace

LedgerWalk::LedgerWalk(const AccountTerms& terms)
    : m_terms(terms), m_credit(Money::zero(terms.currency())), m_since(terms.asOf)
{
    m_components.fill(Money::zero(terms.currency()));
    auto line = lineOn(terms.asOf, LineKind::Statement);
    for (const Component component : stated) {
        line.component = component;
        line.amount = terms.components[size_t(component)];
        add(line);
    }
    line.component = std::nullopt;
    line.amount = terms.credit;
    add(line);
    m_dues.push_back({terms.oldestUnpaidDue.isNull() ? terms.asOf : terms.oldestUnpaidDue,
        at(Component::PrincipalOverdue), at(Component::OrdinaryInterest)});
}

void LedgerWalk::add(FigureLine line)
{
    if (line.amount.isZero() || m_failed)
        return;
    Money& changed = line.component ? at(*line.component) : m_credit;
    changed += line.amount;
    if (changed.minor() >= moneyLimit)
        m_failed = Error{ErrorCode::OutOfRange, {QStringLiteral("an amount")}, {}};
    m_lines.push_back(std::move(line));
}

void LedgerWalk::addVat(QDate from, QDate to, Money base)
{
    if (m_terms.vat.mode != VatMode::Nominal)
        return;
    FigureLine line;
    line.from = from;
    line.to = to;
    line.what = LineKind::Vat;
    line.component = Component::Vat;
    line.base = base;
    line.rate = m_terms.vat.rate;
    line.amount = percentageOf(base, m_terms.vat.rate);
    add(line);
}

void LedgerWalk::accrue(QDate day)
{
    const Money principal = at(Component::PrincipalOverdue);
    const QDate since = std::exchange(m_since, day);
    if (!m_terms.lateRate || principal.isZero() || since >= day || m_failed)
        return;
    const qint64 days = since.daysTo(day);
    const auto interest = lateInterest(principal, *m_terms.lateRate, days);
    if (!interest) {
        m_failed = interest.error();
        return;
    }
    FigureLine line;
    line.from = since.addDays(1);
    line.to = day;
    line.what = LineKind::LateInterest;
    line.component = Component::LateInterest;
    line.base = principal;
    line.days = days;
    line.rate = m_terms.lateRate->annual;
    line.amount = *interest;
    add(line);
    addVat(line.from, line.to, *interest);
}

void LedgerWalk::fallDue(const Instalment& instalment)
{
    auto line = lineOn(instalment.due, LineKind::Instalment);
    line.component = Component::PrincipalNotDue;
    line.amount = -instalment.principal;
    add(line);
    line.component = Component::PrincipalOverdue;
    line.amount = instalment.principal;
    add(line);
    line.component = Component::OrdinaryInterest;
    line.amount = instalment.interest;
    add(line);
    addVat(instalment.due, instalment.due, instalment.interest);
    // What the statement has overdue may itself be due on a later day than the first instalment.
    const auto later = std::ranges::upper_bound(m_dues, instalment.due, std::less<>(), &Due::on);
    m_dues.insert(later, {instalment.due, instalment.principal, instalment.interest});
}

Money LedgerWalk::settle(Money money, FigureLine line)
{
    for (const Component component : m_terms.order) {
        const Money part = std::min(money, at(component));
        line.component = component;
        line.amount = -part;
        add(line);
        reachOldest(component, part);
        money -= part;
    }
    return money;
}

void LedgerWalk::reachOldest(Component component, Money money)
{
    const bool principal = component == Component::PrincipalOverdue;
    if (!principal && component != Component::OrdinaryInterest)
        return;
    for (Due& due : m_dues) {
        Money& open = principal ? due.principal : due.interest;
        const Money part = std::min(money, open);
        open -= part;
        money -= part;
    }
}

void LedgerWalk::payFromCredit(QDate day)
{
    if (m_credit.isZero())
        return;
    const Money left = settle(m_credit, lineOn(day, LineKind::Credit));
    auto line = lineOn(day, LineKind::Credit);
    line.amount = left - m_credit;
    add(line);
    payOffNotDue(day);
}

void LedgerWalk::pay(const PaymentTerms& payment)
{
    auto line = lineOn(payment.valueDate, LineKind::Payment);
    line.payment = payment.id;
    line.amount = settle(payment.amount, line);
    line.component = std::nullopt;
    add(line);
    payOffNotDue(payment.valueDate);
}

void LedgerWalk::payOffNotDue(QDate day)
{
    const Money rest = at(Component::PrincipalNotDue);
    if (rest.isZero() || m_credit < rest)
        return;
    auto line = lineOn(day, LineKind::Credit);
    line.component = Component::PrincipalNotDue;
    line.amount = -rest;
    add(line);
    line.component = std::nullopt;
    add(line);
    m_lapsed = true;
}

QDate LedgerWalk::oldestUnpaid() const
{
    for (const Due& due : m_dues)
        if (!due.principal.isZero() || !due.interest.isZero())
            return due.on;
    return {};
}

Figures LedgerWalk::figures(QDate on, const BucketBounds& buckets) const
{
    Figures figures;
    figures.on = on;
    figures.asOf = m_terms.asOf;
    figures.components = m_components;
    figures.credit = m_credit;
    figures.total = Money::zero(m_terms.currency());
    for (const Money component : m_components)
        figures.total += component;
    figures.overdueTotal = figures.total - figures[Component::PrincipalNotDue];
    figures.oldestUnpaidDue = oldestUnpaid();
    if (!figures.oldestUnpaidDue.isNull())
        figures.daysPastDue = int(std::max<qint64>(0, figures.oldestUnpaidDue.daysTo(on)));
    figures.bucket = buckets.of(figures.daysPastDue);
    figures.lines = m_lines;
    return figures;
}

} // namespace expediente

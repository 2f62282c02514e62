#include "core/exchange/map_row.h"

namespace expediente {

namespace {

constexpr std::array<Money AccountStated::*, 6> componentMembers{&AccountStated::principalOverdue,
    &AccountStated::principalNotDue, &AccountStated::ordinaryInterest, &AccountStated::lateInterest,
    &AccountStated::vat, &AccountStated::fees};

bool anythingOverdue(const AccountStated& statement)
{
    return !statement.principalOverdue.isZero() || !statement.ordinaryInterest.isZero()
        || !statement.lateInterest.isZero() || !statement.vat.isZero() || !statement.fees.isZero();
}

} // namespace

AccountStated RowMapper::statement(const AccountMap& map, const QString& key, Currency currency)
{
    AccountStated statement;
    statement.number = m_values.key(map.number);
    if (statement.number.isEmpty())
        statement.number = key;
    statement.product = m_values.text(map.product, nameLength);
    statement.reference = m_values.key(map.reference);
    statement.asOf = m_profile->asOfFromOption ? *m_options.asOf
                                               : m_values.date(m_profile->asOf).value_or(QDate());
    if (m_options.today && statement.asOf.isValid() && statement.asOf > *m_options.today)
        m_values.add(Flaw::DateInFuture, m_profile->asOf);
    readComponents(statement, currency);
    if (statement.asOf.isValid()) {
        readLateness(statement);
        readSchedule(statement, currency);
    }
    readBilled(statement, currency);
    readTerms(statement);
    return statement;
}

/// What a component is below zero, the debtor has in hand.
void RowMapper::readComponents(AccountStated& statement, Currency currency)
{
    const auto& map = m_profile->statement;
    Money credit = m_values.amount(map.credit, currency).value_or(Money::zero(currency));
    bool anything = false;
    const auto put = [&](const Source& source, Money& into) {
        into = Money::zero(currency);
        const auto amount = m_values.amount(source, currency);
        anything = anything || !m_values.isBlank(source);
        if (!amount)
            return;
        if (amount->isNegative())
            credit -= *amount;
        else
            into = *amount;
    };
    for (size_t i = 0; i < componentMembers.size(); ++i)
        put(map.components[i], statement.*componentMembers[i]);
    // Moved to overdue by readLateness, once it is known whether anything is late.
    if (map.balance.isMapped())
        put(map.balance, statement.principalNotDue);
    if (!anything)
        m_values.add(
            Flaw::RequiredIsBlank, map.balance.isMapped() ? map.balance : map.components[0]);
    if (credit.isNegative())
        m_values.add(Flaw::NegativeAmount, map.credit);
    if (credit.minor() >= moneyLimit)
        m_values.add(Flaw::AmountTooLarge, map.credit);
    // A credit of nothing is left out, so that it does not differ from a file without one.
    if (!credit.isZero())
        statement.credit = credit;
}

void RowMapper::readLateness(AccountStated& statement)
{
    const auto& map = m_profile->statement;
    if (const auto due = m_values.date(map.oldestUnpaidDue))
        statement.oldestUnpaidDue = *due;
    if (const auto days = m_values.count(map.daysPastDue); days && *days > 0)
        statement.oldestUnpaidDue = statement.asOf.addDays(-*days);
    if (const auto months = m_values.count(map.monthsLate); months && *months > 0)
        statement.oldestUnpaidDue = statement.asOf.addMonths(-*months);
    if (statement.oldestUnpaidDue > statement.asOf)
        m_values.add(Flaw::DateAfterStatement, map.oldestUnpaidDue);
    if (map.balance.isMapped() && statement.oldestUnpaidDue.isValid())
        std::swap(statement.principalOverdue, statement.principalNotDue);
    if (!anythingOverdue(statement))
        statement.oldestUnpaidDue = QDate();
}

void RowMapper::readTerms(AccountStated& statement)
{
    const auto& map = m_profile->statement;
    statement.ordinaryRate = m_values.rate(map.ordinaryRate);
    if (const auto annual = m_values.rate(map.lateRate.annual))
        statement.lateRate = LateRate{*annual, map.lateRate.kind, map.lateRate.basis};
    statement.vatTerms = map.vatTerms;
    statement.paymentOrder = map.paymentOrder;
    for (const auto& entry : map.explained)
        if (auto text = m_values.text(entry.text, lineLength); !text.isEmpty())
            statement.explained.push_back({entry.component, std::move(text)});
}

void RowMapper::readSchedule(AccountStated& statement, Currency currency)
{
    qint64 future = 0;
    for (const auto& entry : m_profile->statement.schedule) {
        const bool blank = m_values.isBlank(entry.principal)
            && (m_values.isBlank(entry.due) || m_values.isBlank(entry.interest));
        if (blank)
            continue;
        Instalment instalment;
        instalment.due = m_values.date(entry.due).value_or(QDate());
        instalment.principal =
            m_values.amount(entry.principal, currency).value_or(Money::zero(currency));
        instalment.interest =
            m_values.amount(entry.interest, currency).value_or(Money::zero(currency));
        if (instalment.principal.isNegative())
            m_values.add(Flaw::NegativeAmount, entry.principal);
        if (instalment.interest.isNegative())
            m_values.add(Flaw::NegativeAmount, entry.interest);
        if (instalment.due > statement.asOf)
            future += instalment.principal.minor();
        if (future > statement.principalNotDue.minor()) {
            m_values.add(Flaw::ScheduleAboveBalance, entry.principal);
            future = 0;
        }
        statement.schedule.push_back(instalment);
    }
}

void RowMapper::readBilled(AccountStated& statement, Currency currency)
{
    for (const auto& entry : m_profile->statement.billed) {
        if (m_values.isBlank(entry.amount))
            continue;
        const auto on = m_values.date(entry.on);
        auto amount = m_values.amount(entry.amount, currency);
        if (!on || !amount)
            continue;
        // In credit that month: nothing was asked for.
        if (amount->isNegative())
            amount = Money::zero(currency);
        statement.billed.push_back({*on, *amount});
    }
    std::sort(statement.billed.begin(), statement.billed.end(),
        [](const Billed& a, const Billed& b) { return a.on < b.on; });
}

std::optional<PaymentReceived> RowMapper::paymentOf(const PaymentMap& map, Currency currency)
{
    if (m_values.isBlank(map.amount))
        return std::nullopt;
    const auto amount = m_values.amount(map.amount, currency);
    if (!amount || amount->isZero())
        return std::nullopt;
    PaymentReceived payment;
    payment.amount = *amount;
    payment.reference = m_values.key(map.reference);
    payment.valueDate = m_values.date(map.date).value_or(QDate());
    payment.channel = m_values.text(map.channel, nameLength);
    if (amount->isNegative())
        m_values.add(Flaw::NegativeAmount, map.amount);
    if (m_options.today && payment.valueDate.isValid() && payment.valueDate > *m_options.today)
        m_values.add(Flaw::DateInFuture, map.date);
    return payment;
}

} // namespace expediente

#include "core/figures/figures.h"

#include "core/figures/ledger_walk.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace expediente {

namespace {

std::vector<PaymentTerms> countedPayments(
    std::span<const PaymentTerms> payments, QDate after, QDate upTo)
{
    std::vector<PaymentTerms> counted;
    for (const auto& payment : payments)
        if (!payment.reversed && payment.valueDate > after && payment.valueDate <= upTo)
            counted.push_back(payment);
    std::ranges::sort(counted, [](const PaymentTerms& a, const PaymentTerms& b) {
        return std::tie(a.valueDate, a.id) < std::tie(b.valueDate, b.id);
    });
    return counted;
}

/// In the order of their days; those of one day as the contract lists them.
std::vector<Instalment> fallingDue(const AccountTerms& terms, QDate upTo)
{
    std::vector<Instalment> due;
    for (const auto& instalment : terms.schedule)
        if (instalment.due > terms.asOf && instalment.due <= upTo)
            due.push_back(instalment);
    std::ranges::stable_sort(due, {}, &Instalment::due);
    return due;
}

void walk(LedgerWalk& ledger, const std::vector<Instalment>& instalments,
    const std::vector<PaymentTerms>& payments, QDate on)
{
    auto instalment = instalments.begin();
    auto payment = payments.begin();
    while (!ledger.failed()) {
        if (ledger.scheduleLapsed())
            instalment = instalments.end();
        QDate day = on;
        if (instalment != instalments.end())
            day = std::min(day, instalment->due);
        if (payment != payments.end())
            day = std::min(day, payment->valueDate);
        ledger.accrue(day);
        for (; instalment != instalments.end() && instalment->due == day; ++instalment)
            ledger.fallDue(*instalment);
        ledger.payFromCredit(day);
        for (; payment != payments.end() && payment->valueDate == day; ++payment)
            ledger.pay(*payment);
        if (day == on)
            return;
    }
}

} // namespace

QString name(LineKind kind)
{
    constexpr std::array names{
        "statement", "late_interest", "vat", "instalment", "credit", "payment"};
    return QString::fromLatin1(names[size_t(kind)]);
}

Result<Figures> figuresOn(const AccountTerms& terms, std::span<const PaymentTerms> payments,
    QDate on, const BucketBounds& buckets)
{
    if (on < terms.asOf)
        return fail(ErrorCode::StatementInFuture,
            {terms.asOf.toString(Qt::ISODate), on.toString(Qt::ISODate)});
    for (const Done& checked : {checkTerms(terms), checkCaps(terms, on)})
        if (!checked)
            return fail(checked.error());
    LedgerWalk ledger(terms);
    // What the statement says stands as it is at the end of its own day.
    if (on > terms.asOf)
        walk(ledger, fallingDue(terms, on), countedPayments(payments, terms.asOf, on), on);
    if (ledger.failed())
        return fail(*ledger.failed());
    Figures figures = ledger.figures(on, buckets);
    if (figures.total.minor() >= moneyLimit)
        return fail(ErrorCode::OutOfRange, {QStringLiteral("total")});
    return figures;
}

Figures figuresAsStated(const AccountTerms& terms, QDate on, const BucketBounds& buckets)
{
    return LedgerWalk(terms).figures(on, buckets);
}

} // namespace expediente

#include "core/figures/promises.h"

#include <algorithm>
#include <tuple>

namespace expediente {

namespace {

struct Running {
    PromiseTerms terms;
    PromiseOutcome outcome;
    bool takesMoney = true;
};

std::optional<PromiseState> endedEarly(const PromiseTerms& terms, QDate on, QDate deadline)
{
    const auto counts = [&](const std::optional<QDate>& day) {
        return day && *day <= on && *day <= deadline;
    };
    if (counts(terms.withdrawnOn))
        return PromiseState::Withdrawn;
    if (counts(terms.replacedOn))
        return PromiseState::Replaced;
    return std::nullopt;
}

Running start(const PromiseTerms& terms, QDate on, const BusinessDays& days)
{
    Running running{terms, {}, true};
    auto& outcome = running.outcome;
    outcome.id = terms.id;
    outcome.deadline = days.after(terms.due, terms.grace);
    outcome.needed = percentageOf(terms.amount, terms.threshold);
    outcome.allotted = Money::zero(terms.amount.currency());
    if (const auto ended = endedEarly(terms, on, outcome.deadline)) {
        outcome.state = *ended;
        running.takesMoney = false;
    }
    return running;
}

bool takes(const PromiseTerms& terms, const PaymentTerms& payment)
{
    return terms.accounts.empty()
        || std::ranges::find(terms.accounts, payment.account) != terms.accounts.end();
}

/// Gives a payment's money to the promises in turn; returns what is left.
Money allot(const PaymentTerms& payment, std::vector<Running>& promises)
{
    Money left = payment.amount;
    for (auto& promise : promises) {
        auto& outcome = promise.outcome;
        const bool counts = promise.takesMoney && promise.terms.madeOn <= payment.valueDate
            && payment.valueDate <= outcome.deadline && takes(promise.terms, payment);
        const Money part = std::min(left, promise.terms.amount - outcome.allotted);
        if (!counts || part.isZero())
            continue;
        outcome.allotted += part;
        outcome.payments.push_back({payment.id, part});
        left -= part;
    }
    return left;
}

PromiseState stateOf(const Running& promise, QDate on)
{
    const auto& outcome = promise.outcome;
    if (!promise.takesMoney)
        return outcome.state;
    if (outcome.allotted >= outcome.needed)
        return PromiseState::Kept;
    if (on <= promise.terms.due)
        return PromiseState::Active;
    if (on <= outcome.deadline)
        return PromiseState::InGrace;
    return outcome.allotted.isZero() ? PromiseState::Broken : PromiseState::Partial;
}

} // namespace

QString name(PromiseState state)
{
    switch (state) {
    case PromiseState::Active:
        return QStringLiteral("active");
    case PromiseState::InGrace:
        return QStringLiteral("in_grace");
    case PromiseState::Kept:
        return QStringLiteral("kept");
    case PromiseState::Partial:
        return QStringLiteral("partial");
    case PromiseState::Broken:
        return QStringLiteral("broken");
    case PromiseState::Withdrawn:
        return QStringLiteral("withdrawn");
    case PromiseState::Replaced:
        return QStringLiteral("replaced");
    }
    Q_UNREACHABLE();
}

PromiseOutcomes evaluatePromises(QDate on, Currency currency,
    std::span<const PromiseTerms> promises, std::span<const PaymentTerms> payments,
    const BusinessDays& days)
{
    std::vector<Running> running;
    for (const auto& terms : promises)
        if (terms.madeOn <= on)
            running.push_back(start(terms, on, days));
    std::ranges::sort(running, [](const Running& a, const Running& b) {
        return std::tie(a.terms.due, a.terms.madeOn, a.terms.id)
            < std::tie(b.terms.due, b.terms.madeOn, b.terms.id);
    });

    std::vector<PaymentTerms> counted;
    for (const auto& payment : payments)
        if (!payment.reversed && payment.valueDate <= on)
            counted.push_back(payment);
    std::ranges::sort(counted, [](const PaymentTerms& a, const PaymentTerms& b) {
        return std::tie(a.valueDate, a.id) < std::tie(b.valueDate, b.id);
    });

    PromiseOutcomes outcomes;
    outcomes.unallotted = Money::zero(currency);
    for (const auto& payment : counted)
        outcomes.unallotted += allot(payment, running);
    for (auto& promise : running) {
        promise.outcome.state = stateOf(promise, on);
        outcomes.promises.push_back(std::move(promise.outcome));
    }
    return outcomes;
}

} // namespace expediente

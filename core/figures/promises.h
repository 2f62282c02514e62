#pragma once
#include "core/figures/business_days.h"
#include "core/figures/figures.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <span>
#include <vector>

/// Promises to pay against the payments that came (design.md, section 6, "Promise").
namespace expediente {

enum class PromiseState : std::uint8_t {
    Active,
    InGrace,
    Kept,
    Partial,
    Broken,
    Withdrawn,
    Replaced
};

QString name(PromiseState state); ///< "in_grace"
inline bool isOpen(PromiseState state)
{
    return state == PromiseState::Active || state == PromiseState::InGrace;
}

/// Ids are any bytes; their order is that of the bytes.
struct PromiseTerms {
    QByteArray id;
    QDate madeOn, due;
    Money amount;
    Rate threshold = Rate::percent(100); ///< share of the amount that keeps it
    int grace = 0; ///< business days
    std::optional<QDate> withdrawnOn, replacedOn;
    std::vector<QByteArray> accounts{}; ///< whose payments count; empty: any
};

struct Allotment {
    QByteArray payment;
    Money amount;
    bool operator==(const Allotment&) const = default;
};

struct PromiseOutcome {
    QByteArray id;
    PromiseState state = PromiseState::Active;
    QDate deadline; ///< last day on which money counts
    Money needed; ///< what keeps it
    Money allotted;
    std::vector<Allotment> payments;
    bool operator==(const PromiseOutcome&) const = default;
};

struct PromiseOutcomes {
    std::vector<PromiseOutcome> promises; ///< by due, made on, id
    Money unallotted; ///< of the payments counted, what no promise took
};

/// States on a date with the facts up to it. All amounts are of one currency.
PromiseOutcomes evaluatePromises(QDate on, Currency currency,
    std::span<const PromiseTerms> promises, std::span<const PaymentTerms> payments,
    const BusinessDays& days);

} // namespace expediente

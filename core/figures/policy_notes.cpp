#include "core/figures/policy_notes.h"

#include <algorithm>

namespace expediente {

namespace {

bool sameScope(const DiscountPolicy& a, const DiscountPolicy& b)
{
    return a.creditor == b.creditor && a.product == b.product && a.bucket == b.bucket;
}

std::optional<QDate> earlier(const std::optional<QDate>& a, const std::optional<QDate>& b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

std::optional<PolicyNote> overlapOf(const DiscountPolicy& a, const DiscountPolicy& b)
{
    const QDate from = std::max(a.from, b.from);
    const auto to = earlier(a.to, b.to);
    if (to && *to < from)
        return std::nullopt;
    return PolicyNote{PolicyNote::What::Overlap, b.id, from, to};
}

bool isCovered(const DiscountPolicy& scope, QDate on, std::span<const DiscountPolicy> all)
{
    return policyFor({on, scope.creditor, scope.product, scope.bucket}, all) != nullptr;
}

/// The day on which something that could fit this scope starts next.
std::optional<QDate> nextStart(
    const DiscountPolicy& scope, QDate after, std::span<const DiscountPolicy> all)
{
    std::optional<QDate> next;
    for (const auto& policy : all)
        if (policy.from > after && isCovered(scope, policy.from, {&policy, 1}))
            next = next ? std::min(*next, policy.from) : policy.from;
    return next;
}

} // namespace

std::vector<PolicyNote> policyNotes(
    const DiscountPolicy& policy, std::span<const DiscountPolicy> others)
{
    std::vector<DiscountPolicy> all{policy};
    std::ranges::copy_if(others, std::back_inserter(all),
        [&](const DiscountPolicy& other) { return other.id != policy.id; });
    std::vector<PolicyNote> notes;
    for (const auto& other : std::span(all).subspan(1))
        if (const auto overlap = sameScope(other, policy) ? overlapOf(policy, other) : std::nullopt)
            notes.push_back(*overlap);
    std::ranges::stable_sort(notes, {}, &PolicyNote::from);

    // Before it: only where something held earlier, or the agency just begins.
    std::optional<QDate> lastEnd;
    for (const auto& other : std::span(all).subspan(1))
        if (other.to && *other.to < policy.from && isCovered(policy, *other.to, {&other, 1}))
            lastEnd = lastEnd ? std::max(*lastEnd, *other.to) : *other.to;
    const QDate before = policy.from.addDays(-1);
    if (lastEnd && *lastEnd < before && !isCovered(policy, before, all))
        notes.push_back({PolicyNote::What::Gap, {}, lastEnd->addDays(1), before});
    if (policy.to && !isCovered(policy, policy.to->addDays(1), all)) {
        const auto next = nextStart(policy, *policy.to, all);
        notes.push_back({PolicyNote::What::Gap, {}, policy.to->addDays(1),
            next ? std::optional(next->addDays(-1)) : std::nullopt});
    }
    return notes;
}

} // namespace expediente

#pragma once
#include "core/figures/discount_policy.h"

/// What is odd about dated policies beside each other, for who publishes them.
namespace expediente {

struct PolicyNote {
    enum class What : std::uint8_t {
        Overlap, ///< another one of the same scope holds on some of its days: the later start
                 ///< counts
        Gap, ///< on the days before or after it nothing may be offered there
    };
    What what = What::Gap;
    QByteArray other; ///< of an overlap
    QDate from; ///< of the days that overlap or are missing
    std::optional<QDate> to; ///< none: for good

    bool operator==(const PolicyNote&) const = default;
};

/// Of `policy`, which stands in place of the one with its id. Overlaps by start, then gaps.
std::vector<PolicyNote> policyNotes(
    const DiscountPolicy& policy, std::span<const DiscountPolicy> others);

} // namespace expediente

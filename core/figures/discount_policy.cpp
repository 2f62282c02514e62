#include "core/figures/discount_policy.h"

#include <tuple>

namespace expediente {

namespace {

bool fits(const DiscountPolicy& policy, const PolicyQuestion& question)
{
    const auto open = [](const QString& named, const QString& asked) {
        return named.isEmpty() || named == asked;
    };
    return policy.from <= question.on && (!policy.to || question.on <= *policy.to)
        && open(policy.creditor, question.creditor) && open(policy.product, question.product)
        && open(policy.bucket, question.bucket);
}

auto rank(const DiscountPolicy& policy)
{
    return std::tuple(!policy.creditor.isEmpty(), !policy.product.isEmpty(),
        !policy.bucket.isEmpty(), policy.from, policy.id);
}

} // namespace

QString name(OfferPart part)
{
    constexpr std::array names{"principal", "ordinary_interest", "late_interest", "fees"};
    return QString::fromLatin1(names[size_t(part)]);
}

const DiscountPolicy* policyFor(
    const PolicyQuestion& question, std::span<const DiscountPolicy> policies)
{
    const DiscountPolicy* best = nullptr;
    for (const DiscountPolicy& policy : policies)
        if (fits(policy, question) && (!best || rank(policy) > rank(*best)))
            best = &policy;
    return best;
}

} // namespace expediente

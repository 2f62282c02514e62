#pragma once
#include "core/casefile/person_file.h"
#include "core/facts/fact.h"

#include <span>

namespace expediente {

/// What an agency has published for its people: a fold of the facts about it, as a case file is of
/// those about a case.
struct AgencyFile {
    std::optional<Entry<AgencyDescribed>> described; ///< the latest
    std::vector<Entry<PolicyPublished>> policies; ///< the latest of each id; by start, then id
    std::vector<Entry<RulesPublished>> rules; ///< the latest of each owner, the agency's own first
    std::vector<Entry<AuthorityGranted>> grants; ///< oldest first; signatures not looked at

    /// For evaluateOffer().
    std::vector<DiscountPolicy> discountPolicies() const;
    /// Null when no policy of that id was published.
    const PolicyPublished* policy(QByteArrayView id) const;
    bool operator==(const AgencyFile&) const = default;
};

/// In any order, duplicates included; voided ones have no effect. Other kinds may be among them.
AgencyFile foldAgency(std::span<const FactRecord> facts);

} // namespace expediente

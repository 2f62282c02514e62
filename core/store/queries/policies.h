#pragma once
#include "core/casefile/case_file.h"
#include "core/store/connection.h"

#include <vector>

/// What the agency has published, from the facts about it.
namespace expediente {

struct PublishedPolicy {
    Entry<PolicyPublished> published; ///< the latest of its id that isn't voided
};

/// By start, then id; those that have ended too.
std::vector<PublishedPolicy> policies(Connection& connection);

/// The discount policies alone, for evaluateOffer().
std::vector<DiscountPolicy> discountPolicies(Connection& connection);

/// The content hash of a fact, in hex; empty when it isn't here.
QByteArray factHash(Connection& connection, FactId id);

} // namespace expediente

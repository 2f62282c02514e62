#pragma once
#include "core/contact/contact_verdict.h"
#include "core/worklist/agency_context.h"

namespace expediente {

struct CaseFile;

/// A contact that somebody is about to make.
struct IntendedContact {
    Channel channel = Channel::Call;
    std::optional<PersonId> person{}; ///< nothing: the debtor
    std::optional<FactId> contactPoint{};
    bool requested = false; ///< the person asked for it
};

/// What the rules are asked about it: who the person is in this case, on which clock they live,
/// what stands in the case's way, and which contacts there were. Counters belong to the person.
ContactQuestion contactQuestion(
    const CaseFile& file, const IntendedContact& contact, const Moment& at);

/// The law that the debtor lives under; null where no pack of it is installed.
const RuleSet* lawOf(const CaseFile& file, const AgencyContext& context);

} // namespace expediente

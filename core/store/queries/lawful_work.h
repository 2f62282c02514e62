#pragma once
#include "core/store/connection.h"
#include "core/worklist/lawful_contact.h"

/// What the rules of contact say of a day's work, each case read for itself. Answers that can't be
/// given are nothing: then the case's own gate asks to confirm the hour.
namespace expediente {

/// Of calling or visiting the debtor now.
std::optional<ContactVerdict> verdictNow(Connection& connection, CaseId id, Channel channel,
    const Moment& now, const AgencyContext& context);

/// Of visiting the debtor on a day, see judgeVisit(), today from now on; nothing when nothing
/// stands against it.
std::optional<ContactVerdict> objectionToVisit(Connection& connection, CaseId id, QDate day,
    std::optional<int> fromMinute, const Moment& now, const AgencyContext& context);

/// Whether it stands in the way, beyond asking for a reason.
inline bool blocks(const std::optional<ContactVerdict>& verdict)
{
    return verdict && verdict->answer == ContactAnswer::Block;
}

} // namespace expediente

#include "core/casefile/contact_rules.h"

namespace expediente {

bool mayDiscussDebt(PartyRole role)
{
    return role == PartyRole::Debtor || role == PartyRole::CoDebtor || role == PartyRole::Guarantor;
}

std::vector<Error> contactProblems(
    const ResultCode& result, std::optional<PartyRole> with, bool hasPromise)
{
    std::vector<Error> found;
    const auto refuse = [&](const char* rule, QStringList about) {
        about.prepend(QString::fromLatin1(rule));
        found.push_back({ErrorCode::RuleRefused, about, {}});
    };
    if (result.reach == Reach::Direct && !with)
        refuse("log.person_missing", {});
    else if (result.reach == Reach::Direct && !mayDiscussDebt(*with))
        refuse("log.person_not_entitled", {result.code});
    if (hasPromise && !result.takesPromise())
        refuse("log.promise_not_taken", {result.code});
    return found;
}

} // namespace expediente

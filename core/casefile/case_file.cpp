#include "core/casefile/case_file.h"

#include <algorithm>

namespace expediente {

const Identifier* PersonFile::identifier(const QString& type) const
{
    const auto found = std::ranges::find_if(identifiers,
        [&](const Identifier& each) { return each.type.compare(type, Qt::CaseInsensitive) == 0; });
    return found == identifiers.end() ? nullptr : &*found;
}

std::optional<bool> PersonFile::authorised(Channel channel) const
{
    const auto last = std::find_if(channels.rbegin(), channels.rend(),
        [&](const auto& entry) { return entry.body.channel == channel; });
    return last == channels.rend() ? std::nullopt : std::optional(last->body.allowed);
}

const AccountStated* AccountFile::asOf(QDate on) const
{
    const auto later = std::ranges::find_if(statements,
        [&](const Entry<AccountStated>& statement) { return statement.body.asOf > on; });
    if (later != statements.begin())
        return &std::prev(later)->body;
    return later == statements.end() ? nullptr : &later->body;
}

const PersonFile* CaseFile::person(PersonId wanted) const
{
    const auto found = std::ranges::find(persons, wanted, &PersonFile::id);
    return found == persons.end() ? nullptr : &*found;
}

const PersonFile* CaseFile::debtor() const
{
    if (!opened)
        return nullptr;
    const auto& parties = opened->body.parties;
    const auto found = std::ranges::find(parties, PartyRole::Debtor, &PartyBody::role);
    return found == parties.end() ? nullptr : person(found->person);
}

PartyRole CaseFile::roleOf(PersonId wanted) const
{
    if (!opened)
        return PartyRole::Other;
    const auto& parties = opened->body.parties;
    const auto found = std::ranges::find(parties, wanted, &PartyBody::person);
    return found == parties.end() ? PartyRole::Other : found->role;
}

bool CaseFile::legalStateHolds(LegalState wanted) const
{
    const auto last = std::find_if(legal.rbegin(), legal.rend(),
        [&](const Entry<LegalChanged>& entry) { return entry.body.state == wanted; });
    return last != legal.rend() && last->body.on;
}

const Commitment* CaseFile::commitment(FactId made) const
{
    const auto found =
        std::ranges::find(commitments, made, [](const Commitment& each) { return each.made.id; });
    return found == commitments.end() ? nullptr : &*found;
}

const Commitment* CaseFile::commitmentOf(FactId offer) const
{
    const auto found = std::ranges::find_if(commitments, [&](const Commitment& commitment) {
        return commitment.made.body.offer == offer && !commitment.voided;
    });
    return found == commitments.end() ? nullptr : &*found;
}

bool CaseFile::disputeOpen() const
{
    return std::ranges::any_of(disputes, [](const Dispute& d) { return !d.closed; });
}

} // namespace expediente

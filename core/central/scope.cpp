#include "core/central/scope.h"

#include "core/central/roles.h"
#include "core/facts/body.h"

#include <algorithm>
#include <set>

namespace expediente::central {

namespace {

constexpr int historyPage = 1000;

std::optional<Body> bodyOf(const Fact& fact)
{
    const auto kind = kindFromName(fact.content.kind);
    if (!kind || fact.isErased() || fact.content.kindVersion > kindVersion(*kind))
        return std::nullopt;
    auto body = decode(*kind, fact.content.body);
    return body ? std::optional(std::move(*body)) : std::nullopt;
}

bool saysWhoHolds(const Body& body)
{
    return std::holds_alternative<CaseAssigned>(body) || std::holds_alternative<CaseReleased>(body)
        || std::holds_alternative<FactVoided>(body);
}

} // namespace

Scope::Scope(LedgerTransaction& ledger) : m_ledger(ledger)
{
    for (Member& each : ledger.members())
        m_members.emplace(each.user, std::move(each));
}

void Scope::take(const LoggedFact& logged)
{
    const auto body = bodyOf(logged.fact);
    if (!body)
        return;
    const CaseId id{logged.fact.content.subject.uuid};
    if (const auto* opening = std::get_if<CaseOpened>(&*body))
        opened(logged, *opening);
    else if (saysWhoHolds(*body) && logged.fact.content.subject.type == SubjectType::Case)
        hold(id, logged.seq);
    else if (const auto* user = std::get_if<UserDescribed>(&*body))
        describe({user->user, user->name, user->role,
                     member(user->user) ? member(user->user)->team : QString()},
            logged.seq);
    else if (const auto* team = std::get_if<TeamChanged>(&*body)) {
        // Somebody who is not described yet sees nothing, and has a team.
        const Member* known = member(team->user);
        describe({team->user, known ? known->name : QString(), known ? known->role : QString(),
                     team->team},
            logged.seq);
    }
}

void Scope::opened(const LoggedFact& logged, const CaseOpened& body)
{
    const CaseId id{logged.fact.content.subject.uuid};
    for (const PartyBody& party : body.parties)
        m_ledger.addParty(id, party.person);
    m_ledger.putHolder(id, holderSaid(id, logged.seq));
    m_ledger.putCreditor(id, body.creditor.key);
    refreshCase(id, logged.seq);
    // Whoever saw the case before sees its new people too.
    for (const QString& user : m_ledger.seersOf(id))
        show(user, id, logged.seq);
}

void Scope::hold(CaseId id, quint64 seq)
{
    if (!m_ledger.holderOf(id))
        return; // once it is opened
    m_ledger.putHolder(id, holderSaid(id, seq));
    refreshCase(id, seq);
}

/// Who has a case by all that was said of it so far, without what was voided: a void may come
/// before what it voids, and an assignment before the opening, when a restored server is told
/// again.
QString Scope::holderSaid(CaseId id, quint64 seq)
{
    std::vector<std::pair<FactId, QString>> said;
    std::set<FactId> voided;
    for (quint64 after = 0; after < seq;) {
        const auto page = m_ledger.historyOf(id, after, seq, historyPage);
        for (const LoggedFact& logged : page.facts) {
            const auto body = bodyOf(logged.fact);
            if (!body)
                continue;
            if (const auto* assigned = std::get_if<CaseAssigned>(&*body))
                said.emplace_back(logged.fact.content.id, assigned->to);
            else if (std::holds_alternative<CaseReleased>(*body))
                said.emplace_back(logged.fact.content.id, QString());
            else if (const auto* voids = std::get_if<FactVoided>(&*body))
                voided.insert(voids->facts.begin(), voids->facts.end());
        }
        after = page.upTo;
    }
    std::erase_if(said, [&](const auto& each) { return voided.contains(each.first); });
    return said.empty() ? QString() : said.back().second;
}

void Scope::describe(const Member& member, quint64 seq)
{
    m_ledger.putMember(member);
    m_members[member.user] = member;
    for (const CaseId id : m_ledger.heldBy(member.user))
        refreshCase(id, seq);
    refreshUser(member.user, seq);
}

const Member* Scope::member(const QString& user) const
{
    const auto found = m_members.find(user);
    return found == m_members.end() ? nullptr : &found->second;
}

Scope::Standing Scope::standingOf(CaseId id)
{
    return {m_ledger.holderOf(id).value_or(QString()), m_ledger.creditorOf(id)};
}

bool Scope::sees(const Member& seer, const Standing& standing) const
{
    const QString& holder = standing.holder;
    if (isOfCreditor(seer.role))
        return !seer.team.isEmpty() && seer.team == standing.creditor;
    if (seesEverything(seer.role) || (!holder.isEmpty() && seer.user == holder))
        return true;
    if (!leadsTeam(seer.role))
        return false;
    const Member* has = member(holder);
    return seer.team.isEmpty() || holder.isEmpty() || (has && has->team == seer.team);
}

void Scope::refreshCase(CaseId id, quint64 seq)
{
    const Standing standing = standingOf(id);
    const auto before = m_ledger.seersOf(id);
    for (const auto& [user, each] : m_members) {
        const bool saw = std::ranges::find(before, user) != before.end();
        if (sees(each, standing) && !saw)
            show(user, id, seq);
        else if (!sees(each, standing) && saw)
            hide(user, id, seq);
    }
}

void Scope::refreshUser(const QString& user, quint64 seq)
{
    const Member* seer = member(user);
    for (const CaseId id : m_ledger.cases()) {
        const bool saw = m_ledger.sight(user, id) == Sight::Now;
        const bool may = seer && sees(*seer, standingOf(id));
        if (may && !saw)
            show(user, id, seq);
        else if (!may && saw)
            hide(user, id, seq);
    }
}

void Scope::show(const QString& user, CaseId id, quint64 seq)
{
    if (m_ledger.sight(user, id) != Sight::Now)
        m_ledger.openSight(user, id, seq);
    for (const PersonId person : m_ledger.partiesOf(id))
        if (m_ledger.sight(user, person) != Sight::Now)
            m_ledger.openSight(user, person, seq);
}

void Scope::hide(const QString& user, CaseId id, quint64 seq)
{
    m_ledger.closeSight(user, id, seq);
    for (const PersonId person : m_ledger.partiesOf(id)) {
        const auto others = m_ledger.casesOf(person);
        if (std::ranges::none_of(
                others, [&](CaseId other) { return m_ledger.sight(user, other) == Sight::Now; }))
            m_ledger.closeSight(user, person, seq);
    }
}

} // namespace expediente::central

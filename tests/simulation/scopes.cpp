#include "tests/simulation/scopes.h"

#include "core/facts/body.h"

#include <set>

namespace expediente::simulation {

namespace {

constexpr int wholeHistory = 1'000'000;

std::optional<Body> bodyOf(const LoggedFact& logged)
{
    const auto kind = kindFromName(logged.fact.content.kind);
    auto body = kind ? decode(*kind, logged.fact.content.body) : fail(ErrorCode::NotFound);
    return body ? std::optional(std::move(*body)) : std::nullopt;
}

} // namespace

Scopes::Scopes(central::Ledger& ledger)
{
    ledger.read([&](central::LedgerTransaction& log) {
        const quint64 head = log.state().head;
        readAgency(log.historyOf(Subject(log.agency()), 0, head, wholeHistory).facts);
        for (const CaseId id : log.cases())
            readCase(id, log.historyOf(id, 0, head, wholeHistory).facts);
        for (const auto& [id, parties] : m_parties)
            for (const PersonId person : parties)
                if (!m_facts.contains(person))
                    keep(log.historyOf(person, 0, head, wholeHistory).facts);
    });
}

std::map<FactId, quint64> Scopes::of(const QString& user) const
{
    std::map<FactId, quint64> facts = m_ofAgency;
    const auto take = [&](const Subject& subject) {
        if (const auto found = m_facts.find(subject); found != m_facts.end())
            facts.insert(found->second.begin(), found->second.end());
    };
    for (const auto& [id, holder] : m_holders) {
        if (!sees(user, holder))
            continue;
        take(id);
        for (const PersonId person : m_parties.at(id))
            take(person);
    }
    return facts;
}

void Scopes::keep(const std::vector<LoggedFact>& facts)
{
    for (const auto& logged : facts)
        m_facts[logged.fact.content.subject].emplace(logged.fact.content.id, logged.seq);
}

void Scopes::readAgency(const std::vector<LoggedFact>& facts)
{
    for (const auto& logged : facts) {
        m_ofAgency.emplace(logged.fact.content.id, logged.seq);
        const auto body = bodyOf(logged);
        if (!body)
            continue;
        if (const auto* user = std::get_if<UserDescribed>(&*body))
            m_people[user->user].role = user->role;
        else if (const auto* team = std::get_if<TeamChanged>(&*body))
            m_people[team->user].team = team->team;
    }
}

void Scopes::readCase(CaseId id, const std::vector<LoggedFact>& facts)
{
    keep(facts);
    std::set<FactId> voided;
    std::vector<std::pair<FactId, QString>> said; // who was to have it, in the order of the log
    for (const auto& logged : facts) {
        const auto body = bodyOf(logged);
        if (!body)
            continue;
        if (const auto* opening = std::get_if<CaseOpened>(&*body))
            for (const auto& party : opening->parties)
                m_parties[id].push_back(party.person);
        else if (const auto* assigned = std::get_if<CaseAssigned>(&*body))
            said.emplace_back(logged.fact.content.id, assigned->to);
        else if (std::holds_alternative<CaseReleased>(*body))
            said.emplace_back(logged.fact.content.id, QString());
        else if (const auto* voids = std::get_if<FactVoided>(&*body))
            voided.insert(voids->facts.begin(), voids->facts.end());
    }
    std::erase_if(said, [&](const auto& each) { return voided.contains(each.first); });
    m_holders[id] = said.empty() ? QString() : said.back().second;
}

bool Scopes::sees(const QString& user, const QString& holder) const
{
    const auto seer = m_people.find(user);
    if (seer == m_people.end())
        return false;
    if (!holder.isEmpty() && holder == user)
        return true;
    if (seer->second.role != QStringLiteral("supervisor"))
        return false;
    const auto has = m_people.find(holder);
    return holder.isEmpty() || (has != m_people.end() && has->second.team == seer->second.team);
}

} // namespace expediente::simulation

#include "ui/forms/said_fact.h"

#include "core/store/store.h"

#include <algorithm>

namespace expediente::ui {

FactId newFactId(const Moment& now)
{
    return FactId{Uuid::v7(now.utcMs)};
}

std::vector<NewFact> toNewFacts(const Store& store, const std::vector<SaidFact>& said)
{
    std::vector<NewFact> facts;
    facts.reserve(said.size());
    for (const SaidFact& fact : said) {
        facts.push_back(store.newFact(fact.subject, fact.body, fact.at));
        facts.back().id = fact.id;
    }
    return facts;
}

std::vector<SaidFact> undoing(
    const std::vector<SaidFact>& said, const QString& reason, const Moment& now)
{
    std::vector<SaidFact> voids;
    for (const SaidFact& fact : said) {
        auto same = std::ranges::find(voids, fact.subject, &SaidFact::subject);
        if (same == voids.end())
            same = voids.insert(
                voids.end(), {fact.subject, FactVoided{{}, reason}, newFactId(now), std::nullopt});
        std::get<FactVoided>(same->body).facts.push_back(fact.id);
    }
    return voids;
}

} // namespace expediente::ui

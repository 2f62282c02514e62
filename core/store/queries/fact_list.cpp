#include "core/store/queries/fact_list.h"

#include "core/casefile/fold.h"
#include "core/facts/kinds.h"
#include "core/store/fact_rows.h"
#include "core/store/queries/sight.h"

#include <algorithm>
#include <set>

namespace expediente {

namespace {

bool isBlocked(Connection& connection, const Subject& person)
{
    const auto row = findSubject(connection, person);
    const auto cases = casesOfPerson(connection, *row);
    if (cases.empty())
        return true; // nobody can tell
    const CaseId any{subjectAt(connection, cases.front()).uuid};
    const auto file = fold(any, recordsOfCase(connection, cases.front()));
    const auto* found = file.person(PersonId{person.uuid});
    return !found || found->isBlocked();
}

/// Of whom this user may read nothing.
std::set<Subject> hiddenSubjects(Connection& connection)
{
    std::set<Subject> hidden;
    if (Sight(connection).ofBlocked())
        return hidden;
    auto cases = connection.query("SELECT uuid FROM case_summary WHERE state = ?");
    cases.with(int(CaseState::Blocked));
    while (cases.next())
        hidden.insert(CaseId{cases.uuid(0)});
    auto persons = connection.query("SELECT DISTINCT s.uuid FROM fact f JOIN subject s ON "
                                    "s.id = f.subject WHERE f.kind = ?");
    persons.with(QString::fromLatin1(kindName(Kind::PersonBlocked)));
    while (persons.next())
        if (const Subject person(PersonId{persons.uuid(0)}); isBlocked(connection, person))
            hidden.insert(person);
    return hidden;
}

} // namespace

qint64 eachFact(Connection& connection, const std::optional<CaseId>& ofCase,
    const std::function<bool(const Fact&)>& visit)
{
    const auto hidden = hiddenSubjects(connection);
    qint64 leftOut = 0;
    const auto show = [&](const Fact& fact) {
        const bool isHidden = hidden.contains(fact.content.subject);
        leftOut += isHidden ? 1 : 0;
        return isHidden || visit(fact);
    };
    if (!ofCase) {
        forEachFact(connection, std::nullopt, [&](const Fact& fact, qint64) { return show(fact); });
        return leftOut;
    }
    const auto row = findSubject(connection, *ofCase);
    if (!row)
        return leftOut;
    std::vector<Fact> facts;
    const auto keep = [&](const Fact& fact, qint64) {
        facts.push_back(fact);
        return true;
    };
    forEachFact(connection, *row, keep);
    for (const qint64 person : personsOfCase(connection, *row))
        forEachFact(connection, person, keep);
    std::ranges::sort(
        facts, {}, [](const Fact& fact) { return std::pair(fact.content.hlc, fact.content.id); });
    for (const auto& fact : facts)
        if (!show(fact))
            break;
    return leftOut;
}

QByteArray factHash(Connection& connection, FactId id)
{
    auto query = connection.query("SELECT hash FROM fact WHERE id = ?");
    query.with(id.uuid);
    return query.next() ? toBytes(query.hash(0)).toHex() : QByteArray();
}

} // namespace expediente

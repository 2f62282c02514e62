#include "core/exchange/known_case.h"

#include "core/facts/body.h"

#include <set>

namespace expediente {

namespace {

std::set<FactId> voidedIn(const std::vector<FactRecord>& records)
{
    std::set<FactId> voided;
    for (const auto& record : records)
        if (kindFromName(record.kind) == Kind::FactVoided)
            if (const auto body = decode(Kind::FactVoided, record.body))
                for (const auto id : std::get<FactVoided>(*body).facts)
                    voided.insert(id);
    return voided;
}

HeldFact known(const FactRecord& record)
{
    return {record.id, record.order, record.body};
}

} // namespace

KnownCase knownCase(std::vector<FactRecord> records, const QString& creditorAuthor)
{
    KnownCase result;
    result.seen = !records.empty();
    std::ranges::sort(records, [](const FactRecord& a, const FactRecord& b) {
        return std::tie(a.order, a.id) < std::tie(b.order, b.id);
    });
    const auto voided = voidedIn(records);
    for (const auto& record : records) {
        const auto kind = kindFromName(record.kind);
        if (!kind || voided.contains(record.id))
            continue;
        const bool byCreditor = record.author == creditorAuthor;
        if (*kind == Kind::CaseOpened && byCreditor)
            result.opened = known(record);
        else if (*kind == Kind::AccountStated)
            result.statements.push_back(known(record));
        else if (*kind == Kind::CaseRecalled)
            result.recalled = record.id;
        else if (*kind == Kind::CaseClosed)
            result.recalled.reset();
        else if (*kind == Kind::PersonDescribed && byCreditor)
            result.persons[PersonId{record.subject.uuid}].described = known(record);
        else if (*kind == Kind::ContactPointAdded)
            result.persons[PersonId{record.subject.uuid}].points.push_back(record.body);
    }
    return result;
}

} // namespace expediente

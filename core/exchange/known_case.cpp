#include "core/exchange/known_case.h"

#include "core/facts/body.h"

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

std::set<FactId> returnedIn(const std::vector<FactRecord>& records, const std::set<FactId>& voided)
{
    std::set<FactId> returned;
    for (const auto& record : records)
        if (kindFromName(record.kind) == Kind::CaseReturned && !voided.contains(record.id))
            if (const auto body = decode(Kind::CaseReturned, record.body))
                returned.insert(std::get<CaseReturned>(*body).recall);
    return returned;
}

void noteRecall(CaseBeforeImport& known, const FactRecord& record)
{
    const auto body = decode(Kind::CaseRecalled, record.body);
    if (!body)
        return;
    known.closed = false;
    known.recalled = record.id;
    known.recalledOn = std::get<CaseRecalled>(*body).on;
}

HeldFact known(const FactRecord& record)
{
    return {record.id, record.order, record.body};
}

void noteOpening(CaseBeforeImport& result, const FactRecord& record, bool byCreditor)
{
    if (byCreditor)
        result.opened = known(record);
    if (const auto body = decode(Kind::CaseOpened, record.body))
        for (const auto& party : std::get<CaseOpened>(*body).parties)
            result.parties.insert(party.person);
}

} // namespace

CaseBeforeImport knownCase(std::vector<FactRecord> records, const QString& creditorAuthor)
{
    CaseBeforeImport result;
    result.seen = !records.empty();
    std::ranges::sort(records, [](const FactRecord& a, const FactRecord& b) {
        return std::tie(a.order, a.id) < std::tie(b.order, b.id);
    });
    const auto voided = voidedIn(records);
    const auto returned = returnedIn(records, voided);
    for (const auto& record : records) {
        const auto kind = kindFromName(record.kind);
        if (!kind || voided.contains(record.id))
            continue;
        const bool byCreditor = record.author == creditorAuthor;
        if (*kind == Kind::CaseOpened)
            noteOpening(result, record, byCreditor);
        else if (*kind == Kind::AccountStated)
            result.statements.push_back(known(record));
        else if (*kind == Kind::CaseRecalled && !returned.contains(record.id))
            noteRecall(result, record);
        else if (*kind == Kind::SubjectErased && record.subject.type == SubjectType::Case) {
            const auto body = decode(Kind::SubjectErased, record.body);
            result.erased = result.erased || (body && std::get<SubjectErased>(*body).whole);
        } else if (*kind == Kind::CaseClosed) {
            result.recalled.reset();
            result.closed = true;
        } else if (*kind == Kind::PersonDescribed && byCreditor)
            result.persons[PersonId{record.subject.uuid}].described = known(record);
        else if (*kind == Kind::ContactPointAdded)
            result.persons[PersonId{record.subject.uuid}].points.push_back(record.body);
    }
    return result;
}

} // namespace expediente

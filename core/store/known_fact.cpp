#include "core/store/known_fact.h"

namespace expediente {

namespace {

constexpr int derivedVersion = 8;

bool isSame(Query& row, const NewFact& fact)
{
    if (row.view(0) != QByteArrayView(fact.body))
        return false;
    if (fact.id->uuid.version() == derivedVersion)
        return true;
    const Moment at{row.integer(4), int(row.integer(5)), row.bytes(6)};
    const Subject subject(SubjectType(row.integer(7)), row.uuid(8));
    return row.view(1) == QByteArrayView(fact.kind) && row.integer(2) == fact.kindVersion
        && row.text(3) == fact.author && at == fact.occurredAt && subject == fact.subject;
}

} // namespace

bool isDuplicate(Connection& connection, const NewFact& fact)
{
    if (!fact.id)
        return false;
    auto query = connection.query(
        "SELECT f.body, f.kind, f.kind_version, f.author, f.occurred_ms, f.occurred_offset, "
        "f.occurred_zone, s.type, s.uuid FROM fact f JOIN subject s ON s.id = f.subject "
        "WHERE f.id = ?");
    query.with(fact.id->uuid);
    if (!query.next())
        return false;
    if (!isSame(query, fact))
        throw StoreException({ErrorCode::DifferentBody, {fact.id->toString()}, {}});
    return true;
}

} // namespace expediente

// Who has the contacts with whom.
#include "core/central/sqlite_transaction.h"

namespace expediente::central {

namespace {

std::vector<Reserved> reservedFrom(Query& rows)
{
    std::vector<Reserved> found;
    while (rows.next())
        found.push_back(
            {FactId{rows.uuid(0)}, PersonId{rows.uuid(1)}, rows.text(2), rows.day(3), rows.day(4)});
    return found;
}

} // namespace

std::vector<Reserved> SqliteTransaction::reservedOf(PersonId person)
{
    auto query = m_connection.query("SELECT request, person, user, from_day, until_day FROM "
                                    "reserved WHERE agency = ? AND person = ? "
                                    "ORDER BY from_day, request");
    query.with(m_agency, person.uuid);
    return reservedFrom(query);
}

std::vector<Reserved> SqliteTransaction::reservedUnder(FactId request)
{
    auto query = m_connection.query("SELECT request, person, user, from_day, until_day FROM "
                                    "reserved WHERE agency = ? AND request = ? ORDER BY person");
    query.with(m_agency, request.uuid);
    return reservedFrom(query);
}

void SqliteTransaction::putReserved(FactId request, const std::vector<Reserved>& reserved)
{
    m_connection.query("DELETE FROM reserved WHERE agency = ? AND request = ?")
        .with(m_agency, request.uuid)
        .run();
    for (const Reserved& each : reserved)
        m_connection
            .query("INSERT INTO reserved (agency, request, person, user, from_day, until_day) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
            .with(m_agency, request.uuid, each.person.uuid, each.user, each.from, each.until)
            .run();
}

} // namespace expediente::central

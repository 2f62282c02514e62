// Who may see what, and what has been decided.
#include "core/central/sqlite_transaction.h"

namespace expediente::central {

std::vector<Member> SqliteTransaction::members()
{
    std::vector<Member> all;
    auto query = m_connection.query(
        "SELECT user, name, role, team FROM member WHERE agency = ? ORDER BY user");
    query.with(m_agency);
    while (query.next())
        all.push_back({query.text(0), query.text(1), query.text(2), query.text(3)});
    return all;
}

void SqliteTransaction::putMember(const Member& member)
{
    m_connection
        .query("INSERT INTO member (agency, user, name, role, team) VALUES (?, ?, ?, ?, ?) "
               "ON CONFLICT (agency, user) DO UPDATE SET name = excluded.name, "
               "role = excluded.role, team = excluded.team")
        .with(m_agency, member.user, member.name, member.role, member.team)
        .run();
}

bool SqliteTransaction::hasSubject(const Subject& subject)
{
    auto query = m_connection.query(
        "SELECT 1 FROM fact WHERE agency = ? AND subject = ? AND subject_type = ? LIMIT 1");
    query.with(m_agency, subject.uuid, int(subject.type));
    return query.next();
}

std::optional<QString> SqliteTransaction::holderOf(CaseId id)
{
    auto query = m_connection.query("SELECT user FROM holder WHERE agency = ? AND case_id = ?");
    query.with(m_agency, id.uuid);
    return query.next() ? std::optional(query.text(0)) : std::nullopt;
}

void SqliteTransaction::putHolder(CaseId id, const QString& user)
{
    m_connection
        .query("INSERT INTO holder (agency, case_id, user) VALUES (?, ?, ?) "
               "ON CONFLICT (agency, case_id) DO UPDATE SET user = excluded.user")
        .with(m_agency, id.uuid, user)
        .run();
}

std::vector<CaseId> SqliteTransaction::heldBy(const QString& user)
{
    std::vector<CaseId> held;
    auto query = m_connection.query(
        "SELECT case_id FROM holder WHERE agency = ? AND user = ? ORDER BY case_id");
    query.with(m_agency, user);
    while (query.next())
        held.push_back(CaseId{query.uuid(0)});
    return held;
}

QString SqliteTransaction::creditorOf(CaseId id)
{
    auto query =
        m_connection.query("SELECT creditor FROM creditor WHERE agency = ? AND case_id = ?");
    query.with(m_agency, id.uuid);
    return query.next() ? query.text(0) : QString();
}

void SqliteTransaction::putCreditor(CaseId id, const QString& creditor)
{
    m_connection
        .query("INSERT INTO creditor (agency, case_id, creditor) VALUES (?, ?, ?) "
               "ON CONFLICT (agency, case_id) DO UPDATE SET creditor = excluded.creditor")
        .with(m_agency, id.uuid, creditor)
        .run();
}

std::vector<CaseId> SqliteTransaction::cases()
{
    std::vector<CaseId> all;
    auto query = m_connection.query("SELECT case_id FROM holder WHERE agency = ? ORDER BY case_id");
    query.with(m_agency);
    while (query.next())
        all.push_back(CaseId{query.uuid(0)});
    return all;
}

std::vector<PersonId> SqliteTransaction::partiesOf(CaseId id)
{
    std::vector<PersonId> parties;
    auto query = m_connection.query(
        "SELECT person FROM party WHERE agency = ? AND case_id = ? ORDER BY person");
    query.with(m_agency, id.uuid);
    while (query.next())
        parties.push_back(PersonId{query.uuid(0)});
    return parties;
}

void SqliteTransaction::addParty(CaseId id, PersonId person)
{
    m_connection.query("INSERT OR IGNORE INTO party (agency, case_id, person) VALUES (?, ?, ?)")
        .with(m_agency, id.uuid, person.uuid)
        .run();
}

std::vector<CaseId> SqliteTransaction::casesOf(PersonId person)
{
    std::vector<CaseId> cases;
    auto query = m_connection.query(
        "SELECT case_id FROM party WHERE agency = ? AND person = ? ORDER BY case_id");
    query.with(m_agency, person.uuid);
    while (query.next())
        cases.push_back(CaseId{query.uuid(0)});
    return cases;
}

Sight SqliteTransaction::sight(const QString& user, const Subject& subject)
{
    auto query = m_connection.query("SELECT max(to_seq IS NULL) FROM sight WHERE agency = ? AND "
                                    "subject = ? AND subject_type = ? AND user = ?");
    query.with(m_agency, subject.uuid, int(subject.type), user);
    if (!query.next() || query.isNull(0))
        return Sight::Never;
    return query.integer(0) != 0 ? Sight::Now : Sight::Past;
}

std::vector<QString> SqliteTransaction::seersOf(const Subject& subject)
{
    std::vector<QString> seers;
    auto query = m_connection.query("SELECT user FROM sight WHERE agency = ? AND subject = ? AND "
                                    "subject_type = ? AND to_seq IS NULL ORDER BY user");
    query.with(m_agency, subject.uuid, int(subject.type));
    while (query.next())
        seers.push_back(query.text(0));
    return seers;
}

std::vector<QString> SqliteTransaction::seersSince(const Subject& subject, quint64 after)
{
    std::vector<QString> seers;
    auto query =
        m_connection.query("SELECT DISTINCT user FROM sight WHERE agency = ? AND subject = ? AND "
                           "subject_type = ? AND (to_seq IS NULL OR to_seq > ?)");
    query.with(m_agency, subject.uuid, int(subject.type), after);
    while (query.next())
        seers.push_back(query.text(0));
    return seers;
}

void SqliteTransaction::openSight(const QString& user, const Subject& subject, quint64 from)
{
    m_connection
        .query("INSERT INTO sight (agency, user, subject_type, subject, from_seq) "
               "VALUES (?, ?, ?, ?, ?)")
        .with(m_agency, user, int(subject.type), subject.uuid, from)
        .run();
}

void SqliteTransaction::closeSight(const QString& user, const Subject& subject, quint64 to)
{
    m_connection
        .query("UPDATE sight SET to_seq = ? WHERE agency = ? AND subject = ? AND "
               "subject_type = ? AND user = ? AND to_seq IS NULL")
        .with(to, m_agency, subject.uuid, int(subject.type), user)
        .run();
}

namespace {

std::vector<LedgerTransaction::SightChange> changesFrom(Query& rows)
{
    std::vector<LedgerTransaction::SightChange> changes;
    while (rows.next())
        changes.push_back(
            {Subject(SubjectType(rows.integer(0)), rows.uuid(1)), quint64(rows.integer(2))});
    return changes;
}

} // namespace

std::vector<LedgerTransaction::SightChange> SqliteTransaction::begun(
    const QString& user, quint64 after, quint64 upTo)
{
    // Persons are subjects of the higher type.
    auto query = m_connection.query(
        "SELECT subject_type, subject, from_seq FROM sight WHERE agency = ? AND user = ? AND "
        "from_seq > ? AND from_seq <= ? AND to_seq IS NULL "
        "ORDER BY subject_type DESC, subject");
    query.with(m_agency, user, after, upTo);
    return changesFrom(query);
}

std::vector<LedgerTransaction::SightChange> SqliteTransaction::ended(
    const QString& user, quint64 after, quint64 upTo)
{
    auto query = m_connection.query(
        "SELECT s.subject_type, s.subject, max(s.to_seq) FROM sight s WHERE s.agency = ?1 AND "
        "s.user = ?2 AND s.to_seq > ?3 AND s.to_seq <= ?4 AND NOT EXISTS (SELECT 1 FROM sight o "
        "WHERE o.agency = ?1 AND o.subject = s.subject AND o.subject_type = s.subject_type AND "
        "o.user = ?2 AND o.to_seq IS NULL) GROUP BY s.subject_type, s.subject");
    query.with(m_agency, user, after, upTo);
    return changesFrom(query);
}

std::optional<FactId> SqliteTransaction::decisionOn(FactId request)
{
    auto query =
        m_connection.query("SELECT decision FROM decided WHERE agency = ? AND request = ?");
    query.with(m_agency, request.uuid);
    return query.next() ? std::optional(FactId{query.uuid(0)}) : std::nullopt;
}

void SqliteTransaction::putDecision(FactId request, FactId decision)
{
    m_connection.query("INSERT INTO decided (agency, request, decision) VALUES (?, ?, ?)")
        .with(m_agency, request.uuid, decision.uuid)
        .run();
}

} // namespace expediente::central

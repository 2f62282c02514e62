// Who was told what.
#include "core/central/sqlite_transaction.h"

namespace expediente::central {

void SqliteTransaction::note(const AuditEntry& entry)
{
    const auto id = [](const Uuid& uuid) {
        return uuid.isNull() ? std::nullopt : std::optional(uuid);
    };
    const auto& subject = entry.subject;
    m_connection
        .query("INSERT INTO audit (agency, at_ms, workstation, user, what, subject_type, subject) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(m_agency, entry.atMs, id(entry.workstation.uuid), entry.user, entry.what,
            subject ? std::optional(int(subject->type)) : std::nullopt,
            subject ? std::optional(subject->uuid) : std::nullopt)
        .run();
}

std::vector<AuditEntry> SqliteTransaction::audit(quint64 after, int most)
{
    auto query = m_connection.query(
        "SELECT number, at_ms, workstation, user, what, subject_type, subject FROM audit "
        "WHERE agency = ? AND number > ? ORDER BY number LIMIT ?");
    query.with(m_agency, after, most);
    std::vector<AuditEntry> entries;
    while (query.next()) {
        AuditEntry entry;
        entry.number = quint64(query.integer(0));
        entry.atMs = query.integer(1);
        if (!query.isNull(2))
            entry.workstation = DeviceId{query.uuid(2)};
        entry.user = query.text(3);
        entry.what = query.text(4);
        if (!query.isNull(5))
            entry.subject = Subject(SubjectType(query.integer(5)), query.uuid(6));
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace expediente::central

#include "core/store/drafts.h"

#include "core/store/fact_rows.h"

#include <algorithm>

namespace expediente {

namespace {

bool isAbout(Connection& connection, const QString& name, const Subject& subject, qint64 row)
{
    const auto id = Uuid::fromString(name);
    if (!id)
        return false;
    if (*id == subject.uuid)
        return true;
    auto query = connection.query("SELECT 1 FROM fact WHERE id = ? AND subject = ?");
    query.with(*id, row);
    return query.next();
}

} // namespace

void writeDraft(
    Connection& connection, const QString& key, const QByteArray& body, const Moment& now)
{
    if (body.isEmpty()) {
        connection.query("DELETE FROM draft WHERE key = ?").with(key).run();
        return;
    }
    connection.query("INSERT OR REPLACE INTO draft (key, body, saved_ms) VALUES (?, ?, ?)")
        .with(key, body, now.utcMs)
        .run();
}

std::optional<QByteArray> readDraft(Connection& connection, const QString& key)
{
    auto query = connection.query("SELECT body FROM draft WHERE key = ?");
    query.with(key);
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

std::vector<Draft> readDrafts(Connection& connection, const QString& prefix)
{
    std::vector<Draft> drafts;
    auto query = connection.query(
        "SELECT key, body FROM draft WHERE substr(key, 1, ?) = ? ORDER BY saved_ms");
    query.with(qint64(prefix.size()), prefix);
    while (query.next())
        drafts.push_back({query.text(0), query.bytes(1)});
    return drafts;
}

std::vector<Draft> draftsAbout(Connection& connection, qint64 subject)
{
    const Subject of = subjectAt(connection, subject);
    auto drafts = readDrafts(connection, {});
    std::erase_if(drafts, [&](const Draft& draft) {
        return std::ranges::none_of(draft.key.split(u':'),
            [&](const QString& name) { return isAbout(connection, name, of, subject); });
    });
    return drafts;
}

} // namespace expediente

#include "core/store/scrubbing.h"

namespace expediente {

namespace {

constexpr qint64 smallBytes = 8 * 1024 * 1024; // written anew in some 100 ms
const auto scrubMark = QStringLiteral("scrub"); // in meta

qint64 integerOf(Connection& connection, const char* sql)
{
    auto query = connection.query(sql);
    return query.next() ? query.integer(0) : 0;
}

qint64 bytesOf(Connection& connection)
{
    return integerOf(connection, "PRAGMA page_count") * integerOf(connection, "PRAGMA page_size");
}

bool isBegun(Connection& connection)
{
    auto query = connection.query("SELECT 1 FROM meta WHERE key = ?");
    query.with(scrubMark);
    return query.next();
}

void writeAnew(Connection& connection)
{
    connection.execute("VACUUM");
    connection.query("DELETE FROM meta WHERE key = ?").with(scrubMark).run();
}

} // namespace

void beginScrub(Connection& connection)
{
    const qint64 bytes = bytesOf(connection);
    if (bytes > mostScrubbedBytes)
        return;
    connection.query("INSERT OR REPLACE INTO meta (key, value) VALUES (?, x'')")
        .with(scrubMark)
        .run();
    if (bytes <= smallBytes)
        writeAnew(connection);
}

bool scrubSome(Connection& connection)
{
    if (isBegun(connection))
        writeAnew(connection);
    return false;
}

} // namespace expediente

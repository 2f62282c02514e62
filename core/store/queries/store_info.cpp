#include "core/store/queries/store_info.h"

#include "core/casefile/case_file.h"
#include "core/store/import_state.h"
#include "core/store/migrations.h"

namespace expediente {

namespace {

qint64 count(Query query)
{
    return query.next() ? query.integer(0) : 0;
}

QString word(Query query)
{
    return query.next() ? query.text(0) : QString();
}

} // namespace

StoreInfo storeInfo(Connection& connection)
{
    StoreInfo info;
    info.facts = count(connection.query("SELECT count(*) FROM fact"));
    info.cases = count(connection.query("SELECT count(*) FROM case_summary"));
    auto open = connection.query("SELECT count(*) FROM case_summary WHERE state = ?");
    open.with(int(CaseState::Open));
    info.openCases = open.next() ? open.integer(0) : 0;
    info.schema = connection.database().schemaVersion();
    info.sqlite = word(connection.query("SELECT sqlite_version()"));
    info.sqlcipher = word(connection.query("PRAGMA cipher_version"));
    info.cryptography = word(connection.query("PRAGMA cipher_provider_version"));
    return info;
}

bool isBehind(Connection& connection)
{
    if (connection.database().schemaVersion() < int(newestSchema))
        return true;
    auto query = connection.query("SELECT EXISTS (SELECT 1 FROM refold) "
                                  "OR EXISTS (SELECT 1 FROM import WHERE state = ?)");
    query.with(int(ImportState::Undoing));
    return query.next() && query.integer(0) != 0;
}

} // namespace expediente

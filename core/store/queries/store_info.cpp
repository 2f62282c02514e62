#include "core/store/queries/store_info.h"

#include "core/casefile/case_file.h"

namespace expediente {

namespace {

qint64 count(Query query)
{
    return query.next() ? query.integer(0) : 0;
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
    return info;
}

} // namespace expediente

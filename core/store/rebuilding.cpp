#include "core/store/rebuilding.h"

#include "core/store/attachments.h"
#include "core/store/fact_rows.h"
#include "core/store/projection.h"
#include "core/store/search_rows.h"

namespace expediente {

namespace {

// Every column but the row ids that have no meaning, in an order that the facts decide.
constexpr std::array readModels{"SELECT fact, subject FROM voided ORDER BY 1, 2",
    "SELECT sha256, fact FROM naming ORDER BY 1, 2",
    "SELECT case_id, person_id FROM party ORDER BY 1, 2",
    "SELECT * FROM case_summary ORDER BY subject",
    "SELECT account, subject, number, currency, stated_on, recalled FROM account ORDER BY 1, 2",
    "SELECT subject, due, minute, kind, deadline, source, fact, note FROM agenda "
    "ORDER BY 1, 2, 3, 4, 5, 6, 7, 8",
    "SELECT fact, subject, author, made_on, due, deadline, currency, amount, needed, allotted, "
    "ended "
    "FROM promise ORDER BY fact",
    "SELECT fact, subject, day, position, from_minute, to_minute, purpose, outcome, "
    "arrived_minute, address, area, city, lat_e6, lon_e6 FROM visit ORDER BY fact",
    "SELECT fact, subject, person, role, at_ms, day, author, action, result, channel, type "
    "FROM contact ORDER BY fact",
    "SELECT fact, subject, day, currency, amount, reversed FROM payment ORDER BY fact",
    "SELECT subject, fact, author, day, valid_until, kind, verdict, currency, owed, forgiven, "
    "to_pay, accepted_on, replaced, forgiven_principal, forgiven_ordinary, forgiven_late, "
    "forgiven_fees, forgiven_vat FROM offer ORDER BY 1, 2",
    "SELECT subject, fact, offer, author, asked_ms, needs, until, open, decision, decided_by, "
    "decided_ms FROM approval ORDER BY 1, 2",
    "SELECT subject, fact, author, day, sample FROM review ORDER BY 1, 2",
    "SELECT subject, fact, author, day, rule, blocked, channel, reason FROM override ORDER BY 1, 2",
    "SELECT subject, currency, total, overdue FROM currency_total ORDER BY 1, 2",
    "SELECT " EXPEDIENTE_CASE_OF_SEARCH ", name, identifiers, phones, addresses, notes FROM search "
    "ORDER BY 1, 2, 3, 4, 5, 6"};

constexpr std::array clearing{"DELETE FROM voided", "DELETE FROM party", "DELETE FROM case_summary",
    "DELETE FROM agenda", "DELETE FROM account", "DELETE FROM promise", "DELETE FROM visit",
    "DELETE FROM contact", "DELETE FROM payment", "DELETE FROM offer", "DELETE FROM approval",
    "DELETE FROM review", "DELETE FROM override", "DELETE FROM currency_total",
    "DELETE FROM refold"};

constexpr size_t casesBetweenReports = 500;

void noteAllVoided(Connection& connection)
{
    std::vector<std::tuple<qint64, QByteArray>> voids;
    {
        auto query = connection.query("SELECT subject, body FROM fact WHERE kind = 'fact.voided' "
                                      "AND import NOT IN (SELECT id FROM import WHERE state = 0)");
        while (query.next())
            voids.emplace_back(query.integer(0), query.bytes(1));
    }
    for (const auto& [subject, body] : voids)
        noteVoided(connection, "fact.voided", body, subject);
}

void foldQueued(Connection& connection, const AgencyContext& context)
{
    std::vector<qint64> cases;
    {
        auto query = connection.query("SELECT subject FROM refold ORDER BY subject");
        while (query.next())
            cases.push_back(query.integer(0));
    }
    for (const qint64 row : cases) {
        removeProjection(connection, row); // whatever state it is in
        refold(connection, row, context);
    }
}

} // namespace

Hash readModelDigest(Connection& connection)
{
    Digest digest("expediente.read-models.v1");
    for (const auto* sql : readModels) {
        SQLite::Statement statement(connection.database().sql(), sql);
        digest.addField(QByteArrayView(sql));
        while (statement.executeStep()) {
            for (int i = 0; i < statement.getColumnCount(); ++i) {
                const auto column = statement.getColumn(i);
                digest.addNumber(quint64(column.getType()));
                digest.addField(
                    QByteArrayView(static_cast<const char*>(column.getBlob()), column.getBytes()));
            }
        }
    }
    return digest.finish();
}

bool rebuildReadModels(
    Connection& connection, const AgencyContext& context, const Progress& progress)
{
    WriteTransaction transaction(connection);
    // Being behind an import or its undo is no difference.
    foldQueued(connection, context);
    const Hash before = readModelDigest(connection);
    for (const auto* sql : clearing)
        connection.execute(sql);
    emptySearch(connection);
    noteAllVoided(connection);
    noteAllNamed(connection);
    std::vector<qint64> cases;
    {
        auto query = connection.query("SELECT id FROM subject WHERE type = 1 ORDER BY id");
        while (query.next())
            cases.push_back(query.integer(0));
    }
    for (size_t i = 0; i < cases.size(); ++i) {
        if (i % casesBetweenReports == 0) {
            progress.report(qint64(i), qint64(cases.size()));
            if (progress.cancelled())
                throw StoreException({ErrorCode::Cancelled, {}, {}});
        }
        refold(connection, cases[i], context);
    }
    const bool identical = readModelDigest(connection) == before;
    transaction.commit();
    return identical;
}

} // namespace expediente

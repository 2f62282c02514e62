#include "core/store/queries/accounts.h"

#include "core/casefile/case_file.h"
#include "core/store/fact_rows.h"
#include "core/store/projection.h"

namespace expediente {

std::optional<AccountPlace> placeOfAccount(Connection& connection, AccountId account)
{
    auto query =
        connection.query("SELECT s.uuid, a.currency FROM account a JOIN subject s "
                         "ON s.id = a.subject WHERE a.account = ? ORDER BY a.subject LIMIT 1");
    query.with(account.uuid);
    return query.next() ? std::optional(AccountPlace{CaseId{query.uuid(0)}, query.text(1)})
                        : std::nullopt;
}

bool isReversed(Connection& connection, CaseId caseId, FactId payment)
{
    const auto row = findSubject(connection, caseId);
    auto query =
        connection.query("SELECT 1 FROM payment WHERE subject = ? AND fact = ? AND reversed = 1");
    query.with(row.value_or(0), payment.uuid);
    return query.next();
}

std::set<qint64> importsOfCase(Connection& connection, CaseId caseId)
{
    std::set<qint64> imports;
    auto query = connection.query("SELECT import FROM subject_import WHERE subject = ?");
    query.with(findSubject(connection, caseId).value_or(0));
    while (query.next())
        imports.insert(query.integer(0));
    return imports;
}

void forEachOpenAccount(Connection& connection, const QString& creditorKey,
    const std::function<void(const OpenAccount&)>& visit)
{
    auto query = connection.query(
        "SELECT c.uuid, a.account, a.number, c.folio, c.name, a.stated_on FROM case_summary c "
        "LEFT JOIN account a ON a.subject = c.subject AND a.recalled = 0 "
        "WHERE c.state = ? AND c.creditor_key = ? ORDER BY c.subject, a.id");
    query.with(int(CaseState::Open), creditorKey);
    while (query.next()) {
        OpenAccount found{CaseId{query.uuid(0)}, {}, {}, query.text(3), query.text(4), {}};
        if (!query.isNull(1)) {
            found.account = AccountId{query.uuid(1)};
            found.number = query.text(2);
            if (query.integer(5) != noDay)
                found.statedOn = QDate::fromJulianDay(query.integer(5));
        }
        visit(found);
    }
}

std::vector<CreditorRow> creditors(Connection& connection)
{
    auto query = connection.query(
        "SELECT creditor_key, max(creditor) FROM case_summary GROUP BY creditor_key ORDER BY 2, 1");
    std::vector<CreditorRow> rows;
    while (query.next())
        rows.push_back({query.text(0), query.text(1)});
    return rows;
}

} // namespace expediente

#pragma once
#include "core/base/uuid.h"
#include "core/store/connection.h"

#include <QDate>

#include <functional>
#include <optional>
#include <set>
#include <vector>

/// What creditors' files are held against.
namespace expediente {

/// Where an account is: a payments file knows accounts only.
struct AccountPlace {
    CaseId caseId;
    QString currency; ///< code; empty for one that was never stated
};
std::optional<AccountPlace> placeOfAccount(Connection& connection, AccountId account);

bool isReversed(Connection& connection, CaseId caseId, FactId payment);

/// The imports that brought facts of this case.
std::set<qint64> importsOfCase(Connection& connection, CaseId caseId);

struct CreditorRow {
    QString key, name;
};
/// Whose cases there are, by name. Looks at every case: not for the window's thread.
std::vector<CreditorRow> creditors(Connection& connection);

struct OpenAccount {
    CaseId caseId;
    std::optional<AccountId> account; ///< none: the case has no account that counts
    QString number, folio, name;
    QDate statedOn; ///< null for one that was never stated
};
/// Accounts of the creditor's open cases, those recalled left out, case by case.
void forEachOpenAccount(Connection& connection, const QString& creditorKey,
    const std::function<void(const OpenAccount&)>& visit);

} // namespace expediente

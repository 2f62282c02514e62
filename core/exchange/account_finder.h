#pragma once
#include "core/base/uuid.h"

#include <QDate>
#include <QHash>
#include <QMultiHash>

#include <optional>

namespace expediente {

class Connection;

/// Which case an account belongs to: a payments file knows accounts only. Cases are listed once by
/// the number of their first account, and whatever that finds is checked in the case's own
/// statements; for the others every case is read once.
class AccountFinder {
public:
    explicit AccountFinder(QDate today) : m_today(today) { }

    std::optional<CaseId> caseOf(Connection& connection, AccountId account, const QString& key);

private:
    static bool holds(Connection& connection, CaseId id, AccountId account);
    void listCases(Connection& connection);
    void readAll(Connection& connection);
    void readCase(Connection& connection, CaseId id);

    QDate m_today;
    bool m_listed = false;
    bool m_allRead = false;
    QMultiHash<QString, CaseId> m_byNumber;
    QHash<AccountId, CaseId> m_cases;
};

} // namespace expediente

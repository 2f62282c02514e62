#include "core/exchange/account_finder.h"

#include "core/facts/body.h"
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"

namespace expediente {

namespace {
constexpr int pageSize = 500;
}

std::optional<CaseId> AccountFinder::caseOf(
    Connection& connection, AccountId account, const QString& key)
{
    if (!m_listed)
        listCases(connection);
    if (!m_cases.contains(account) && !m_allRead)
        for (const auto id : m_byNumber.values(key))
            if (holds(connection, id, account))
                m_cases.insert(account, id);
    if (!m_cases.contains(account) && !m_allRead)
        readAll(connection);
    const auto found = m_cases.constFind(account);
    return found == m_cases.constEnd() ? std::nullopt : std::optional(*found);
}

bool AccountFinder::holds(Connection& connection, CaseId id, AccountId account)
{
    const auto text = account.toString().toLatin1();
    return std::ranges::any_of(readCaseRecords(connection, id), [&](const FactRecord& record) {
        return record.body.contains(text) && kindFromName(record.kind) == Kind::AccountStated;
    });
}

void AccountFinder::listCases(Connection& connection)
{
    m_listed = true;
    for (const auto state : {CaseState::Open, CaseState::Recalled, CaseState::Closed}) {
        CaseFilter filter;
        filter.state = state;
        CasePage page;
        do {
            page = casePage(connection, filter, CaseSort::Name, pageSize, page.nextKey, m_today);
            for (const auto& row : page.rows)
                m_byNumber.insert(row.account, row.id);
        } while (!page.nextKey.isEmpty());
    }
}

void AccountFinder::readAll(Connection& connection)
{
    m_allRead = true;
    for (const auto id : std::as_const(m_byNumber))
        readCase(connection, id);
}

void AccountFinder::readCase(Connection& connection, CaseId id)
{
    for (const auto& record : readCaseRecords(connection, id)) {
        if (kindFromName(record.kind) != Kind::AccountStated)
            continue;
        if (const auto body = decode(Kind::AccountStated, record.body))
            m_cases.insert(std::get<AccountStated>(*body).account, id);
    }
}

} // namespace expediente

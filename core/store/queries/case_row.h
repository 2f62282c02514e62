#pragma once
// Private to core/store: reading one CaseRow.
#include "core/store/queries/case_list.h"

namespace expediente {

inline constexpr auto caseRowColumns =
    "uuid, folio, name, creditor, product, account, state, assigned_to, currency, total, overdue, "
    "oldest_due, stated_on, address, area, city, lat_e6, lon_e6, next_kind, next_due, next_minute, "
    "next_deadline, next_note, last_contact_ms, last_result, stopped";
/// The same, each with the alias of its table.
std::string caseRowColumnsOf(const std::string& alias);
inline constexpr int caseRowColumnCount = 26;

/// `first` is the position of the first of caseRowColumns.
CaseRow caseRowFrom(Query& query, QDate today, int first = 0);

/// Is there a case that owes in more than one?
bool hasSeveralCurrencies(Connection& connection);
/// To the sum of its currency.
void addTotal(std::vector<Money>& totals, Money total);

/// Sums in several currencies, which few cases have.
class CurrencyTotals {
public:
    /// `shown`: the currency in which rows are to show what is owed, if the case owes in it.
    CurrencyTotals(Connection& connection, std::optional<Currency> shown = {});

    CaseRow addTo(CaseRow row, qint64 subject) const;

private:
    Connection& m_connection;
    std::optional<Currency> m_shown;
    bool m_any;
};

/// A day column where noDay stands for none.
QDate dayOrNull(Query& query, int column);

} // namespace expediente

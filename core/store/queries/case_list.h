#pragma once
#include "core/base/money.h"
#include "core/base/uuid.h"
#include "core/casefile/case_file.h"
#include "core/figures/bucket.h"
#include "core/store/connection.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Lists of cases from the read models. Ask them through Store::ask or Store::askLater.
namespace expediente {

struct CurrencyTotal {
    Money total, overdue;

    bool operator==(const CurrencyTotal&) const = default;
};

/// A case as a list shows it. Days past due and the kind of the next step depend on the date asked.
struct CaseRow {
    CaseId id;
    QString folio, name, creditor, product, account;
    CaseState state = CaseState::Open;
    QString assignedTo;
    /// In the currency that was asked for, or that of the first account; none without accounts.
    std::optional<Money> total, overdue;
    std::vector<CurrencyTotal> others; ///< what is owed besides
    QDate oldestDue; ///< null when nothing is overdue
    int daysPastDue = 0;
    QDate statedOn;
    QString address, area, city;
    std::optional<qint64> latE6, lonE6;
    QString nextStep; ///< a StepKind by name, "none" when there is none
    QDate nextDue;
    std::optional<int> nextMinute;
    QString nextNote;
    std::optional<qint64> lastContactMs;
    QString lastResult; ///< catalogue code
    bool stopped = false;

    bool operator==(const CaseRow&) const = default;
};

enum class CaseSort : std::uint8_t {
    Priority, ///< what is due first
    DaysPastDue, ///< oldest first
    Amount, ///< largest first
    Name,
};

struct CaseFilter {
    QString text; ///< as typed in the search box; empty for all
    CaseState state = CaseState::Open;
    std::optional<Bucket> bucket;
    /// Only cases that owe in this one, with what they owe in it: amounts are only compared within
    /// one currency.
    std::optional<Currency> currency;
    std::optional<Money> least, most;
    QString area;
    QString assignedTo;

    bool operator==(const CaseFilter&) const = default;
};

/// Where a page ended. Opaque text, safe to hand out and take back.
struct CasePage {
    std::vector<CaseRow> rows;
    QString nextKey; ///< empty after the last page
};

/// One page, by key and never by offset: as fast at row 199,000 as at the first. `after` is the
/// nextKey of the page before, in the same sort; BadInput (thrown) when it is none. At most 500
/// rows.
CasePage casePage(Connection& connection, const CaseFilter& filter, CaseSort sort, int limit,
    const QString& after, QDate today);

struct CaseCount {
    qint64 cases = 0;
    std::vector<Money> totals; ///< one a currency, the most common first
};
CaseCount countCases(Connection& connection, const CaseFilter& filter, QDate today);

/// The search box: people, folios, accounts, phones, addresses and notes, words in any order and
/// without accents, the last word as a beginning. Best first among the first few hundred.
std::vector<CaseRow> searchCases(
    Connection& connection, const QString& text, int limit, QDate today);

/// Cases by id, in the order asked; those that are gone are left out.
std::vector<CaseRow> caseRows(Connection& connection, const std::vector<CaseId>& ids, QDate today);

struct AreaCount {
    QString area;
    qint64 cases = 0;
};
std::vector<AreaCount> areas(Connection& connection);

/// The text as an FTS5 expression; empty when nothing in it can be searched.
QString searchExpression(const QString& text);

} // namespace expediente

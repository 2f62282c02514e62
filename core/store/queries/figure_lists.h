#pragma once
#include "core/store/queries/supervision.h"

/// The rows that a supervisor's figures count (kpis.md): who wants to know why, sees the list.
namespace expediente {

enum class FigureList : std::uint8_t {
    PromisesKept, ///< what promisesKept() counts
    Discounts, ///< what discountsGranted() adds up
    Contacts, ///< what contactRates() counts
    Overrides, ///< contacts that went on in spite of a rule
};

struct FigureRow {
    CaseRow caseRow;
    QString author; ///< as in Fact::author
    QDate day; ///< a promise's deadline, the day of acceptance or of the contact
    /// "kept", "partial", "broken" of a promise; "direct", "other" or "none" of a contact; the id
    /// of the rule.
    QString what;
    QString channel; ///< of a contact, by name
    bool blocked = false; ///< the rule did; else it only warned
    QString reason; ///< why it went on in spite of the rule
    Money first, second; ///< promised and paid; owed and forgiven without VAT
};

struct FigureRows {
    std::vector<FigureRow> rows; ///< by author, then latest first
    qint64 all = 0; ///< however many were asked for
};

FigureRows figureRows(
    Connection& connection, FigureList which, const Period& period, int limit, QDate today);

} // namespace expediente

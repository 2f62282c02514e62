#pragma once
#include "core/exchange/fact_lookup.h"
#include "core/exchange/known_case.h"
#include "core/exchange/map_row.h"
#include "core/exchange/planned_row.h"

namespace expediente {

class Connection;

/// What a full file no longer has of this creditor: a whole case, or one account of a case that has
/// others.
struct MissingAccount {
    CaseId caseId;
    std::optional<AccountId> account; ///< none: the whole case is missing
    QString number; ///< of the account
    QString folio, name; ///< of the case
    QDate statedOn; ///< its latest statement

    bool wholeCase() const { return !account; }
    auto operator<=>(const MissingAccount& other) const
    {
        return std::tie(caseId, account) <=> std::tie(other.caseId, other.account);
    }
    bool operator==(const MissingAccount&) const = default;
};

/// A case that stands in the file and yet is not open.
struct AwayCase {
    CaseId caseId;
    QString folio;
    bool closed = false; ///< else recalled, on the file's day or later

    bool operator==(const AwayCase&) const = default;
};

/// Rows of a portfolio against what the store knows: only what is new or says something else
/// becomes a fact.
/// - A statement equal to one that is here is the same, also when it was superseded since: an old
///   file never undoes a correction. A different one of the same day supersedes it.
/// - People and case data are compared with the creditor's own latest word, so that what a
///   collector mended stays until the creditor says something new.
/// - A contact point that anybody has entered is not entered again.
/// - What was erased doesn't come back: the row of an erased debtor is refused, and another erased
///   person in a row is left out.
/// - A case that was recalled before the file's day and stands in it is open again; a closed one
///   stays closed.
class PortfolioPlanner {
public:
    PortfolioPlanner(const Profile& profile, AgencyId agency);

    PlannedRow plan(Connection& connection, const PortfolioRecord& record);

    /// A refused row is still in the file.
    void sawRefused(const MappedRow& row);
    /// Rows came whose account could not be read: what is missing can't be told then.
    bool sawUnreadableRow() const { return m_unreadable; }

    /// Whole cases first. Only what was stated before the file's latest day.
    std::vector<MissingAccount> missing(Connection& connection) const;

    /// The latest day that a statement of the file shows; null when it has none.
    QDate latestDay() const { return m_latest; }
    const QHash<CaseId, AwayCase>& away() const { return m_away; }
    /// Imports that brought what this file builds on.
    const std::set<qint64>& leansOn() const { return m_leansOn; }

private:
    struct CaseInFile {
        QString folio, product;
        QDate openedOn;
        std::vector<PartyBody> parties;
    };
    struct Row; // one row while it is planned

    void planReturn(Row& row);
    void planCase(Row& row);
    bool isGone(Connection& connection, const PersonRecord& person);
    void planPerson(Row& row, const PersonRecord& person);
    void planPoints(Row& row, const PersonRecord& person, PersonId id);
    void planStatement(Row& row);
    void planPayments(Row& row);
    void emitFact(Row& row, NewFact fact);
    void emitBehind(Row& row, NewFact fact, const std::optional<HeldFact>& known);

    const Profile& m_profile;
    CreditorFacts m_facts;
    FactLookup m_lookup;
    QHash<CaseId, CaseInFile> m_cases;
    QSet<PersonId> m_described;
    QHash<PersonId, bool> m_gone; ///< whether they were erased
    QSet<Uuid> m_points;
    QSet<CaseId> m_refusedCases;
    QSet<AccountId> m_accounts;
    QHash<CaseId, AwayCase> m_away;
    QSet<CaseId> m_returned;
    std::set<qint64> m_leansOn;
    QDate m_latest;
    bool m_unreadable = false;
};

} // namespace expediente

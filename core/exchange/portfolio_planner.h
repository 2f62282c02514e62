#pragma once
#include "core/exchange/fact_lookup.h"
#include "core/exchange/known_case.h"
#include "core/exchange/map_row.h"
#include "core/exchange/planned_row.h"

namespace expediente {

class Connection;

/// An account of this creditor that a full file no longer has.
struct MissingAccount {
    CaseId caseId;
    QString number; ///< of the account; empty when the whole case is missing
    QString folio, name; ///< of the case; only when the whole case is missing
    QDate statedOn;

    bool wholeCase() const { return number.isEmpty(); }
    bool operator==(const MissingAccount&) const = default;
};

/// Rows of a portfolio against what the store knows: only what is new or says something else
/// becomes a fact.
/// - A statement equal to one that is here is the same, also when it was superseded since: an old
///   file never undoes a correction. A different one of the same day supersedes it.
/// - People and case data are compared with the creditor's own latest word, so that what a
///   collector mended stays until the creditor says something new. Parties only grow.
/// - A contact point that anybody has entered is not entered again.
/// - A case that was recalled before the file's day and stands in it is open again.
class PortfolioPlanner {
public:
    PortfolioPlanner(const Profile& profile, AgencyId agency);

    PlannedRow plan(Connection& connection, const PortfolioRecord& record);

    /// A refused row is still in the file.
    void sawRefused(const MappedRow& row);
    /// Rows came whose account could not be read: what is missing can't be told then.
    bool sawUnreadableRow() const { return m_unreadable; }

    /// Whole cases first. Only what was stated before the file's latest day.
    std::vector<MissingAccount> missing(Connection& connection, QDate today) const;

private:
    struct CaseInFile {
        QString folio, product;
        QDate openedOn;
        std::vector<PartyBody> parties;
        std::optional<Hlc> order;
    };
    struct KnownAccount {
        CaseId caseId;
        QString number;
        QDate statedOn;
    };
    struct Row; // one row while it is planned

    void planReturn(Row& row);
    void planCase(Row& row);
    void planPerson(Row& row, const PersonRecord& person);
    void planPoints(Row& row, const PersonRecord& person, PersonId id);
    void planStatement(Row& row);
    void planPayments(Row& row);
    void emitFact(Row& row, NewFact fact, const Uuid& id);
    void noteOtherAccounts(const Row& row);

    const Profile& m_profile;
    CreditorFacts m_facts;
    FactLookup m_lookup;
    QHash<CaseId, CaseInFile> m_cases;
    QSet<PersonId> m_described;
    QSet<Uuid> m_points;
    QSet<CaseId> m_refusedCases;
    QSet<AccountId> m_accounts;
    QHash<AccountId, KnownAccount> m_known;
    QDate m_latest;
    bool m_unreadable = false;
};

} // namespace expediente

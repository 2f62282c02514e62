#pragma once
#include "core/central/ledger.h"
#include "core/facts/body.h"

/// The referee of scarce contacts (design.md, sections 2 and 7): who has the contacts with the
/// people who owe on a case.
namespace expediente::central {

/// What is granted, as it follows from the log. Throws what the ledger throws.
class Reservations {
public:
    explicit Reservations(LedgerTransaction& ledger) : Reservations(ledger, ledger) { }
    /// Kept in one ledger, by what another one's log says of the cases.
    Reservations(LedgerTransaction& ledger, LedgerTransaction& log) : m_ledger(ledger), m_log(log)
    {
    }

    /// Takes note of what a fact changes in it; the fact has its place in the log.
    void take(const LoggedFact& fact);
    /// What a grant would take: one of each person who owes on the case.
    std::vector<Reserved> wouldTake(CaseId id, const ContactReserved& granted) const;
    /// Whoever else has one of those people too near those days; the one that lasts longest.
    std::optional<Reserved> standingInTheWay(const std::vector<Reserved>& wanted) const;

private:
    void keep(CaseId id, const ContactReserved& granted, quint64 seq);
    void giveBack(CaseId id, const FactVoided& body, quint64 seq);

    LedgerTransaction& m_ledger;
    LedgerTransaction& m_log;
};

/// Answers what a push asked for, each request behind those before it and once. In the transaction
/// of the push and after it has taken its places: so two transactions can't grant the same. The
/// number of answers.
int answerRequests(Ledger& ledger, LedgerTransaction& transaction, const Moment& now,
    const std::vector<LoggedFact>& requests);

/// Whether two users have one person too near each other; for the ledger's check.
bool clash(const Reserved& a, const Reserved& b);

} // namespace expediente::central

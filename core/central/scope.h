#pragma once
#include "core/central/ledger.h"
#include "core/facts/body.h"

#include <map>

/// Who sees what (design.md, section 8): collectors and agents the cases that they have,
/// supervisors those of their team and those that nobody has, auditors and administrators all, a
/// creditor's users those of the creditor that is their team. A supervisor of no team sees all.
/// With a case its people are seen, and nothing else of theirs.
namespace expediente::central {

/// Takes note of what a fact changes in it; the fact has its place in the log. Throws what the
/// ledger throws.
class Scope {
public:
    explicit Scope(LedgerTransaction& ledger);

    void take(const LoggedFact& fact);

private:
    void opened(const LoggedFact& fact, const CaseOpened& body);
    void hold(CaseId id, quint64 seq);
    void describe(const Member& member, quint64 seq);
    void refreshCase(CaseId id, quint64 seq);
    void refreshUser(const QString& user, quint64 seq);
    void show(const QString& user, CaseId id, quint64 seq);
    void hide(const QString& user, CaseId id, quint64 seq);
    /// What decides about a case.
    struct Standing {
        QString holder, creditor;
    };
    Standing standingOf(CaseId id);
    bool sees(const Member& member, const Standing& standing) const;
    const Member* member(const QString& user) const;
    QString holderSaid(CaseId id, quint64 seq);

    LedgerTransaction& m_ledger;
    std::map<QString, Member> m_members; ///< by user
};

} // namespace expediente::central

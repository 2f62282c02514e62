#pragma once
#include "core/central/ledger.h"

#include <map>

namespace expediente::simulation {

/// Who is to have what, told from the facts alone and without the server's own tables.
class Scopes {
public:
    explicit Scopes(central::Ledger& ledger);

    /// By id, with the place in the log.
    std::map<FactId, quint64> of(const QString& user) const;

private:
    struct Person {
        QString role, team;
    };

    void keep(const std::vector<LoggedFact>& facts);
    void readAgency(const std::vector<LoggedFact>& facts);
    void readCase(CaseId id, const std::vector<LoggedFact>& facts);
    bool sees(const QString& user, const QString& holder) const;

    std::map<QString, Person> m_people;
    std::map<CaseId, QString> m_holders;
    std::map<CaseId, std::vector<PersonId>> m_parties;
    std::map<Subject, std::map<FactId, quint64>> m_facts;
    std::map<FactId, quint64> m_ofAgency;
};

} // namespace expediente::simulation

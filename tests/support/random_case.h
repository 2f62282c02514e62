#pragma once
#include "core/facts/sealer.h"

#include <random>

namespace expediente {

/// Makes up histories of cases for properties: anything that may happen in any order, with facts
/// that speak of each other, voids, and kinds that nobody knows. The same seed, the same history.
class RandomCase {
public:
    explicit RandomCase(quint64 seed);

    CaseId id() const { return m_case; }
    PersonId debtor() const { return m_debtor; }
    /// The case and its people, opened, then `count` things that happen.
    std::vector<NewFact> history(int count);
    /// The same as records, with clocks that partly run backwards, as on several devices.
    std::vector<FactRecord> records(int count);

private:
    int upTo(int most);
    QDate someDate();
    Money someAmount();
    FactId someEarlier();
    NewFact opening();
    NewFact description(PersonId person);
    OfferMade someOffer();
    NewFact next();
    NewFact fact(const Subject& subject, const Body& body);

    std::mt19937_64 m_random;
    CaseId m_case;
    PersonId m_debtor, m_guarantor;
    AccountId m_account;
    qint64 m_now;
    std::vector<FactId> m_made;
};

} // namespace expediente

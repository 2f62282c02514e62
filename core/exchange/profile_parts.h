#pragma once
#include "core/exchange/source.h"
#include "core/facts/bodies.h"

/// The parts of a Profile. Each lists its sources once, with the type that they are read as.
namespace expediente {

struct AddressMap {
    Source street, area, city, state, postcode, between, latitude, longitude;

    template <class F>
    void sources(F& f)
    {
        for (Source* text : {&street, &area, &city, &state, &postcode, &between})
            f(*text, ValueType::Text);
        f(latitude, ValueType::Degrees);
        f(longitude, ValueType::Degrees);
    }
};

struct ContactPointMap {
    ContactPointType type = ContactPointType::Phone;
    Source value; ///< of a number or an e-mail
    std::string split; ///< between several numbers in one cell
    Source label;
    AddressMap address;

    template <class F>
    void sources(F& f)
    {
        f(value, ValueType::Key);
        f(label, ValueType::Text);
        address.sources(f);
    }
};

struct IdentifierMap {
    QString type;
    Source value;
};

struct PersonMap {
    PartyRole role = PartyRole::Debtor;
    Source relation, key, name, born;
    std::vector<IdentifierMap> identifiers;
    std::vector<ContactPointMap> contactPoints;

    template <class F>
    void sources(F& f)
    {
        f(relation, ValueType::Text);
        f(key, ValueType::Key);
        f(name, ValueType::Text);
        f(born, ValueType::Date);
        for (auto& identifier : identifiers)
            f(identifier.value, ValueType::Key);
        for (auto& point : contactPoints)
            point.sources(f);
    }
};

struct CaseMap {
    Source key; ///< unmapped: the debtor's
    Source folio; ///< unmapped: the key
    Source product, country, zone, openedOn;

    template <class F>
    void sources(F& f)
    {
        f(key, ValueType::Key);
        f(folio, ValueType::Key);
        for (Source* text : {&product, &country, &zone})
            f(*text, ValueType::Text);
        f(openedOn, ValueType::Date);
    }
};

struct AccountMap {
    Source key;
    Source number; ///< unmapped: the key
    Source product; ///< unmapped: the case's
    Source reference; ///< what a payment must quote

    template <class F>
    void sources(F& f)
    {
        f(key, ValueType::Key);
        f(number, ValueType::Key);
        f(product, ValueType::Text);
        f(reference, ValueType::Key);
    }
};

struct InstalmentMap {
    Source due, principal, interest;
};

struct BilledMap {
    Source on, amount;
};

struct ExplanationMap {
    Component component = Component::PrincipalOverdue;
    Source text;
};

struct LateRateMap {
    Source annual;
    RateKind kind = RateKind::Nominal;
    int basis = 360;
};

struct StatementMap {
    std::array<Source, 6> components; ///< in the order of Component
    /// One amount that the file does not break down: overdue principal when anything is late,
    /// else principal that is not due.
    Source balance;
    Source credit;
    Source oldestUnpaidDue, daysPastDue, monthsLate; ///< at most one of the three
    Source ordinaryRate;
    LateRateMap lateRate;
    VatTerms vatTerms;
    std::vector<Component> paymentOrder;
    std::vector<InstalmentMap> schedule;
    std::vector<BilledMap> billed;
    std::vector<ExplanationMap> explained;

    template <class F>
    void sources(F& f)
    {
        for (auto& component : components)
            f(component, ValueType::Amount);
        f(balance, ValueType::Amount);
        f(credit, ValueType::Amount);
        f(oldestUnpaidDue, ValueType::Date);
        f(daysPastDue, ValueType::Count);
        f(monthsLate, ValueType::Count);
        f(ordinaryRate, ValueType::Rate);
        f(lateRate.annual, ValueType::Rate);
        for (auto& entry : schedule) {
            f(entry.due, ValueType::Date);
            f(entry.principal, ValueType::Amount);
            f(entry.interest, ValueType::Amount);
        }
        for (auto& entry : billed) {
            f(entry.on, ValueType::Date);
            f(entry.amount, ValueType::Amount);
        }
        for (auto& entry : explained)
            f(entry.text, ValueType::Text);
    }
};

struct PaymentMap {
    Source account; ///< payments file only: the account's key
    Source reference, date, amount, channel;
    Source reversed; ///< "yes" (through a map) takes the payment of this reference back

    template <class F>
    void sources(F& f)
    {
        f(account, ValueType::Key);
        f(reference, ValueType::Key);
        f(date, ValueType::Date);
        f(amount, ValueType::Amount);
        f(channel, ValueType::Text);
        f(reversed, ValueType::Flag);
    }
};

} // namespace expediente

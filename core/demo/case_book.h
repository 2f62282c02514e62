#pragma once
// Private to core/demo: writes down the facts of one case as they would have come about.
#include "core/casefile/catalogue.h"
#include "core/demo/lore.h"
#include "core/demo/random.h"
#include "core/exchange/creditor_facts.h"
#include "core/figures/business_days.h"
#include "core/store/identity.h"

namespace expediente {

/// What all cases of one portfolio share.
struct DemoWorld {
    quint64 seed = 0;
    QDate today;
    StoreIdentity identity;
    QTimeZone zone;
    DemoLore lore;
    Catalogue catalogue;
    CreditorBody creditor;
    CreditorFacts creditorFacts;
    BusinessDays businessDays;

    /// Whose round it is: the user's, but a supervisor looks at somebody else's.
    QString collector() const
    {
        return identity.role == QStringLiteral("supervisor") ? QStringLiteral("jortega")
                                                             : identity.user;
    }
};

struct DemoTime {
    QDate day;
    QTime at;
};

class CaseBook {
public:
    CaseBook(const DemoWorld& world, int index);

    const DemoWorld& world() const { return m_world; }
    int index() const { return m_index; }
    CaseId caseId() const { return m_case; }
    AccountId account() const { return m_account; }
    QString accountNumber() const;
    QString reference() const; ///< what a payment must quote
    QString folio(QDate opened) const;

    // What the creditor's file tells. `who` and `where` name people and contact points from here
    // on.
    PersonId addPerson(const QString& who, PartyRole role, const QString& relation,
        const PersonDescribed& body, QDate day);
    FactId addPoint(
        const QString& who, const QString& where, const ContactPointAdded& body, QDate day);
    void open(const QString& folio, const QString& product, QDate day);
    FactId state(const AccountStated& body);
    FactId pay(Money amount, QDate day, const QString& channel);

    // What people of the agency log; `by` is a user's key, empty for the collector.
    FactId say(const Body& body, const DemoTime& when, const QString& by = {});
    FactId sayOfPerson(
        const QString& who, const Body& body, const DemoTime& when, const QString& by = {});

    std::optional<PersonId> person(const QString& who) const;
    std::optional<FactId> point(const QString& where) const;
    QString ownerOf(const QString& where) const;

    /// All of it in the order in which it happened. Call once.
    std::vector<NewFact> takeFacts();

private:
    FactId addCreditorFact(NewFact fact, FactId id);
    FactId say(Subject subject, const Body& body, const DemoTime& when, const QString& by);
    QString clientKey() const;
    int number(int first) const;

    struct Point {
        FactId id;
        QString owner;
    };

    const DemoWorld& m_world;
    const int m_index;
    DemoRandom m_ids;
    CaseId m_case;
    AccountId m_account;
    std::vector<PartyBody> m_parties;
    std::map<QString, PersonId> m_people;
    std::map<QString, Point> m_points;
    std::vector<NewFact> m_facts;
    int m_payments = 0;
};

} // namespace expediente

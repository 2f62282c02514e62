#pragma once
#include "core/facts/sealer.h"

#include <QTimeZone>

namespace expediente {

/// Ids and facts of what a creditor's file describes. Everything follows from the agency, the
/// creditor's key and the file, so that two devices importing the same file make the same facts;
/// the author is the creditor, the times are the file's.
class CreditorFacts {
public:
    CreditorFacts(AgencyId agency, QString creditorKey, const QByteArray& zone);

    CaseId caseId(const QString& key) const { return {derived("case", key)}; }
    PersonId personId(const QString& key) const { return {derived("person", key)}; }
    AccountId accountId(const QString& key) const { return {derived("account", key)}; }
    /// The reference alone: the same one on another account is another body, and is refused.
    Uuid paymentId(const QString& reference) const { return derived("payment", reference); }

    const QString& author() const { return m_author; }

    /// A fact of that day, without an id. At noon in the creditor's zone. Throws StoreException for
    /// a body that fails its checks: a row like that should have been refused by its reader.
    NewFact make(Subject subject, const Body& body, QDate day) const;

    /// The id of a fact that says this about its subject on its day. Saying the same again is the
    /// same fact; saying something else, or putting it behind another one, is another one: whatever
    /// a device knew before, two facts of one id have one content.
    static Uuid idOf(const NewFact& fact);
    /// The same on whatever day it is said, for the demo, which is made up once: in files the day
    /// is part of the content.
    static Uuid timelessIdOf(const NewFact& fact);
    /// The n-th id for the same content: a fact that was voided (an import undone) can't come back,
    /// so that its content needs another id. 0 is the id itself.
    static FactId generation(const Uuid& id, int n);

private:
    Uuid derived(const char* what, const QString& key) const;

    AgencyId m_agency;
    QByteArray m_creditor;
    QString m_author;
    QTimeZone m_zone;
};

} // namespace expediente

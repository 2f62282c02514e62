#pragma once
#include "core/central/server_voice.h"
#include "core/central/sqlite_ledger.h"
#include "core/facts/sealer.h"
#include "core/wire/access_messages.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <map>

namespace expediente::tests {

/// A ledger in a folder of its own, with a clock that stands still.
class LedgerFolder {
public:
    LedgerFolder();

    central::SqliteLedger& operator*() { return *m_ledger; }
    central::SqliteLedger* operator->() { return m_ledger.get(); }
    FixedClock& clock() { return m_clock; }
    qint64 nowMs() const { return m_clock.now().utcMs; }
    QString path() const { return m_folder.filePath(QStringLiteral("ledger.db")); }
    const DataKey& key() const { return m_key; }
    AgencyId agency() const { return m_ledger->agency().id; }

    void say(const std::vector<NewFact>& facts); ///< as the server
    void say(const Body& body); ///< in its name, of the agency
    FactId sayOf(Subject subject, const Body& body); ///< in its name
    void addUser(const QString& user, const QString& role, const QString& team = {});
    std::vector<LoggedFact> log();
    std::vector<central::AuditEntry> audit();

private:
    QTemporaryDir m_folder;
    DataKey m_key = DataKey::random();
    FixedClock m_clock;
    std::unique_ptr<central::SqliteLedger> m_ledger;
};

/// A workstation without a store: it seals what it is told to.
class Speaker {
public:
    explicit Speaker(QString user);
    Q_DISABLE_COPY_MOVE(Speaker)

    const central::Workstation& self() const { return m_self; }
    /// By putWorkstation, for tests that aren't about coming in.
    void enrolIn(LedgerFolder& ledger) const { enrolIn(*ledger); }
    void enrolIn(central::Ledger& ledger) const;
    Enrol enrolment(const QString& code) const;

    NewFact newFact(Subject subject, const Body& body) const;
    Fact seal(const NewFact& fact);
    Fact seal(Subject subject, const Body& body) { return seal(newFact(subject, body)); }
    /// With these taken for the place where it is.
    void goOn(quint32 incarnation, quint64 dseq) { m_sealer.goOnFrom(incarnation, dseq); }
    /// The last fact that the server has of this device, of its only subject, as `facts` prints it.
    void continueAfter(const QJsonObject& fact);
    Envelope envelope(const Fact& fact) { return m_sealer.envelope(fact.hash, fact.envelope.link); }

    FixedClock clock;

private:
    DeviceKey m_key = DeviceKey::generate();
    central::Workstation m_self;
    Sealer m_sealer;
    std::map<Subject, Hash> m_ends;
};

/// As a creditor's file would say it: person and case.
std::vector<NewFact> openedCase(CaseId id, PersonId debtor);
inline CaseId caseId(const char* name)
{
    return CaseId{Uuid::derived({"case", name})};
}
inline PersonId personId(const char* name)
{
    return PersonId{Uuid::derived({"person", name})};
}
Moment testMoment();
DocumentAttached documentOf(const QByteArray& bytes);

} // namespace expediente::tests

#pragma once
// Private to core/central.
#include "core/central/ledger.h"
#include "core/central/sqlite_shelf.h"
#include "core/store/connection.h"

namespace expediente::central {

/// On a connection that has a transaction open. Every statement asks for the agency.
class SqliteTransaction final : public LedgerTransaction {
public:
    SqliteTransaction(Connection& connection, AgencyId agency)
        : m_connection(connection), m_agency(agency.uuid), m_shelf(connection, agency.uuid)
    {
    }

    AgencyId agency() const override { return AgencyId{m_agency}; }

    LogState state() override;
    quint64 sharedWith(quint64 epoch) override;
    std::optional<Known> find(FactId id) override;
    quint64 takePlaces(int count) override;
    void append(const LoggedFact& fact, quint64 tx) override;
    void keepEnvelope(FactId id, const Envelope& envelope) override;
    std::optional<Sticky> verdictOn(FactId id, const Hash& hash) override;
    bool wasRefused(FactId id) override;
    void erase(FactId id, const Subject& subject) override;
    Page log(quint64 after, int most) override;
    std::optional<Envelope> keptEnvelope(FactId id) override;
    void keepVerdict(FactId id, const Hash& hash, const Sticky& verdict, qint64 nowMs) override;
    Page seenBy(const QString& user, quint64 after, quint64 upTo, int most) override;
    Page historyOf(const Subject& subject, quint64 after, quint64 upTo, int most) override;

    std::optional<Workstation> workstationOf(DeviceId device) override;
    std::vector<Workstation> workstations() override;
    void putWorkstation(const Workstation& workstation) override;
    void markSeen(DeviceId workstation, qint64 nowMs) override;
    Stream stream(DeviceId device) override;
    void putStream(DeviceId device, const Stream& stream) override;
    Hash chainEnd(DeviceId device, const Subject& subject) override;

    std::vector<Member> members() override;
    void putMember(const Member& member) override;
    bool hasSubject(const Subject& subject) override;
    std::optional<QString> holderOf(CaseId id) override;
    void putHolder(CaseId id, const QString& user) override;
    std::vector<CaseId> heldBy(const QString& user) override;
    QString creditorOf(CaseId id) override;
    void putCreditor(CaseId id, const QString& creditor) override;
    std::vector<CaseId> cases() override;
    std::vector<PersonId> partiesOf(CaseId id) override;
    void addParty(CaseId id, PersonId person) override;
    std::vector<CaseId> casesOf(PersonId person) override;
    Sight sight(const QString& user, const Subject& subject) override;
    std::vector<QString> seersOf(const Subject& subject) override;
    std::vector<QString> seersSince(const Subject& subject, quint64 after) override;
    void openSight(const QString& user, const Subject& subject, quint64 from) override;
    void closeSight(const QString& user, const Subject& subject, quint64 to) override;
    std::vector<SightChange> begun(const QString& user, quint64 after, quint64 upTo) override;
    std::vector<SightChange> ended(const QString& user, quint64 after, quint64 upTo) override;

    std::optional<FactId> decisionOn(FactId request) override;
    void putDecision(FactId request, FactId decision) override;
    std::vector<Reserved> reservedOf(PersonId person) override;
    std::vector<Reserved> reservedUnder(FactId request) override;
    void putReserved(FactId request, const std::vector<Reserved>& reserved) override;

    void putEnrolment(const Hash& code, const QString& user, qint64 expiresMs) override;
    std::optional<Enrolment> enrolment(const Hash& code) override;
    void useEnrolment(const Hash& code, DeviceId by, qint64 nowMs) override;
    void putToken(const Hash& hash, const Token& token) override;
    std::optional<Token> token(const Hash& hash) override;
    void useRefreshTokens(DeviceId workstation, qint64 beforeMs, qint64 nowMs) override;
    void dropTokens(DeviceId workstation, bool usedToo) override;
    void dropExpiredTokens(DeviceId workstation, qint64 nowMs) override;

    Shelf& shelf() override { return m_shelf; }

    void note(const AuditEntry& entry) override;
    std::vector<AuditEntry> audit(quint64 after, int most) override;

private:
    quint64 endOfTransactionAt(quint64 seq);
    Page page(Query& rows, quint64 upTo, int most);

    Connection& m_connection;
    const Uuid m_agency;
    SqliteShelf m_shelf;
};

} // namespace expediente::central

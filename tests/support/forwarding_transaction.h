#pragma once
#include "core/central/ledger.h"

namespace expediente::tests {

/// Hands everything on to the real one: for tests that plant a mistake in one thing of it.
class ForwardingTransaction : public central::LedgerTransaction {
public:
    explicit ForwardingTransaction(central::LedgerTransaction& real) : m(real) { }

    AgencyId agency() const override { return m.agency(); }
    central::LogState state() override { return m.state(); }
    quint64 sharedWith(quint64 epoch) override { return m.sharedWith(epoch); }
    std::optional<central::Known> find(FactId id) override { return m.find(id); }
    quint64 takePlaces(int count) override { return m.takePlaces(count); }
    void append(const LoggedFact& fact, quint64 tx) override { m.append(fact, tx); }
    void keepEnvelope(FactId id, const Envelope& envelope) override
    {
        m.keepEnvelope(id, envelope);
    }
    std::optional<central::Sticky> verdictOn(FactId id, const Hash& hash) override
    {
        return m.verdictOn(id, hash);
    }
    bool wasRefused(FactId id) override { return m.wasRefused(id); }
    void erase(FactId id, const Subject& subject) override { m.erase(id, subject); }
    void keepVerdict(
        FactId id, const Hash& hash, const central::Sticky& verdict, qint64 nowMs) override
    {
        m.keepVerdict(id, hash, verdict, nowMs);
    }
    Page seenBy(const QString& user, quint64 after, quint64 upTo, int most) override
    {
        return m.seenBy(user, after, upTo, most);
    }
    Page historyOf(const Subject& subject, quint64 after, quint64 upTo, int most) override
    {
        return m.historyOf(subject, after, upTo, most);
    }
    std::optional<central::Workstation> workstationOf(DeviceId device) override
    {
        return m.workstationOf(device);
    }
    std::vector<central::Workstation> workstations() override { return m.workstations(); }
    void putWorkstation(const central::Workstation& of) override { m.putWorkstation(of); }
    central::Stream stream(DeviceId device) override { return m.stream(device); }
    void putStream(DeviceId device, const central::Stream& stream) override
    {
        m.putStream(device, stream);
    }
    Hash chainEnd(DeviceId device, const Subject& subject) override
    {
        return m.chainEnd(device, subject);
    }
    std::vector<central::Member> members() override { return m.members(); }
    void putMember(const central::Member& member) override { m.putMember(member); }
    bool hasSubject(const Subject& subject) override { return m.hasSubject(subject); }
    std::optional<QString> holderOf(CaseId id) override { return m.holderOf(id); }
    void putHolder(CaseId id, const QString& user) override { m.putHolder(id, user); }
    std::vector<CaseId> heldBy(const QString& user) override { return m.heldBy(user); }
    QString creditorOf(CaseId id) override { return m.creditorOf(id); }
    void putCreditor(CaseId id, const QString& creditor) override { m.putCreditor(id, creditor); }
    std::vector<CaseId> cases() override { return m.cases(); }
    std::vector<PersonId> partiesOf(CaseId id) override { return m.partiesOf(id); }
    void addParty(CaseId id, PersonId person) override { m.addParty(id, person); }
    std::vector<CaseId> casesOf(PersonId person) override { return m.casesOf(person); }
    central::Sight sight(const QString& user, const Subject& subject) override
    {
        return m.sight(user, subject);
    }
    std::vector<QString> seersOf(const Subject& subject) override { return m.seersOf(subject); }
    std::vector<QString> seersSince(const Subject& subject, quint64 after) override
    {
        return m.seersSince(subject, after);
    }
    void openSight(const QString& user, const Subject& subject, quint64 from) override
    {
        m.openSight(user, subject, from);
    }
    void closeSight(const QString& user, const Subject& subject, quint64 to) override
    {
        m.closeSight(user, subject, to);
    }
    std::vector<SightChange> begun(const QString& user, quint64 after, quint64 upTo) override
    {
        return m.begun(user, after, upTo);
    }
    std::vector<SightChange> ended(const QString& user, quint64 after, quint64 upTo) override
    {
        return m.ended(user, after, upTo);
    }
    std::optional<FactId> decisionOn(FactId request) override { return m.decisionOn(request); }
    void putDecision(FactId request, FactId decision) override { m.putDecision(request, decision); }
    std::vector<central::Reserved> reservedOf(PersonId person) override
    {
        return m.reservedOf(person);
    }
    std::vector<central::Reserved> reservedUnder(FactId request) override
    {
        return m.reservedUnder(request);
    }
    void putReserved(FactId request, const std::vector<central::Reserved>& reserved) override
    {
        m.putReserved(request, reserved);
    }
    void putEnrolment(const Hash& code, const QString& user, qint64 expiresMs) override
    {
        m.putEnrolment(code, user, expiresMs);
    }
    void useEnrolment(const Hash& code, DeviceId by, qint64 nowMs) override
    {
        m.useEnrolment(code, by, nowMs);
    }
    void putToken(const Hash& hash, const Token& token) override { m.putToken(hash, token); }
    std::optional<Token> token(const Hash& hash) override { return m.token(hash); }
    void useRefreshTokens(DeviceId workstation, qint64 beforeMs, qint64 nowMs) override
    {
        m.useRefreshTokens(workstation, beforeMs, nowMs);
    }
    void dropTokens(DeviceId workstation, bool usedToo) override
    {
        m.dropTokens(workstation, usedToo);
    }
    void dropExpiredTokens(DeviceId workstation, qint64 nowMs) override
    {
        m.dropExpiredTokens(workstation, nowMs);
    }
    std::optional<Enrolment> enrolment(const Hash& code) override { return m.enrolment(code); }
    void markSeen(DeviceId workstation, qint64 nowMs) override { m.markSeen(workstation, nowMs); }
    Page log(quint64 after, int most) override { return m.log(after, most); }
    std::optional<Envelope> keptEnvelope(FactId id) override { return m.keptEnvelope(id); }
    central::Shelf& shelf() override { return m.shelf(); }
    void note(const central::AuditEntry& entry) override { m.note(entry); }
    std::vector<central::AuditEntry> audit(quint64 after, int most) override
    {
        return m.audit(after, most);
    }

protected:
    central::LedgerTransaction& m;
};

} // namespace expediente::tests

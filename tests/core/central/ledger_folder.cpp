#include "tests/core/central/ledger_folder.h"

#include <catch2/catch_test_macros.hpp>

namespace expediente::tests {

using namespace central;

Moment testMoment()
{
    return Moment::fromDateTime(
        QDateTime({2026, 11, 24}, {12, 0}, QTimeZone("America/Mexico_City")));
}

LedgerFolder::LedgerFolder() : m_clock(testMoment())
{
    auto made = SqliteLedger::create(path(), m_key,
        {AgencyId{Uuid::derived({"agency"})}, QStringLiteral("Puente Claro"), QStringLiteral("MX"),
            "America/Mexico_City"});
    REQUIRE(made);
    m_ledger = std::move(*made);
    say({introduction(*m_ledger, m_clock.now())});
}

void LedgerFolder::say(const std::vector<NewFact>& facts)
{
    m_ledger->write(
        [&](LedgerTransaction& ledger) { central::say(*m_ledger, ledger, m_clock.now(), facts); });
}

void LedgerFolder::say(const Body& body)
{
    sayOf(agency(), body);
}

FactId LedgerFolder::sayOf(Subject subject, const Body& body)
{
    auto fact = expediente::newFact(subject, body, m_clock.now(), serverAuthor);
    fact.id = FactId{Uuid::v7(nowMs())};
    say({fact});
    return *fact.id;
}

void LedgerFolder::addUser(const QString& user, const QString& role, const QString& team)
{
    say(UserDescribed{user, user.toUpper(), role});
    if (!team.isEmpty())
        say(TeamChanged{user, team});
}

std::vector<LoggedFact> LedgerFolder::log()
{
    std::vector<LoggedFact> facts;
    m_ledger->read([&](LedgerTransaction& ledger) { facts = ledger.log(0, 100'000).facts; });
    return facts;
}

std::vector<AuditEntry> LedgerFolder::audit()
{
    std::vector<AuditEntry> entries;
    m_ledger->read([&](LedgerTransaction& ledger) { entries = ledger.audit(0, 100'000); });
    return entries;
}

namespace {

Workstation machineOf(const QString& user, const DeviceKey& key)
{
    Workstation self;
    self.logging = DeviceId{Uuid::v7(testMoment().utcMs)};
    self.importing = DeviceId{Uuid::v7(testMoment().utcMs)};
    self.key = key.publicKey();
    self.user = user;
    self.name = QStringLiteral("Portátil de ") + user;
    return self;
}

} // namespace

Speaker::Speaker(QString user)
    : clock(testMoment())
    , m_self(machineOf(user, m_key))
    , m_sealer(m_key, m_self.logging, 0, 0, Hlc::fromMs(testMoment().utcMs))
{
}

void Speaker::enrolIn(Ledger& ledger) const
{
    ledger.write([&](LedgerTransaction& transaction) { transaction.putWorkstation(m_self); });
}

Enrol Speaker::enrolment(const QString& code) const
{
    Enrol enrol{code, m_self.logging, m_self.importing, m_self.key, m_self.name, {}};
    enrol.proof = m_key.sign(enrolDigest(enrol));
    return enrol;
}

NewFact Speaker::newFact(Subject subject, const Body& body) const
{
    return expediente::newFact(subject, body, clock.now(), QStringLiteral("user:") + m_self.user);
}

Fact Speaker::seal(const NewFact& fact)
{
    Hash& end = m_ends[fact.subject];
    Fact sealed = m_sealer.seal(fact, end, clock.now().utcMs);
    end = sealed.hash;
    return sealed;
}

void Speaker::continueAfter(const QJsonObject& fact)
{
    const auto text = [&](const char* key) { return fact[QLatin1StringView(key)].toString(); };
    goOn(quint32(fact[QStringLiteral("incarnation")].toInt()),
        quint64(fact[QStringLiteral("dseq")].toInteger()));
    const QByteArray hash = QByteArray::fromHex(text("hash").toLatin1());
    std::copy(hash.begin(), hash.end(), m_ends[*Subject::fromString(text("subject"))].begin());
}

std::vector<NewFact> openedCase(CaseId id, PersonId debtor)
{
    CaseOpened opening;
    opening.folio = QStringLiteral("F-") + id.toString().left(6);
    opening.creditor = {
        QStringLiteral("fsm"), QStringLiteral("Financiera Sierra Madre"), {}, {}, {}};
    opening.country = QStringLiteral("MX");
    opening.openedOn = QDate(2026, 6, 1);
    opening.parties = {{debtor, PartyRole::Debtor, {}}};
    const Moment on = Moment::noon({2026, 6, 1}, QTimeZone("America/Mexico_City"));
    const auto fact = [&](Subject subject, const Body& body, const char* what) {
        auto made = newFact(subject, body, on, QStringLiteral("creditor:fsm"));
        made.id = FactId{Uuid::derived({what, subject.uuid.view()})};
        made.hlc = Hlc::fromMs(on.utcMs);
        return made;
    };
    return {fact(debtor, PersonDescribed{QStringLiteral("Persona"), {}, {}}, "described"),
        fact(id, opening, "opened")};
}

DocumentAttached documentOf(const QByteArray& bytes)
{
    DocumentAttached document;
    document.name = QStringLiteral("recibo.pdf");
    document.mime = QStringLiteral("application/pdf");
    document.size = bytes.size();
    document.sha256 = toHex(sha256Of(bytes));
    return document;
}

} // namespace expediente::tests

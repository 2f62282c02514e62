#include "tests/support/temporary_store.h"

#include "core/store/queries/case_read.h"
#include "resources/embedded.h"

namespace expediente {

namespace {

template <class T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            (name(result.error().code) + u' ' + result.error().args.join(u' ')).toStdString());
    return std::move(*result);
}

} // namespace

TemporaryStore::TemporaryStore(HouseRules rules, const StoreIdentity& whose)
    : m_rules(std::move(rules))
    // Later than anything that RandomCase makes up, so that nothing lies in the future.
    , m_clock(
          Moment::fromDateTime(QDateTime({2037, 1, 1}, {12, 0}, QTimeZone("America/Mexico_City"))))
{
    m_store = orThrow(Store::create(dir(), m_key, whose, m_rules, m_clock));
}

StoreIdentity TemporaryStore::identityUnderServer()
{
    StoreIdentity whose = identity();
    whose.server = DeviceKey::generate().publicKey();
    return whose;
}

StoreIdentity TemporaryStore::identity()
{
    StoreIdentity identity;
    identity.agency = AgencyId{Uuid::derived({"agency"})};
    identity.agencyName = QStringLiteral("Puente Claro");
    identity.country = QStringLiteral("MX");
    identity.zone = "America/Mexico_City";
    identity.user = QStringLiteral("ana");
    identity.userName = QStringLiteral("Ana Prueba");
    identity.role = QStringLiteral("collector");
    return identity;
}

StoreIdentity TemporaryStore::supervisor()
{
    StoreIdentity whose = identity();
    whose.user = QStringLiteral("eva");
    whose.userName = QStringLiteral("Eva Prueba");
    whose.role = QStringLiteral("supervisor");
    return whose;
}

void TemporaryStore::reopen(Store::Access access)
{
    m_store.reset();
    m_store = orThrow(Store::open(dir(), m_key, access, m_rules, m_clock));
}

void TemporaryStore::reopenUnder(HouseRules rules)
{
    m_rules = std::move(rules);
    reopen();
}

Result<std::unique_ptr<Store>> TemporaryStore::openAnother(Store::Access access)
{
    return Store::open(dir(), m_key, access, m_rules, m_clock);
}

Connection TemporaryStore::tamper()
{
    return Connection(orThrow(Database::open(path(), m_key, Database::Mode::ReadWrite)));
}

Appended TemporaryStore::append(const std::vector<NewFact>& facts)
{
    return orThrow(m_store->append(facts).result());
}

FactId TemporaryStore::appendAs(const QString& user, Subject subject, const Body& body)
{
    auto fact = m_store->newFact(subject, body);
    fact.author = QStringLiteral("user:") + user;
    return append({fact}).ids.front();
}

CaseId TemporaryStore::addRandomCase(quint64 seed, int count)
{
    RandomCase random(seed);
    const auto history = random.history(count);
    append({history.begin(), history.begin() + 3});
    // What speaks of a fact that is not there is refused, as it should be; the rest goes in.
    for (auto fact = history.begin() + 3; fact != history.end(); ++fact)
        m_store->append({*fact}).result();
    return random.id();
}

CaseFile TemporaryStore::caseFile(CaseId id)
{
    auto file = orThrow(m_store->ask([&](Connection& c) { return readCase(c, id); }));
    if (!file)
        throw std::runtime_error("no such case");
    return *file;
}

Catalogue shippedCatalogue()
{
    return orThrow(Catalogue::fromJson(
        embedded(QStringLiteral("catalogue/catalogue.json")), QStringLiteral("MX")));
}

} // namespace expediente

#include "tests/bench/sample.h"

#include "core/demo/write_demo.h"
#include "core/vault/vault.h"
#include "core/worklist/house_rules.h"
#include "tests/bench/report.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <stdexcept>

namespace expediente::bench {

namespace {

constexpr quint64 seed = 20261124;
/// So that what is measured is not Argon2id.
constexpr KdfCost cheap{1, 8192};

template <class T>
T must(Result<T> result, const char* what)
{
    if (!result)
        throw std::runtime_error(
            (QLatin1String(what) + QStringLiteral(": ") + name(result.error().code)).toStdString());
    return std::move(*result);
}

HouseRules rules()
{
    return must(shippedRules(QStringLiteral("MX")), "rules");
}

StoreIdentity identity()
{
    StoreIdentity id;
    id.agency = AgencyId{Uuid::derived({"bench agency"})};
    id.agencyName = QStringLiteral("Puente Claro");
    id.country = QStringLiteral("MX");
    id.zone = "America/Mexico_City";
    id.user = QStringLiteral("jortega");
    id.userName = QStringLiteral("Javier Ortega");
    id.role = QStringLiteral("collector");
    return id;
}

} // namespace

Sample::Sample(const QString& dir, int cases)
    : m_dir(dir + QStringLiteral("/store-%1").arg(cases))
    , m_clock(Moment::fromDateTime(QDateTime(day, {16, 20}, QTimeZone("America/Mexico_City"))))
    , m_key(keyOf(cases))
{
    m_store = reopen();
    const DemoPortfolio portfolio(seed, cases, day, identity());
    for (int i = 0; i < cases; ++i)
        m_cases.push_back(portfolio.caseId(i));
    m_facts = must(m_store->ask([](Connection& c) {
        auto query = c.query("SELECT count(*) FROM fact");
        query.next();
        return query.integer(0);
    }),
        "count");
}

DataKey Sample::keyOf(int cases)
{
    if (!QFile::exists(m_dir + QStringLiteral("/complete")))
        make(cases);
    return must(vault::unlock(m_dir, passphrase()), "unlock");
}

Secret Sample::passphrase()
{
    return passphraseFrom(QStringLiteral("cuatro palabras bien largas"));
}

std::unique_ptr<Store> Sample::reopen()
{
    m_store.reset();
    return must(Store::open(m_dir, m_key, Store::Access::ReadWrite, rules(), m_clock), "open");
}

void Sample::make(int cases)
{
    QDir(m_dir).removeRecursively();
    const auto made = must(vault::create(m_dir, passphrase(), cheap), "vault");
    auto store = must(Store::create(m_dir, made.dataKey, identity(), rules(), m_clock), "create");
    const DemoPortfolio portfolio(seed, cases, day, identity());
    Progress progress;
    progress.report = [](qint64 done, qint64 total) {
        if (done % 5000 == 0)
            std::fprintf(stderr, "   %lld of %lld\n", (long long)done, (long long)total);
    };
    DemoWritten written;
    const double time =
        microseconds([&] { written = must(writeDemo(*store, portfolio, progress), "demo"); });
    m_making = QStringLiteral("%1 cases, %2 facts in %3: %4 facts/s, sealed, stored and projected")
                   .arg(written.cases)
                   .arg(written.facts)
                   .arg(micros(time))
                   .arg(double(written.facts) * 1e6 / time, 0, 'f', 0);
    QFile(m_dir + QStringLiteral("/complete")).open(QIODevice::WriteOnly);
}

Connection Sample::bareConnection() const
{
    return Connection(
        must(Database::open(databasePath(), m_key, Database::Mode::ReadOnly), "bare"));
}

} // namespace expediente::bench

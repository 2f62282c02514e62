#include "tests/bench/sample.h"

#include "core/casefile/catalogue.h"
#include "core/demo/write_demo.h"
#include "resources/embedded.h"
#include "tests/bench/report.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <stdexcept>

namespace expediente::bench {

namespace {

constexpr quint64 seed = 20261124;

template <class T>
T must(Result<T> result, const char* what)
{
    if (!result)
        throw std::runtime_error(
            (QLatin1String(what) + QStringLiteral(": ") + name(result.error().code)).toStdString());
    return std::move(*result);
}

Catalogue catalogue()
{
    return must(Catalogue::fromJson(
                    embedded(QStringLiteral("catalogue/catalogue.json")), QStringLiteral("MX")),
        "catalogue");
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

/// Invented people need no passphrase, only the same cipher as everybody else.
DataKey keyFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        if (auto key = DataKey::from(Secret::takeFrom(file.readAll())))
            return std::move(*key);
    DataKey key = DataKey::random();
    if (!file.open(QIODevice::WriteOnly) || file.write(key.view().data(), key.view().size()) != 32)
        throw std::runtime_error("cannot write the key");
    return key;
}

} // namespace

Sample::Sample(const QString& dir, int cases)
    : m_key((QDir().mkpath(dir), keyFile(dir + QStringLiteral("/key"))))
    , m_dir(dir + QStringLiteral("/store-%1").arg(cases))
    , m_today(2026, 11, 24)
    , m_clock(Moment::fromDateTime(QDateTime(m_today, {16, 20}, QTimeZone("America/Mexico_City"))))
{
    if (!QFile::exists(m_dir + QStringLiteral("/complete")))
        make(cases);
    m_store = reopen();
    const DemoPortfolio portfolio(seed, cases, m_today, identity());
    for (int i = 0; i < cases; ++i)
        m_cases.push_back(portfolio.caseId(i));
    m_facts = must(m_store->ask([](Connection& c) {
        auto query = c.query("SELECT count(*) FROM fact");
        query.next();
        return query.integer(0);
    }),
        "count");
}

std::unique_ptr<Store> Sample::reopen()
{
    m_store.reset();
    return must(Store::open(m_dir, m_key, Store::Access::ReadWrite, catalogue(), m_clock), "open");
}

void Sample::make(int cases)
{
    QDir(m_dir).removeRecursively();
    QDir().mkpath(m_dir);
    auto store = must(Store::create(m_dir, m_key, identity(), catalogue(), m_clock), "create");
    const DemoPortfolio portfolio(seed, cases, m_today, identity());
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

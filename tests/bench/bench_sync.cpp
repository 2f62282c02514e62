// Synchronisation without a network: what store and ledger make of it, beside bare inserts of the
// same rows into the same tables.
#include "core/central/local_transport.h"
#include "core/central/server_voice.h"
#include "core/central/sqlite_ledger.h"
#include "core/demo/demo_portfolio.h"
#include "core/exchange/import_stage.h"
#include "core/store/fact_rows.h"
#include "core/store/migrations.h"
#include "core/store/sync/store_sync.h"
#include "core/sync/joining.h"
#include "core/sync/server_talk.h"
#include "core/worklist/house_rules.h"
#include "tests/bench/benches.h"
#include "tests/bench/copied_rows.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace expediente::bench {

namespace {

constexpr double second = 1e6; // µs
constexpr int bareRowsInTransaction = 2000; // as many as a page of a pull
constexpr int pushFactsInTransaction = 200;

template <class T>
T sure(Result<T> result, const char* what)
{
    if (!result)
        throw std::runtime_error(
            (QLatin1String(what) + QStringLiteral(": ") + name(result.error().code)).toStdString());
    return std::move(*result);
}

void hold(const Done& done, const char* what)
{
    if (!done)
        throw std::runtime_error(
            (QLatin1String(what) + QStringLiteral(": ") + name(done.error().code)).toStdString());
}

const FixedClock& officeClock()
{
    static const FixedClock clock(
        Moment::fromDateTime(QDateTime(Sample::day, {16, 20}, QTimeZone("America/Mexico_City"))));
    return clock;
}

HouseRules syncRules()
{
    return sure(shippedRules(QStringLiteral("MX")), "rules");
}

/// A ledger in a folder, and the service on it.
struct Agency {
    QTemporaryDir folder;
    std::unique_ptr<central::SqliteLedger> ledger;
    std::unique_ptr<central::Service> service;

    Agency()
    {
        ledger =
            sure(central::SqliteLedger::create(folder.filePath(QStringLiteral("ledger.db")),
                     DataKey::random(),
                     {AgencyId{Uuid::derived({"bench agency"})}, QStringLiteral("Puente Claro"),
                         QStringLiteral("MX"), "America/Mexico_City"}),
                "ledger");
        say(central::introduction(*ledger, officeClock().now()));
        service = std::make_unique<central::Service>(*ledger, officeClock());
    }
    ~Agency() { service->end(); }

    void say(const NewFact& fact)
    {
        ledger->write([&](central::LedgerTransaction& transaction) {
            central::say(*ledger, transaction, officeClock().now(), {fact});
        });
    }
    void addUser(const QString& user, const QString& role)
    {
        say(newFact(Subject(ledger->agency().id), UserDescribed{user, user, role},
            officeClock().now(), central::serverAuthor));
    }
};

/// A store of its own, joined.
struct Desk {
    Agency& agency;
    QTemporaryDir folder;
    DataKey key = DataKey::random();
    std::unique_ptr<Store> store;

    Desk(Agency& office, const QString& user) : agency(office)
    {
        const StoreDevice device = newDevice(officeClock().now().utcMs);
        const auto code = sure(agency.service->access().makeCode(user), "code");
        const auto joining =
            sure(join({QStringLiteral("https://localhost"), {}, {}, code}, device,
                     [&](const ServerLink&) -> Result<std::unique_ptr<Transport>> {
                         return std::make_unique<central::LocalTransport>(*agency.service);
                     }),
                "join");
        store = sure(Store::create(folder.path(), key, identityOf(joining.enrolled), syncRules(),
                         officeClock(), &device),
            "store");
        hold(StoreSync(*store).keepLink(joining.link), "link");
    }
    double exchange() ///< µs
    {
        StoreSync side(*store);
        central::LocalTransport way(*agency.service);
        return microseconds([&] {
            sure(ServerTalk(side, way, officeClock()).exchange(), "exchange");
            hold(store->caughtUp().result(), "read models");
        });
    }
    qint64 count(const char* sql)
    {
        return sure(store->ask([&](Connection& c) {
            auto query = c.query(sql);
            query.next();
            return query.integer(0);
        }),
            "count");
    }
    QString database() const { return folder.filePath(QStringLiteral("store.db")); }
};

/// What is said of so many cases, by this user and creditors.
void fill(Desk& desk, int cases)
{
    const StoreIdentity& identity = desk.store->identity();
    const DemoPortfolio portfolio(20261124, cases, Sample::day, identity);
    for (const auto& file : portfolio.attachments())
        sure(desk.store->putAttachment(file).result(), "attachment");
    ImportStage stage(*desk.store);
    hold(stage.begin(), "import");
    for (int i = 0; i < cases; ++i) {
        auto facts = portfolio.caseFacts(i);
        for (NewFact& fact : facts)
            if (fact.author.startsWith("user:"))
                fact.author = identity.author(); // nobody may say it in another's name
        stage.add(std::move(facts));
        hold(stage.send(false), "import");
    }
    hold(stage.send(true), "import");
    ImportCompleted summary;
    summary.file = QStringLiteral("bench");
    summary.sha256 = QByteArray(64, '0');
    summary.profile = summary.kind = QStringLiteral("portfolio");
    summary.creditor = QString::fromLatin1(DemoPortfolio::creditorKey);
    sure(stage.complete(summary), "import");
    hold(desk.store->applyImported({}), "import");
}

QString rate(qint64 facts, double us)
{
    return QStringLiteral("%1 facts/s (%2)")
        .arg(qRound(double(facts) / us * second))
        .arg(micros(us));
}

void addSpeed(Report& report, const QString& what, qint64 facts, double ours, double bare,
    std::optional<double> least)
{
    Line line;
    line.what = what;
    line.ours = rate(facts, ours);
    line.bare = rate(facts, bare);
    line.ratio = bare / ours;
    if (least) {
        line.limit = QStringLiteral(">= %1").arg(*least);
        line.met = *line.ratio >= *least;
    }
    report.add(std::move(line));
}

/// The rows of a store into an empty one with the same tables.
double bareInsert(const QString& database, const DataKey& key, int rowsInTransaction)
{
    const CopiedRows rows(database, key);
    QTemporaryDir folder;
    auto bare = sure(Database::open(folder.filePath(QStringLiteral("bare.db")), DataKey::random(),
                         Database::Mode::Create),
        "bare");
    if (!migrate(bare, builtInMigrations()))
        throw std::runtime_error("bare tables");
    return microseconds([&] { rows.insertInto(bare, rowsInTransaction); });
}

void benchLater(Report& report, Desk& from, Desk& to, qint64 notes)
{
    const auto ids = sure(from.store->ask([](Connection& c) {
        std::vector<CaseId> found;
        auto query = c.query("SELECT uuid FROM case_summary");
        while (query.next())
            found.push_back(CaseId{query.uuid(0)});
        return found;
    }),
        "cases");
    std::mt19937_64 random(17);
    std::vector<NewFact> facts;
    for (qint64 i = 0; i < notes; ++i)
        facts.push_back(from.store->newFact(ids[random() % ids.size()],
            NoteWritten{QStringLiteral("nota %1 de medición").arg(i), NoteKind::General}));
    for (size_t at = 0; at < facts.size(); at += pushFactsInTransaction)
        sure(from.store
                 ->append({facts.begin() + qptrdiff(at),
                     facts.begin() + qptrdiff(std::min(facts.size(), at + pushFactsInTransaction))})
                 .result(),
            "notes");
    from.exchange();
    const qint64 before = to.count("SELECT max(n) FROM fact");
    const double ours = to.exchange();
    const CopiedRows rows(to.database(), to.key, {"fact"}, before);
    QTemporaryDir folder;
    auto bare = sure(Database::open(folder.filePath(QStringLiteral("bare.db")), DataKey::random(),
                         Database::Mode::Create),
        "bare");
    if (!migrate(bare, builtInMigrations()))
        throw std::runtime_error("bare tables");
    CopiedRows(to.database(), to.key, {"subject", "device", "case_summary"})
        .insertInto(bare, bareRowsInTransaction);
    const double took =
        microseconds([&] { rows.insertInto(bare, bareRowsInTransaction, touchSummary); });
    addSpeed(report, QStringLiteral("pull + apply in time order, %1 notes on any case").arg(notes),
        notes, ours, took, 0.4);
}

} // namespace

void benchSync(Report& report, int cases)
{
    Agency agency;
    agency.addUser(QStringLiteral("eva"), QStringLiteral("admin"));
    Desk sender(agency, QStringLiteral("eva"));
    sender.exchange();
    fill(sender, cases);
    const qint64 toSend = sender.count("SELECT count(*) FROM outbox WHERE state = 0");
    const double pushed = sender.exchange();
    report.addNote(QStringLiteral("sync sample: %1 cases, %2 facts").arg(cases).arg(toSend),
        QStringLiteral("left or refused: %1")
            .arg(sender.count("SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM "
                              "rejected)")));
    addSpeed(report, QStringLiteral("push and durable commit"), toSend, pushed,
        bareInsert(sender.database(), sender.key, pushFactsInTransaction), std::nullopt);

    Desk receiver(agency, QStringLiteral("eva"));
    const double pulled = receiver.exchange();
    const qint64 came = receiver.count("SELECT count(*) FROM fact");
    addSpeed(report, QStringLiteral("first download: pull + apply in case order"), came, pulled,
        bareInsert(receiver.database(), receiver.key, bareRowsInTransaction), 0.4);
    benchLater(report, sender, receiver, toSend);
}

} // namespace expediente::bench

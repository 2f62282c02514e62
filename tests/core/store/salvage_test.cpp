#include "core/store/salvage.h"

#include "core/store/attachments.h"
#include "core/store/drafts.h"
#include "core/store/fact_rows.h"
#include "core/store/verifying.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

#include <map>

using namespace expediente;

namespace {

constexpr qint64 pageBytes = 4096;
const QDateTime tenOClock({2037, 1, 2}, {10, 0}, Qt::UTC);

Result<HouseRules> noRules(const QString&)
{
    return HouseRules();
}

/// Facts by id, as they were sealed.
using Ledger = std::map<FactId, Fact>;

Ledger ledgerOf(Store& store)
{
    Ledger ledger;
    REQUIRE(store.ask([&](Connection& connection) {
        forEachFact(connection, {}, [&](const Fact& fact, qint64) {
            ledger[fact.content.id] = fact;
            return true;
        });
    }));
    return ledger;
}

/// A store of several hundred pages, made once; each test harms a copy.
struct Original {
    TemporaryStore store;
    QByteArray paper = QByteArray(60'000, 'p');
    QByteArray sha256;
    Ledger ledger;

    Original()
    {
        for (quint64 seed = 1; seed <= 40; ++seed)
            store.addRandomCase(seed, 12);
        sha256 = *store->putAttachment(paper).result();
        store->saveDraft(QStringLiteral("visit"), "half").waitForFinished();
        ledger = ledgerOf(*store);
        store.close();
    }
};

Original& original()
{
    static Original made;
    return made;
}

class Harmed {
public:
    Harmed() { REQUIRE(QFile::copy(original().store.path(), path())); }

    QString dir() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("store.db")); }
    qint64 pages() const { return QFileInfo(path()).size() / pageBytes; }
    QByteArray bytes() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// Pages count from 1.
    void harm(qint64 page)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek((page - 1) * pageBytes + 900));
        REQUIRE(file.write(QByteArray(64, 'x')) == 64);
    }
    void cutTo(qint64 bytes)
    {
        QFile file(path());
        REQUIRE(file.resize(bytes));
    }
    Result<Salvage> save(const Progress& progress = {})
    {
        return salvage(dir(), original().store.key(), noRules, tenOClock, progress);
    }
    std::unique_ptr<Store> open()
    {
        auto opened = Store::open(
            dir(), original().store.key(), Store::Access::ReadWrite, {}, original().store.clock());
        REQUIRE(opened);
        CHECK((*opened)->caughtUp().result());
        return std::move(*opened);
    }
    QStringList left() const
    {
        return QDir(dir()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
};

/// What is kept is as it was, what is lost is told, and the store works.
void checkSaved(Harmed& harmed, const Salvage& told)
{
    const auto store = harmed.open();
    const auto kept = ledgerOf(*store);
    CHECK(qint64(kept.size()) == told.facts);
    for (const auto& [id, fact] : kept)
        CHECK(original().ledger.at(id) == fact);
    const qint64 lost = qint64(original().ledger.size() - kept.size());
    CHECK(told.lostFacts >= lost);
    qint64 named = 0;
    for (const auto& loss : told.losses)
        named += loss.lost;
    CHECK(named <= lost);
    CHECK(store->rebuild({}) == true);
    CHECK(store->ask([](Connection& c) {
        return c.database().check(Database::Check::Full).has_value();
    }) == true);
    // The gap stays in sight, and only where it is.
    const auto found = *store->ask([](Connection& c) { return verifyStore(c, {}); });
    CHECK(found.headsMatch);
    CHECK(found.broken.size() <= told.losses.size());
    if (lost == 0)
        CHECK(found.sound());
    // Work goes on.
    CHECK(store->append(RandomCase(900).history(0)).result());
}

} // namespace

TEST_CASE("a store with nothing wrong comes out of a salvage as it was")
{
    Harmed harmed;
    const QByteArray before = harmed.bytes();
    const auto saved = harmed.save();
    REQUIRE(saved);
    CHECK(saved->isWhole());
    CHECK(saved->facts == qint64(original().ledger.size()));
    CHECK(saved->attachments == 1);
    CHECK(harmed.left() == QStringList{"damaged-20370102T100000Z", "store.db"});
    QFile kept(saved->quarantined + "/store.db");
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == before);
    checkSaved(harmed, *saved);
}

TEST_CASE("whichever page is damaged, what lies on the others is saved and the loss is told")
{
    const qint64 pages = Harmed().pages();
    REQUIRE(pages > 100);
    qint64 most = 0, withLoss = 0, refused = 0;
    for (qint64 page = 20; page <= pages; page += std::max<qint64>(1, pages / 19)) {
        INFO("page " << page << " of " << pages);
        Harmed harmed;
        harmed.harm(page);
        const QByteArray before = harmed.bytes();
        const auto saved = harmed.save();
        if (!saved) { // whose store it is, and how it is laid out, stand on one or two pages each
            CHECK(saved.error().code == ErrorCode::StoreDamaged);
            CHECK(harmed.bytes() == before);
            CHECK(harmed.left() == QStringList{"store.db"});
            ++refused;
            continue;
        }
        checkSaved(harmed, *saved);
        most = std::max(most, saved->lostFacts);
        withLoss += saved->lostFacts > 0 || saved->lostAttachments > 0 ? 1 : 0;
    }
    CHECK(refused <= 3);
    CHECK(withLoss > 1);
    CHECK(most < qint64(original().ledger.size()));
}

TEST_CASE("a store that lost its end, or several pages, gives back the rest")
{
    Harmed harmed;
    SECTION("the last third")
    {
        harmed.cutTo(harmed.pages() * 2 / 3 * pageBytes + 100);
    }
    SECTION("every seventh page")
    {
        for (qint64 page = 20; page <= harmed.pages(); page += 7)
            harmed.harm(page);
    }
    const auto saved = harmed.save();
    REQUIRE(saved);
    CHECK_FALSE(saved->isWhole());
    CHECK(saved->facts > 30);
    checkSaved(harmed, *saved);
}

TEST_CASE("where nothing can be read, or it is cancelled, the damaged store is left as it was")
{
    Harmed harmed;
    ErrorCode expected = ErrorCode::StoreDamaged;
    Progress progress;
    SECTION("the first page")
    {
        harmed.harm(1);
    }
    SECTION("cancelled")
    {
        harmed.harm(30);
        progress.cancelled = [] { return true; };
        expected = ErrorCode::Cancelled;
    }
    const QByteArray before = harmed.bytes();
    const auto saved = harmed.save(progress);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == expected);
    CHECK(harmed.bytes() == before);
    CHECK(harmed.left() == QStringList{"store.db"});
}

TEST_CASE("a salvage that was killed between its last two steps ends by itself at the next start")
{
    Harmed harmed;
    REQUIRE(harmed.save());
    REQUIRE(QFile::rename(harmed.path(), harmed.path() + ".new"));
    CHECK(ledgerOf(*harmed.open()).size() == original().ledger.size());
}

TEST_CASE("an import that nobody had seen is no loss, and does not come back")
{
    TemporaryStore store;
    store.addRandomCase(1, 6);
    const auto before = ledgerOf(*store).size();
    const auto import = store->beginImport().result();
    REQUIRE(import);
    const auto facts = RandomCase(2).history(0);
    REQUIRE(store->stageImport(*import, facts).result());
    store.close();
    const auto saved = salvage(store.dir(), store.key(), noRules, tenOClock, {});
    REQUIRE(saved);
    CHECK(saved->isWhole());
    store.reopen();
    CHECK(ledgerOf(*store).size() == before);
    CHECK(store->ask([](Connection& c) { return verifyStore(c, {}).sound(); }) == true);
}

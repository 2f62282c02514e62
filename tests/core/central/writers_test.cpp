// What reads by pages while others write misses nothing (design.md, section 8).
#include "tests/core/central/ledger_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <set>
#include <thread>

using namespace expediente;
using namespace expediente::central;
using namespace expediente::tests;

namespace {

constexpr int writers = 8;
constexpr int rounds = 25;
constexpr int factsInRound = 3;

enum class Places { WithTheFacts, BeforeTheFacts };

std::vector<Fact> factsOf(Speaker& speaker, CaseId id)
{
    std::vector<Fact> facts;
    for (int i = 0; i < factsInRound; ++i)
        facts.push_back(speaker.seal(id, NoteWritten{QStringLiteral("x"), NoteKind::General}));
    return facts;
}

void append(LedgerTransaction& ledger, const std::vector<Fact>& facts, quint64 first)
{
    quint64 seq = first;
    for (const Fact& fact : facts)
        ledger.append({seq++, 1, fact.content.hlc, false, fact}, first);
}

void write(SqliteLedger& ledger, int number, Places places)
{
    Speaker speaker(QStringLiteral("user%1").arg(number));
    const CaseId id = caseId(QByteArray::number(number).constData());
    for (int round = 0; round < rounds; ++round) {
        const auto facts = factsOf(speaker, id);
        quint64 first = 0;
        if (places == Places::BeforeTheFacts) {
            ledger.write([&](LedgerTransaction& transaction) {
                first = transaction.takePlaces(factsInRound);
            });
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        ledger.write([&](LedgerTransaction& transaction) {
            if (places == Places::WithTheFacts)
                first = transaction.takePlaces(factsInRound);
            append(transaction, facts, first);
        });
    }
}

/// How many facts a reader missed that went on from where its last page ended; `others` are further
/// openings of the file, as another process has it.
int missedWith(Places places, int others)
{
    LedgerFolder ledger;
    std::vector<std::unique_ptr<SqliteLedger>> opened;
    for (int i = 0; i < others; ++i)
        opened.push_back(SqliteLedger::open(ledger.path(), ledger.key()).value());
    std::atomic<bool> done = false;
    std::set<quint64> read;
    const auto readOn = [&](quint64& after) {
        LedgerTransaction::Page page;
        ledger->read([&](LedgerTransaction& transaction) { page = transaction.log(after, 10); });
        for (const LoggedFact& fact : page.facts)
            read.insert(fact.seq);
        after = page.upTo;
        return page.facts.size();
    };
    std::thread reader([&] {
        quint64 after = 0;
        while (!done)
            readOn(after);
        while (readOn(after) > 0) { }
    });
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i)
        threads.emplace_back([&, i] {
            auto& mine = others > 0 && i % 2 ? *opened[size_t(i / 2) % opened.size()] : *ledger;
            write(mine, i, places);
        });
    for (auto& thread : threads)
        thread.join();
    done = true;
    reader.join();
    return int(ledger.log().size()) - int(read.size());
}

} // namespace

TEST_CASE("a reader by pages misses nothing of what eight write at once")
{
    CHECK(missedWith(Places::WithTheFacts, 0) == 0);
}

TEST_CASE("nor of what other openings of the file write")
{
    CHECK(missedWith(Places::WithTheFacts, 2) == 0);
}

TEST_CASE("places that are taken before the facts are there would be missed")
{
    CHECK(missedWith(Places::BeforeTheFacts, 0) > 0);
}

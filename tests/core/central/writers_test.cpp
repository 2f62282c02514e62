// What pulls by a cursor while others push misses nothing (design.md, section 8).
#include "tests/core/central/case_writer.h"
#include "tests/core/central/misplacing_ledger.h"

#include <catch2/catch_test_macros.hpp>

#include <QProcess>

#include <future>
#include <set>

using namespace expediente;
using namespace expediente::central;
using namespace expediente::tests;

namespace {

/// An auditor's workstation, which is told everything.
class Reader {
public:
    Reader(LedgerFolder& folder, Misplacing mistake, MisplacedSequence& sequence)
        : m_speaker(QStringLiteral("auditor"))
        , m_ledger(*folder, mistake, m_own)
        , m_hub(m_ledger, m_speaker.clock)
        , m_sequence(sequence)
    {
        folder.addUser(QStringLiteral("auditor"), QStringLiteral("auditor"));
        m_speaker.enrolIn(folder);
        for (int i = 0; i < caseWriters; ++i)
            CaseWriter::prepare(folder, i);
        while (pull() > 0) { }
        m_seen.clear(); // a history is told subject by subject
    }

    size_t pull()
    {
        quint64 head = 0;
        m_ledger.read([&](LedgerTransaction& log) { head = log.state().head; });
        const auto reply =
            m_hub.pull(m_speaker.self().logging, Pull{m_cursor, factsInPage, 0}).value();
        size_t told = 0;
        for (const auto& entry : reply.entries)
            if (const auto* logged = std::get_if<LoggedFact>(&entry)) {
                m_seen.push_back(logged->seq);
                ++told;
            }
        m_cursor = reply.to;
        if (!reply.more)
            m_sequence.noteRead(head); // even where nothing was told of it: it is behind us
        return told;
    }
    const std::vector<quint64>& seen() const { return m_seen; }

private:
    static constexpr int factsInPage = 10;
    Speaker m_speaker;
    MisplacedSequence m_own{0}; ///< nobody holds the reader, who lets go of who is held
    MisplacingLedger m_ledger;
    Hub m_hub;
    MisplacedSequence& m_sequence;
    QByteArray m_cursor;
    std::vector<quint64> m_seen; ///< places, in the order in which they were told
};

struct Outcome {
    int missed = 0;
    bool inOrder = true; ///< and none twice
};

constexpr int facts = caseWriters * roundsOfWriter * factsInRound;

/// What a reader misses who pulls all the time until all is written.
Outcome readUntil(Reader& reader, const std::function<bool()>& written)
{
    while (!written())
        reader.pull();
    while (reader.pull() > 0) { }
    const auto& seen = reader.seen();
    const std::set<quint64> once(seen.begin(), seen.end());
    return {facts - int(once.size()), std::ranges::is_sorted(seen) && once.size() == seen.size()};
}

/// Eight threads. With `ownOpening` each opens the file for itself, as a process has it.
Outcome threads(Misplacing mistake, bool ownOpening)
{
    LedgerFolder folder;
    constexpr quint64 behindAllThatPrepares = 1000;
    MisplacedSequence sequence(behindAllThatPrepares);
    Reader reader(folder, mistake, sequence);
    sequence.holdTheNext();
    std::vector<std::future<void>> writers;
    for (int i = 0; i < caseWriters; ++i)
        writers.push_back(std::async(std::launch::async, [&, i] {
            std::unique_ptr<SqliteLedger> opened;
            if (ownOpening)
                opened = SqliteLedger::open(folder.path(), folder.key()).value();
            SqliteLedger& real = opened ? *opened : *folder;
            MisplacingLedger ledger(real, mistake, sequence);
            CaseWriter writer(i);
            writer.enrolIn(real); // beside the mistake, which is to hold a push
            writer.write(ledger);
        }));
    const auto outcome = readUntil(reader, [&] {
        return std::ranges::all_of(writers, [](const auto& writer) {
            return writer.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        });
    });
    for (auto& writer : writers)
        writer.get();
    return outcome;
}

std::unique_ptr<QProcess> startWriter(const LedgerFolder& folder, int number)
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EXPEDIENTE_TEST_KEY"),
        QString::fromLatin1(folder.key().view().toByteArray().toHex()));
    process->setProcessEnvironment(environment);
    process->start(
        QStringLiteral(EXPEDIENTE_BIN "/push_writer"), {folder.path(), QString::number(number)});
    REQUIRE(process->waitForStarted());
    REQUIRE(process->waitForReadyRead());
    return process;
}

} // namespace

TEST_CASE("who pulls while eight push hears everything, once and in its order")
{
    const auto outcome = threads(Misplacing::None, false);
    CHECK(outcome.missed == 0);
    CHECK(outcome.inOrder);
}

TEST_CASE("also when each of them has opened the ledger for itself")
{
    const auto outcome = threads(Misplacing::None, true);
    CHECK(outcome.missed == 0);
    CHECK(outcome.inOrder);
}

TEST_CASE("also when they are processes")
{
    LedgerFolder folder;
    MisplacedSequence sequence(0);
    Reader reader(folder, Misplacing::None, sequence);
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < caseWriters; ++i)
        writers.push_back(startWriter(folder, i));
    for (auto& writer : writers)
        writer->closeWriteChannel(); // for which they wait, so that all begin before one has done
    const auto outcome = readUntil(reader, [&] {
        return std::ranges::all_of(writers, [](const auto& writer) {
            return writer->state() == QProcess::NotRunning || writer->waitForFinished(0);
        });
    });
    for (auto& writer : writers)
        CHECK(writer->exitCode() == 0);
    CHECK(outcome.missed == 0);
    CHECK(outcome.inOrder);
}

TEST_CASE("places that are taken before the facts are there are missed, and that is noticed")
{
    CHECK(threads(Misplacing::CounterFirst, false).missed > 0);
    CHECK(threads(Misplacing::CounterFirst, true).missed > 0);
}

TEST_CASE("and so are those of a sequence without the counter row")
{
    CHECK(threads(Misplacing::NoCounterRow, false).missed > 0);
    CHECK(threads(Misplacing::NoCounterRow, true).missed > 0);
}

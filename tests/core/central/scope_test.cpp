#include "core/central/delivery.h"
#include "core/central/ledger_check.h"
#include "tests/core/central/ledger_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileInfo>

using namespace expediente;
using namespace expediente::central;
using namespace expediente::tests;

namespace {

/// Two teams, an auditor above them, two cases of one debtor.
struct Floor {
    Floor()
    {
        ledger.addUser(
            QStringLiteral("eva"), QStringLiteral("supervisor"), QStringLiteral("norte"));
        ledger.addUser(QStringLiteral("rosa"), QStringLiteral("supervisor"), QStringLiteral("sur"));
        ledger.addUser(QStringLiteral("ana"), QStringLiteral("collector"), QStringLiteral("norte"));
        ledger.addUser(QStringLiteral("beto"), QStringLiteral("collector"), QStringLiteral("sur"));
        ledger.addUser(QStringLiteral("audra"), QStringLiteral("auditor"));
        ledger.say(openedCase(one, debtor));
        ledger.say({openedCase(two, debtor).back()});
    }
    ~Floor()
    {
        // Whatever happened, who sees what follows from the facts.
        const auto checked = checkLedger(*ledger, QString());
        CHECK(checked);
        if (checked && checked->fault)
            FAIL_CHECK((checked->fault->what + checked->fault->where).toStdString());
    }

    FactId assign(CaseId id, const char* to)
    {
        return ledger.sayOf(id, CaseAssigned{QString::fromLatin1(to)});
    }
    QString seers(Subject subject)
    {
        QStringList users;
        ledger->read([&](LedgerTransaction& transaction) {
            for (const QString& user : transaction.seersOf(subject))
                users << user;
        });
        return users.join(u' ');
    }
    PullReply pull(const char* user, const QByteArray& cursor = {}, int most = 2000)
    {
        PullReply reply;
        ledger->read([&](LedgerTransaction& transaction) {
            reply = deliver(transaction, CursorSeal(ledger->key()), QString::fromLatin1(user),
                {cursor, most, 0});
        });
        return reply;
    }

    LedgerFolder ledger;
    const CaseId one = caseId("one"), two = caseId("two");
    const PersonId debtor = personId("debtor");
};

template <class Entry>
std::vector<Subject> subjectsOf(const PullReply& reply)
{
    std::vector<Subject> subjects;
    for (const auto& entry : reply.entries)
        if (const auto* of = std::get_if<Entry>(&entry))
            subjects.push_back(of->subject);
    return subjects;
}

QString text(const char* words)
{
    return QString::fromLatin1(words);
}

} // namespace

TEST_CASE("a case that nobody has is the supervisors'; assigned, it is one's and their team's")
{
    Floor floor;
    CHECK(floor.seers(floor.one) == text("audra eva rosa"));
    floor.assign(floor.one, "ana");
    CHECK(floor.seers(floor.one) == text("ana audra eva"));
    CHECK(floor.seers(floor.debtor) == text("ana audra eva rosa")); // by the other case
    floor.assign(floor.one, "beto");
    CHECK(floor.seers(floor.one) == text("audra beto rosa"));
    floor.ledger.sayOf(floor.one, CaseReleased{text("carga")});
    CHECK(floor.seers(floor.one) == text("audra eva rosa"));
}

TEST_CASE("an assignment that is voided never was")
{
    Floor floor;
    floor.assign(floor.one, "ana");
    const FactId second = floor.assign(floor.one, "beto");
    floor.ledger.sayOf(floor.one, FactVoided{{second}, text("error")});
    CHECK(floor.seers(floor.one) == text("ana audra eva"));
    const FactId released = floor.ledger.sayOf(floor.one, CaseReleased{text("carga")});
    floor.ledger.sayOf(floor.one, FactVoided{{released}, text("error")});
    CHECK(floor.seers(floor.one) == text("ana audra eva"));
}

TEST_CASE("teams and roles change what is seen from then on")
{
    Floor floor;
    floor.assign(floor.one, "ana");
    floor.ledger.say(TeamChanged{text("ana"), text("sur")});
    CHECK(floor.seers(floor.one) == text("ana audra rosa"));
    floor.ledger.say(TeamChanged{text("eva"), text("sur")});
    CHECK(floor.seers(floor.one) == text("ana audra eva rosa"));
    floor.ledger.say(TeamChanged{text("eva"), {}}); // of no team: all
    CHECK(floor.seers(floor.one) == text("ana audra eva rosa"));
    floor.ledger.say(UserDescribed{text("rosa"), text("Rosa"), text("collector")});
    CHECK(floor.seers(floor.one) == text("ana audra eva"));
    floor.ledger.say(UserDescribed{text("beto"), text("Beto"), text("admin")});
    CHECK(floor.seers(floor.one) == text("ana audra beto eva"));
    floor.ledger.say(UserDescribed{text("audra"), text("Audra"), text("collector")});
    CHECK(floor.seers(floor.one) == text("ana beto eva"));
}

TEST_CASE("who comes to see a case gets its whole history; who no longer does is told to purge")
{
    Floor floor;
    floor.ledger.sayOf(floor.one, NoteWritten{text("antes"), NoteKind::General});
    auto ana = floor.pull("ana");
    CHECK(ana.begins);
    CHECK(subjectsOf<Granted>(ana).empty());
    floor.assign(floor.one, "ana");
    auto next = floor.pull("ana", ana.to);
    CHECK(subjectsOf<Granted>(next)
        == std::vector<Subject>{Subject(floor.debtor), Subject(floor.one)});
    int notes = 0;
    for (const auto& entry : next.entries)
        if (const auto* logged = std::get_if<LoggedFact>(&entry))
            notes += logged->fact.content.kind == "note.written";
    CHECK(notes == 1);
    floor.assign(floor.one, "beto");
    floor.ledger.sayOf(floor.one, NoteWritten{text("después"), NoteKind::General});
    next = floor.pull("ana", next.to);
    CHECK(subjectsOf<Revoked>(next).size() == 2);
    CHECK(next.entries.size() == 2);
}

TEST_CASE("a creditor's user sees that creditor's cases, whoever has them, and no others")
{
    Floor floor;
    floor.ledger.addUser(text("fina"), text("creditor"), text("fsm"));
    floor.ledger.addUser(text("otto"), text("creditor"), text("other"));
    floor.ledger.addUser(text("nemo"), text("creditor"));
    CHECK(floor.seers(floor.one) == "audra eva fina rosa");
    CHECK(floor.seers(floor.debtor) == "audra eva fina rosa");
    floor.assign(floor.one, "ana");
    CHECK(floor.seers(floor.one) == "ana audra eva fina");
    // The case turns out to be another creditor's.
    auto opening = openedCase(floor.one, floor.debtor).back();
    auto body = std::get<CaseOpened>(*decode(Kind::CaseOpened, opening.body));
    body.creditor.key = text("other");
    floor.ledger.sayOf(floor.one, body);
    CHECK(floor.seers(floor.one) == "ana audra eva otto");
    CHECK(floor.seers(floor.two) == "audra eva fina rosa");
    CHECK(floor.seers(floor.debtor) == "ana audra eva fina otto rosa");
}

TEST_CASE("a ledger from before creditors had users learns from its facts whose cases they are")
{
    LedgerFolder ledger;
    const CaseId one = caseId("one"), two = caseId("two");
    ledger.say(openedCase(one, personId("a")));
    ledger.say(openedCase(two, personId("b")));
    auto body =
        std::get<CaseOpened>(*decode(Kind::CaseOpened, openedCase(one, personId("a")).back().body));
    body.creditor.key = text("other"); // stated anew since
    ledger.sayOf(one, body);
    const QString path = QFileInfo(ledger.path()).path() + QStringLiteral("/old.db");
    REQUIRE(ledger->copyTo(path));
    {
        auto old = Database::open(path, ledger.key(), Database::Mode::ReadWrite);
        REQUIRE(old);
        old->sql().exec("DROP TABLE creditor; PRAGMA user_version = 5");
    }
    const auto opened = SqliteLedger::open(path, ledger.key());
    REQUIRE(opened);
    (*opened)->write([&](LedgerTransaction& transaction) {
        CHECK(transaction.creditorOf(one) == text("other"));
        CHECK(transaction.creditorOf(two) == text("fsm"));
        const auto say = [&](const Body& said) {
            central::say(**opened, transaction, testMoment(),
                {newFact((*opened)->agency().id, said, testMoment(), serverAuthor)});
        };
        say(UserDescribed{text("fina"), text("Fina"), text("creditor")});
        say(TeamChanged{text("fina"), text("fsm")});
        CHECK(transaction.seersOf(one).empty());
        CHECK(transaction.seersOf(two) == std::vector{text("fina")});
    });
}

TEST_CASE("with a cursor that nobody gave out, or gave to somebody else, all is told anew")
{
    Floor floor;
    floor.assign(floor.one, "ana");
    const auto all = subjectsOf<Granted>(floor.pull("eva"));
    REQUIRE(all.size() == 3);
    QByteArray cursor = floor.pull("eva").to;
    CHECK(subjectsOf<Granted>(floor.pull("eva", cursor)).empty());

    // Made up so that histories come and none of them is on record as begun.
    Cursor passing;
    floor.ledger->read([&](LedgerTransaction& log) { passing.epoch = log.state().epoch; });
    passing.at = Subject(SubjectType::Case, Uuid::fromBytes(QByteArray(16, '\xff')).value());
    std::vector<QByteArray> madeUp{passing.toBytes(), QByteArray(16, '\0') + passing.toBytes(),
        QByteArray("?"), floor.pull("rosa").to, cursor + '\0'};
    for (qsizetype i = 0; i < cursor.size(); ++i) {
        madeUp.push_back(cursor);
        madeUp.back()[i] = char(madeUp.back()[i] ^ 1);
    }
    for (const QByteArray& other : madeUp) {
        const auto reply = floor.pull("eva", other);
        CHECK(subjectsOf<Granted>(reply) == all);
        CHECK(reply.begins);
        CHECK(reply.from == other); // or the workstation would not take it
    }
}

TEST_CASE("a ledger that was restored again and again knows what it shares with each log before")
{
    Floor floor;
    std::vector<std::pair<quint64, quint64>> logs; // epoch, and where the next one began
    for (int i = 0; i < 8; ++i) {
        floor.assign(floor.one, i % 2 ? "ana" : "beto");
        floor.ledger->read([&](LedgerTransaction& log) {
            logs.emplace_back(log.state().epoch, log.state().head);
        });
        REQUIRE(floor.ledger->beginEpoch());
    }
    floor.ledger->read([&](LedgerTransaction& log) {
        for (const auto& [epoch, head] : logs) {
            CHECK(log.sharedWith(epoch) == head);
            CHECK(log.state().epoch != epoch);
            CHECK(log.sharedWith(epoch + 1) == 0); // never was one
        }
        CHECK(log.sharedWith(log.state().epoch) == 0);
    });
}

TEST_CASE("while histories come it is told how many of how many have come")
{
    Floor floor;
    std::vector<std::pair<quint64, quint64>> told;
    QByteArray cursor;
    for (bool more = true; more;) {
        const auto reply = floor.pull("eva", cursor, 1);
        cursor = reply.to;
        more = reply.more;
        if (reply.histories)
            told.emplace_back(reply.histories->done, reply.histories->total);
        CHECK(reply.histories.has_value() == more);
    }
    REQUIRE(told.size() > 2);
    constexpr quint64 agencyDebtorAndTwoCases = 4;
    for (const auto& [done, total] : told)
        CHECK(total == agencyDebtorAndTwoCases);
    CHECK(told.front().first == 0);
    CHECK(told.back().first == agencyDebtorAndTwoCases - 1);
    CHECK(std::ranges::is_sorted(told));
}

TEST_CASE("with a case its people are seen, and nothing else of theirs")
{
    Floor floor;
    floor.assign(floor.one, "ana");
    floor.assign(floor.two, "beto");
    CHECK(floor.seers(floor.debtor) == text("ana audra beto eva rosa"));
    const auto told = subjectsOf<Granted>(floor.pull("ana"));
    CHECK(std::ranges::find(told, Subject(floor.two)) == told.end());
    // The person goes with the last case by which they are seen.
    floor.assign(floor.one, "beto");
    CHECK(floor.seers(floor.debtor) == text("audra beto rosa"));
}

TEST_CASE("a sight that doesn't follow from the facts is found")
{
    LedgerFolder ledger;
    ledger.addUser(text("ana"), text("collector"));
    ledger.say(openedCase(caseId("one"), personId("debtor")));
    const auto faultAfter = [&](const Ledger::Work& tampering) {
        ledger->write(tampering);
        const auto checked = checkLedger(*ledger, QString());
        REQUIRE(checked);
        REQUIRE(checked->fault);
        return checked->fault->what;
    };
    SECTION("somebody sees more")
    {
        CHECK(faultAfter([](LedgerTransaction& transaction) {
            transaction.openSight(text("ana"), caseId("one"), 1);
        }) == ledgerfault::sight);
    }
    SECTION("somebody else has the case")
    {
        CHECK(faultAfter([](LedgerTransaction& transaction) {
            transaction.putHolder(caseId("one"), text("ana"));
        }) == ledgerfault::holder);
    }
    SECTION("a role was raised")
    {
        CHECK(faultAfter([](LedgerTransaction& transaction) {
            transaction.putMember({text("ana"), text("ANA"), text("admin"), {}});
        }) == ledgerfault::member);
    }
    SECTION("a place was lost")
    {
        CHECK(faultAfter([](LedgerTransaction& transaction) { transaction.takePlaces(1); })
            == ledgerfault::gap);
    }
    SECTION("a fact was put in that nobody said")
    {
        const auto log = ledger.log();
        CHECK(faultAfter([&](LedgerTransaction& transaction) {
            LoggedFact forged = log.back();
            forged.seq = transaction.takePlaces(1);
            forged.fact.content.id = FactId{Uuid::v7(1)};
            transaction.append(forged, forged.seq);
        }) == text("content_changed"));
    }
}

TEST_CASE("a pull that looks through much that isn't its user's stops where a transaction ends")
{
    Floor floor;
    constexpr int inTransaction = 150;
    quint64 head = 0;
    while (head <= 20'000 + 2 * inTransaction) {
        floor.ledger.say(std::vector<NewFact>(inTransaction,
            newFact(Subject(floor.two), NoteWritten{text("nota"), NoteKind::General},
                floor.ledger.clock().now(), serverAuthor)));
        floor.ledger->read([&](LedgerTransaction& log) { head = log.state().head; });
    }
    floor.ledger->read([&](LedgerTransaction& log) {
        const auto page = log.seenBy(text("nobody"), 0, head, 10);
        REQUIRE(page.upTo > 20'000);
        CHECK(page.upTo < 20'000 + inTransaction);
        CHECK((head - page.upTo) % inTransaction == 0);
        CHECK(log.seenBy(text("nobody"), page.upTo, head, 10).upTo == head);
    });
}

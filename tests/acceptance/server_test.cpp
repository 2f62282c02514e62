#include "core/wire/problem.h"
#include "tests/acceptance/server_process.h"

#include <QElapsedTimer>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <future>
#include <set>
#include <thread>

using namespace expediente;
using namespace expediente::tests;

namespace {

const CaseId theCase = caseId("a");

/// Eva leads, Ana collects; the server runs.
struct Office : ServerFolder {
    Office()
    {
        REQUIRE(run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("eva"),
                        QStringLiteral("--role"), QStringLiteral("supervisor")})
                    .status
            == 0);
        REQUIRE(run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("ana"),
                        QStringLiteral("--role"), QStringLiteral("collector")})
                    .status
            == 0);
        start();
    }
    CliRun assign(CaseId id, const QString& to) const
    {
        return run({QStringLiteral("assign"), QStringLiteral("--case"), id.toString(),
            QStringLiteral("--to"), to});
    }
};

void openCase(SimpleClient& eva)
{
    std::vector<Fact> facts;
    for (const NewFact& fact : openedCase(theCase, personId("a")))
        facts.push_back(eva.speaker.seal(fact));
    for (const auto& verdict : eva.push(facts).verdicts)
        REQUIRE(verdict.ruling == Ruling::Applied);
}

Fact note(SimpleClient& by, const QString& text)
{
    return by.speaker.seal(theCase, NoteWritten{text, NoteKind::General});
}

bool has(const std::vector<Fact>& facts, const Fact& fact)
{
    return std::ranges::find(facts, fact.content.id, [](const Fact& f) { return f.content.id; })
        != facts.end();
}

ErrorCode problemOf(const Response& answer)
{
    return decodeProblem(answer.body).value().code;
}

} // namespace

TEST_CASE("workstations come in, and hear what others say as soon as it is said")
{
    Office office;
    SimpleClient eva(office, QStringLiteral("eva"));
    CHECK(eva.enrol().role == QStringLiteral("supervisor"));
    openCase(eva);
    REQUIRE(office.assign(theCase, QStringLiteral("ana")).status == 0);
    SimpleClient ana(office, QStringLiteral("ana"));
    CHECK(ana.enrol().agencyName == QStringLiteral("Puente Claro"));
    const auto first = ana.pullAll();
    CHECK(std::ranges::count(first, Subject(theCase), [](const Fact& f) {
        return f.content.subject;
    }) == 2);
    eva.pullAll();

    auto heard = std::async(std::launch::async, [&] { return ana.pull(40); });
    CHECK(heard.wait_for(std::chrono::milliseconds(500)) == std::future_status::timeout);
    QElapsedTimer time;
    time.start();
    const Fact said = note(eva, QStringLiteral("llamar mañana"));
    CHECK(eva.push({said}).verdicts.front().ruling == Ruling::Applied);
    const auto reply = heard.get();
    CHECK(time.elapsed() < 3000);
    REQUIRE(reply.entries.size() == 1);
    CHECK(std::get<LoggedFact>(reply.entries.front()).fact == said);

    // What an administrator does beside the server is heard too.
    heard = std::async(std::launch::async, [&] { return ana.pull(40); });
    time.start();
    REQUIRE(office
                .run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("beto"),
                    QStringLiteral("--role"), QStringLiteral("collector")})
                .status
        == 0);
    const auto added = heard.get();
    REQUIRE(added.entries.size() == 1);
    CHECK(std::get<LoggedFact>(added.entries.front()).fact.content.kind == "user.described");

    // And the end of a wait in which nothing was said.
    time.start();
    CHECK(ana.pull(1).entries.empty());
    CHECK(time.elapsed() >= 900);
    CHECK(office.run({QStringLiteral("verify")}).status == 0);

    std::set<QString> audited;
    for (const auto& line : office.lines({QStringLiteral("audit")}))
        audited.insert(line[QStringLiteral("what")].toString());
    CHECK(audited
        == std::set<QString>{QStringLiteral("enrolled"), QStringLiteral("history_granted")});
}

TEST_CASE("a workstation that is revoked hears it where it waits, and nothing else from then on")
{
    Office office;
    SimpleClient ana(office, QStringLiteral("ana"));
    ana.enrol();
    ana.pullAll();
    auto status = std::async(std::launch::async, [&] { return ana.statusOfPull(40); });
    const auto devices =
        office.run({QStringLiteral("device"), QStringLiteral("list"), QStringLiteral("--json")});
    const auto listed = devices.json()[QStringLiteral("devices")].toArray();
    REQUIRE(listed.size() == 1);
    REQUIRE(office
                .run({QStringLiteral("device"), QStringLiteral("revoke"),
                    listed[0].toObject()[QStringLiteral("id")].toString(),
                    QStringLiteral("--reason"), QStringLiteral("perdida")})
                .status
        == 0);
    CHECK(status.get() == 403);
    CHECK(ana.statusOfPull() == 403);
    CHECK(ana.ask("/v1/push", encode(Push{})).status == 403);
    CHECK(ana.ask("/v1/token", encode(Refresh{ana.tokens.refresh})).status == 403);
}

TEST_CASE("what is wrong with a question is said in a status, and in a code for programs")
{
    Office office;
    SimpleClient ana(office, QStringLiteral("ana"));
    CHECK(ana.ask("/v1/pull", encode(Pull{})).status == 401);
    ana.enrol();
    CHECK(ana.ask("/v1/nothing", {}).status == 404);
    auto answer = ana.ask("/v1/pull", "what?");
    CHECK(answer.status == 400);
    CHECK(problemOf(answer) == ErrorCode::BadMessage);
    answer = ana.ask("/v1/enrol", encode(ana.speaker.enrolment(QStringLiteral("0000-0000"))));
    CHECK(answer.status == 400);
    CHECK(problemOf(answer) == ErrorCode::CodeInvalid);
    for (int i = 0; i < 9; ++i)
        ana.ask("/v1/enrol", encode(ana.speaker.enrolment(QStringLiteral("0000-0001"))));
    answer = ana.ask("/v1/enrol", encode(ana.speaker.enrolment(QStringLiteral("0000-0002"))));
    CHECK(answer.status == 429);
    REQUIRE(answer.retryAfter);
    CHECK(*answer.retryAfter > std::chrono::minutes(8));
    const auto fresh = ana.ask("/v1/token", encode(Refresh{ana.tokens.refresh}));
    REQUIRE(fresh.status == 200);
    CHECK(ana.statusOfPull() == 401);
    ana.tokens = decodeTokens(fresh.body).value();
    CHECK(ana.statusOfPull() == 200);

    const auto other = HttpsTransport::create({.host = "127.0.0.1", .port = office.port()},
        PinnedSha256::fromText(QString(64, u'a')).value())
                           .value();
    const auto refused = other->exchange({.path = "/v1/pull"});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ServerNotTrusted);
}

TEST_CASE("a server that is told to stop lets whoever waits go, and is the same when it is back")
{
    Office office;
    SimpleClient ana(office, QStringLiteral("ana"));
    ana.enrol();
    ana.pullAll();
    auto waiting = std::async(std::launch::async, [&] { return ana.statusOfPull(40); });
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    const auto ended = office.stop();
    CHECK(ended.status == 0);
    CHECK(ended.milliseconds < 3000);
    CHECK(waiting.get() == 200);
    // Nothing of who asked stands in the log.
    CHECK(ended.log.contains("/v1/pull 200 "));
    for (const QByteArray& secret :
        {QByteArray("127.0.0.1"), ana.tokens.access, ana.tokens.refresh, QByteArray("ana")})
        CHECK_FALSE(ended.log.contains(secret));
    office.start();
    CHECK(ana.statusOfPull() == 200);
}

TEST_CASE("a server that is killed while workstations push has kept whatever it took")
{
    Office office;
    SimpleClient eva(office, QStringLiteral("eva"));
    eva.enrol();
    openCase(eva);
    std::set<QString> taken;
    for (int round = 0; round < 3; ++round) {
        std::promise<void> enough;
        auto pushing = std::async(std::launch::async, [&] {
            try {
                for (int i = 0;; ++i) {
                    const Fact fact = note(eva, QStringLiteral("nota"));
                    if (eva.push({fact}).verdicts.front().ruling == Ruling::Applied)
                        taken.insert(fact.content.id.toString());
                    if (i == 20 + round)
                        enough.set_value();
                }
            } catch (const std::runtime_error&) {
            }
        });
        enough.get_future().wait();
        office.kill();
        pushing.get();
        office.start();
        // What was pushed last may be there or not: the device goes on from what the server has.
        const auto facts =
            office.lines({QStringLiteral("facts"), QStringLiteral("--case"), theCase.toString()});
        std::set<QString> there;
        for (const auto& fact : facts)
            there.insert(fact[QStringLiteral("id")].toString());
        CHECK(taken.size() > 20);
        CHECK(std::ranges::includes(there, taken));
        eva.speaker.continueAfter(facts.back());
    }
    CHECK(office.run({QStringLiteral("verify")}).status == 0);
    CHECK(office.run({QStringLiteral("check")}).status == 0);
}

TEST_CASE("a restored server says that it is another log, and gets back what it lost")
{
    Office office;
    SimpleClient eva(office, QStringLiteral("eva"));
    eva.enrol();
    openCase(eva);
    const QString backup = office.path(QStringLiteral("backup.db"));
    REQUIRE(office.run({QStringLiteral("backup"), QStringLiteral("-o"), backup}).status == 0);
    CHECK(office.run({QStringLiteral("backup"), QStringLiteral("-o"), backup}).status == 2);
    CHECK(
        office.run({QStringLiteral("restore"), backup}).status == 2); // not over one that is there
    const Fact lost = note(eva, QStringLiteral("después"));
    eva.push({lost});
    CHECK(has(eva.pullAll(), lost));

    office.kill();
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(office.ledger() + QLatin1StringView(suffix));
    REQUIRE(office.run({QStringLiteral("restore"), backup}).status == 0);
    CHECK(office.run({QStringLiteral("certificate")}).status == 2); // not over one that is there
    office.start();
    const auto reply = eva.pull();
    CHECK(reply.rewoundTo == 7); // server, agency, two users, a workstation, person and case
    CHECK(reply.begins);
    CHECK(eva.push({lost}).verdicts.front().ruling == Ruling::Applied);
    CHECK(has(eva.pullAll(), lost));
    CHECK(office.run({QStringLiteral("verify")}).status == 0);
}

TEST_CASE("a ledger that was restored on another machine gets a certificate there")
{
    Office office;
    const QString backup = office.path(QStringLiteral("backup.db"));
    REQUIRE(office.run({QStringLiteral("backup"), QStringLiteral("-o"), backup}).status == 0);
    office.kill();
    for (const char* suffix : {"", "-wal", "-shm", ".tls.crt", ".tls.key"})
        QFile::remove(office.ledger() + QLatin1StringView(suffix));
    CHECK(office.run({QStringLiteral("certificate")}).status == 3); // for no ledger
    REQUIRE(office.run({QStringLiteral("restore"), backup}).status == 0);
    const auto made = office.run({QStringLiteral("certificate"), QStringLiteral("--host"),
        QStringLiteral("127.0.0.1"), QStringLiteral("--json")});
    REQUIRE(made.status == 0);
    office.start();
    office.setFingerprint(made.json()[QStringLiteral("fingerprint")].toString());
    SimpleClient eva(office, QStringLiteral("eva"));
    CHECK(eva.enrol().role == QStringLiteral("supervisor"));
}

TEST_CASE("a user who is known keeps their name; cases go to nobody who can't have them")
{
    Office office;
    const auto add = [&](const QStringList& more) {
        return office.run(QStringList{QStringLiteral("user"), QStringLiteral("add")} + more).status;
    };
    REQUIRE(add({"beto", "--role", "collector", "--name", "Beto Luz"}) == 0);
    REQUIRE(add({"beto", "--role", "agent"}) == 0);
    REQUIRE(add({"audra", "--role", "auditor"}) == 0);
    bool found = false;
    const auto users =
        office.run({QStringLiteral("user"), QStringLiteral("list"), QStringLiteral("--json")});
    for (const auto& user : users.json()[QStringLiteral("users")].toArray())
        found = found
            || (user[QStringLiteral("name")] == QStringLiteral("Beto Luz")
                && user[QStringLiteral("role")] == QStringLiteral("agent"));
    CHECK(found);

    SimpleClient eva(office, QStringLiteral("eva"));
    eva.enrol();
    openCase(eva);
    const QString folio = QStringLiteral("F-") + theCase.toString().left(6);
    CHECK(office.run({"assign", "--case", folio, "--to", "ana"}).status == 0);
    CHECK(office.run({"assign", "--case", "F-none", "--to", "ana"}).status == 2);
    for (const char* to : {"audra", "nobody"}) {
        CHECK(office.assign(theCase, QLatin1StringView(to)).status == 2);
        const auto verdicts =
            eva.push({eva.speaker.seal(theCase, CaseAssigned{QString::fromLatin1(to)})}).verdicts;
        REQUIRE(verdicts.size() == 1);
        CHECK(verdicts.front().why == Refusal::BadBody);
        CHECK(verdicts.front().about == QStringLiteral("to"));
    }
}

TEST_CASE("the command line comes in again by a new code")
{
    Office office;
    const CliFolder laptop;
    const auto sync = [&](const QStringList& more) {
        return laptop.run(QStringList{"sync", "--store", laptop.store()} + more);
    };
    const QString code = laptop.write(QStringLiteral("code"), office.code("ana").toLatin1());
    const QString url = QStringLiteral("https://127.0.0.1:%1").arg(office.port());
    REQUIRE(laptop
                .run({"init", "--store", laptop.store(), "--server", url, "--fingerprint",
                    office.fingerprint(), "--code-file", code})
                .status
        == 0);
    CHECK(sync({}).status == 0);
    laptop.write(QStringLiteral("code"), office.code("ana").toLatin1());
    const auto again = sync({"--code-file", code});
    CAPTURE(again.err);
    CHECK(again.status == 0);
    CHECK(sync({}).status == 0);
}

TEST_CASE("the commands say no where it is no")
{
    Office office;
    CHECK(office.run({QStringLiteral("init"), QStringLiteral("--agency"), QStringLiteral("Otra")})
              .status
        == 2);
    CHECK(office
              .run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("Ana María"),
                  QStringLiteral("--role"), QStringLiteral("collector")})
              .status
        == 2);
    CHECK(office
              .run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("x"),
                  QStringLiteral("--role"), QStringLiteral("boss")})
              .status
        == 2);
    CHECK(office.assign(theCase, QStringLiteral("ana")).status == 2);
    CHECK(
        office
            .run({QStringLiteral("serve"), QStringLiteral("--address"), QStringLiteral("127.0.0.1"),
                QStringLiteral("--port"), QString::number(office.port())})
            .status
        == 4);
    QFile::rename(office.ledger() + QStringLiteral(".key"), office.path(QStringLiteral("k")));
    CHECK(office.run({QStringLiteral("check")}).status == 2);
    CHECK(office
              .run({QStringLiteral("check"), QStringLiteral("--key-file"),
                  office.path(QStringLiteral("k"))})
              .status
        == 0);
    QFile other(office.path(QStringLiteral("other")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(32, 'x'));
    other.close();
    CHECK(
        office.run({QStringLiteral("check"), QStringLiteral("--key-file"), other.fileName()}).status
        == 3);
    CHECK(office
              .run({QStringLiteral("health"), QStringLiteral("--url"),
                  QStringLiteral("https://127.0.0.1:%1").arg(office.port())})
              .status
        == 0);
}

TEST_CASE("a creditor's file is taken in at the server, shared out by rule, and goes to whom it is "
          "given")
{
    Office office;
    REQUIRE(office.run({"user", "add", "luis", "--role", "collector"}).status == 0);
    const QStringList import{"import", QStringLiteral(EXPEDIENTE_EXCHANGE_DATA "/cartera-mx.csv"),
        "--profile", QStringLiteral(EXPEDIENTE_PROFILES "/cartera-mx.json"), "--json"};
    const auto taken = office.run(import); // beside the server that runs
    INFO(taken.err.toStdString());
    REQUIRE(taken.status == 0);
    const QJsonObject counts = taken.json();
    CHECK(counts.value("new").toInt() == 4);
    CHECK(counts.value("refused").toInt() == 0);
    const auto again = office.run(import);
    REQUIRE(again.status == 0);
    CHECK(again.json().value("new").toInt() == 0);
    CHECK(again.json().value("same").toInt() == 4);

    REQUIRE(office.run({"assign", "--among", "ana", "--among", "luis", "--all"}).status == 0);
    SimpleClient ana(office, QStringLiteral("ana")), luis(office, QStringLiteral("luis"));
    const auto casesOf = [](SimpleClient& client) {
        client.enrol();
        std::set<CaseId> cases;
        for (const Fact& fact : client.pullAll())
            if (fact.content.kind == "case.opened")
                cases.insert(CaseId{fact.content.subject.uuid});
        return cases;
    };
    const auto hers = casesOf(ana), his = casesOf(luis);
    CHECK(hers.size() + his.size() == 3);
    CHECK(std::abs(int(hers.size()) - int(his.size())) <= 1);
    for (const CaseId id : hers)
        CHECK_FALSE(his.contains(id));
    CHECK(office.run({"assign", "--area", "Nowhere", "--to", "ana", "--json"})
              .json()
              .value("assigned")
              .toInt()
        == 0);
    CHECK(office.run({"assign", "--all", "--to", "nobody"}).status != 0);
    CHECK(office.run({"assign", "--all"}).status == 2);
    CHECK(office.run({"verify"}).status == 0);
}

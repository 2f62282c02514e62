#include "core/central/service.h"

#include "core/wire/attachment_messages.h"
#include "core/wire/codec.h"
#include "core/wire/problem.h"
#include "tests/core/central/ledger_folder.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

#include <deque>
#include <future>

using namespace expediente;
using namespace expediente::central;
using namespace expediente::tests;
using namespace std::chrono_literals;

namespace {

LongPolls::Poll pollOf(const char* user, const char* device, QStringList& told)
{
    const QString name = QString::fromLatin1(device);
    return {DeviceId{Uuid::derived({device})}, QString::fromLatin1(user),
        std::chrono::steady_clock::now() + 1h, [&told, name] { told << name + u'!'; },
        [&told, name] { told << name; }, [&told, name] { told << name + u'?'; }};
}

/// A service on a ledger in which everybody has so many workstations.
struct Office {
    explicit Office(QStringList users, int machines = 1)
    {
        for (const QString& user : users) {
            ledger.addUser(user, QStringLiteral("collector"));
            for (int i = 0; i < machines; ++i) {
                const Speaker& speaker = speakers.emplace_back(user);
                auto& access = service.access();
                const auto code = access.makeCode(user).value();
                tokens.emplace_back(
                    user, access.enrol(speaker.enrolment(code)).value().tokens.access);
            }
        }
    }

    std::future<Reply> ask(Question question)
    {
        auto promise = std::make_shared<std::promise<Reply>>();
        service.ask(std::move(question), [promise](Reply reply) { promise->set_value(reply); });
        return promise->get_future();
    }
    std::future<Reply> pull(const QByteArray& token, const QByteArray& cursor, int wait)
    {
        return ask({"/v1/pull", token, encode(Pull{cursor, 2000, wait})});
    }
    QByteArray cursorOf(const QByteArray& token)
    {
        QByteArray cursor;
        for (bool more = true; more;) {
            const auto reply = decodePullReply(pull(token, cursor, 0).get().body).value();
            cursor = reply.to;
            more = reply.more;
        }
        return cursor;
    }
    void waitFor(size_t parked)
    {
        for (int i = 0; i < 8000 && service.waiting() != parked; ++i)
            std::this_thread::sleep_for(5ms);
        REQUIRE(service.waiting() == parked);
    }

    LedgerFolder ledger;
    Service service{*ledger, ledger.clock()};
    std::vector<std::pair<QString, QByteArray>> tokens;
    std::deque<Speaker> speakers;
};

/// One that can't write, or not read either.
class Failing final : public Ledger {
public:
    explicit Failing(Ledger& real) : m_real(real) { }

    Agency agency() const override { return m_real.agency(); }
    const DeviceKey& key() const override { return m_real.key(); }
    void write(const Work& work) override
    {
        if (writing)
            throw StoreException(*writing);
        m_real.write(work);
    }
    void read(const Work& work) override
    {
        if (reading)
            throw StoreException(*reading);
        m_real.read(work);
    }

    std::optional<Error> writing, reading;

private:
    Ledger& m_real;
};

bool isReady(const std::future<Reply>& reply)
{
    return reply.wait_for(0s) == std::future_status::ready;
}

} // namespace

TEST_CASE("a poll is asked anew by news for its user, given up when its time is over")
{
    LongPolls polls;
    QStringList told;
    polls.park(polls.newsSoFar(), pollOf("ana", "a1", told));
    polls.park(polls.newsSoFar(), pollOf("ana", "a2", told));
    polls.park(polls.newsSoFar(), pollOf("beto", "b", told));
    polls.news({QStringLiteral("zoe")});
    CHECK(told.isEmpty());
    polls.news({QStringLiteral("ana")});
    told.sort();
    CHECK(told == QStringList{QStringLiteral("a1!"), QStringLiteral("a2!")});
    CHECK(polls.waiting() == 1);
    polls.expire(std::chrono::steady_clock::now());
    CHECK(polls.waiting() == 1);
    polls.expire(std::chrono::steady_clock::now() + 2h);
    CHECK(told.last() == QStringLiteral("b"));
    CHECK(polls.waiting() == 0);
}

TEST_CASE("news between looking and parking is not slept through")
{
    LongPolls polls;
    QStringList told;
    const auto looked = polls.newsSoFar();
    polls.news({QStringLiteral("ana")});
    polls.park(looked, pollOf("beto", "b", told));
    CHECK(told.isEmpty());
    polls.park(looked, pollOf("ana", "a", told));
    CHECK(told == QStringList{QStringLiteral("a!")});
}

TEST_CASE("a workstation is called where it waits, or when it comes to")
{
    LongPolls polls;
    QStringList told;
    const auto device = [](const char* name) { return DeviceId{Uuid::derived({name})}; };
    polls.park(polls.newsSoFar(), pollOf("ana", "a1", told));
    polls.park(polls.newsSoFar(), pollOf("ana", "a2", told));
    polls.call({device("a2"), device("b")});
    CHECK(told == QStringList{QStringLiteral("a2?")});
    CHECK(polls.waiting() == 1);
    polls.park(polls.newsSoFar(), pollOf("beto", "b", told));
    CHECK(told.last() == QStringLiteral("b?"));
    polls.park(polls.newsSoFar(), pollOf("beto", "b", told));
    CHECK(told.size() == 2);
    CHECK(polls.waiting() == 2);
}

TEST_CASE("one poll waits for a workstation, and none after the end")
{
    LongPolls polls;
    QStringList told;
    polls.park(polls.newsSoFar(), pollOf("ana", "a", told));
    polls.park(polls.newsSoFar(), pollOf("ana", "a", told));
    CHECK(told == QStringList{QStringLiteral("a")});
    CHECK(polls.waiting() == 1);
    polls.end();
    polls.park(polls.newsSoFar(), pollOf("ana", "a", told));
    CHECK(told.size() == 3);
    CHECK(polls.waiting() == 0);
}

TEST_CASE("five hundred pulls wait without threads; a commit wakes whom it concerns")
{
    constexpr int machines = 50;
    QStringList users;
    for (int i = 0; i < 10; ++i)
        users << QStringLiteral("user%1").arg(i);
    Office office(users, machines);
    office.ledger.say(openedCase(caseId("a"), personId("a")));
    office.ledger.sayOf(caseId("a"), CaseAssigned{users[0]});
    std::vector<std::future<Reply>> pulls;
    QElapsedTimer time;
    time.start();
    for (const auto& [user, token] : office.tokens)
        pulls.push_back(office.pull(token, office.cursorOf(token), 50));
    office.waitFor(500);
    const auto parking = time.restart();

    const Fact note =
        office.speakers[0].seal(caseId("a"), NoteWritten{QStringLiteral("x"), NoteKind::General});
    auto pushed = office.ask({"/v1/push", office.tokens[0].second, encode(Push{{note}})});
    CHECK(decodePushReply(pushed.get().body).value().verdicts.front().why == Refusal::None);
    for (int i = 0; i < machines; ++i) {
        REQUIRE(pulls[size_t(i)].wait_for(10s) == std::future_status::ready);
        const auto reply = decodePullReply(pulls[size_t(i)].get().body).value();
        CHECK(reply.entries.size() == 1);
    }
    WARN("500 pulls parked in " << parking << " ms, 50 of them answered " << time.elapsed()
                                << " ms after the push was asked");
    office.waitFor(450);
    for (size_t i = machines; i < pulls.size(); ++i)
        REQUIRE_FALSE(isReady(pulls[i]));
    time.restart();
    office.service.end();
    for (size_t i = machines; i < pulls.size(); ++i)
        CHECK(pulls[i].get().status == 200);
    WARN("450 given up in " << time.elapsed() << " ms");
}

TEST_CASE("who asked for an attachment before it was whole is called when it is, and nobody else")
{
    Office office({QStringLiteral("ana"), QStringLiteral("beto")}, 2);
    office.ledger.say(openedCase(caseId("a"), personId("a")));
    office.ledger.sayOf(caseId("a"), CaseAssigned{QStringLiteral("ana")});
    const QByteArray photo("a photo");
    const auto ask = [&](size_t machine, const char* path, const QByteArray& message) {
        const auto reply = office.ask({path, office.tokens[machine].second, message}).get();
        REQUIRE(reply.status == 200);
        return reply.body;
    };
    const auto isThere = [&](size_t machine) {
        const auto body = ask(machine, "/v1/download", encode(Download{sha256Of(photo), 0}));
        return decodeDownloadReply(body).value().size.has_value();
    };
    const Fact fact = office.speakers[0].seal(caseId("a"), documentOf(photo));
    ask(0, "/v1/push", encode(Push{{fact}}));
    std::vector<std::future<Reply>> pulls;
    for (size_t machine : {1, 2}) { // hers, which sees the case, and his, which knows the hash
        ask(machine, "/v1/offer", encode(AttachmentOffer{{sha256Of(photo)}}));
        CHECK_FALSE(isThere(machine));
        const QByteArray& token = office.tokens[machine].second;
        pulls.push_back(office.pull(token, office.cursorOf(token), 50));
    }
    office.waitFor(2);
    ask(0, "/v1/upload", encode(Upload{sha256Of(photo), photo.size(), 0, photo}));
    const auto called = decodePullReply(pulls[0].get().body).value();
    CHECK(called.entries.empty());
    CHECK(called.more);
    CHECK(isThere(1));
    CHECK_FALSE(isReady(pulls[1]));
    CHECK(office.service.waiting() == 1);
}

TEST_CASE("a wait ends when its time is over, and is never longer than a minute")
{
    Office office({QStringLiteral("ana")});
    const QByteArray token = office.tokens[0].second;
    const QByteArray cursor = office.cursorOf(token);
    QElapsedTimer time;
    time.start();
    const auto reply = office.pull(token, cursor, 1).get();
    CHECK(reply.status == 200);
    CHECK(decodePullReply(reply.body).value().entries.empty());
    CHECK(time.elapsed() >= 1000);
    CHECK(time.elapsed() < 2500);
    CHECK(Service::longestWait < 60s);
}

TEST_CASE("who loses a case is woken too")
{
    Office office({QStringLiteral("ana"), QStringLiteral("beto")});
    office.ledger.addUser(QStringLiteral("eva"), QStringLiteral("supervisor"));
    Speaker eva(QStringLiteral("eva"));
    const auto code = office.service.access().makeCode(QStringLiteral("eva")).value();
    const auto evas = office.service.access().enrol(eva.enrolment(code)).value().tokens.access;
    office.ledger.say(openedCase(caseId("a"), personId("a")));
    office.ledger.sayOf(caseId("a"), CaseAssigned{QStringLiteral("ana")});
    const auto cursors = std::pair(
        office.cursorOf(office.tokens[0].second), office.cursorOf(office.tokens[1].second));
    auto ana = office.pull(office.tokens[0].second, cursors.first, 50);
    auto beto = office.pull(office.tokens[1].second, cursors.second, 50);
    office.waitFor(2);
    const Fact moved = eva.seal(caseId("a"), CaseAssigned{QStringLiteral("beto")});
    CHECK(office.ask({"/v1/push", evas, encode(Push{{moved}})}).get().status == 200);
    const auto lost = decodePullReply(ana.get().body).value();
    CHECK(std::holds_alternative<Revoked>(lost.entries.front()));
    const auto got = decodePullReply(beto.get().body).value();
    CHECK(std::holds_alternative<Granted>(got.entries.front()));
    int granted = 0;
    for (const auto& entry : office.ledger.audit())
        granted += entry.what == audited::granted && entry.user == QStringLiteral("beto");
    CHECK(granted == 2); // the case and its debtor
}

TEST_CASE("statuses say what to do")
{
    Office office({QStringLiteral("ana")});
    const QByteArray token = office.tokens[0].second;
    CHECK(office.ask({"/v1/push", "x", {}}).get().status == 401);
    CHECK(office.ask({"/v1/pull", {}, {}}).get().status == 401);
    const auto bad = office.ask({"/v1/pull", token, "x"}).get();
    CHECK(bad.status == 400);
    CHECK(decodeProblem(bad.body).value().code == ErrorCode::BadMessage);
    for (const char* path : {"/v1/offer", "/v1/upload", "/v1/download"}) {
        CHECK(office.ask({path, "x", {}}).get().status == 401);
        CHECK(office.ask({path, token, "x"}).get().status == 400);
    }
    CHECK(office.ask({"/v1/offer", token, encode(AttachmentOffer{})}).get().status == 200);
    CHECK(office.ask({"/v1/other", token, {}}).get().status == 404);
    CHECK(office.ask({"/v1/health", {}, {}}).get().status == 200);
    REQUIRE(office.service.access().revoke(
        office.speakers[0].self().logging, QStringLiteral("perdida")));
    CHECK(office.ask({"/v1/pull", token, encode(Pull{})}).get().status == 403);
}

TEST_CASE("while the ledger can't, workstations are told when to come again, and no more")
{
    LedgerFolder ledger;
    ledger.addUser(QStringLiteral("ana"), QStringLiteral("collector"));
    Failing failing(*ledger);
    Service service(failing, ledger.clock());
    Speaker ana(QStringLiteral("ana"));
    const auto code = service.access().makeCode(QStringLiteral("ana")).value();
    const auto token = service.access().enrol(ana.enrolment(code)).value().tokens.access;
    const auto ask = [&](Question question) {
        std::promise<Reply> promise;
        service.ask(std::move(question), [&](Reply reply) { promise.set_value(reply); });
        return promise.get_future().get();
    };
    failing.writing = Error{ErrorCode::DiskFull, {QStringLiteral("/srv/ledger.db")}, {}};
    const auto full = ask({"/v1/push", token, encode(Push{})});
    CHECK(full.status == 503);
    CHECK(full.retryAfter == 60s);
    CHECK(decodeProblem(full.body) == Error{ErrorCode::DiskFull, {}, {}});
    // What only reads goes on, as long as nobody has to answer for it.
    CHECK(ask({"/v1/pull", token, encode(Pull{})}).status == 200);
    failing.reading = Error{ErrorCode::StoreBusy, {QStringLiteral("x")}, {}};
    const auto busy = ask({"/v1/pull", token, encode(Pull{})});
    CHECK(busy.status == 503);
    CHECK(busy.retryAfter == 2s);
    CHECK(ask({"/v1/health", {}, {}}).status == 503);
}

TEST_CASE("no history goes out that the audit could not note")
{
    LedgerFolder ledger;
    ledger.addUser(QStringLiteral("ana"), QStringLiteral("collector"));
    ledger.say(openedCase(caseId("a"), personId("a")));
    ledger.sayOf(caseId("a"), CaseAssigned{QStringLiteral("ana")});
    Speaker ana(QStringLiteral("ana"));
    ana.enrolIn(ledger);
    Failing failing(*ledger);
    failing.writing = Error{ErrorCode::DiskFull, {}, {}};
    Hub hub(failing, ledger.clock());
    CHECK(hub.pull(ana.self().logging, Pull{}).error().code == ErrorCode::DiskFull);
    failing.writing.reset();
    CHECK(hub.pull(ana.self().logging, Pull{}).value().entries.size() > 2);
    CHECK(ledger.audit().size() == 2);
}

// One exchange with the server: in pages, broken off, and what it leaves on both sides.
#include "core/store/attachments.h"
#include "core/sync/server_talk.h"
#include "core/wire/codec.h"
#include "tests/core/sync/desk.h"

using namespace expediente;
using namespace expediente::tests;

namespace {

/// The office's line, with what this test wants of it.
class TestedLine final : public Transport {
public:
    explicit TestedLine(std::unique_ptr<Transport> line) : m_line(std::move(line)) { }
    Result<Response> exchange(const Request& request) override
    {
        if (request.path == "/v1/upload" && losesUploads)
            return fail(ErrorCode::NetworkDown, {QStringLiteral("server"), QString()});
        if (request.path == "/v1/pull" && ++pulls > mostPulls)
            return fail(ErrorCode::NetworkDown, {QStringLiteral("server"), QString()});
        if (request.path != "/v1/pull")
            return m_line->exchange(request);
        auto pull = must(decodePull(request.body));
        pull.most = std::min(pull.most, mostOfPage);
        auto smaller = request;
        smaller.body = encode(pull);
        return m_line->exchange(smaller);
    }
    void cancel() override { m_line->cancel(); }

    int mostOfPage = 2000;
    bool losesUploads = false;
    int mostPulls = 1000;
    std::atomic<int> pulls = 0;

private:
    std::unique_ptr<Transport> m_line;
};

/// Its hash; the agent isn't told.
QByteArray attach(Desk& desk, CaseId id, const QByteArray& bytes)
{
    DocumentAttached document;
    document.name = QStringLiteral("foto.jpg");
    document.mime = QStringLiteral("image/jpeg");
    document.size = bytes.size();
    document.sha256 = must(desk.store->putAttachment(bytes).result());
    desk.store.append({desk.store->newFact(id, document)});
    return document.sha256;
}

} // namespace

TEST_CASE("an attachment comes when it is whole, however long after the fact that names it")
{
    Office office(officeHour());
    Desk eva(office, TemporaryStore::supervisor());
    Desk ana(office, TemporaryStore::identity());
    const CaseId id = openCase(eva);
    eva.say({eva.store->newFact(id, CaseAssigned{QStringLiteral("ana")})});
    REQUIRE(ana.eventually([&] { return ana.file(id).has_value() && ana.file(id)->opened; }));
    eva.agent.reset();
    const QByteArray photo("a photo");
    const QByteArray sha256 = attach(eva, id, photo);
    {
        StoreSync side(*eva.store);
        TestedLine wire(must(office.connect()(*must(side.link()))));
        wire.losesUploads = true;
        REQUIRE_FALSE(ServerTalk(side, wire, eva.store.clock()).exchange());
    }
    // She knows of it, and has asked for it in vain.
    REQUIRE(ana.eventually([&] {
        const auto file = ana.file(id);
        return !file->documents.empty() && ana.agent->status().state == SyncState::Online;
    }));
    const auto has = [&] {
        return must(ana.store->ask(
            [&](Connection& connection) { return readAttachment(connection, sha256) == photo; }));
    };
    CHECK_FALSE(has());
    eva.start();
    CHECK(ana.eventually(has));
}

TEST_CASE("an exchange that breaks off leaves the lists up to date with what came")
{
    Office office(officeHour());
    Desk eva(office, TemporaryStore::supervisor());
    auto another = TemporaryStore::supervisor();
    another.user = QStringLiteral("raquel");
    office.describe(QStringLiteral("ana"), QStringLiteral("Ana"), QStringLiteral("collector"));
    Desk raquel(office, another);
    const CaseId id = openCase(eva);
    REQUIRE(raquel.eventually([&] { return raquel.file(id).has_value(); }));
    raquel.agent.reset();
    eva.say({eva.store->newFact(id, CaseAssigned{QStringLiteral("ana")})});
    REQUIRE(eva.eventually([&] { return !office.bodies(id, Kind::CaseAssigned).empty(); }));

    StoreSync side(*raquel.store);
    {
        SyncSession session(side);
        const auto question = must(session.next());
        REQUIRE(question->what == SyncQuestion::What::Pull);
        const auto link = *must(side.link());
        const auto wire = must(office.connect()(link));
        const auto answer = must(wire->exchange({"/v1/pull", link.tokens.access, question->body}));
        auto page = must(decodePullReply(answer.body));
        REQUIRE(page.entries.size() == 1);
        page.more = true;
        REQUIRE(session.take(encode(page)));
    }
    REQUIRE(raquel.store->caughtUp().result());
    CHECK(must(raquel.store->ask([&](Connection& connection) {
        return connection.query("SELECT 1 FROM case_summary WHERE assigned_to = 'ana'").next();
    })));
}

TEST_CASE("pages are asked for ahead, each once, and a line that breaks there loses nothing")
{
    constexpr int pages = 3, ofPage = 40;
    Office office(officeHour());
    Desk eva(office, TemporaryStore::supervisor());
    auto another = TemporaryStore::supervisor();
    another.user = QStringLiteral("raquel");
    Desk raquel(office, another);
    REQUIRE(raquel.isAt(SyncState::Online));
    raquel.agent.reset();
    const CaseId id = openCase(eva);
    for (int page = 0; page < pages; ++page) {
        std::vector<NewFact> facts;
        for (int i = 0; i < ofPage; ++i)
            facts.push_back(eva.store->newFact(
                id, NoteWritten{QStringLiteral("nota %1").arg(i), NoteKind::General}));
        eva.say(std::move(facts));
        const size_t said = size_t(page + 1) * ofPage; // each page's in a transaction of its own
        REQUIRE(
            eva.eventually([&] { return office.bodies(id, Kind::NoteWritten).size() == said; }));
    }
    StoreSync side(*raquel.store);
    const auto notes = [&] {
        const auto file = raquel.file(id);
        return file ? file->notes.size() : 0;
    };
    const auto line = [&] {
        auto made = std::make_unique<TestedLine>(must(office.connect()(*must(side.link()))));
        made->mostOfPage = ofPage;
        return made;
    };
    const auto broken = line();
    broken->mostPulls = 2;
    CHECK_FALSE(ServerTalk(side, *broken, raquel.store.clock()).exchange());
    CHECK(notes() == size_t(2 * ofPage));
    const auto sound = line();
    REQUIRE(ServerTalk(side, *sound, raquel.store.clock()).exchange());
    CHECK(notes() == size_t(pages * ofPage));
    CHECK(sound->pulls == 1);
}

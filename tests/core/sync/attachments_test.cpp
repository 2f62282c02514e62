// Attachments between stores and a server in the same process, one question after another.
#include "core/central/hub.h"
#include "core/central/server_voice.h"
#include "core/central/sqlite_ledger.h"
#include "core/store/attachments.h"
#include "core/store/queries/attachment_check.h"
#include "core/store/queries/evidence.h"
#include "core/sync/sync_session.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

using What = SyncQuestion::What;

constexpr qsizetype chunk = 100;
const CaseId theCase{Uuid::derived({"a case"})};

template <class T>
T given(Result<T> result)
{
    REQUIRE(result);
    return std::move(*result);
}

struct Hall {
    QTemporaryDir dir;
    FixedClock clock{
        Moment::fromDateTime(QDateTime({2037, 1, 1}, {12, 0}, QTimeZone("America/Mexico_City")))};
    std::unique_ptr<central::SqliteLedger> ledger = given(
        central::SqliteLedger::create(dir.filePath(QStringLiteral("ledger.db")), DataKey::random(),
            {TemporaryStore::identity().agency, QStringLiteral("Puente Claro"),
                QStringLiteral("MX"), "America/Mexico_City"}));
    central::Hub hub{*ledger, clock};

    Hall() { say({central::introduction(*ledger, clock.now())}); }
    void say(const std::vector<NewFact>& facts)
    {
        ledger->write([&](central::LedgerTransaction& transaction) {
            central::say(*ledger, transaction, clock.now(), facts);
        });
    }
    QByteArray answer(DeviceId self, const SyncQuestion& question)
    {
        switch (question.what) {
        case What::Push:
            return given(hub.push(self, question.body));
        case What::Offer:
            return given(hub.offer(self, question.body));
        case What::Upload:
            return given(hub.upload(self, question.body));
        case What::Download:
            return given(hub.download(self, question.body));
        case What::Pull:
            break;
        }
        return given(hub.pull(self, question.body));
    }
};

/// A workstation that syncs when it is told to, so many questions of a kind at most.
struct Seat {
    Hall& hall;
    TemporaryStore store;
    std::optional<StoreSync> side{*store};
    central::Workstation self;

    Seat(Hall& server, StoreIdentity whose) : hall(server), store({}, under(server, whose))
    {
        const auto device = given(side->device());
        self.logging = device.logging;
        self.importing = device.importing;
        self.key = device.key.publicKey();
        self.user = self.name = whose.user;
        hall.ledger->write(
            [&](central::LedgerTransaction& transaction) { transaction.putWorkstation(self); });
        hall.say(
            {newFact(Subject(whose.agency), UserDescribed{whose.user, whose.userName, whose.role},
                hall.clock.now(), central::serverAuthor)});
    }
    static StoreIdentity under(Hall& server, StoreIdentity whose)
    {
        whose.server = server.ledger->key().publicKey();
        return whose;
    }

    void reopen()
    {
        store.reopen();
        side.emplace(*store);
    }
    SyncSession::Tally sync(std::optional<What> stopsAt = {}, int after = 0)
    {
        SyncSession session(*side, chunk);
        for (;;) {
            const auto question = given(session.next());
            if (!question)
                return session.tally();
            if (question->what == stopsAt && after-- == 0)
                return session.tally();
            asked.push_back(*question);
            REQUIRE(session.take(hall.answer(self.logging, *question)));
        }
    }
    QString order() ///< of the kinds of questions since the last time
    {
        QString letters;
        for (const auto& question : std::exchange(asked, {}))
            letters += QStringLiteral("slOud").at(int(question.what));
        return letters;
    }
    int count(What what)
    {
        const auto all = std::exchange(asked, {});
        return int(std::ranges::count(all, what, &SyncQuestion::what));
    }
    void say(const Body& body) { store.append({store->newFact(theCase, body)}); }
    void attach(const QByteArray& bytes)
    {
        DocumentAttached document;
        document.name = document.mime = QStringLiteral("x");
        document.size = bytes.size();
        document.sha256 = given(store->putAttachment(bytes).result());
        say(document);
    }
    bool has(const QByteArray& bytes)
    {
        return given(store->ask([&](Connection& connection) {
            return readAttachment(connection, toHex(sha256Of(bytes)));
        })) == bytes;
    }
    qint64 rows(const char* table)
    {
        return given(store->ask([&](Connection& connection) {
            auto query = connection.query(sqlOf({"SELECT count(*) FROM ", table}));
            query.next();
            return query.integer(0);
        }));
    }
    AttachmentCheck check()
    {
        return given(
            store->ask([](Connection& connection) { return checkAttachments(connection); }));
    }

    std::vector<SyncQuestion> asked;
};

void openCase(Seat& eva)
{
    const PersonId debtor{Uuid::derived({"a person"})};
    CaseOpened opening;
    opening.folio = QStringLiteral("F-1");
    opening.creditor = {QStringLiteral("fsm"), QStringLiteral("Financiera"), {}, {}, {}};
    opening.country = QStringLiteral("MX");
    opening.openedOn = QDate(2026, 6, 1);
    opening.parties = {{debtor, PartyRole::Debtor, {}}};
    eva.store.append(
        {eva.store->newFact(debtor, PersonDescribed{QStringLiteral("Persona Uno"), {}, {}}),
            eva.store->newFact(theCase, opening),
            eva.store->newFact(theCase, CaseAssigned{QStringLiteral("ana")})});
    eva.sync();
}

QByteArray bytesOf(char letter, qsizetype size = 450)
{
    return QByteArray(size, letter);
}

/// Eva leads; Ana has the case.
struct Both {
    Hall hall;
    Seat eva{hall, TemporaryStore::supervisor()}, ana{hall, TemporaryStore::identity()};

    Both()
    {
        hall.say({newFact(Subject(TemporaryStore::identity().agency),
            UserDescribed{
                QStringLiteral("beto"), QStringLiteral("Beto"), QStringLiteral("collector")},
            hall.clock.now(), central::serverAuthor)});
        openCase(eva);
        ana.sync();
        ana.asked.clear();
        eva.asked.clear();
    }
    void take(const CaseId& id, const char* to)
    {
        eva.store.append({eva.store->newFact(id, CaseAssigned{QString::fromLatin1(to)})});
        eva.sync();
    }
};

} // namespace

TEST_CASE("facts go first, then where attachments stand, then their chunks")
{
    Both both;
    both.ana.attach(bytesOf('a'));
    CHECK(both.ana.sync().attachmentsSent == 1);
    CHECK(both.ana.order() == QStringLiteral("slOuuuuu"));
    CHECK(both.eva.sync().attachmentsFetched == 1);
    CHECK(both.eva.order() == QStringLiteral("lOddddd"));
    CHECK(both.eva.has(bytesOf('a')));
    CHECK(both.eva.rows("part") == 0);
    CHECK(both.eva.check().sound());
    // Nothing is left to say.
    both.ana.sync();
    both.eva.sync();
    CHECK(both.ana.order() == QStringLiteral("l"));
    CHECK(both.eva.order() == QStringLiteral("l"));
}

TEST_CASE("what was interrupted goes on where it was, in both directions")
{
    Both both;
    both.ana.attach(bytesOf('a'));
    both.ana.sync(What::Upload, 2);
    both.ana.asked.clear();
    both.eva.sync();
    CHECK_FALSE(both.eva.has(bytesOf('a')));
    CHECK(both.eva.count(What::Download) == 0);
    CHECK(both.eva.check().incoming == std::vector{toHex(sha256Of(bytesOf('a')))});
    CHECK(both.eva.check().sound());
    both.ana.sync();
    CHECK(both.ana.count(What::Upload) == 3);

    both.eva.sync(What::Download, 3);
    CHECK(both.eva.rows("part") == 3);
    both.eva.asked.clear();
    both.eva.reopen();
    both.eva.sync();
    CHECK(both.eva.count(What::Download) == 2);
    CHECK(both.eva.has(bytesOf('a')));
}

TEST_CASE("facts that are made meanwhile pass attachments under way")
{
    Both both;
    both.ana.attach(bytesOf('a'));
    SyncSession session(*both.ana.side, chunk);
    QString order;
    for (int i = 0;; ++i) {
        const auto question = given(session.next());
        if (!question)
            break;
        order += QStringLiteral("slOud").at(int(question->what));
        if (order.endsWith(QStringLiteral("Ou")))
            both.ana.say(NoteWritten{QStringLiteral("Toqué"), NoteKind::General});
        REQUIRE(session.take(both.hall.answer(both.ana.self.logging, *question)));
    }
    CHECK(order == QStringLiteral("slOusuuuu"));
    // And the server is asked for news now and then.
    both.ana.attach(bytesOf('b', 40 * chunk));
    both.ana.sync();
    CHECK(both.ana.count(What::Pull) > 2);
}

TEST_CASE("what was not sent of a case that went still travels, and is gone afterwards")
{
    Both both;
    both.ana.attach(bytesOf('a'));
    both.ana.sync(What::Offer); // the server has the fact
    both.take(theCase, "beto");
    both.ana.sync(What::Offer);
    CHECK(both.ana.rows("fact WHERE kind = 'document.attached'") == 0);
    CHECK(both.ana.has(bytesOf('a')));
    both.ana.sync();
    CHECK_FALSE(both.ana.has(bytesOf('a')));
    CHECK(both.ana.rows("transfer") == 0);
    both.eva.sync();
    CHECK(both.eva.has(bytesOf('a')));
}

TEST_CASE("what was fetched in part of a case that went is dropped, and nothing more is asked for")
{
    Both both;
    both.eva.attach(bytesOf('e'));
    both.eva.attach(bytesOf('f'));
    both.eva.sync();
    both.ana.sync(What::Download, 2);
    CHECK(both.ana.rows("part") == 2);
    both.take(theCase, "beto");
    both.ana.asked.clear();
    both.ana.sync();
    CHECK(both.ana.order() == QStringLiteral("l"));
    CHECK(both.ana.rows("part") == 0);
    CHECK(both.ana.rows("transfer") == 0);
    CHECK(both.ana.rows("naming") == 0);
}

TEST_CASE("what a refused fact speaks of stays with it until somebody has seen to it")
{
    Both both;
    DocumentAttached document;
    document.name = document.mime = QStringLiteral("x");
    document.sha256 = given(both.ana.store->putAttachment(bytesOf('a')).result());
    auto fact = both.ana.store->newFact(theCase, document);
    fact.author = QStringLiteral("user:zoe");
    both.ana.store.append({fact});
    CHECK(both.ana.sync().rejected == 1);
    both.take(theCase, "beto");
    both.ana.sync();
    CHECK(both.ana.rows("fact WHERE kind = 'document.attached'") == 0);
    CHECK(both.ana.has(bytesOf('a')));
}

TEST_CASE("bytes that don't give the hash are never taken for the attachment")
{
    Both both;
    const QByteArray bytes = bytesOf('e', 150);
    both.eva.attach(bytes);
    both.eva.sync();
    both.ana.sync(What::Download);
    const Sha256 digest = sha256Of(bytes);
    CHECK(given(both.ana.side->keepPart({digest, 150, 50, bytes.left(100)})) == Fetched::Ignored);
    CHECK(given(both.ana.side->keepPart({digest, 150, 0, bytes.left(100)})) == Fetched::Going);
    CHECK(given(both.ana.side->keepPart({digest, 150, 100, bytesOf('x', 50)}))
        == Fetched::OtherBytes);
    CHECK(both.ana.rows("part") == 0);
    CHECK(given(both.ana.side->keepPart({digest, Store::maxAttachmentBytes + 1, 0, bytes}))
        == Fetched::NotThere);
    CHECK(given(both.ana.side->keepPart({sha256Of("other"), 150, 0, bytes})) == Fetched::NotWanted);
    CHECK(both.ana.sync().attachmentsFetched == 1);
    CHECK(both.ana.has(bytes));
}

TEST_CASE("a server that was restored gets again what it lost")
{
    Both both;
    const QString backup = both.hall.dir.filePath(QStringLiteral("backup.db"));
    both.ana.attach(bytesOf('a'));
    both.ana.sync(What::Offer);
    REQUIRE(both.hall.ledger->copyTo(backup));
    both.ana.sync();
    both.hall.ledger->write(
        [&](central::LedgerTransaction& log) { log.shelf().remove(sha256Of(bytesOf('a'))); });
    REQUIRE(both.hall.ledger->beginEpoch());
    CHECK(both.ana.sync().attachmentsSent == 1);
    CHECK(both.eva.sync().attachmentsFetched == 1);
}

TEST_CASE("an erasure that comes from elsewhere takes the attachment along")
{
    Both both;
    both.ana.attach(bytesOf('a'));
    both.ana.sync();
    both.eva.sync();
    const auto document = given(both.ana.store->ask([](Connection& connection) {
        auto query = connection.query("SELECT id FROM fact WHERE kind = 'document.attached'");
        query.next();
        return FactId{query.uuid(0)};
    }));
    both.hall.say({newFact(theCase,
        SubjectErased{ErasureCause::Request, QStringLiteral("x"), true, {document}},
        both.hall.clock.now(), central::serverAuthor)});
    both.ana.sync();
    CHECK_FALSE(both.ana.has(bytesOf('a')));
    CHECK(both.ana.rows("transfer") == 0);
}

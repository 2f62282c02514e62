// The referee of scarce contacts: who is first has them, and everybody is told.
#include "core/central/reservations.h"

#include "core/central/hub.h"
#include "core/central/ledger_check.h"
#include "core/wire/codec.h"
#include "tests/core/central/ledger_folder.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::central;
using namespace expediente::tests;

namespace {

const PersonId debtor = personId("deudor");
const CaseId ofAna = caseId("de ana"), ofBeto = caseId("de beto"), ofAnother = caseId("otro");
const QDate tuesday(2026, 11, 24); // today, in testMoment()

/// Ana and Beto each have a case of one debtor; Eva leads.
struct Court {
    Court()
    {
        ledger.addUser(QStringLiteral("eva"), QStringLiteral("supervisor"));
        for (const char* user : {"ana", "beto"})
            ledger.addUser(QLatin1StringView(user), QStringLiteral("collector"));
        for (const Speaker* each : {&eva, &ana, &beto})
            each->enrolIn(ledger);
        open(ofAna, debtor, "ana");
        open(ofBeto, debtor, "beto");
        open(ofAnother, personId("otra"), "beto");
    }
    void open(CaseId id, PersonId person, const char* user)
    {
        auto facts = openedCase(id, person);
        facts.front().id = FactId{Uuid::derived({"described", id.uuid.view()})};
        ledger.say(facts);
        ledger.sayOf(id, CaseAssigned{QLatin1StringView(user)});
    }
    PushReply push(const Speaker& by, const std::vector<Fact>& facts)
    {
        Hub hub(*ledger, ledger.clock());
        hub.onNews = [this](const std::set<QString>& users) { told = users; };
        const auto answer = hub.push(by.self().logging, encode(Push{facts}));
        REQUIRE(answer);
        return decodePushReply(*answer).value();
    }
    FactId ask(Speaker& by, CaseId id, QDate from, QDate until)
    {
        const Fact fact = by.seal(id, ContactRequested{from, until});
        CHECK(push(by, {fact}).verdicts.front().ruling == Ruling::Applied);
        return fact.content.id;
    }
    /// Sealed by the server before it was restored to a backup that doesn't have it.
    Fact grantedBefore(CaseId id, const char* holder)
    {
        ContactReserved then;
        then.request = FactId{Uuid::derived({holder})};
        then.requestHash = QByteArray(64, 'a');
        then.holder = QLatin1StringView(holder);
        then.from = tuesday;
        then.until = tuesday.addDays(7);
        Sealer server(ledger->key(), ledger->agency().device, 0, 1'000'000 + ++sealedBefore,
            Hlc::fromMs(ledger.nowMs()));
        return server.seal(
            newFact(id, then, ledger.clock().now(), serverAuthor), Hash{}, ledger.nowMs());
    }
    std::optional<ContactReserved> answerTo(FactId request)
    {
        std::optional<ContactReserved> found;
        for (const LoggedFact& logged : ledger.log()) {
            const auto& content = logged.fact.content;
            if (content.kind != "contact.reserved")
                continue;
            const auto body = decode(Kind::ContactReserved, content.body).value();
            if (std::get<ContactReserved>(body).request != request)
                continue;
            CHECK_FALSE(found); // once
            CHECK(content.author == serverAuthor);
            found = std::get<ContactReserved>(body);
        }
        return found;
    }
    QString answered(FactId request)
    {
        const auto answer = answerTo(request);
        return answer ? enumName(answer->answer) + u' ' + answer->holder
                      : QStringLiteral("nothing");
    }
    std::vector<Reserved> rows(PersonId person = debtor)
    {
        std::vector<Reserved> found;
        ledger->read([&](LedgerTransaction& at) { found = at.reservedOf(person); });
        return found;
    }
    void checkSound()
    {
        const auto checked = checkLedger(*ledger, folder.path());
        REQUIRE(checked);
        CHECK_FALSE(checked->fault);
    }

    LedgerFolder ledger;
    QTemporaryDir folder;
    std::set<QString> told;
    int sealedBefore = 0;
    Speaker eva{QStringLiteral("eva")}, ana{QStringLiteral("ana")}, beto{QStringLiteral("beto")};
};

QString granted(const char* user)
{
    return QStringLiteral("granted ") + QLatin1StringView(user);
}

} // namespace

TEST_CASE("who asks first has the contacts with a debtor, whichever case they ask on")
{
    Court court;
    const FactId first = court.ask(court.ana, ofAna, tuesday, tuesday.addDays(7));
    CHECK(court.answered(first) == granted("ana"));
    CHECK(court.told.contains(QStringLiteral("ana")));
    const FactId second = court.ask(court.beto, ofBeto, tuesday, tuesday.addDays(1));
    CHECK(court.answered(second) == QStringLiteral("taken ana"));
    CHECK(court.answerTo(second)->until == tuesday.addDays(7)); // so that Beto knows until when
    CHECK(court.answered(court.ask(court.beto, ofAnother, tuesday, tuesday.addDays(7)))
        == granted("beto"));
    CHECK(court.answered(court.ask(court.ana, ofAna, tuesday.addDays(3), tuesday.addDays(8)))
        == granted("ana")); // again, and longer
    court.checkSound();
}

TEST_CASE("the answer stands behind the request and names what it answers")
{
    Court court;
    const Fact fact = court.ana.seal(ofAna, ContactRequested{tuesday, tuesday.addDays(7)});
    court.push(court.ana, {fact});
    const auto log = court.ledger.log();
    REQUIRE(log.size() > 2);
    CHECK(log.back().fact.content.kind == "contact.reserved");
    CHECK(log[log.size() - 2].fact.content.id == fact.content.id);
    CHECK(court.answerTo(fact.content.id)->requestHash == toBytes(fact.hash).toHex());
    // The same push twice asks for nothing new.
    court.push(court.ana, {fact});
    CHECK(court.ledger.log().size() == log.size());
}

TEST_CASE("days of two users are a week apart on both sides, however a week is read")
{
    Court court;
    court.ask(court.ana, ofAna, tuesday.addDays(20), tuesday.addDays(22));
    const auto asked = [&](int from, int until) {
        return court.answered(
            court.ask(court.beto, ofBeto, tuesday.addDays(from), tuesday.addDays(until)));
    };
    CHECK(asked(28, 30) == QStringLiteral("taken ana"));
    CHECK(asked(12, 14) == QStringLiteral("taken ana"));
    CHECK(asked(29, 30) == granted("beto"));
    CHECK(asked(12, 13) == granted("beto"));
    court.checkSound();
}

TEST_CASE("two who ask in one push of one machine are answered in the order of their requests")
{
    Court court;
    court.ledger.sayOf(ofBeto, CaseAssigned{QStringLiteral("ana")});
    const Fact first = court.ana.seal(ofAna, ContactRequested{tuesday, tuesday.addDays(1)});
    const Fact second = court.ana.seal(ofBeto, ContactRequested{tuesday, tuesday.addDays(1)});
    court.push(court.ana, {first, second});
    CHECK(court.answered(first.content.id) == granted("ana"));
    CHECK(court.answered(second.content.id) == granted("ana"));
    CHECK(court.rows().size() == 2);
}

TEST_CASE("a request whose days have passed is answered late, and so is one on a case that is lost")
{
    Court court;
    CHECK(court.answered(court.ask(court.ana, ofAna, tuesday.addDays(-7), tuesday))
        == QStringLiteral("late "));
    CHECK(court.answered(court.ask(court.ana, ofAna, tuesday.addDays(-6), tuesday.addDays(1)))
        == granted("ana"));
    court.ledger.sayOf(ofAnother, CaseAssigned{QStringLiteral("ana")});
    CHECK(court.answered(court.ask(court.beto, ofAnother, tuesday, tuesday.addDays(1)))
        == QStringLiteral("late "));
    court.checkSound();
}

TEST_CASE("what is given back is free, but for the days up to the last contact under it")
{
    Court court;
    const FactId unused = court.ask(court.ana, ofAna, tuesday, tuesday.addDays(7));
    const FactVoided back{{unused}, QStringLiteral("no alcanzo")};
    court.push(court.ana, {court.ana.seal(ofAna, back)});
    CHECK(court.rows().empty());
    const FactId used = court.ask(court.beto, ofBeto, tuesday, tuesday.addDays(7));
    CHECK(court.answered(used) == granted("beto"));

    ContactLogged call;
    call.action = QStringLiteral("LL");
    call.result = QStringLiteral("CD");
    court.push(court.beto,
        {court.beto.seal(ofBeto, call),
            court.beto.seal(ofBeto, FactVoided{{used}, QStringLiteral("ya hablé")})});
    REQUIRE(court.rows().size() == 1);
    CHECK(court.rows().front().until == tuesday.addDays(1));
    CHECK(court.answered(court.ask(court.ana, ofAna, tuesday.addDays(7), tuesday.addDays(8)))
        == QStringLiteral("taken beto"));
    CHECK(court.answered(court.ask(court.ana, ofAna, tuesday.addDays(8), tuesday.addDays(9)))
        == granted("ana"));
    court.checkSound();
}

TEST_CASE("only its holder gives a reservation back, or a supervisor")
{
    Court court;
    const FactId held = court.ask(court.ana, ofAna, tuesday, tuesday.addDays(7));
    court.ledger.sayOf(ofAna, CaseAssigned{QStringLiteral("beto")});
    const FactVoided back{{held}, QStringLiteral("lo quiero")};
    const auto refused = court.push(court.beto, {court.beto.seal(ofAna, back)});
    CHECK(refused.verdicts.front().why == Refusal::NotAllowed);
    CHECK(court.rows().size() == 1);
    CHECK(court.push(court.eva, {court.eva.seal(ofAna, back)}).verdicts.front().ruling
        == Ruling::Applied);
    CHECK(court.rows().empty());
}

TEST_CASE("nobody but the server answers, and a request that was given back needs no answer")
{
    Court court;
    const Fact asked = court.ana.seal(ofAna, ContactRequested{tuesday, tuesday.addDays(7)});
    ContactReserved own;
    own.request = asked.content.id;
    own.requestHash = toBytes(asked.hash).toHex();
    own.holder = QStringLiteral("ana");
    own.from = tuesday;
    own.until = tuesday.addDays(7);
    court.push(court.ana,
        {asked, court.ana.seal(ofAna, FactVoided{{asked.content.id}, QStringLiteral("no")})});
    const auto reply = court.push(court.ana, {court.ana.seal(ofAna, own)});
    CHECK(reply.verdicts.front().why == Refusal::NotAllowed);
    CHECK(court.answered(asked.content.id) == QStringLiteral("nothing"));
    CHECK(court.rows().empty());
}

TEST_CASE("a server that is told again what it had granted keeps to what it granted since")
{
    Court court;
    const FactId since = court.ask(court.beto, ofBeto, tuesday, tuesday.addDays(7));
    const auto reply = court.push(court.eva, {court.grantedBefore(ofAna, "ana")});
    CHECK(reply.verdicts.front().why == Refusal::AlreadyDecided);
    REQUIRE(court.rows().size() == 1);
    CHECK(court.rows().front().request == since);
}

TEST_CASE("of two grants that are told again at once, from before and after a restoring, one holds")
{
    Court court;
    const auto reply = court.push(
        court.eva, {court.grantedBefore(ofAna, "ana"), court.grantedBefore(ofBeto, "beto")});
    CHECK(reply.verdicts.front().ruling == Ruling::Applied);
    CHECK(reply.verdicts.back().why == Refusal::AlreadyDecided);
    CHECK(court.rows().size() == 1);
    court.checkSound();
}

TEST_CASE("a grant that is told again before its case waits for it, and is judged then")
{
    Court court;
    const CaseId lost = caseId("perdido");
    const Fact before = court.grantedBefore(lost, "ana");
    CHECK(court.push(court.eva, {before}).verdicts.front().why == Refusal::NotYours);
    CHECK(court.rows().empty());
    const FactId since = court.ask(court.beto, ofBeto, tuesday, tuesday.addDays(7));
    court.open(lost, debtor, "ana");
    CHECK(court.push(court.eva, {before}).verdicts.front().why == Refusal::AlreadyDecided);
    REQUIRE(court.rows().size() == 1);
    CHECK(court.rows().front().request == since);
}

TEST_CASE("what is granted follows from the facts, and another agency's ledger knows nothing of it")
{
    Court court, other;
    const FactId held = court.ask(court.ana, ofAna, tuesday, tuesday.addDays(7));
    court.checkSound();
    CHECK(other.rows().empty());
    court.ledger->write([&](LedgerTransaction& at) {
        auto rows = at.reservedUnder(held);
        rows.front().until = rows.front().until.addDays(-1);
        at.putReserved(held, rows);
    });
    const auto checked = checkLedger(*court.ledger, court.folder.path());
    REQUIRE(checked);
    REQUIRE(checked->fault);
    CHECK(checked->fault->what == ledgerfault::reservation);
}

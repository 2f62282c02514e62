#include "core/central/admission.h"

#include "core/central/ledger_check.h"
#include "core/facts/body.h"
#include "tests/core/central/ledger_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::central;
using namespace expediente::tests;

namespace {

const CaseId aCase = caseId("a");

NoteWritten noteBody(const char* text = "llamar")
{
    return {QString::fromUtf8(text), NoteKind::General};
}

QByteArray hashText(const Hash& hash)
{
    return toBytes(hash).toHex();
}

/// Eva leads, Ana collects and has the case; Beto collects and has none.
struct Counter {
    Counter()
    {
        ledger.addUser(QStringLiteral("eva"), QStringLiteral("supervisor"));
        ledger.addUser(QStringLiteral("ana"), QStringLiteral("collector"));
        ledger.addUser(QStringLiteral("beto"), QStringLiteral("collector"));
        ledger.addUser(QStringLiteral("audra"), QStringLiteral("auditor"));
        for (const Speaker* each : {&eva, &ana, &beto, &audra})
            each->enrolIn(ledger);
        std::vector<Fact> facts;
        for (const NewFact& fact : openedCase(aCase, personId("a")))
            facts.push_back(eva.seal(fact));
        facts.push_back(eva.seal(aCase, CaseAssigned{QStringLiteral("ana")}));
        CHECK(push(eva, facts).applied == 3);
    }

    Admitted push(const Speaker& by, const std::vector<Fact>& facts)
    {
        Admitted admitted;
        ledger->write([&](LedgerTransaction& transaction) {
            admitted =
                Admission(transaction, ledger->agency(), ledger->key(), by.self(), ledger.nowMs())
                    .admit(facts);
        });
        return admitted;
    }
    PushVerdict verdict(const Speaker& by, const Fact& fact)
    {
        const auto admitted = push(by, {fact});
        REQUIRE(admitted.reply.verdicts.size() == 1);
        return admitted.reply.verdicts.front();
    }
    /// For good: the same fact gets the same answer, whatever came in between.
    void checkRejected(const Speaker& by, const Fact& fact, Refusal why)
    {
        for (int i = 0; i < 2; ++i) {
            const auto given = verdict(by, fact);
            CHECK(given.ruling == Ruling::Rejected);
            CHECK(given.why == why);
        }
    }
    Fact request(const Fact& offer, const char* needs = "supervisor")
    {
        return ana.seal(aCase,
            ApprovalRequested{offer.content.id, hashText(offer.hash), QString::fromLatin1(needs),
                QStringLiteral("paga hoy"), QDate(2026, 12, 1)});
    }
    Fact decision(const Fact& requested, const QByteArray& offerHash)
    {
        return decision(eva, requested, offerHash);
    }
    static Fact decision(Speaker& by, const Fact& requested, const QByteArray& offerHash)
    {
        return by.seal(aCase,
            ApprovalDecided{
                requested.content.id, offerHash, Decision::Refuse, QStringLiteral("no")});
    }

    LedgerFolder ledger;
    Speaker eva{QStringLiteral("eva")}, ana{QStringLiteral("ana")}, beto{QStringLiteral("beto")},
        audra{QStringLiteral("audra")};
};

} // namespace

TEST_CASE("what is new is taken once, and known for a duplicate afterwards")
{
    Counter counter;
    const Fact fact = counter.ana.seal(aCase, noteBody());
    CHECK(counter.verdict(counter.ana, fact).ruling == Ruling::Applied);
    const auto again = counter.verdict(counter.ana, fact);
    CHECK(again.ruling == Ruling::Duplicate);
    CHECK(again.hash == fact.hash);
    const auto twice = counter.ana.seal(aCase, noteBody());
    const auto admitted = counter.push(counter.ana, {twice, twice});
    CHECK(admitted.applied == 1);
    CHECK(admitted.reply.verdicts[1].ruling == Ruling::Duplicate);
}

TEST_CASE("an id stands for one content")
{
    Counter counter;
    auto first = counter.ana.newFact(aCase, noteBody("uno"));
    first.id = FactId{Uuid::v7(1)};
    CHECK(counter.verdict(counter.ana, counter.ana.seal(first)).ruling == Ruling::Applied);
    auto second = counter.ana.newFact(aCase, noteBody("dos"));
    second.id = first.id;
    counter.checkRejected(counter.ana, counter.ana.seal(second), Refusal::OtherContent);
}

TEST_CASE("two devices that read the same file say the same; a different body is refused")
{
    Counter counter;
    Speaker other(QStringLiteral("eva"));
    other.enrolIn(counter.ledger);
    auto facts = openedCase(aCase, personId("a"));
    CHECK(counter.verdict(other, other.seal(facts[1])).ruling == Ruling::Duplicate);
    auto changed = newFact(facts[0].subject, PersonDescribed{QStringLiteral("Otra"), {}, {}},
        facts[0].occurredAt, facts[0].author);
    changed.id = facts[0].id;
    counter.checkRejected(other, other.seal(changed), Refusal::OtherContent);
}

TEST_CASE("content and signature have to fit each other")
{
    Counter counter;
    Fact changed = counter.ana.seal(aCase, noteBody());
    changed.content.occurredAt.utcMs += 1;
    counter.checkRejected(counter.ana, changed, Refusal::ContentChanged);

    Fact unsignedFact = counter.ana.seal(aCase, noteBody());
    const Fact sound = unsignedFact;
    unsignedFact.envelope.signature[5] ^= 1;
    const auto given = counter.verdict(counter.ana, unsignedFact);
    CHECK(given.ruling == Ruling::Rejected);
    CHECK(given.why == Refusal::SignatureInvalid);
    // What is wrong with an envelope doesn't stick to the content.
    Counter fresh;
    const Fact good = fresh.ana.seal(aCase, noteBody());
    Fact bad = good;
    bad.envelope.signature = {};
    CHECK(fresh.verdict(fresh.ana, bad).why == Refusal::SignatureInvalid);
    CHECK(fresh.verdict(fresh.ana, good).ruling == Ruling::Applied);
}

TEST_CASE("a device that nobody enrolled has to wait")
{
    Counter counter;
    Speaker stranger(QStringLiteral("ana"));
    const auto given = counter.verdict(counter.ana, stranger.seal(aCase, noteBody()));
    CHECK(given.ruling == Ruling::Deferred);
    CHECK(given.why == Refusal::UnknownDevice);
}

TEST_CASE("a body that its kind can't have names the field")
{
    Counter counter;
    auto fact = counter.ana.newFact(aCase, noteBody());
    fact.body = R"({"kind":"general"})";
    const Fact sealed = counter.ana.seal(fact);
    CHECK(counter.verdict(counter.ana, sealed).about == QStringLiteral("text"));
    counter.checkRejected(counter.ana, sealed, Refusal::BadBody);
}

TEST_CASE("a kind or a version that isn't known yet is kept as it is")
{
    Counter counter;
    auto later = counter.ana.newFact(aCase, noteBody());
    later.kind = "hologram.sent";
    later.body = "{}";
    CHECK(counter.verdict(counter.ana, counter.ana.seal(later)).ruling == Ruling::Applied);
    auto newer = counter.ana.newFact(aCase, noteBody());
    newer.kindVersion = kindVersion(Kind::NoteWritten) + 1;
    newer.body = R"({"otherwise":1})";
    CHECK(counter.verdict(counter.ana, counter.ana.seal(newer)).ruling == Ruling::Applied);
}

TEST_CASE("what isn't understood here is nobody's to say in another's name, or beyond their role")
{
    Counter counter;
    const Subject agency(counter.ledger.agency());
    auto unknown = counter.ana.newFact(aCase, noteBody());
    unknown.kind = "hologram.sent";
    unknown.author = QStringLiteral("user:eva");
    counter.checkRejected(counter.ana, counter.ana.seal(unknown), Refusal::WrongAuthor);
    unknown.author = QStringLiteral("server");
    counter.checkRejected(counter.ana, counter.ana.seal(unknown), Refusal::WrongAuthor);
    auto forAll = counter.ana.newFact(agency, noteBody());
    forAll.kind = "hologram.sent";
    counter.checkRejected(counter.ana, counter.ana.seal(forAll), Refusal::NotAllowed);
    auto elsewhere = counter.eva.newFact(AgencyId{Uuid::derived({"another agency"})}, noteBody());
    elsewhere.kind = "hologram.sent";
    counter.checkRejected(counter.eva, counter.eva.seal(elsewhere), Refusal::WrongSubject);
    auto newer = counter.ana.newFact(agency, noteBody());
    newer.kind = kindName(Kind::UserDescribed);
    newer.kindVersion = kindVersion(Kind::UserDescribed) + 1;
    counter.checkRejected(counter.ana, counter.ana.seal(newer), Refusal::NotAllowed);

    auto assigned = counter.ana.newFact(aCase, CaseAssigned{QStringLiteral("ana")});
    Fact erased = counter.ana.seal(assigned);
    erased.content.body.clear();
    erased.content.salt = {};
    REQUIRE(erased.isErased());
    counter.checkRejected(counter.ana, erased, Refusal::NotAllowed);
}

TEST_CASE("a clock may be wrong, but not beyond any calendar")
{
    Counter counter;
    const auto at = [&](qint64 occurredMs, quint64 hlc) {
        auto fact = counter.ana.newFact(aCase, noteBody());
        fact.occurredAt.utcMs = occurredMs;
        fact.hlc = Hlc{hlc};
        return counter.ana.seal(fact);
    };
    const qint64 now = counter.ana.newFact(aCase, noteBody()).occurredAt.utcMs;
    const qint64 year = 366LL * 24 * 3600 * 1000;
    CHECK(counter.verdict(counter.ana, at(now + year, Hlc::fromMs(now + year).value)).ruling
        == Ruling::Applied);
    constexpr auto most = std::numeric_limits<qint64>::max();
    constexpr auto least = std::numeric_limits<qint64>::min();
    for (const Fact& absurd : {at(now, quint64(most)), at(most, 0), at(least, 0)}) {
        CHECK(counter.verdict(counter.ana, absurd).about == QStringLiteral("occurred_at"));
        counter.checkRejected(counter.ana, absurd, Refusal::BadBody);
    }
}

TEST_CASE("a kind is said of what it can be about")
{
    Counter counter;
    counter.checkRejected(
        counter.ana, counter.ana.seal(personId("a"), noteBody()), Refusal::WrongSubject);
    const AgencyId another{Uuid::derived({"another agency"})};
    counter.checkRejected(counter.eva,
        counter.eva.seal(another, ExportMade{QStringLiteral("round"), QStringLiteral("pdf"), 1}),
        Refusal::WrongSubject);
}

TEST_CASE("people speak in their own name; a creditor's name is for those who import")
{
    Counter counter;
    auto forged = counter.ana.newFact(aCase, noteBody());
    forged.author = QStringLiteral("user:eva");
    counter.checkRejected(counter.ana, counter.ana.seal(forged), Refusal::WrongAuthor);
    auto imported = counter.ana.newFact(aCase, noteBody());
    imported.author = QStringLiteral("creditor:fsm");
    counter.checkRejected(counter.ana, counter.ana.seal(imported), Refusal::WrongAuthor);
    auto server = counter.ana.newFact(aCase, noteBody());
    server.author = QStringLiteral("server");
    counter.checkRejected(counter.ana, counter.ana.seal(server), Refusal::WrongAuthor);
}

TEST_CASE("roles say what is theirs to say")
{
    Counter counter;
    const Subject agency(counter.ledger.agency());
    CHECK(counter
              .verdict(counter.ana,
                  counter.ana.seal(
                      agency, ExportMade{QStringLiteral("round"), QStringLiteral("pdf"), 1}))
              .ruling
        == Ruling::Applied);
    counter.checkRejected(counter.ana,
        counter.ana.seal(aCase, CaseAssigned{QStringLiteral("beto")}), Refusal::NotAllowed);
    counter.checkRejected(
        counter.audra, counter.audra.seal(aCase, noteBody()), Refusal::NotAllowed);
    counter.checkRejected(counter.eva,
        counter.eva.seal(agency,
            UserDescribed{QStringLiteral("eva"), QStringLiteral("Eva"), QStringLiteral("admin")}),
        Refusal::NotAllowed);
    counter.checkRejected(counter.ana,
        counter.ana.seal(agency,
            DeviceEnrolled{counter.eva.self().logging, counter.eva.self().importing,
                QByteArray(64, 'a'), QStringLiteral("eva"), QStringLiteral("x")}),
        Refusal::NotAllowed);
    counter.checkRejected(counter.ana,
        counter.ana.seal(agency, FactVoided{{FactId{Uuid::v7(1)}}, QStringLiteral("porque sí")}),
        Refusal::NotAllowed);
    // As the log has it now, not as it was when the workstation came in.
    counter.ledger.say(
        UserDescribed{QStringLiteral("eva"), QStringLiteral("Eva"), QStringLiteral("collector")});
    counter.checkRejected(counter.eva,
        counter.eva.seal(aCase, CaseAssigned{QStringLiteral("beto")}), Refusal::NotAllowed);
}

TEST_CASE("a request is decided once, on the offer that it names")
{
    Counter counter;
    const Fact offer = counter.ana.seal(aCase, noteBody("hace de oferta"));
    const Fact requested = counter.request(offer);
    REQUIRE(counter.push(counter.ana, {offer, requested}).applied == 2);
    counter.checkRejected(
        counter.eva, counter.decision(requested, hashText(Hash{1})), Refusal::OtherOffer);

    Counter other; // where no chain is broken by what was refused
    const Fact offered = other.ana.seal(aCase, noteBody("hace de oferta"));
    const Fact asked = other.request(offered);
    REQUIRE(other.push(other.ana, {offered, asked}).applied == 2);
    const Fact first = other.decision(asked, hashText(offered.hash));
    CHECK(other.verdict(other.eva, first).ruling == Ruling::Applied);
    const Fact second = other.decision(asked, hashText(offered.hash));
    CHECK(other.verdict(other.eva, second).about == first.content.id.toString());
    other.checkRejected(other.eva, second, Refusal::AlreadyDecided);
}

TEST_CASE("a creditor's user decides what is asked of the creditor, and says nothing else")
{
    Counter counter;
    counter.ledger.addUser(
        QStringLiteral("fina"), QStringLiteral("creditor"), QStringLiteral("fsm"));
    Speaker fina{QStringLiteral("fina")};
    fina.enrolIn(counter.ledger);
    const Fact offer = counter.ana.seal(aCase, noteBody("hace de oferta"));
    const Fact ofAgency = counter.request(offer), ofCreditor = counter.request(offer, "creditor");
    REQUIRE(counter.push(counter.ana, {offer, ofAgency, ofCreditor}).applied == 3);
    const Fact theirs = Counter::decision(fina, ofCreditor, hashText(offer.hash));
    CHECK(counter.verdict(fina, theirs).ruling == Ruling::Applied);
    for (const Fact& refused : {Counter::decision(fina, ofAgency, hashText(offer.hash)),
             fina.seal(aCase, noteBody()), fina.seal(aCase, CaseAssigned{QStringLiteral("ana")})}) {
        const auto verdict = counter.verdict(fina, refused);
        CHECK(verdict.ruling == Ruling::Rejected);
        CHECK(verdict.why == Refusal::NotAllowed);
    }
}

TEST_CASE("two decisions in one push: the first counts")
{
    Counter counter;
    const Fact offer = counter.ana.seal(aCase, noteBody("hace de oferta"));
    const Fact requested = counter.request(offer);
    REQUIRE(counter.push(counter.ana, {offer, requested}).applied == 2);
    const auto both = counter.push(counter.eva,
        {counter.decision(requested, hashText(offer.hash)),
            counter.decision(requested, hashText(offer.hash))});
    CHECK(both.applied == 1);
    CHECK(both.reply.verdicts[1].why == Refusal::AlreadyDecided);
}

TEST_CASE("a chain goes on from its end, and what depends waits")
{
    Counter counter;
    const Fact first = counter.ana.seal(aCase, noteBody("uno"));
    const Fact second = counter.ana.seal(aCase, noteBody("dos"));
    const auto skipped = counter.verdict(counter.ana, second);
    CHECK(skipped.ruling == Ruling::Deferred);
    CHECK(skipped.why == Refusal::LinkUnknown);
    CHECK(skipped.hash == Hash{});
    CHECK(counter.push(counter.ana, {first, second}).applied == 2);

    auto forged = counter.beto.newFact(aCase, noteBody());
    forged.author = QStringLiteral("user:eva");
    const Fact refused = counter.beto.seal(forged);
    counter.checkRejected(counter.beto, refused, Refusal::WrongAuthor);
    const Fact depends =
        counter.ana.seal(aCase, DisputeClosed{refused.content.id, QStringLiteral("nada")});
    const auto waits = counter.verdict(counter.ana, depends);
    CHECK(waits.ruling == Ruling::Deferred);
    CHECK(waits.why == Refusal::Depends);
    CHECK(waits.about == refused.content.id.toString());
}

TEST_CASE("a case that isn't the author's waits; one that was is taken as late")
{
    Counter counter;
    const auto given = counter.verdict(counter.beto, counter.beto.seal(aCase, noteBody()));
    CHECK(given.ruling == Ruling::Deferred);
    CHECK(given.why == Refusal::NotYours);
    CHECK(counter.verdict(counter.beto, counter.beto.seal(caseId("nobody's"), noteBody())).why
        == Refusal::NotYours);
    REQUIRE(
        counter.push(counter.eva, {counter.eva.seal(aCase, CaseAssigned{QStringLiteral("beto")})})
            .applied
        == 1);
    CHECK(counter.verdict(counter.ana, counter.ana.seal(aCase, noteBody())).ruling
        == Ruling::Applied);
    CHECK(counter.ledger.log().back().late);
}

TEST_CASE("a device that counts what it counted before has to begin anew")
{
    Counter counter;
    const Fact first = counter.ana.seal(aCase, noteBody("uno"));
    REQUIRE(counter.push(counter.ana, {first}).applied == 1);
    counter.ana.goOn(0, 0);
    const Fact forgotten = counter.ana.seal(aCase, noteBody("otra vez"));
    const auto admitted = counter.push(counter.ana, {forgotten});
    CHECK(admitted.applied == 0);
    REQUIRE(admitted.reply.reincarnation);
    CHECK(admitted.reply.reincarnation->incarnation == 1);
    CHECK(admitted.reply.verdicts.empty());
}

TEST_CASE("a clock that is ahead counts for no more than a minute")
{
    Counter counter;
    counter.ana.clock.advanceSeconds(24 * 3600);
    REQUIRE(counter.push(counter.ana, {counter.ana.seal(aCase, noteBody())}).applied == 1);
    CHECK(counter.ledger.log().back().effective == Hlc::fromMs(counter.ledger.nowMs() + 60'000));
}

TEST_CASE("what is erased is erased here too, of its own subject alone, and the rest verifies")
{
    Counter counter;
    const Fact told = counter.ana.seal(aCase, noteBody("Vive con su hermana"));
    const Fact other =
        counter.eva.seal(personId("a"), PersonDescribed{QStringLiteral("Persona Uno"), {}, {}});
    counter.push(counter.ana, {told});
    counter.push(counter.eva, {other});
    const auto bodyOf = [&](const Fact& fact) {
        for (const LoggedFact& logged : counter.ledger.log())
            if (logged.fact.content.id == fact.content.id)
                return logged.fact.content.body;
        FAIL();
        return QByteArray();
    };
    REQUIRE(bodyOf(told).contains("hermana"));
    SubjectErased erased;
    erased.reason = QStringLiteral("lo pidió");
    erased.whole = false;
    erased.facts = {told.content.id, other.content.id};
    counter.push(counter.eva, {counter.eva.seal(aCase, erased)});
    CHECK(bodyOf(told).isEmpty());
    CHECK_FALSE(bodyOf(other).isEmpty()); // it is of a person, and the erasure is of the case
    const auto checked = checkLedger(*counter.ledger, QString());
    REQUIRE(checked);
    CHECK_FALSE(checked->fault);
    CHECK(checked->erased == 1);
}

TEST_CASE("one fact that is bad keeps no other out")
{
    Counter counter;
    auto forged = counter.eva.newFact(aCase, noteBody());
    forged.author = QStringLiteral("user:ana");
    const auto admitted = counter.push(counter.eva,
        {counter.eva.seal(personId("a"), noteBody()), counter.eva.seal(aCase, noteBody())});
    CHECK(admitted.applied == 1);
    CHECK(admitted.reply.verdicts[0].why == Refusal::WrongSubject);
    CHECK(admitted.touched == std::set<Subject>{Subject(aCase)});
}

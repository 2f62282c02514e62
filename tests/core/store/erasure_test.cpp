#include "core/store/attachments.h"
#include "core/store/drafts.h"
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/erasure.h"
#include "core/store/verifying.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

using namespace expediente;

namespace {

const QString debtorName = QStringLiteral("Jacinta Canaria Quimbaya");
const QString debtorPhone = QStringLiteral("5215587651234");
const QString motherName = QStringLiteral("Ofelia Mirlo Ocampo");
const QByteArray receipt = "the receipt of a deposit";

/// A supervisor's store with one case of a debtor and of her mother, who is a reference and known
/// for nothing else, and another case in which the debtor is named as a reference.
struct Rights {
    TemporaryStore store{*shippedRules(QStringLiteral("MX")), TemporaryStore::supervisor()};
    CaseId caseId{Uuid::v7(1)}, other{Uuid::v7(2)};
    PersonId debtor{Uuid::v7(3)}, mother{Uuid::v7(4)}, otherDebtor{Uuid::v7(5)};
    QByteArray attached;

    Rights()
    {
        open(caseId, QStringLiteral("2026-000777"),
            {{debtor, PartyRole::Debtor, {}}, {mother, PartyRole::Reference, {}}});
        open(other, QStringLiteral("2026-000778"),
            {{otherDebtor, PartyRole::Debtor, {}}, {debtor, PartyRole::Reference, {}}});
        say(debtor,
            PersonDescribed{
                debtorName, {{QStringLiteral("RFC"), QStringLiteral("CAQJ800101AB1")}}, {}});
        say(debtor, ContactPointAdded{ContactPointType::Mobile, debtorPhone, {}, {}});
        say(mother, PersonDescribed{motherName, {}, {}});
        say(otherDebtor, PersonDescribed{QStringLiteral("Ramiro Otero"), {}, {}});
        attached = *store->putAttachment(receipt).result();
        say(caseId,
            DocumentAttached{QStringLiteral("jacinta.pdf"), QStringLiteral("application/pdf"),
                receipt.size(), attached, DocumentKind::Receipt, {}});
        const FactId note =
            say(caseId, NoteWritten{QStringLiteral("Jacinta pide que la busquen en la tarde"), {}});
        say(other, NoteWritten{QStringLiteral("Ramiro vive con %1").arg(debtorName), {}});
        say(other, NoteWritten{QStringLiteral("Ramiro paga los viernes"), {}});
        CHECK(
            store->saveDraft(QStringLiteral("note:") + caseId.toString(), "{\"text\":\"Jacinta\"}")
                .result());
        // As an agreement's, whose key names its offer and not its case.
        CHECK(store
                  ->saveDraft(QStringLiteral("agreement:") + note.toString(),
                      "{\"document\":\"jacinta's passport\"}")
                  .result());
    }

    void open(CaseId id, const QString& folio, const std::vector<PartyBody>& parties)
    {
        CaseOpened opened;
        opened.folio = folio;
        opened.creditor = {QStringLiteral("fsm"), QStringLiteral("Financiera"), {}, {}, {}};
        opened.country = QStringLiteral("MX");
        opened.openedOn = QDate(2026, 1, 5);
        opened.parties = parties;
        say(id, opened);
    }
    FactId say(Subject subject, const Body& body)
    {
        return store.append({store->newFact(subject, body)}).ids.front();
    }
    Result<Erased> erase(Erasure what)
    {
        if (what.reason.isEmpty())
            what.reason = QStringLiteral("Solicitud del 3 de noviembre");
        return store->erase(what).result();
    }
    Result<Erased> erasePerson(ErasureCause cause = ErasureCause::Order)
    {
        return erase({.person = debtor, .cause = cause});
    }
    /// Every page of the database, decrypted, free ones too.
    QByteArray pages()
    {
        store.close();
        Connection connection = store.tamper();
        sqlite3_int64 size = 0;
        unsigned char* bytes =
            sqlite3_serialize(connection.database().sql().getHandle(), "main", &size, 0);
        REQUIRE(bytes);
        const QByteArray copy(reinterpret_cast<const char*>(bytes), size);
        sqlite3_free(bytes);
        return copy;
    }
    Verification verified()
    {
        return *store->ask([](Connection& c) { return verifyStore(c, {}); });
    }
    QString refusal(const Result<Erased>& result)
    {
        return result ? QString() : result.error().args.value(0);
    }
};

bool has(const QByteArray& bytes, const QString& text)
{
    return bytes.contains(text.toUtf8());
}

} // namespace

TEST_CASE("an erased person leaves a skeleton that verifies, and no word anywhere in the database")
{
    Rights rights;
    CHECK(has(rights.pages(), debtorName)); // so that the test can fail
    rights.store.reopen();
    const auto erased = rights.erasePerson();
    REQUIRE(erased);
    CHECK(erased->persons == 2); // her mother was known through her alone
    CHECK(erased->documents == 1);
    CHECK(erased->drafts == 2);
    CHECK(erased->logEmptied);
    CHECK(QFileInfo(rights.store.path() + "-wal").size() == 0);

    const auto checked = rights.verified();
    CHECK(checked.sound());
    CHECK(checked.erased == erased->facts);
    CHECK(*rights.store->rebuild({}));

    const QByteArray pages = rights.pages();
    for (const QString& canary :
        {debtorName, debtorName.toLower(), debtorPhone, debtorPhone.right(10), motherName,
            QStringLiteral("jacinta"), QStringLiteral("Jacinta"), QStringLiteral("quimbaya"),
            QStringLiteral("mirlo"), QStringLiteral("CAQJ800101AB1"), QStringLiteral("jacinta.pdf"),
            QString::fromUtf8(receipt), QStringLiteral("busquen en la tarde"),
            QStringLiteral("passport")}) {
        INFO(canary.toStdString());
        CHECK_FALSE(has(pages, canary));
    }
    CHECK(has(pages, QStringLiteral("Ramiro paga los viernes")));
}

TEST_CASE("an erased case says that it was, why and when, and takes nothing in any more")
{
    Rights rights;
    REQUIRE(rights.erasePerson());
    const CaseFile file = rights.store.caseFile(rights.caseId);
    CHECK(file.state == CaseState::Erased);
    REQUIRE(file.erasures.size() == 1);
    CHECK(file.erasures.front().body.cause == ErasureCause::Order);
    CHECK(file.stateReason == "Solicitud del 3 de noviembre");
    CHECK(file.erasures.front().author == "user:eva");
    CHECK(file.opened->body.folio == "2026-000777");
    CHECK(file.persons.empty());
    CHECK(file.parked == 0);
    const auto refused = [&](Subject subject, const Body& body) {
        const auto outcome = rights.store->append({rights.store->newFact(subject, body)}).result();
        return outcome ? QString() : outcome.error().args.value(0);
    };
    CHECK(refused(rights.caseId, NoteWritten{QStringLiteral("otra vez"), {}}) == "case.erased");
    CHECK(refused(rights.debtor, PersonDescribed{debtorName, {}, {}}) == "person.erased");
    CHECK(refused(rights.caseId, FactVoided{{file.erasures.front().id}, QStringLiteral("no")})
        == "case.erased");
    CHECK(refused(rights.other, SubjectErased{ErasureCause::Order, QStringLiteral("x"), true, {}})
        == "erasure.not_by_hand");
    CHECK(rights.refusal(rights.erase({.caseId = rights.caseId, .cause = ErasureCause::Order}))
        == "case.erased");

    const CaseFile living = rights.store.caseFile(rights.other);
    CHECK(living.state == CaseState::Open);
    REQUIRE(living.notes.size() == 1); // the one that named her is gone
    CHECK(living.notes.front().body.text == "Ramiro paga los viernes");
    CHECK(living.person(rights.debtor)->erased);
}

TEST_CASE("what another case has attached too stays")
{
    Rights rights;
    rights.say(rights.other,
        DocumentAttached{QStringLiteral("b.pdf"), QStringLiteral("application/pdf"), receipt.size(),
            rights.attached, DocumentKind::Receipt, {}});
    const auto erased = rights.erasePerson();
    REQUIRE(erased);
    CHECK(erased->documents == 0);
    CHECK(rights.store->ask([&](Connection& c) { return readAttachment(c, rights.attached); })
              ->has_value());
}

TEST_CASE("a body that was destroyed in silence is found")
{
    Rights rights;
    const FactId note = rights.say(rights.other, NoteWritten{QStringLiteral("algo"), {}});
    rights.store.close();
    rights.store.tamper()
        .query("UPDATE fact SET body = NULL, salt = NULL WHERE id = ?")
        .with(note.uuid)
        .run();
    rights.store.reopen();
    const auto checked = rights.verified();
    REQUIRE(checked.broken.size() == 1);
    CHECK(checked.broken.front() == BrokenLink{note, ChainFault::ErasureUnrecorded});
}

TEST_CASE("who may erase, and when the law lets them")
{
    Rights rights;
    const auto ask = [&](ErasureCause cause) {
        const auto today = rights.store->clock().today();
        const auto outlook = rights.store->ask([&](Connection& c) {
            return erasureOutlook(c, {.person = rights.debtor, .cause = cause},
                {QStringLiteral("eva"), QStringLiteral("supervisor")}, today,
                rights.store->context());
        });
        return outlook->hindrance ? outlook->hindrance->args : QStringList();
    };
    CHECK(ask(ErasureCause::Request) == QStringList{"erasure.case_open"});
    CHECK(ask(ErasureCause::Mistake).isEmpty());
    CHECK(rights.refusal(rights.erasePerson(ErasureCause::Request)) == "erasure.case_open");
    rights.say(rights.caseId, CaseClosed{Closing::Paid, {}});
    const QDate until = rights.store->clock().today().addMonths(72);
    CHECK(ask(ErasureCause::Request)
        == QStringList{"erasure.block_until", until.toString(Qt::ISODate)});
    const auto past = [&](int limit = 10) {
        return *rights.store->ask([&](Connection& c) {
            return pastRetention(c, rights.store->clock().today(), rights.store->context(), limit);
        });
    };
    CHECK(past().empty());
    rights.store.clock().advanceSeconds(qint64(72) * 31 * 24 * 3600);
    CHECK(ask(ErasureCause::Request).isEmpty());
    const auto list = past();
    REQUIRE(list.size() == 1);
    CHECK(list.front().folio == "2026-000777");
    CHECK(list.front().keptUntil == until);

    const std::vector<CaseId> ids{rights.caseId, rights.other};
    const auto gone = rights.store->eraseAll(ids, QStringLiteral("Plazo cumplido"), {});
    REQUIRE(gone);
    CHECK(*gone == 1); // the other one is open
    CHECK(past().empty());
    CHECK(rights.verified().sound());
    // She is a reference of the other case still, so she herself stays.
    CHECK(rights.store.caseFile(rights.other).person(rights.debtor)->name == debtorName);
}

TEST_CASE("a collector erases nothing, and blocked data are a supervisor's alone")
{
    Rights rights;
    rights.say(rights.debtor, PersonBlocked{true, QStringLiteral("Lo pidió por escrito")});
    CHECK(rights.store.caseFile(rights.caseId).state == CaseState::Blocked);
    CHECK(rights.store.caseFile(rights.other).state == CaseState::Open);
    CHECK_NOTHROW(rights.say(rights.caseId, NoteWritten{QStringLiteral("Se respondió"), {}}));

    TemporaryStore collectors(*shippedRules(QStringLiteral("MX")));
    const CaseId id = collectors.addRandomCase(7);
    const PersonId debtor = RandomCase(7).debtor();
    const auto blocked =
        collectors->append({collectors->newFact(debtor, PersonBlocked{true, "x"})}).result();
    REQUIRE_FALSE(blocked);
    CHECK(blocked.error().args == QStringList{"person.not_yours_to_block"});
    const auto erased =
        collectors->erase({.person = debtor, .cause = ErasureCause::Order, .reason = "x"}).result();
    REQUIRE_FALSE(erased);
    CHECK(erased.error().args == QStringList{"erasure.not_yours"});
    collectors.appendAs(QStringLiteral("eva"), debtor, PersonBlocked{true, QStringLiteral("x")});
    const auto note = collectors->append({collectors->newFact(id, NoteWritten{"x", {}})}).result();
    REQUIRE_FALSE(note);
    CHECK(note.error().args == QStringList{"person.blocked"});
}

TEST_CASE("an erasure takes along the bytes that no record and no draft speaks of")
{
    Rights rights;
    const QByteArray photo = *rights.store->putAttachment("a photo that nobody kept").result();
    const QByteArray scan = *rights.store->putAttachment("a scan still to be filed").result();
    CHECK(rights.store->saveDraft(QStringLiteral("agreement:1"), "{\"scans\":[\"" + scan + "\"]}")
              .result());
    const auto isHere = [&](const QByteArray& digest) {
        return rights.store
            ->ask([&](Connection& connection) { return readAttachment(connection, digest); })
            .value()
            .has_value();
    };
    rights.store.reopen();
    CHECK(isHere(photo)); // whoever put it may still be about to file it
    REQUIRE(rights.erase({.caseId = rights.other, .cause = ErasureCause::Order}));
    CHECK_FALSE(isHere(photo));
    CHECK(isHere(scan));
    CHECK(isHere(rights.attached));
}

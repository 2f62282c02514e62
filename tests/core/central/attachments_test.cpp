#include "core/central/attachments.h"

#include "core/central/access.h"
#include "core/central/hub.h"
#include "core/central/ledger_check.h"
#include "core/store/store.h"
#include "core/wire/codec.h"
#include "tests/core/central/ledger_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::central;
using namespace expediente::tests;

namespace {

const CaseId hers = caseId("hers"), his = caseId("his");

QByteArray someBytes(qsizetype size, char seed)
{
    QByteArray bytes(size, seed);
    for (qsizetype i = 0; i < size; i += 7)
        bytes[i] = char(i * seed);
    return bytes;
}

/// Eva leads; Ana and Beto have a case each, Ana two machines.
struct Archive {
    Archive()
    {
        ledger.addUser(QStringLiteral("eva"), QStringLiteral("supervisor"));
        ledger.addUser(QStringLiteral("ana"), QStringLiteral("collector"));
        ledger.addUser(QStringLiteral("beto"), QStringLiteral("collector"));
        for (const Speaker* each : {&eva, &ana, &anaToo, &beto})
            each->enrolIn(ledger);
        std::vector<Fact> facts;
        for (const auto& [id, person, to] :
            {std::tuple(hers, "p1", "ana"), std::tuple(his, "p2", "beto")}) {
            for (const NewFact& fact : openedCase(id, personId(person)))
                facts.push_back(eva.seal(fact));
            facts.push_back(eva.seal(id, CaseAssigned{QString::fromLatin1(to)}));
        }
        push(eva, facts);
    }
    ~Archive()
    {
        const auto checked = checkLedger(*ledger, QString());
        CHECK(checked);
        if (checked && checked->fault)
            FAIL_CHECK((checked->fault->what + checked->fault->where).toStdString());
        CHECK(ledger->check());
    }

    void push(Speaker& by, const std::vector<Fact>& facts)
    {
        const auto reply =
            decodePushReply(*hub.push(by.self().logging, encode(Push{facts}))).value();
        for (const auto& verdict : reply.verdicts)
            REQUIRE(verdict.ruling == Ruling::Applied);
    }
    FactId attach(Speaker& by, CaseId id, const QByteArray& bytes)
    {
        const Fact fact = by.seal(id, documentOf(bytes));
        push(by, {fact});
        return fact.content.id;
    }
    AttachmentOfferReply::Item standing(const Speaker& by, const QByteArray& bytes)
    {
        const auto reply = decodeAttachmentOfferReply(
            *hub.offer(by.self().logging, encode(AttachmentOffer{{sha256Of(bytes)}})));
        REQUIRE(reply);
        REQUIRE(reply->items.size() == 1);
        return reply->items.front();
    }
    UploadReply upload(const Speaker& by, const QByteArray& bytes, qint64 offset, qsizetype chunk)
    {
        return uploadAs(by, sha256Of(bytes), bytes, offset, chunk);
    }
    UploadReply uploadAs(const Speaker& by, const Sha256& as, const QByteArray& bytes,
        qint64 offset, qsizetype chunk)
    {
        const Upload message{as, bytes.size(), offset, bytes.mid(offset, chunk)};
        return decodeUploadReply(*hub.upload(by.self().logging, encode(message))).value();
    }
    DownloadReply download(const Speaker& by, const QByteArray& bytes, qint64 offset = 0)
    {
        return decodeDownloadReply(
            *hub.download(by.self().logging, encode(Download{sha256Of(bytes), offset})))
            .value();
    }
    int reads()
    {
        int count = 0;
        for (const auto& entry : ledger.audit())
            count += entry.what == audited::attachmentRead ? 1 : 0;
        return count;
    }
    std::vector<Sha256> missing(FactId fact)
    {
        std::vector<Sha256> found;
        ledger->read([&](LedgerTransaction& log) { found = missingOf(log.shelf(), fact); });
        return found;
    }

    LedgerFolder ledger;
    Hub hub{*ledger, ledger.clock()};
    Speaker eva{QStringLiteral("eva")}, ana{QStringLiteral("ana")}, anaToo{QStringLiteral("ana")},
        beto{QStringLiteral("beto")};
};

} // namespace

TEST_CASE("an attachment comes in chunks, goes on where it was left, and is evidence once whole")
{
    Archive archive;
    const QByteArray bytes = someBytes(1000, 3);
    const FactId fact = archive.attach(archive.ana, hers, bytes);
    CHECK(archive.standing(archive.ana, bytes).standing == AttachmentStanding::Wanted);
    CHECK(archive.missing(fact) == std::vector{sha256Of(bytes)});
    CHECK(archive.upload(archive.ana, bytes, 0, 400).received == 400);
    // A chunk that comes twice, too early, or again from the beginning changes nothing.
    CHECK(archive.upload(archive.ana, bytes, 0, 400).received == 400);
    CHECK(archive.upload(archive.ana, bytes, 800, 200).received == 400);
    CHECK(archive.standing(archive.ana, bytes).received == 400);
    CHECK_FALSE(archive.download(archive.ana, bytes).size);
    const auto other = archive.upload(archive.ana, bytes, 400, 300);
    CHECK(other == UploadReply{sha256Of(bytes), Taken::Going, 700});
    CHECK(archive.upload(archive.ana, bytes, 700, 300).taken == Taken::Whole);
    CHECK(archive.upload(archive.ana, bytes, 700, 300).taken == Taken::Whole);
    CHECK(archive.standing(archive.eva, bytes).standing == AttachmentStanding::Whole);
    CHECK(archive.missing(fact).empty());
    CHECK(archive.reads() == 0);

    QByteArray fetched;
    while (fetched.size() < bytes.size())
        fetched += archive.download(archive.eva, bytes, fetched.size()).bytes;
    CHECK(fetched == bytes);
    CHECK(archive.reads() == 1);
    CHECK(archive.download(archive.eva, bytes, 1000).bytes.isEmpty());
    CHECK_FALSE(archive.download(archive.eva, bytes, 1001).size);
    CHECK(archive.download(archive.eva, bytes).size == 1000);
    CHECK(archive.reads() == 2);
}

TEST_CASE("one of no bytes is whole at once")
{
    Archive archive;
    archive.attach(archive.ana, hers, {});
    CHECK(archive.upload(archive.ana, {}, 0, 10).taken == Taken::Whole);
    const auto fetched = archive.download(archive.eva, {});
    CHECK(fetched.size == 0);
    CHECK(fetched.bytes.isEmpty());
}

TEST_CASE("bytes that don't give the hash are refused at the end, and nothing of them is kept")
{
    Archive archive;
    const QByteArray bytes = someBytes(500, 3), wrong = someBytes(500, 5);
    archive.attach(archive.ana, hers, bytes);
    CHECK(archive.uploadAs(archive.ana, sha256Of(bytes), wrong, 0, 300).received == 300);
    CHECK(
        archive.uploadAs(archive.ana, sha256Of(bytes), wrong, 300, 300).taken == Taken::OtherBytes);
    const auto after = archive.standing(archive.ana, bytes);
    CHECK(after.standing == AttachmentStanding::Wanted);
    CHECK(after.received == 0);
    // Who says another size begins anew.
    CHECK(archive.uploadAs(archive.ana, sha256Of(bytes), wrong.left(400), 0, 300).received == 300);
    CHECK(archive.upload(archive.ana, bytes, 0, 300).received == 300);
    CHECK(archive.upload(archive.ana, bytes, 300, 300).taken == Taken::Whole);
}

TEST_CASE("one that is too large is refused before anything of it is kept")
{
    Archive archive;
    const QByteArray bytes = someBytes(100, 3);
    archive.attach(archive.ana, hers, bytes);
    const Upload message{sha256Of(bytes), Store::maxAttachmentBytes + 1, 0, bytes};
    const auto reply =
        decodeUploadReply(*archive.hub.upload(archive.ana.self().logging, encode(message)));
    CHECK(reply->taken == Taken::TooLarge);
    CHECK(archive.standing(archive.ana, bytes).received == 0);
}

TEST_CASE("only what one's facts name is taken, and only what one sees is shown")
{
    Archive archive;
    const QByteArray bytes = someBytes(100, 3), unknown = someBytes(100, 5);
    CHECK(archive.standing(archive.ana, unknown).standing == AttachmentStanding::Unknown);
    CHECK(archive.upload(archive.ana, unknown, 0, 50).taken == Taken::NotWanted);
    archive.attach(archive.ana, hers, bytes);
    CHECK(archive.standing(archive.beto, bytes).standing == AttachmentStanding::Unknown);
    CHECK(archive.upload(archive.beto, bytes, 0, 50).taken == Taken::NotWanted);
    CHECK(archive.upload(archive.ana, bytes, 0, 100).taken == Taken::Whole);
    CHECK(archive.standing(archive.beto, bytes).standing == AttachmentStanding::Unknown);
    CHECK_FALSE(archive.download(archive.beto, bytes).size);
    CHECK(archive.reads() == 0);

    // What was hers until now she may still bring, and no longer fetch.
    const QByteArray late = someBytes(100, 7);
    archive.attach(archive.ana, hers, late);
    archive.push(archive.eva, {archive.eva.seal(hers, CaseAssigned{QStringLiteral("beto")})});
    CHECK(archive.upload(archive.ana, late, 0, 100).taken == Taken::Whole);
    CHECK_FALSE(archive.download(archive.ana, bytes).size);
    CHECK(archive.download(archive.beto, bytes).size == 100);
    CHECK(archive.hub.upload(DeviceId{Uuid::v7(1)}, encode(Upload{{}, 1, 0, "x"})).error().code
        == ErrorCode::NotFound);
}

TEST_CASE("who only knows the digest of an attachment gets nothing by naming it")
{
    Archive archive;
    const QByteArray bytes = someBytes(300, 3), wrong = someBytes(300, 5);
    archive.attach(archive.ana, hers, bytes);
    REQUIRE(archive.upload(archive.ana, bytes, 0, 300).taken == Taken::Whole);

    const FactId claimed = archive.attach(archive.beto, his, bytes);
    CHECK(archive.standing(archive.beto, bytes).standing == AttachmentStanding::Wanted);
    CHECK_FALSE(archive.download(archive.beto, bytes).size);
    CHECK(archive.missing(claimed).size() == 1);
    CHECK(
        archive.uploadAs(archive.beto, sha256Of(bytes), wrong, 0, 300).taken == Taken::OtherBytes);
    CHECK(archive.upload(archive.beto, bytes, 0, 200).taken == Taken::Going);
    CHECK_FALSE(archive.download(archive.beto, bytes).size);
    // Nor does it help that somebody who sees both cases has it.
    CHECK(archive.standing(archive.eva, bytes).standing == AttachmentStanding::Whole);
    CHECK(archive.upload(archive.eva, bytes, 0, 300).taken == Taken::Whole);
    CHECK_FALSE(archive.download(archive.beto, bytes).size);
    CHECK(archive.download(archive.ana, bytes).bytes == bytes);

    // Who has it after all brings it, and both stay as they are.
    CHECK(archive.upload(archive.beto, bytes, 200, 100).taken == Taken::Whole);
    CHECK(archive.standing(archive.beto, bytes).standing == AttachmentStanding::Whole);
    CHECK(archive.download(archive.beto, bytes).bytes == bytes);
    CHECK(archive.missing(claimed).empty());
}

TEST_CASE("what one has from the server already is named without bringing it again")
{
    Archive archive;
    const QByteArray bytes = someBytes(300, 3);
    archive.attach(archive.ana, hers, bytes);
    REQUIRE(archive.upload(archive.ana, bytes, 0, 300).taken == Taken::Whole);
    archive.attach(archive.eva, his, bytes);
    CHECK(archive.standing(archive.eva, bytes).standing == AttachmentStanding::Whole);
    CHECK(archive.download(archive.beto, bytes).bytes == bytes);
}

TEST_CASE("who comes to see what holds the bytes needn't bring them for what they said before")
{
    Archive archive;
    const QByteArray bytes = someBytes(300, 3);
    archive.attach(archive.ana, hers, bytes);
    REQUIRE(archive.upload(archive.ana, bytes, 0, 300).taken == Taken::Whole);
    const FactId claimed = archive.attach(archive.beto, his, bytes);
    CHECK(archive.standing(archive.beto, bytes).standing == AttachmentStanding::Wanted);
    archive.push(archive.eva, {archive.eva.seal(hers, CaseAssigned{QStringLiteral("beto")})});
    CHECK(archive.missing(claimed).size() == 1);
    CHECK(archive.standing(archive.beto, bytes).standing == AttachmentStanding::Whole);
    CHECK(archive.download(archive.beto, bytes).bytes == bytes);
    CHECK(archive.missing(claimed).empty());
}

TEST_CASE("two machines bring the same, each its own way; the first that ends is enough")
{
    Archive archive;
    const QByteArray bytes = someBytes(300, 3), wrong = someBytes(300, 5);
    archive.attach(archive.ana, hers, bytes);
    CHECK(archive.upload(archive.ana, bytes, 0, 100).received == 100);
    CHECK(archive.uploadAs(archive.anaToo, sha256Of(bytes), wrong, 0, 200).received == 200);
    CHECK(archive.standing(archive.ana, bytes).received == 100);
    CHECK(archive.upload(archive.ana, bytes, 100, 200).taken == Taken::Whole);
    CHECK(archive.uploadAs(archive.anaToo, sha256Of(bytes), wrong, 200, 100).taken == Taken::Whole);
    CHECK(archive.download(archive.anaToo, bytes).bytes == bytes);
}

TEST_CASE("of more uploads than a machine may have under way the oldest gives way")
{
    Archive archive;
    std::vector<QByteArray> all;
    for (int i = 0; i <= mostUploads; ++i) {
        all.push_back(someBytes(100, char(10 + i)));
        archive.attach(archive.ana, hers, all.back());
        archive.ledger.clock().advanceSeconds(1);
        CHECK(archive.upload(archive.ana, all.back(), 0, 50).received == 50);
    }
    CHECK(archive.standing(archive.ana, all.front()).received == 0);
    CHECK(archive.standing(archive.ana, all[1]).received == 50);
    CHECK(archive.upload(archive.ana, all.front(), 50, 50).received == 0);
}

TEST_CASE("what was erased takes its attachments along, but for those that others name")
{
    Archive archive;
    const QByteArray own = someBytes(100, 3), shared = someBytes(100, 5), going = someBytes(90, 7);
    std::vector<FactId> facts;
    for (const QByteArray& bytes : {own, shared, going}) {
        facts.push_back(archive.attach(archive.ana, hers, bytes));
        archive.upload(archive.ana, bytes, 0, bytes == going ? 50 : 100);
    }
    archive.attach(archive.beto, his, shared);
    archive.upload(archive.beto, shared, 0, 100);
    const Fact again = archive.ana.seal(hers, documentOf(own));
    SubjectErased erased;
    erased.reason = QStringLiteral("petición");
    erased.facts = facts;
    erased.facts.push_back(again.content.id); // the server has yet to hear of it
    archive.push(archive.eva, {archive.eva.seal(hers, erased)});
    CHECK(archive.standing(archive.ana, own).standing == AttachmentStanding::Unknown);
    CHECK_FALSE(archive.download(archive.eva, own).size);
    CHECK(archive.upload(archive.ana, going, 50, 50).taken == Taken::NotWanted);
    CHECK(archive.download(archive.beto, shared).size == 100);
    archive.push(archive.ana, {again});
    CHECK(archive.standing(archive.ana, own).standing == AttachmentStanding::Unknown);
}

TEST_CASE("an erasure of one subject takes nothing of another along")
{
    Archive archive;
    const QByteArray bytes = someBytes(100, 3);
    const FactId fact = archive.attach(archive.beto, his, bytes);
    SubjectErased erased;
    erased.reason = QStringLiteral("petición");
    erased.facts = {fact};
    archive.push(archive.eva, {archive.eva.seal(hers, erased)});
    CHECK(archive.standing(archive.beto, bytes).standing == AttachmentStanding::Wanted);
}

TEST_CASE("a workstation that was revoked leaves no upload behind")
{
    Archive archive;
    const QByteArray bytes = someBytes(100, 3);
    archive.attach(archive.ana, hers, bytes);
    archive.upload(archive.ana, bytes, 0, 50);
    REQUIRE(Access(*archive.ledger, archive.ledger.clock())
                .revoke(archive.ana.self().logging, QStringLiteral("perdida")));
    archive.ledger->read([&](LedgerTransaction& log) {
        CHECK_FALSE(log.shelf().upload(archive.ana.self().logging, sha256Of(bytes)));
    });
}

TEST_CASE("a check of the ledger finds a changed attachment, and tells what has yet to come")
{
    LedgerFolder ledger;
    ledger.say(openedCase(hers, personId("p1")));
    const QByteArray bytes = someBytes(100, 3), missing = someBytes(100, 5);
    ledger.sayOf(hers, documentOf(bytes));
    ledger.sayOf(hers, documentOf(missing));
    const auto upload = [&](const QByteArray& what) {
        ledger->write([&](LedgerTransaction& log) {
            const DeviceId by = ledger->agency().device;
            log.shelf().begin(by, sha256Of(bytes), what.size(), 0);
            log.shelf().add(by, sha256Of(bytes), 0, what, 0);
            log.shelf().finish(by, sha256Of(bytes));
        });
    };
    upload(bytes);
    const auto sound = checkLedger(*ledger, QString());
    REQUIRE(sound);
    CHECK_FALSE(sound->fault);
    CHECK(sound->attachments == 1);
    CHECK(sound->missing == 1);
    CHECK(ledger->check());
    ledger->write([&](LedgerTransaction& log) { log.shelf().remove(sha256Of(bytes)); });
    upload(missing);
    CHECK(checkLedger(*ledger, QString())->fault->what == ledgerfault::attachment);
    CHECK(ledger->check().error().code == ErrorCode::StoreDamaged);
}

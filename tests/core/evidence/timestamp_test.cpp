// Timestamps as a real authority gives them (OpenSSL's own program), and as nobody should.
#include "core/evidence/timestamp.h"

#include "core/evidence/time_authority.h"
#include "core/evidence/timestamping.h"
#include "core/store/attachments.h"
#include "core/store/fact_rows.h"
#include "tests/support/print.h"
#include "tests/support/sample_pack.h"
#include "tests/support/temporary_store.h"
#include "tests/support/time_authority.h"

#include <catch2/catch_test_macros.hpp>

#include <QTcpServer>

using namespace expediente;

namespace {

const Sha256 document = sha256Of("%PDF the sealed agreement");
const auto never = [] { return false; };

QByteArray reply(const char* status, const QByteArray& body)
{
    return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

/// Of a question that an authority for SHA-256 alone turns down.
QByteArray refusedAnswer(const TimeAuthority& authority)
{
    QByteArray query = timestampQuery(document).der;
    const QByteArray sha256 = QByteArray::fromHex("608648016503040201");
    const qsizetype at = query.indexOf(sha256);
    REQUIRE(at > 0);
    query[at + sha256.size() - 1] = 4; // SHA-224
    return authority.answerTo(query);
}

CommitmentSigned agreement(const std::vector<QByteArray>& scans)
{
    CommitmentSigned body;
    body.folio = QStringLiteral("CNV-1");
    body.offer = FactId{Uuid::v7(5)};
    body.on = QDate(2026, 11, 24);
    body.terms = body.pdf = toHex(sha256Of("shown"));
    body.onPaper = !scans.empty();
    body.scans = scans;
    if (!body.onPaper)
        body.sealed = toHex(document);
    body.pages = 1;
    body.signatures = {{SignerRole::Debtor, PersonId{Uuid::v7(6)}, QStringLiteral("María"),
        body.onPaper ? QByteArray() : body.terms}};
    body.identity = {QStringLiteral("INE"), true, {}, false};
    body.intent = QStringLiteral("Leí y acepto.");
    body.application = QStringLiteral("expediente 0.1.0");
    body.promises = {FactId{Uuid::v7(7)}};
    return body;
}

/// Without the offer that it puts down.
FactId signHere(TemporaryStore& store, CaseId id, const CommitmentSigned& body)
{
    static quint64 number = 100;
    auto fact = store->newFact(id, body);
    fact.id = FactId{Uuid::v7(++number)};
    const DeviceKey key = DeviceKey::generate();
    store.close();
    {
        auto connection = store.tamper();
        Sealer sealer(key, DeviceId{Uuid::v7(9)}, 0, 0, {});
        WriteTransaction transaction(connection);
        insertFact(connection, sealer.seal(fact, {}, 1), *findSubject(connection, id),
            device_row::logging, 0);
        transaction.commit();
    }
    store.reopen();
    return *fact.id;
}

void nameAuthority(TemporaryStore& store, const QString& url)
{
    AgencyDescribed said = store->context().agency.described->body;
    said.timeAuthority = url;
    store.append({store->newFact(store->identity().agency, said)});
}

std::vector<UnstampedPaper> waiting(TemporaryStore& store)
{
    return store->ask([](Connection& c) { return unstampedPapers(c); }).value();
}

} // namespace

TEST_CASE("a timestamp holds for its document and question alone")
{
    const TimeAuthority authority;
    const auto query = timestampQuery(document);
    const QByteArray answer = authority.answerTo(query.der);
    const auto stamp = soundTimestampOf(answer, document, query.nonce);
    REQUIRE(stamp);
    CHECK(stamp->authority == QStringLiteral("Autoridad de prueba"));
    CHECK(std::abs(stamp->at.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    CHECK(stamp->fingerprint.size() == 64);
    CHECK(soundTimestampOf(answer, document) == stamp); // years later nobody knows the question
    CHECK_FALSE(soundTimestampOf(answer, sha256Of("another"), query.nonce));
    CHECK_FALSE(soundTimestampOf(answer, document, query.nonce + 1));
    CHECK(refusalIn(answer).isEmpty());
    CHECK(timestampQuery(document).nonce != query.nonce);
}

TEST_CASE("whatever byte of a timestamp is changed or cut off, it tells nothing else")
{
    const TimeAuthority authority;
    const QByteArray answer = authority.answerTo(timestampQuery(document).der);
    const auto stamp = soundTimestampOf(answer, document);
    REQUIRE(stamp);
    int refused = 0;
    for (qsizetype i = 0; i < answer.size(); ++i) {
        QByteArray changed = answer;
        changed[i] = char(changed[i] ^ 1);
        const auto told = soundTimestampOf(changed, document);
        // What the authority says of how it fared isn't signed, and attests nothing.
        if (told && *told != *stamp)
            FAIL("byte " << i << " makes it tell something else");
        refused += told ? 0 : 1;
        if (i % 16 == 0 && soundTimestampOf(answer.first(i), document))
            FAIL("half a timestamp, " << i << " bytes, is taken");
    }
    CHECK(refused > answer.size() * 9 / 10);
}

TEST_CASE("a timestamp that doesn't hold is named, though whoever made the pack says otherwise")
{
    const TimeAuthority authority;
    const QByteArray answer = authority.answerTo(timestampQuery(document).der);
    const auto stamp = soundTimestampOf(answer, document).value();
    const auto checked = [&](const QByteArray& token, const QString& at, const QString& by) {
        SamplePack sample; // its device signs whatever it is given
        const EvidenceTimestamped said{
            FactId{Uuid::v7(5)}, toHex(document), digestOf(token), at, by};
        sample.pack.attachments[said.token] = token;
        Sealer sealer(sample.key, sample.device, 0, 0, {});
        sample.pack.facts = {sealer.seal(
            newFact(CaseId{Uuid::v7(8)}, said, sample.pack.madeAt, QStringLiteral("user:x")), {},
            sample.pack.madeAt.utcMs)};
        return check(
            filesOf(sample.pack, {}, [&](const Hash& digest) { return sample.key.sign(digest); }));
    };
    const QString at = stamp.at.toString(Qt::ISODate);
    const auto sound = checked(answer, at, stamp.authority);
    CHECK(sound.findings.empty());
    CHECK(sound.timestamps == std::vector{PackTimestamp{toHex(document), stamp}});
    const QByteArray other = authority.answerTo(timestampQuery(sha256Of("another")).der);
    for (const auto& broken :
        {checked("no answer", at, stamp.authority), checked(other, at, stamp.authority),
            checked(answer, QStringLiteral("2020-01-01T00:00:00Z"), stamp.authority),
            checked(answer, at, QStringLiteral("Another authority"))}) {
        REQUIRE(broken.findings.size() == 1);
        CHECK(broken.findings.front().fault == PackFault::TimestampBroken);
        CHECK(broken.timestamps.empty());
    }
}

TEST_CASE("an authority that turns a question down is quoted")
{
    const TimeAuthority authority;
    const QByteArray answer = refusedAnswer(authority);
    CHECK(refusalIn(answer).contains(QStringLiteral("algorithm"), Qt::CaseInsensitive));
    CHECK_FALSE(soundTimestampOf(answer, document));
    CHECK(refusalIn("no answer").isEmpty());
}

TEST_CASE("an authority that fails in any way is told apart, and one that is silent can be left")
{
    TimeAuthority authority;
    const auto asked = [&](const std::function<bool()>& cancelled = never) {
        return askTimeAuthority(authority.url(), timestampQuery(document).der, cancelled);
    };
    const auto codeOf = [&](const QByteArray& line) {
        authority.instead = [&line](const QByteArray&) { return line; };
        const auto answer = asked();
        return answer ? std::nullopt : std::optional(answer.error().code);
    };
    const auto good = asked();
    REQUIRE(good);
    CHECK(soundTimestampOf(*good, document));
    CHECK(codeOf(reply("500 No", "x")) == ErrorCode::ServerRefused);
    CHECK(codeOf(reply("302 Found", "")) == ErrorCode::ServerRefused);
    CHECK(codeOf(reply("200 OK", QByteArray(300'000, 'x'))) == ErrorCode::ReplyTooLarge);
    CHECK(codeOf("") == ErrorCode::NetworkDown);
    CHECK(codeOf("SSH-2.0\r\n") == ErrorCode::NetworkDown);
    CHECK(askTimeAuthority(QStringLiteral("http://127.0.0.1:1/"), "x", never).error().code
        == ErrorCode::NetworkDown);
    CHECK(askTimeAuthority(QStringLiteral("file:///etc/passwd"), "x", never).error().code
        == ErrorCode::NetworkDown);
    CHECK(askTimeAuthority(QStringLiteral("https://127.0.0.1:1/"), "x", never).error().code
        == ErrorCode::NetworkDown);
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    int looks = 0;
    const auto left =
        askTimeAuthority(QStringLiteral("http://127.0.0.1:%1/").arg(silent.serverPort()), "x",
            [&] { return ++looks > 3; });
    REQUIRE_FALSE(left);
    CHECK(left.error().code == ErrorCode::Cancelled);
}

TEST_CASE("every paper that was signed here gets its timestamp, once, with the case")
{
    TemporaryStore store;
    TimeAuthority authority;
    const CaseId id = store.addRandomCase(1, 2);
    const FactId sealed = signHere(store, id, agreement({}));
    const QByteArray one = toHex(sha256Of("photo 1")), two = toHex(sha256Of("photo 2"));
    const FactId inked = signHere(store, id, agreement({one, two}));
    const std::vector all{UnstampedPaper{id, sealed, toHex(document)},
        UnstampedPaper{id, inked, one}, UnstampedPaper{id, inked, two}};
    CHECK(waiting(store) == all);
    CHECK(stampPapers(*store, never) == 0); // the agency names nobody to ask
    CHECK(waiting(store) == all);

    nameAuthority(store, authority.url());
    CHECK(stampPapers(*store, never) == 3);
    CHECK(waiting(store).empty());
    CHECK(stampPapers(*store, never) == 0);
    CHECK(authority.asked() == 3);
    const CaseFile file = store.caseFile(id);
    REQUIRE(file.commitments.size() == 2);
    REQUIRE(file.commitment(sealed)->timestamps.size() == 1);
    CHECK(file.commitment(inked)->timestamps.size() == 2);
    const auto& said = file.commitment(sealed)->timestamps.front().body;
    const auto token = store->ask([&](Connection& c) { return readAttachment(c, said.token); });
    REQUIRE(token.value());
    const auto stamp = soundTimestampOf(**token, document);
    REQUIRE(stamp);
    CHECK(said.at == stamp->at.toString(Qt::ISODate));
    CHECK(said.authority == stamp->authority);
}

TEST_CASE("an authority that attests something else, or nothing, leaves the paper waiting")
{
    TemporaryStore store;
    TimeAuthority authority;
    const CaseId id = store.addRandomCase(1, 2);
    signHere(store, id, agreement({}));
    nameAuthority(store, authority.url());
    const auto fails = [&](const QByteArray& answer) {
        authority.instead = [&](const QByteArray&) { return reply("200 OK", answer); };
        const auto outcome = stampPapers(*store, never);
        CHECK(waiting(store).size() == 1);
        return outcome ? std::nullopt : std::optional(outcome.error().code);
    };
    CHECK(fails("no answer") == ErrorCode::TimestampUnsound);
    CHECK(fails(authority.answerTo(timestampQuery(document).der)) // of another question
        == ErrorCode::TimestampUnsound);
    CHECK(fails(authority.answerTo(timestampQuery(sha256Of("another")).der))
        == ErrorCode::TimestampUnsound);
    CHECK(fails(refusedAnswer(authority)) == ErrorCode::ServerRefused);
    authority.instead = nullptr;
    CHECK(stampPapers(*store, never) == 1);
    CHECK(waiting(store).empty());
}

TEST_CASE("a timestamp is of one of the agreement's own papers, and an address is one")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(1, 2);
    const FactId fact = signHere(store, id, agreement({}));
    const auto refusal = [&](const Subject& of, const Body& body) {
        const auto outcome = store->append({store->newFact(of, body)}).result();
        return outcome ? std::nullopt : std::optional(outcome.error().code);
    };
    EvidenceTimestamped said{fact, toHex(document), toHex(sha256Of("token")),
        QStringLiteral("2026-11-24T22:41:07Z"), QStringLiteral("Autoridad")};
    CHECK_FALSE(refusal(id, said));
    auto other = said;
    other.paper = toHex(sha256Of("another"));
    CHECK(refusal(id, other) == ErrorCode::RuleRefused);
    other = said;
    other.commitment = FactId{Uuid::v7(77)};
    CHECK(refusal(id, other) == ErrorCode::RuleRefused);
    other = said;
    other.at = QStringLiteral("2026-11-24 22:41");
    CHECK(refusal(id, other) == ErrorCode::BadBody);
    AgencyDescribed agency = store->context().agency.described->body;
    for (const char* url : {"ftp://tsa.example", "tsa.example", "http://", "file:///etc/passwd",
             "https://ana:secreta@tsa.example"}) {
        INFO(url);
        agency.timeAuthority = QString::fromLatin1(url);
        CHECK(refusal(store->identity().agency, agency) == ErrorCode::BadBody);
    }
    agency.timeAuthority = QStringLiteral("https://tsa.example/rfc3161?a=1");
    CHECK_FALSE(refusal(store->identity().agency, agency));
}

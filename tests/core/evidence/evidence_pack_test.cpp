// A pack tells of every change: each file of it is changed, dropped, added and swapped in turn.
#include "core/evidence/evidence_pack.h"

#include "core/evidence/fact_text.h"
#include "core/facts/body.h"
#include "core/facts/sealer.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace expediente;

namespace {

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

const QByteArray shown = "%PDF what was shown", sealedPdf = shown + " and its seal";
const QByteArray terms = R"({"to_pay":"41492.85"})", strokes = R"({"lines":[]})";
const QByteArray receipt = "a picture";

/// Two subjects, two chains, an agreement and a document.
struct Sample {
    DeviceKey key = DeviceKey::generate();
    DeviceId device{Uuid::v7(1'000)};
    EvidencePack pack;
    PackedFiles files;

    Sample()
    {
        const CaseId id{Uuid::v7(1'000)};
        const PersonId person{Uuid::v7(1'001)};
        pack.caseId = id.toString();
        pack.folio = QStringLiteral("2026-004718");
        pack.madeAt = Moment::noon({2026, 11, 24}, QTimeZone("America/Mexico_City"));
        pack.madeBy = device;
        pack.devices.emplace(device, key.publicKey());
        for (const auto& bytes : {shown, sealedPdf, terms, strokes, receipt})
            pack.attachments.emplace(digestOf(bytes), bytes);
        Sealer sealer(key, device, 0, 0, {});
        Hash last{};
        const auto say = [&](Subject subject, const Body& body, Hash& before) {
            pack.facts.push_back(
                sealer.seal(newFact(subject, body, pack.madeAt, QStringLiteral("user:jortega")),
                    before, pack.madeAt.utcMs));
            before = pack.facts.back().hash;
        };
        for (int i = 0; i < 5; ++i)
            say(id, NoteWritten{QStringLiteral("Nota %1").arg(i), NoteKind::General}, last);
        say(id,
            DocumentAttached{QStringLiteral("recibo.jpg"), QStringLiteral("image/jpeg"),
                receipt.size(), digestOf(receipt), DocumentKind::Receipt, {}},
            last);
        say(id, agreement(person), last);
        Hash first{};
        say(person, PersonDescribed{QStringLiteral("María Hernández"), {}, {}}, first);
        files = filesOf(pack, {{QStringLiteral("index.html"), "<html></html>"}},
            [this](const Hash& digest) { return key.sign(digest); });
    }

    static CommitmentSigned agreement(PersonId person)
    {
        CommitmentSigned body;
        body.folio = QStringLiteral("CNV-1");
        body.offer = FactId{Uuid::v7(5)};
        body.on = QDate(2026, 11, 24);
        body.terms = digestOf(terms);
        body.pdf = digestOf(shown);
        body.sealed = digestOf(sealedPdf);
        body.pages = 2;
        body.signatures = {
            {SignerRole::Debtor, person, QStringLiteral("María Hernández"), digestOf(strokes)}};
        body.identity = {QStringLiteral("INE"), true, {}, false};
        body.intent = QStringLiteral("Leí y acepto.");
        body.application = QStringLiteral("expediente 0.1.0");
        body.promises = {FactId{Uuid::v7(6)}};
        return body;
    }
};

} // namespace

TEST_CASE("a fact comes back from its text exactly as it was sealed")
{
    const Sample sample;
    for (const Fact& fact : sample.pack.facts)
        CHECK(factFromJson(toJson(fact)) == fact);
    CHECK_FALSE(factFromJson({}));
    auto broken = toJson(sample.pack.facts.front());
    for (const QString& field : broken.keys()) {
        INFO(field.toStdString());
        auto without = broken;
        without.remove(field);
        CHECK_FALSE(factFromJson(without));
    }
}

TEST_CASE("a pack as it was made is sound, also after its ZIP")
{
    const Sample sample;
    const auto found = check(sample.files);
    CHECK(found.findings == std::vector<PackFinding>{});
    CHECK(found.facts == 8);
    CHECK(found.chains == 2);
    CHECK(found.agreements == 1);
    CHECK(found.attachments == 5);
    CHECK(found.folio == QStringLiteral("2026-004718"));
    CHECK(check(unzipped(zipped(sample.files).value()).value()).sound());
}

TEST_CASE("any one file of a pack that is changed, dropped, added or swapped is found")
{
    const Sample sample;
    int tried = 0;
    for (const auto& [name, bytes] : sample.files) {
        INFO(name.toStdString());
        for (const qsizetype at : {qsizetype(0), bytes.size() / 2, bytes.size() - 1}) {
            auto changed = sample.files;
            changed[name][at] = char(bytes[at] ^ 1);
            CHECK_FALSE(check(changed).sound());
            ++tried;
        }
        auto dropped = sample.files;
        dropped.erase(name);
        CHECK_FALSE(check(dropped).sound());
        auto added = sample.files;
        added.emplace(name + QStringLiteral("2"), bytes);
        CHECK_FALSE(check(added).sound());
        for (const auto& [other, theirs] : sample.files) {
            if (other == name || theirs == bytes)
                continue;
            auto swapped = sample.files;
            swapped[name] = theirs;
            swapped[other] = bytes;
            CHECK_FALSE(check(swapped).sound());
            ++tried;
        }
    }
    CHECK(tried > 200);
}

TEST_CASE("who makes the list anew without the device's key is found out; what it leaves is named")
{
    const Sample sample;
    const DeviceKey other = DeviceKey::generate();
    const auto forged = [&](const EvidencePack& pack) {
        return check(filesOf(pack, {}, [&](const Hash& digest) { return other.sign(digest); }));
    };
    CHECK(forged(sample.pack).findings.front().fault == PackFault::ListNotSigned);
    // Signed by the device itself, but with less in it than the chain says.
    for (size_t i = 0; i < sample.pack.facts.size(); ++i) {
        auto less = sample.pack;
        const Fact gone = less.facts[i];
        less.facts.erase(less.facts.begin() + qptrdiff(i));
        const auto found =
            check(filesOf(less, {}, [&](const Hash& digest) { return sample.key.sign(digest); }));
        const bool last = i == 6 || i == 7; // of its chain: a cut tail is the device's word
        CHECK(found.sound() == last);
        if (!last)
            CHECK(found.findings.front().chain == ChainFault::LinkBroken);
    }
    auto without = sample.pack;
    without.attachments.erase(digestOf(terms));
    const auto found =
        check(filesOf(without, {}, [&](const Hash& digest) { return sample.key.sign(digest); }));
    REQUIRE(found.findings.size() == 1);
    CHECK(found.findings.front().fault == PackFault::AttachmentMissing);
}

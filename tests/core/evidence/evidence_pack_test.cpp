// A pack tells of every change: each file of it is changed, dropped, added and swapped in turn.
#include "core/evidence/evidence_pack.h"

#include "core/evidence/fact_text.h"
#include "core/facts/body.h"
#include "core/facts/sealer.h"
#include "tests/support/print.h"
#include "tests/support/sample_pack.h"

#include <catch2/catch_test_macros.hpp>

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace expediente;

TEST_CASE("a fact comes back from its text exactly as it was sealed")
{
    const SamplePack sample;
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

TEST_CASE("a fact's text has one spelling: what says the same in another way is refused")
{
    const auto sound = toJson(SamplePack().pack.facts.front());
    const auto refuses = [&](const char* field, const QJsonValue& value) {
        auto other = sound;
        other[QLatin1String(field)] = value;
        return !factFromJson(other);
    };
    const QString hash = sound.value(QStringLiteral("hash")).toString();
    CHECK(refuses("hash", QString(hash + QStringLiteral(" "))));
    CHECK(refuses("hash", QString(QStringLiteral("zz") + hash)));
    CHECK(refuses("hash", hash.toUpper()));
    CHECK(refuses("kind_version", 4'294'967'297.0)); // 1, if it were cut to 32 bits
    CHECK(refuses("incarnation", 4'294'967'296.0)); // 0
    CHECK(refuses("occurred_offset", QStringLiteral("six hours"))); // 0
}

TEST_CASE("a pack as it was made is sound, also after its ZIP")
{
    const SamplePack sample;
    const auto found = check(sample.files);
    CHECK(found.findings == std::vector<PackFinding>{});
    CHECK(found.facts == 8);
    CHECK(found.chains == 2);
    CHECK(found.agreements == 1);
    CHECK(found.attachments == 5);
    CHECK(found.folio == QStringLiteral("2026-004718"));
    CHECK(check(unzipped(zipped(sample.files).value()).value()).sound());
}

TEST_CASE("a seal that doesn't hold is named, though whoever made the pack says otherwise")
{
    const auto findingsOf = [](const QByteArray& sealedPdf, const QString& certificate) {
        SamplePack sample; // its device signs whatever it is given
        CommitmentSigned body = SamplePack::agreement(PersonId{Uuid::v7(7)});
        body.sealed = digestOf(sealedPdf);
        body.certificate = certificate;
        sample.pack.attachments[body.sealed] = sealedPdf;
        Sealer sealer(sample.key, sample.device, 0, 0, {});
        sample.pack.facts = {sealer.seal(
            newFact(CaseId{Uuid::v7(8)}, body, sample.pack.madeAt, QStringLiteral("user:x")), {},
            sample.pack.madeAt.utcMs)};
        return check(filesOf(sample.pack, {}, [&](const Hash& digest) {
            return sample.key.sign(digest);
        })).findings;
    };
    const QString right = SamplePack::agreement(PersonId{Uuid::v7(7)}).certificate;
    const QByteArray& pdf = SamplePack::sealedPdf;
    const std::vector broken{PackFinding{PackFault::SealBroken, QStringLiteral("CNV-1"), {}}};
    CHECK(findingsOf(pdf, right).empty());
    CHECK(findingsOf(pdf, QString(64, u'0')) == broken);
    CHECK(findingsOf(pdf + "\n%more", right) == broken);
    CHECK(findingsOf(SamplePack::shown, right) == broken);
    // Each byte that the seal covers or is made of; those are padded with zeros.
    const qsizetype begin = pdf.indexOf('<'), end = pdf.indexOf('>', begin);
    qsizetype padding = end;
    while (pdf.at(padding - 1) == '0')
        --padding;
    for (qsizetype at = SamplePack::shown.size(); at < pdf.size(); ++at) {
        if (at > begin && at < end && (at >= padding || at % 40 != 0))
            continue; // of the seal some are enough
        QByteArray changed = pdf;
        changed[at] = char(changed[at] ^ 1);
        INFO(at);
        CHECK(findingsOf(changed, right) == broken);
    }
}

TEST_CASE("any one file of a pack that is changed, dropped, added or swapped is found")
{
    const SamplePack sample;
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
    const SamplePack sample;
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
    without.attachments.erase(digestOf(SamplePack::terms));
    const auto found =
        check(filesOf(without, {}, [&](const Hash& digest) { return sample.key.sign(digest); }));
    REQUIRE(found.findings.size() == 1);
    CHECK(found.findings.front().fault == PackFault::AttachmentMissing);
}

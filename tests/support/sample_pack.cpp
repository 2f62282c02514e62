#include "tests/support/sample_pack.h"

#include "core/facts/sealer.h"

#include <QCryptographicHash>

namespace expediente {

namespace {

/// Of "%PDF what was shown" and what comes before and behind it, by a key made for this: openssl
/// cms -sign -binary. ECDSA takes a random number, so that it can't be made anew byte for byte.
constexpr const char sealBytes[] =
    "308202ad06092a864886f70d010702a082029e3082029a020101310d300b060960864801650304020130"
    "0b06092a864886f70d010701a0820178308201743082011ba00302010202147f8addb497d268be59a777"
    "494143b8caa685385e300a06082a8648ce3d040302300f310d300b06035504030c04546573743020170d"
    "3236313133303134353130355a180f32313236313130363134353130355a300f310d300b06035504030c"
    "04546573743059301306072a8648ce3d020106082a8648ce3d03010703420004b8482ca4733097f664a5"
    "f724e01598e53f76b93c98273412680f0bbce22d28b0544259cbdbc9a865dc1f5d78b9de946a70aa93be"
    "eeebe223ec006ca7ac5524cda3533051301d0603551d0e04160414b84df13031b578b4a828fa6b88b8f3"
    "7f30e1f804301f0603551d23041830168014b84df13031b578b4a828fa6b88b8f37f30e1f804300f0603"
    "551d130101ff040530030101ff300a06082a8648ce3d04030203470030440220542f2fb560d3c5b03af3"
    "a48537fac47c7681de3447946ebdaa27cac26f5d7bf502206d08d586499abe3c1588cf7f07c4afb37e7b"
    "111697c9a09e88d3e746afd067cc3181fc3081f90201013027300f310d300b06035504030c0454657374"
    "02147f8addb497d268be59a777494143b8caa685385e300b0609608648016503040201a069301806092a"
    "864886f70d010903310b06092a864886f70d010701301c06092a864886f70d010905310f170d32363131"
    "33303134353133355a302f06092a864886f70d0109043122042090e6fc4e05129b07fba33f170010cebf"
    "0a1680d7aabe78aa9e4504f308309a0a300a06082a8648ce3d040302044730450221008bc85ed456f319"
    "84d7180b0fdca7fcc5a9e265c415a03bb7916d5828d8dbc25e02204d85c149b6a052ad4a8602a2e91745"
    "03175c36b77c937f83e2122158d7768c27";
constexpr qsizetype sealRoom = 1600;

QByteArray sealed(const QByteArray& shown)
{
    return shown + " and its seal /ByteRange [0 00076 01678 00006] /Contents <"
        + QByteArray(sealBytes).leftJustified(sealRoom, '0') + "> %%EOF";
}

} // namespace

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

const QByteArray SamplePack::shown = "%PDF what was shown";
const QByteArray SamplePack::sealedPdf = sealed(shown);
const QByteArray SamplePack::terms = R"({"to_pay":"41492.85"})";
const QByteArray SamplePack::strokes = R"({"lines":[]})";
const QByteArray SamplePack::receipt = "a picture";

SamplePack::SamplePack()
    : key(DeviceKey::fromSeed(QByteArray(DeviceKey::seedSize, '\7')))
    , device{Uuid::derived({"a device", "of a sample pack"})}
{
    const CaseId id{Uuid::derived({"a case", "of a sample pack"})};
    const PersonId person{Uuid::derived({"a person", "of a sample pack"})};
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
            sealer.seal(newFact(subject, body, pack.madeAt, QStringLiteral("user:jortega")), before,
                pack.madeAt.utcMs));
        before = pack.facts.back().hash;
    };
    for (int i = 0; i < 5; ++i)
        say(id, NoteWritten{QStringLiteral("Nota %1").arg(i), NoteKind::General}, last);
    say(id,
        DocumentAttached{QStringLiteral("recibo.jpg"), QStringLiteral("image/jpeg"), receipt.size(),
            digestOf(receipt), DocumentKind::Receipt, {}},
        last);
    say(id, agreement(person), last);
    Hash first{};
    say(person, PersonDescribed{QStringLiteral("María Hernández"), {}, {}}, first);
    files = filesOf(pack, {{QStringLiteral("index.html"), "<html></html>"}},
        [this](const Hash& digest) { return key.sign(digest); });
}

CommitmentSigned SamplePack::agreement(PersonId person)
{
    CommitmentSigned body;
    body.folio = QStringLiteral("CNV-1");
    body.offer = FactId{Uuid::v7(5)};
    body.on = QDate(2026, 11, 24);
    body.terms = digestOf(terms);
    body.pdf = digestOf(shown);
    body.sealed = digestOf(sealedPdf);
    body.certificate =
        QStringLiteral("4c63257d80d4ec9afb15573f1fce27499e13616c35e62436b4f8c4ca069c52a9");
    body.pages = 2;
    body.signatures = {
        {SignerRole::Debtor, person, QStringLiteral("María Hernández"), digestOf(strokes)}};
    body.identity = {QStringLiteral("INE"), true, {}, false};
    body.intent = QStringLiteral("Leí y acepto.");
    body.application = QStringLiteral("expediente 0.1.0");
    body.promises = {FactId{Uuid::v7(6)}};
    return body;
}

} // namespace expediente

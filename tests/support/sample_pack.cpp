#include "tests/support/sample_pack.h"

#include "core/facts/sealer.h"

#include <QCryptographicHash>

namespace expediente {

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

const QByteArray SamplePack::shown = "%PDF what was shown";
const QByteArray SamplePack::sealedPdf = "%PDF what was shown and its seal";
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

#include "ui/agreement/signing.h"

#include "core/negotiation/commitment.h"
#include "core/store/seals.h"
#include "ui/output/pdf_pages.h"
#include "ui/print/agreement_words.h"
#include "ui/print/hands_image.h"
#include "ui/print/sealing.h"

namespace expediente::ui {

namespace {

/// Puts bytes where a commitment finds them; the first failure is kept and the rest left out.
class Keeper {
public:
    explicit Keeper(Store& store) : m_store(store) { }

    QByteArray keep(const QByteArray& bytes)
    {
        if (m_error)
            return {};
        auto digest = m_store.putAttachment(bytes).result();
        if (!digest)
            m_error = digest.error();
        return digest.value_or(QByteArray());
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    Store& m_store;
    std::optional<Error> m_error;
};

std::vector<Strokes> drawn(const std::vector<Hand>& hands)
{
    std::vector<Strokes> all;
    for (const Hand& hand : hands)
        all.push_back(hand.strokes);
    return all;
}

Result<QByteArray> seal(const SigningRequest& request, const SealCertificate& certificate)
{
    const auto& paper = request.paper;
    const AgreementWords words(paper.agreement, paper.format);
    SealRequest sealing;
    sealing.pdf = paper.pdf.bytes;
    sealing.hands = handsPng(paper.pdf.hands, drawn(request.hands));
    sealing.page = paper.pdf.hands.page;
    sealing.place = paper.pdf.hands.all;
    sealing.text = words.seal();
    sealing.reason = words.sealReason();
    sealing.location = paper.agreement.agency.name;
    return sealed(sealing, certificate);
}

CommitmentSigned commitmentOf(const SigningRequest& request)
{
    const auto& paper = request.paper;
    CommitmentSigned body;
    body.folio = paper.agreement.folio;
    body.offer = paper.agreement.offer;
    body.on = request.at.date();
    body.pages = int(paper.pages.size());
    body.onPaper = request.onPaper;
    body.scans = request.onPaper ? request.scans : std::vector<QByteArray>();
    body.identity = request.identity;
    body.place = request.place;
    body.intent = request.intent;
    body.application = QStringLiteral("expediente " EXPEDIENTE_VERSION);
    body.approval = paper.agreement.approval;
    return body;
}

} // namespace

Result<SignedAgreement> signAgreement(Store& store, const SigningRequest& request)
{
    const auto& paper = request.paper;
    CommitmentSigned body = commitmentOf(request);
    SignedAgreement done{{}, paper.pdf.bytes, paper.pages};
    if (!request.onPaper) {
        const auto certificate = sealOf(store);
        if (!certificate)
            return fail(certificate.error());
        auto pdf = seal(request, *certificate);
        if (!pdf)
            return fail(pdf.error());
        done.document = std::move(*pdf);
        done.pages = pagesOf(done.document);
        body.certificate = QString::fromLatin1(certificate->fingerprint());
    }
    Keeper keeper(store);
    body.terms = keeper.keep(termsJson(paper.agreement));
    body.pdf = keeper.keep(paper.pdf.bytes);
    if (!request.onPaper)
        body.sealed = keeper.keep(done.document);
    for (const Hand& hand : request.hands)
        body.signatures.push_back({hand.role, hand.person, hand.name,
            hand.strokes.isEmpty() ? QByteArray() : keeper.keep(encode(hand.strokes))});
    if (keeper.error())
        return fail(*keeper.error());
    const auto said = factsOfSigning(paper.file, body, store.context(), request.at.utcMs);
    if (!said)
        return fail(said.error());
    std::vector<NewFact> facts;
    for (const auto& [id, each] : *said) {
        facts.push_back(store.newFact(paper.file.id, each, request.at));
        facts.back().id = id;
    }
    done.commitment = said->back().first;
    const auto appended = store.append(std::move(facts)).result();
    if (!appended)
        return fail(appended.error());
    return done;
}

} // namespace expediente::ui

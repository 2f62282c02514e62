#include "ui/agreement/agreement_model.h"

#include "ui/forms/document_file.h"
#include "ui/page/worker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace expediente::ui {

namespace {

SignerRole signerRole(PartyRole role)
{
    return role == PartyRole::Debtor ? SignerRole::Debtor : SignerRole::Guarantor;
}

std::vector<Hand> handsOf(const Agreement& agreement)
{
    const auto hand = [](const AgreementPerson& person) {
        return Hand{signerRole(person.role), person.id, person.name, {}};
    };
    std::vector<Hand> hands{hand(agreement.debtor)};
    std::ranges::transform(agreement.guarantors, std::back_inserter(hands), hand);
    return hands;
}

} // namespace

AgreementModel::AgreementModel(
    const Services& services, CaseId caseId, FactId offer, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_case(caseId)
    , m_offer(offer)
    , m_worker(new Worker(this))
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(std::chrono::milliseconds(500));
    connect(&m_keepSoon, &QTimer::timeout, this, [this] { keepDraft(); });
    load();
}

AgreementModel::~AgreementModel()
{
    if (m_keepSoon.isActive())
        keepDraft();
}

void AgreementModel::load()
{
    Store& store = m_services.store;
    auto answer = store.askLater(
        [id = m_case, offer = m_offer, context = &store.context(), identity = store.identity(),
            now = store.clock().now()](Connection& connection) {
            return loadAgreement(connection, id, offer, *context, identity, now);
        });
    whenReady(std::move(answer), this, [this](Result<LoadedAgreement> loaded) {
        if (loaded)
            return begin(std::move(*loaded));
        m_error = loaded.error();
        setState(State::Failed);
    });
}

void AgreementModel::begin(LoadedAgreement paper)
{
    SigningRequest anew;
    anew.paper = std::move(paper);
    anew.identity = m_request.identity;
    m_request = std::move(anew);
    m_request.hands = handsOf(m_request.paper.agreement);
    m_hand = 0;
    m_shown.assign(m_request.paper.pages.size(), false);
    takeDraft(m_request.paper.draft);
    setState(State::Open);
}

void AgreementModel::reload()
{
    if (m_state != State::Open)
        return;
    m_keepSoon.stop();
    auto kept = keepDraft();
    setState(State::Reading);
    whenReady(std::move(kept), this, [this](const Done&) { load(); });
}

void AgreementModel::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

void AgreementModel::evidenceChanged()
{
    m_keepSoon.start();
    emit changed();
}

void AgreementModel::pageShown(int page)
{
    if (page < 0 || page >= int(m_shown.size()) || m_shown[size_t(page)])
        return;
    m_shown[size_t(page)] = true;
    emit changed();
}

int AgreementModel::pagesShown() const
{
    return int(std::ranges::count(m_shown, true));
}

void AgreementModel::setIdentity(const QString& document, bool matches)
{
    auto& identity = m_request.identity;
    if (identity.document == document && identity.matches == matches)
        return;
    identity.document = document;
    identity.matches = matches;
    evidenceChanged();
}

void AgreementModel::attach(const QString& path, std::function<void(const QByteArray& digest)> then)
{
    whenReady(attachFile(m_services.store, path), this,
        [this, then = std::move(then)](const Result<DocumentAttached>& attached) {
            if (!attached)
                return emit failed(attached.error());
            then(attached->sha256);
            evidenceChanged();
        });
}

void AgreementModel::attachPhoto(const QString& path)
{
    attach(path, [this](const QByteArray& digest) {
        m_request.identity.photo = digest;
        m_request.identity.consent = true;
    });
}

void AgreementModel::removePhoto()
{
    m_request.identity.photo.clear();
    m_request.identity.consent = false;
    evidenceChanged();
}

void AgreementModel::setPlace(int index)
{
    const auto& places = m_request.paper.places;
    m_place = index >= 0 && index < int(places.size()) ? index : -1;
    m_request.place = m_place < 0 ? std::nullopt : std::optional(places[size_t(m_place)].body);
    evidenceChanged();
}

void AgreementModel::setWitness(const QString& name)
{
    auto& hands = m_request.hands;
    const bool there = hands.back().role == SignerRole::Witness;
    if (witness() == name)
        return;
    if (name.isEmpty())
        hands.pop_back();
    else if (there)
        hands.back() = {SignerRole::Witness, {}, name, {}}; // another name is another hand
    else
        hands.push_back({SignerRole::Witness, {}, name, {}});
    m_hand = std::min(m_hand, int(hands.size()) - 1);
    evidenceChanged();
}

QString AgreementModel::witness() const
{
    const auto& hands = m_request.hands;
    return !hands.empty() && hands.back().role == SignerRole::Witness ? hands.back().name
                                                                      : QString();
}

void AgreementModel::setIntent(const QString& sentence, bool agreed)
{
    m_request.intent = agreed ? sentence : QString();
    emit changed();
}

void AgreementModel::chooseHand(int hand)
{
    m_hand = std::clamp(hand, 0, int(m_request.hands.size()) - 1);
    emit changed();
}

void AgreementModel::draw(const Strokes& strokes)
{
    m_request.hands[size_t(m_hand)].strokes = strokes;
    emit changed();
}

void AgreementModel::setOnPaper(bool onPaper)
{
    m_request.onPaper = onPaper;
    if (onPaper)
        for (Hand& hand : m_request.hands)
            hand.strokes = {};
    evidenceChanged();
}

void AgreementModel::attachScan(const QString& path)
{
    attach(path, [this](const QByteArray& digest) {
        auto& scans = m_request.scans;
        if (std::ranges::find(scans, digest) == scans.end())
            scans.push_back(digest);
    });
}

int AgreementModel::firstUnsigned() const
{
    const auto found = std::ranges::find_if(
        m_request.hands, [](const Hand& hand) { return !hand.strokes.isSignature(); });
    return found == m_request.hands.end() ? -1 : int(found - m_request.hands.begin());
}

std::vector<AgreementNeed> AgreementModel::needs() const
{
    std::vector<AgreementNeed> needs;
    const auto require = [&](bool given, AgreementNeed need) {
        if (!given)
            needs.push_back(need);
    };
    require(m_request.paper.gaps.empty(), AgreementNeed::Gaps);
    require(pagesShown() == int(m_shown.size()), AgreementNeed::Reading);
    require(!m_request.identity.document.trimmed().isEmpty(), AgreementNeed::IdentityDocument);
    require(m_request.identity.matches, AgreementNeed::IdentityMatch);
    require(intentAgreed(), AgreementNeed::Intent);
    if (m_request.onPaper)
        require(!m_request.scans.empty(), AgreementNeed::Scan);
    else
        require(firstUnsigned() < 0, AgreementNeed::Signature);
    return needs;
}

OutgoingPdf AgreementModel::outgoing(const QByteArray& pdf) const
{
    return {pdf, QStringLiteral("agreement"), m_case, tr("Agreement"),
        paper().agreement.folio + QStringLiteral(".pdf")};
}

OutgoingPdf AgreementModel::unsignedPaper() const
{
    return outgoing(paper().pdf.bytes);
}

OutgoingPdf AgreementModel::document() const
{
    return outgoing(m_signed.document);
}

void AgreementModel::sign()
{
    if (m_state != State::Open || !needs().empty())
        return;
    m_request.at = m_services.store.clock().now();
    m_worker->setWhat(tr("Sealing an agreement"));
    m_worker->run([&store = m_services.store, request = m_request](
                      const Worker::Reins&) { return signAgreement(store, request); },
        [this](Result<SignedAgreement> done) {
            if (!done) {
                setState(State::Open);
                return emit failed(done.error());
            }
            m_signed = std::move(*done);
            m_keepSoon.stop();
            m_services.store.saveDraft(agreementDraftKey(m_offer), {});
            setState(State::Signed);
        });
    setState(State::Sealing);
}

void AgreementModel::copyGiven(CopyWay way, const QString& to)
{
    auto& store = m_services.store;
    const CopyDelivered copy{m_signed.commitment, way, store.clock().today(), to};
    whenReady(store.append({store.newFact(m_case, copy)}), this,
        [this, copy](const Result<Appended>& appended) {
            if (!appended)
                return emit failed(appended.error());
            m_copies.push_back(copy);
            emit changed();
        });
}

QFuture<Done> AgreementModel::keepDraft()
{
    if (m_state != State::Open)
        return {};
    const auto& identity = m_request.identity;
    QJsonArray scans;
    for (const QByteArray& scan : m_request.scans)
        scans << QString::fromLatin1(scan);
    // A photo is here by the person's consent alone.
    const QJsonObject draft{{"document", identity.document}, {"matches", identity.matches},
        {"photo", QString::fromLatin1(identity.photo)}, {"place", m_place}, {"witness", witness()},
        {"on_paper", m_request.onPaper}, {"scans", scans}};
    return m_services.store.saveDraft(
        agreementDraftKey(m_offer), QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void AgreementModel::takeDraft(const QByteArray& draft)
{
    const QJsonObject kept = QJsonDocument::fromJson(draft).object();
    if (kept.isEmpty())
        return;
    auto& identity = m_request.identity;
    identity.document = kept.value(QStringLiteral("document")).toString();
    identity.matches = kept.value(QStringLiteral("matches")).toBool();
    identity.photo = kept.value(QStringLiteral("photo")).toString().toLatin1();
    identity.consent = !identity.photo.isEmpty();
    m_request.onPaper = kept.value(QStringLiteral("on_paper")).toBool();
    for (const auto& scan : kept.value(QStringLiteral("scans")).toArray())
        m_request.scans.push_back(scan.toString().toLatin1());
    setPlace(kept.value(QStringLiteral("place")).toInt(-1));
    setWitness(kept.value(QStringLiteral("witness")).toString());
}

} // namespace expediente::ui

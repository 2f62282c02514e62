#include "core/central/admission.h"

#include "core/central/roles.h"
#include "core/central/scope.h"
#include "core/facts/body.h"
#include "core/facts/named_facts.h"
#include "core/facts/sealer.h"

namespace expediente::central {

namespace {

constexpr qint64 clockToleranceMs = 60'000; ///< how far ahead a clock may be and still count
constexpr int derivedVersion = 8; ///< of ids that follow from a creditor's file

PushVerdict rejected(const Fact& fact, Refusal why, const QString& about = {})
{
    return {fact.content.id, Ruling::Rejected, why, about};
}

PushVerdict deferred(
    const Fact& fact, Refusal why, const QString& about = {}, const Hash& hash = {})
{
    return {fact.content.id, Ruling::Deferred, why, about, hash};
}

/// What is wrong with an envelope is no verdict on the content in it.
bool isSticky(Refusal why)
{
    return why != Refusal::SignatureInvalid;
}

} // namespace

Admission::Admission(LedgerTransaction& ledger, const Agency& agency, const DeviceKey& server,
    Workstation pusher, qint64 nowMs)
    : m_ledger(ledger)
    , m_agency(agency)
    , m_server(server)
    , m_pusher(std::move(pusher))
    , m_nowMs(nowMs)
{
}

Admitted Admission::admit(const std::vector<Fact>& facts)
{
    Admitted admitted;
    for (const Fact& fact : facts) {
        Accepted accepted{fact};
        auto verdict = judgeKnown(fact);
        if (!verdict) {
            if (auto reincarnation = behind(fact)) {
                admitted.reply.reincarnation = reincarnation;
                break;
            }
            verdict = judge(fact, accepted);
        }
        if (verdict) {
            if (verdict->ruling != Ruling::Duplicate)
                m_refused.insert(fact.content.id);
            if (verdict->ruling == Ruling::Rejected && isSticky(verdict->why))
                m_ledger.keepVerdict(
                    fact.content.id, fact.hash, {verdict->why, verdict->about}, m_nowMs);
            admitted.reply.verdicts.push_back(std::move(*verdict));
            continue;
        }
        admitted.reply.verdicts.push_back({fact.content.id, Ruling::Applied});
        take(std::move(accepted));
    }
    settle(admitted);
    return admitted;
}

bool Admission::isOwn(const Fact& fact) const
{
    return fact.envelope.device == m_pusher.logging || fact.envelope.device == m_pusher.importing;
}

/// By id alone: what is here, and what was refused before.
std::optional<PushVerdict> Admission::judgeKnown(const Fact& fact)
{
    const auto& content = fact.content;
    std::optional<std::pair<Hash, QByteArray>> there;
    if (const auto inPush = m_ids.find(content.id); inPush != m_ids.end())
        there = inPush->second;
    else if (auto known = m_ledger.find(content.id))
        there = {known->hash, std::move(known->body)};
    if (there) {
        const bool same = there->first == fact.hash
            || (content.id.uuid.version() == derivedVersion && there->second == content.body);
        return same ? PushVerdict{content.id, Ruling::Duplicate, Refusal::None, {}, there->first}
                    : rejected(fact, Refusal::OtherContent);
    }
    if (const auto sticky = m_ledger.verdictOn(content.id, fact.hash))
        return rejected(fact, sticky->why, sticky->about);
    return std::nullopt;
}

/// An id that nobody knows under a number that was used: the device forgot what it had sent.
std::optional<Reincarnation> Admission::behind(const Fact& fact)
{
    if (!isOwn(fact) || !behindStream(fact))
        return std::nullopt;
    return Reincarnation{fact.envelope.device, streamOf(fact.envelope.device).incarnation + 1};
}

Stream Admission::streamOf(DeviceId device)
{
    const auto known = m_streams.find(device);
    return known != m_streams.end() ? known->second : m_ledger.stream(device);
}

bool Admission::behindStream(const Fact& fact)
{
    return Stream{fact.envelope.incarnation, fact.envelope.dseq} <= streamOf(fact.envelope.device);
}

std::optional<PushVerdict> Admission::judge(const Fact& fact, Accepted& accepted)
{
    if (auto verdict = judgeSeal(fact))
        return verdict;
    if (auto verdict = judgeBody(fact, accepted))
        return verdict;
    if (auto verdict = judgeSight(fact, accepted))
        return verdict;
    return judgePlace(fact, accepted);
}

std::optional<PushVerdict> Admission::judgeSeal(const Fact& fact)
{
    const DeviceId device = fact.envelope.device;
    const bool isServer = device == m_agency.device;
    m_speaker = isServer ? std::nullopt
        : isOwn(fact)    ? std::optional(m_pusher)
                         : m_ledger.workstationOf(device);
    if (!m_speaker && !isServer)
        return deferred(fact, Refusal::UnknownDevice);
    if (contentHash(fact.content, fact.commitment) != fact.hash)
        return rejected(fact, Refusal::ContentChanged);
    if (!verifySignature(isServer ? m_server.publicKey() : m_speaker->key,
            envelopeDigest(fact.hash, fact.envelope), fact.envelope.signature))
        return rejected(fact, Refusal::SignatureInvalid);
    m_role.clear();
    if (m_speaker)
        for (const Member& member : m_ledger.members())
            if (member.user == m_speaker->user)
                m_role = member.role;
    return std::nullopt;
}

std::optional<PushVerdict> Admission::judgeBody(const Fact& fact, Accepted& accepted)
{
    const auto& content = fact.content;
    const auto kind = kindFromName(content.kind);
    if (!kind || content.kindVersion > kindVersion(*kind) || fact.isErased())
        return std::nullopt; // kept as it is, understood by a later version
    if (!fits(*kind, content.subject.type))
        return rejected(fact, Refusal::WrongSubject);
    const auto body = decode(*kind, content.body);
    if (!body)
        return rejected(fact, Refusal::BadBody, body.error().args.value(1));
    if (auto verdict = judgeSpeaker(fact, *kind))
        return verdict;
    if (auto verdict = judgeNamed(fact, *body))
        return verdict;
    return judgeReferee(fact, *body, accepted);
}

std::optional<PushVerdict> Admission::judgeSpeaker(const Fact& fact, Kind kind)
{
    if (!m_speaker)
        return std::nullopt; // the server's own
    const QString& author = fact.content.author;
    const bool inOwnName = author == QStringLiteral("user:") + m_speaker->user;
    const bool forCreditor = author.startsWith(QStringLiteral("creditor:"));
    if (!inOwnName && !(forCreditor && mayImport(m_role)))
        return rejected(fact, Refusal::WrongAuthor);
    const bool takesBackForAll =
        kind == Kind::FactVoided && fact.content.subject.type == SubjectType::Agency;
    if (!maySay(m_role, kind) || (takesBackForAll && !mayImport(m_role)))
        return rejected(fact, Refusal::NotAllowed);
    if (fact.content.subject.type == SubjectType::Agency
        && fact.content.subject.uuid != m_agency.id.uuid)
        return rejected(fact, Refusal::WrongSubject);
    return std::nullopt;
}

/// What it speaks of was refused: it waits until its author has seen to that.
std::optional<PushVerdict> Admission::judgeNamed(const Fact& fact, const Body& body)
{
    for (const FactId named : namedFacts(body)) {
        if (m_ids.contains(named))
            continue;
        if (m_refused.contains(named) || m_ledger.wasRefused(named))
            return deferred(fact, Refusal::Depends, named.toString());
    }
    return std::nullopt;
}

std::optional<PushVerdict> Admission::judgeReferee(
    const Fact& fact, const Body& body, Accepted& accepted)
{
    const auto* decision = std::get_if<ApprovalDecided>(&body);
    if (!decision)
        return std::nullopt;
    if (const auto before = m_ledger.decisionOn(decision->request))
        return rejected(fact, Refusal::AlreadyDecided, before->toString());
    if (m_decided.contains(decision->request))
        return rejected(fact, Refusal::AlreadyDecided);
    if (!isOnRequestedOffer(*decision))
        return rejected(fact, Refusal::OtherOffer);
    accepted.decides = decision->request;
    return std::nullopt;
}

/// Or its request isn't here to tell.
bool Admission::isOnRequestedOffer(const ApprovalDecided& decision)
{
    QByteArray json;
    if (const auto inPush = m_ids.find(decision.request); inPush != m_ids.end())
        json = inPush->second.second;
    else if (const auto known = m_ledger.find(decision.request))
        json = known->body;
    const auto body = decode(Kind::ApprovalRequested, json);
    const auto* request = body ? std::get_if<ApprovalRequested>(&*body) : nullptr;
    return !request || request->offerHash == decision.offerHash;
}

std::optional<PushVerdict> Admission::judgeSight(const Fact& fact, Accepted& accepted)
{
    const Subject& subject = fact.content.subject;
    if (!m_speaker || subject.type == SubjectType::Agency || m_new.contains(subject))
        return std::nullopt;
    const Sight sight = m_ledger.sight(m_speaker->user, subject);
    if (sight == Sight::Now)
        return std::nullopt;
    if (sight == Sight::Past) {
        accepted.late = true;
        return std::nullopt;
    }
    // What nobody has opened yet may be brought by those who import.
    const bool isOpen = subject.type == SubjectType::Case
        ? m_ledger.holderOf(CaseId{subject.uuid}).has_value()
        : !m_ledger.casesOf(PersonId{subject.uuid}).empty();
    if (mayImport(m_role) && !isOpen)
        return std::nullopt;
    return deferred(fact, Refusal::NotYours);
}

std::optional<PushVerdict> Admission::judgePlace(const Fact& fact, Accepted& accepted)
{
    const Hash end = chainEnd(fact);
    if (fact.envelope.link == end && (isOwn(fact) || !behindStream(fact)))
        return std::nullopt;
    if (isOwn(fact))
        return deferred(fact, Refusal::LinkUnknown, {}, end);
    accepted.adopted = true;
    return std::nullopt;
}

Hash Admission::chainEnd(const Fact& fact)
{
    const auto found = m_ends.find({fact.envelope.device, fact.content.subject});
    return found != m_ends.end() ? found->second
                                 : m_ledger.chainEnd(fact.envelope.device, fact.content.subject);
}

/// Seals it in the server's name, behind what the server said of the subject before.
void Admission::adopt(Fact& fact)
{
    m_ledger.keepEnvelope(fact.content.id, fact.envelope);
    fact.envelope.device = m_agency.device;
    const Stream at = streamOf(m_agency.device);
    Sealer sealer(m_server, m_agency.device, at.incarnation, at.dseq, {});
    fact.envelope = sealer.envelope(fact.hash, chainEnd(fact));
}

void Admission::take(Accepted accepted)
{
    if (accepted.adopted)
        adopt(accepted.fact);
    const Fact& fact = accepted.fact;
    auto& stream = m_streams[fact.envelope.device] = streamOf(fact.envelope.device);
    stream = std::max(stream, {fact.envelope.incarnation, fact.envelope.dseq});
    m_ids.emplace(fact.content.id, std::pair(fact.hash, fact.content.body));
    m_ends[{fact.envelope.device, fact.content.subject}] = fact.hash;
    if (!m_ledger.hasSubject(fact.content.subject))
        m_new.insert(fact.content.subject);
    if (accepted.decides)
        m_decided.insert(*accepted.decides);
    m_accepted.push_back(std::move(accepted));
}

Hlc Admission::effective(const Fact& fact) const
{
    return std::min(fact.content.hlc, Hlc::fromMs(m_nowMs + clockToleranceMs));
}

void Admission::settle(Admitted& admitted)
{
    admitted.applied = int(m_accepted.size());
    if (m_accepted.empty())
        return;
    for (const auto& [device, stream] : m_streams)
        m_ledger.putStream(device, stream);
    const quint64 first = m_ledger.takePlaces(int(m_accepted.size()));
    Scope scope(m_ledger);
    quint64 seq = first;
    for (auto& accepted : m_accepted) {
        const LoggedFact logged{
            seq++, m_nowMs, effective(accepted.fact), accepted.late, std::move(accepted.fact)};
        m_ledger.append(logged, first);
        if (accepted.decides)
            m_ledger.putDecision(*accepted.decides, logged.fact.content.id);
        scope.take(logged);
        admitted.touched.insert(logged.fact.content.subject);
    }
}

} // namespace expediente::central

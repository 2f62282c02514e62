// Each fact by itself: what is said of it.
#include "core/central/admission.h"
#include "core/central/reservations.h"
#include "core/central/roles.h"
#include "core/facts/named_facts.h"

#include <algorithm>

namespace expediente::central {

namespace {

constexpr int derivedVersion = 8; ///< of ids that follow from a creditor's file

// Clocks may be wrong, but no calendar of a workstation goes this far, and a clock that follows
// such a fact would be of no use any more.
constexpr qint64 earliestMs = -2'208'988'800'000; ///< 1900-01-01
constexpr qint64 latestMs = 7'258'118'400'000; ///< 2200-01-01

bool isOfThisTime(const FactContent& content)
{
    const qint64 at = content.occurredAt.utcMs;
    return at >= earliestMs && at <= latestMs && content.hlc.ms() <= latestMs;
}

PushVerdict rejected(const Fact& fact, Refusal why, const QString& about = {})
{
    return {fact.content.id, Ruling::Rejected, why, about};
}

PushVerdict deferred(
    const Fact& fact, Refusal why, const QString& about = {}, const Hash& hash = {})
{
    return {fact.content.id, Ruling::Deferred, why, about, hash};
}

} // namespace

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
    if (fact.content.id.uuid.isNull() || fact.content.subject.uuid.isNull())
        return rejected(fact, Refusal::BadBody, QStringLiteral("id"));
    if (!isOfThisTime(fact.content))
        return rejected(fact, Refusal::BadBody, QStringLiteral("occurred_at"));
    m_role.clear();
    if (m_speaker)
        for (const Member& member : m_members)
            if (member.user == m_speaker->user)
                m_role = member.role;
    return std::nullopt;
}

std::optional<PushVerdict> Admission::judgeBody(const Fact& fact, Accepted& accepted)
{
    const auto& content = fact.content;
    const auto kind = kindFromName(content.kind);
    if (auto verdict = judgeSpeaker(fact, kind))
        return verdict;
    if (!kind || content.kindVersion > kindVersion(*kind) || fact.isErased())
        return std::nullopt; // kept as it is, understood by a later version
    if (!fits(*kind, content.subject.type))
        return rejected(fact, Refusal::WrongSubject);
    const auto body = decode(*kind, content.body);
    if (!body)
        return rejected(fact, Refusal::BadBody, body.error().args.value(1));
    if (auto verdict = judgeNamed(fact, *body))
        return verdict;
    return judgeReferee(fact, *body, accepted);
}

/// Of what isn't understood here too: what it says counts as soon as somebody does.
std::optional<PushVerdict> Admission::judgeSpeaker(const Fact& fact, std::optional<Kind> kind)
{
    if (!m_speaker)
        return std::nullopt; // the server's own
    const QString& author = fact.content.author;
    const bool inOwnName = author == QStringLiteral("user:") + m_speaker->user;
    const bool forCreditor = author.startsWith(QStringLiteral("creditor:"));
    if (!inOwnName && !(forCreditor && mayImport(m_role)))
        return rejected(fact, Refusal::WrongAuthor);
    const bool isForAll =
        fact.content.subject.type == SubjectType::Agency && (!kind || kind == Kind::FactVoided);
    if ((kind && !maySay(m_role, *kind)) || (isForAll && !mayImport(m_role)))
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
    if (const auto* decision = std::get_if<ApprovalDecided>(&body))
        return judgeApproval(fact, *decision, accepted);
    if (const auto* answer = std::get_if<ContactReserved>(&body))
        return judgeReservation(fact, *answer, accepted);
    if (const auto* voiding = std::get_if<FactVoided>(&body))
        return judgeGivingBack(fact, *voiding);
    if (const auto* assigned = std::get_if<CaseAssigned>(&body))
        return judgeAssignment(fact, *assigned);
    return std::nullopt;
}

/// A case that nobody can have would be nobody's to see to.
std::optional<PushVerdict> Admission::judgeAssignment(
    const Fact& fact, const CaseAssigned& assigned) const
{
    const auto member = std::ranges::find(m_members, assigned.to, &Member::user);
    if (member == m_members.end() || !mayHold(member->role))
        return rejected(fact, Refusal::BadBody, QStringLiteral("to"));
    return std::nullopt;
}

std::optional<PushVerdict> Admission::judgeFirst(const Fact& fact, FactId request)
{
    if (const auto before = m_ledger.decisionOn(request))
        return rejected(fact, Refusal::AlreadyDecided, before->toString());
    if (m_decided.contains(request))
        return rejected(fact, Refusal::AlreadyDecided);
    return std::nullopt;
}

std::optional<PushVerdict> Admission::judgeApproval(
    const Fact& fact, const ApprovalDecided& decision, Accepted& accepted)
{
    if (auto verdict = judgeFirst(fact, decision.request))
        return verdict;
    const auto request = requestOf(decision);
    if (request && request->offerHash != decision.offerHash)
        return rejected(fact, Refusal::OtherOffer);
    // A creditor's users have no say in what the agency decides by itself.
    if (isOfCreditor(m_role) && !(request && request->needs == m_role))
        return rejected(fact, Refusal::NotAllowed);
    accepted.decides = decision.request;
    return std::nullopt;
}

/// The server's own word.
std::optional<PushVerdict> Admission::judgeReservation(
    const Fact& fact, const ContactReserved& answer, Accepted& accepted)
{
    if (auto verdict = judgeFirst(fact, answer.request))
        return verdict;
    if (!isOnRequest(answer))
        return rejected(fact, Refusal::OtherOffer);
    accepted.decides = answer.request;
    return answer.answer == ReservationAnswer::Granted ? judgeGrant(fact, answer, accepted)
                                                       : std::nullopt;
}

/// One that a restored server is told again may have been overtaken by what it granted since. With
/// whom the contacts are, the case says: until that is here, nobody can tell.
std::optional<PushVerdict> Admission::judgeGrant(
    const Fact& fact, const ContactReserved& granted, Accepted& accepted)
{
    const CaseId id{fact.content.subject.uuid};
    if (!m_ledger.holderOf(id))
        return deferred(fact, Refusal::NotYours);
    const Reservations reservations(m_ledger);
    accepted.grants = reservations.wouldTake(id, granted);
    const auto clashes = [&](const Accepted& other) {
        for (const Reserved& a : accepted.grants)
            for (const Reserved& b : other.grants)
                if (clash(a, b))
                    return true;
        return false;
    };
    if (reservations.standingInTheWay(accepted.grants) || std::ranges::any_of(m_accepted, clashes))
        return rejected(fact, Refusal::AlreadyDecided);
    return std::nullopt;
}

/// A reservation is its holder's, or a supervisor's to take away.
std::optional<PushVerdict> Admission::judgeGivingBack(const Fact& fact, const FactVoided& body)
{
    if (!m_speaker || mayTakeFromOthers(m_role))
        return std::nullopt;
    for (const FactId voided : body.facts)
        for (const Reserved& row : m_ledger.reservedUnder(voided))
            if (row.user != m_speaker->user)
                return rejected(fact, Refusal::NotAllowed);
    return std::nullopt;
}

/// Nothing where it isn't here.
std::optional<ApprovalRequested> Admission::requestOf(const ApprovalDecided& decision)
{
    QByteArray json;
    if (const auto inPush = m_ids.find(decision.request); inPush != m_ids.end())
        json = inPush->second.second;
    else if (const auto known = m_ledger.find(decision.request))
        json = known->body;
    const auto body = decode(Kind::ApprovalRequested, json);
    const auto* request = body ? std::get_if<ApprovalRequested>(&*body) : nullptr;
    return request ? std::optional(*request) : std::nullopt;
}

bool Admission::isOnRequest(const ContactReserved& answer)
{
    if (const auto inPush = m_ids.find(answer.request); inPush != m_ids.end())
        return toBytes(inPush->second.first).toHex() == answer.requestHash;
    const auto known = m_ledger.find(answer.request);
    return !known || toBytes(known->hash).toHex() == answer.requestHash;
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

} // namespace expediente::central

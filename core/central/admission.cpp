#include "core/central/admission.h"

#include "core/central/attachments.h"
#include "core/central/reservations.h"
#include "core/central/scope.h"
#include "core/facts/sealer.h"

namespace expediente::central {

namespace {

constexpr qint64 clockToleranceMs = 60'000; ///< how far ahead a clock may be and still count

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
    , m_members(ledger.members())
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

/// Somebody's right, in all four countries: the bodies go here too, and workstations that ask
/// later get the skeleton.
void Admission::eraseNamed(const FactContent& content)
{
    if (kindFromName(content.kind) != Kind::SubjectErased)
        return;
    const auto body = decode(Kind::SubjectErased, content.body);
    if (!body)
        return;
    for (const FactId id : std::get<SubjectErased>(*body).facts)
        m_ledger.erase(id, content.subject);
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
    Reservations reservations(m_ledger);
    quint64 seq = first;
    for (auto& accepted : m_accepted) {
        const LoggedFact logged{
            seq++, m_nowMs, effective(accepted.fact), accepted.late, std::move(accepted.fact)};
        m_ledger.append(logged, first);
        if (accepted.decides)
            m_ledger.putDecision(*accepted.decides, logged.fact.content.id);
        scope.take(logged);
        reservations.take(logged);
        noteNamed(m_ledger.shelf(), logged.fact, m_pusher);
        eraseNamed(logged.fact.content);
        admitted.touched.insert(logged.fact.content.subject);
        if (logged.fact.content.kind == kindName(Kind::ContactRequested))
            admitted.requests.push_back(logged);
    }
}

} // namespace expediente::central

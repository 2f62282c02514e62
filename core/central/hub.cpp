#include "core/central/hub.h"

#include "core/central/admission.h"
#include "core/central/attachments.h"
#include "core/central/delivery.h"
#include "core/central/reservations.h"
#include "core/store/database.h"
#include "core/wire/codec.h"

namespace expediente::central {

namespace {

/// Throws what the caller is told.
Workstation admitted(LedgerTransaction& ledger, DeviceId device)
{
    auto found = ledger.workstationOf(device);
    if (!found)
        throw StoreException({ErrorCode::NotFound, {device.toString()}, {}});
    if (found->revokedMs)
        throw StoreException({ErrorCode::DeviceRevoked, {}, {}});
    return *found;
}

} // namespace

Result<QByteArray> Hub::push(DeviceId workstation, const QByteArray& message)
{
    const auto push = decodePush(message);
    if (!push)
        return fail(push.error());
    Admitted admission;
    quint64 before = 0;
    bool othersWrote = false;
    const auto done = atBoundary({}, [&] {
        m_ledger.write([&](LedgerTransaction& ledger) {
            const Workstation pusher = admitted(ledger, workstation);
            before = ledger.state().head;
            admission =
                Admission(ledger, m_ledger.agency(), m_ledger.key(), pusher, m_clock.now().utcMs)
                    .admit(push->facts);
            const int answers = answerRequests(m_ledger, ledger, m_clock.now(), admission.requests);
            noteRefusals(ledger, pusher, *push, admission.reply);
            othersWrote = m_head.exchange(before + quint64(admission.applied + answers)) < before;
        });
    });
    if (!done)
        return fail(done.error());
    if (othersWrote)
        tellAll();
    else
        tell(admission.touched, before);
    return encode(admission.reply);
}

Result<QByteArray> Hub::pull(DeviceId workstation, const QByteArray& message)
{
    const auto asked = decodePull(message);
    if (!asked)
        return fail(asked.error());
    const auto reply = pull(workstation, *asked);
    if (!reply)
        return fail(reply.error());
    return encode(*reply);
}

Result<PullReply> Hub::pull(DeviceId workstation, const Pull& pull)
{
    PullReply reply;
    const auto done = atBoundary({}, [&] {
        Workstation self;
        m_ledger.read([&](LedgerTransaction& ledger) {
            self = admitted(ledger, workstation);
            reply = deliver(ledger, m_seal, self.user, pull);
        });
        noteGrants(self, reply);
    });
    if (!done)
        return fail(done.error());
    return reply;
}

Result<QByteArray> Hub::offer(DeviceId workstation, const QByteArray& message)
{
    const auto asked = decodeAttachmentOffer(message);
    if (!asked)
        return fail(asked.error());
    return atBoundary({}, [&] {
        Workstation self;
        Standings found;
        m_ledger.read([&](LedgerTransaction& ledger) {
            self = admitted(ledger, workstation);
            found = standings(ledger.shelf(), self, *asked);
        });
        if (!found.fetchable.empty())
            m_ledger.write([&](LedgerTransaction& ledger) {
                takeAsProved(ledger.shelf(), self, found.fetchable);
            });
        for (const Sha256& attachment : found.fetchable)
            tellAwaiting(attachment, self.logging);
        await(self, found.awaited);
        return encode(found.reply);
    });
}

Result<QByteArray> Hub::upload(DeviceId workstation, const QByteArray& message)
{
    const auto chunk = decodeUpload(message);
    if (!chunk)
        return fail(chunk.error());
    Workstation self;
    UploadReply reply;
    const auto done = atBoundary({}, [&] {
        m_ledger.write([&](LedgerTransaction& ledger) {
            self = admitted(ledger, workstation);
            reply = takeChunk(ledger.shelf(), self, *chunk, m_clock.now().utcMs);
        });
    });
    if (!done)
        return fail(done.error());
    if (reply.taken == Taken::Whole)
        tellAwaiting(chunk->attachment, self.logging);
    return encode(reply);
}

/// Looked at again once it is known who waits, so that nothing is missed that came since.
void Hub::await(const Workstation& asker, const std::vector<Sha256>& attachments)
{
    for (const Sha256& attachment : attachments)
        m_awaited.add(asker.logging, attachment);
    std::vector<Sha256> whole;
    if (!attachments.empty())
        m_ledger.read([&](LedgerTransaction& ledger) {
            for (const Sha256& attachment : attachments)
                if (ledger.shelf().sizeOf(attachment)
                    && ledger.shelf().seenThrough(asker.user, attachment))
                    whole.push_back(attachment);
        });
    for (const Sha256& attachment : whole)
        tellAwaiting(attachment, {});
}

void Hub::tellAwaiting(const Sha256& whole, DeviceId bringer)
{
    auto askers = m_awaited.take(whole);
    askers.erase(bringer);
    if (!askers.empty())
        onWhole(askers);
}

Result<QByteArray> Hub::download(DeviceId workstation, const QByteArray& message)
{
    const auto asked = decodeDownload(message);
    if (!asked)
        return fail(asked.error());
    return atBoundary({}, [&] {
        Workstation self;
        HandedOut handed;
        m_ledger.read([&](LedgerTransaction& ledger) {
            self = admitted(ledger, workstation);
            handed = handOut(ledger.shelf(), self.user, *asked);
        });
        if (handed.through)
            noteRead(self, *asked, *handed.through);
        return encode(handed.reply);
    });
}

void Hub::noteRead(const Workstation& by, const Download& asked, const Subject& through)
{
    {
        const std::lock_guard lock(m_readingMutex);
        const auto last = m_reading.find(by.logging);
        if (asked.offset > 0 && last != m_reading.end() && last->second == asked.attachment)
            return;
    }
    m_ledger.write([&](LedgerTransaction& ledger) {
        ledger.note({audited::attachmentRead, by.logging, by.user, through, m_clock.now().utcMs});
    });
    const std::lock_guard lock(m_readingMutex);
    m_reading[by.logging] = asked.attachment;
}

void Hub::noteRefusals(
    LedgerTransaction& ledger, const Workstation& pusher, const Push& push, const PushReply& reply)
{
    std::set<FactId> refused;
    for (const PushVerdict& verdict : reply.verdicts)
        if (verdict.ruling == Ruling::Rejected)
            refused.insert(verdict.id);
    std::set<Subject> about;
    for (const Fact& fact : push.facts)
        if (refused.contains(fact.content.id))
            about.insert(fact.content.subject);
    for (const Subject& subject : about)
        ledger.note(
            {audited::factsRefused, pusher.logging, pusher.user, subject, m_clock.now().utcMs});
}

void Hub::noteGrants(const Workstation& to, const PullReply& reply)
{
    const auto isGrant = [](const PullEntry& entry) {
        return std::holds_alternative<Granted>(entry);
    };
    if (std::ranges::none_of(reply.entries, isGrant))
        return;
    m_ledger.write([&](LedgerTransaction& ledger) {
        for (const PullEntry& entry : reply.entries)
            if (const auto* granted = std::get_if<Granted>(&entry))
                ledger.note(
                    {audited::granted, to.logging, to.user, granted->subject, m_clock.now().utcMs});
    });
}

/// Whoever sees a subject that something was said of, or saw it until then.
void Hub::tell(const std::set<Subject>& touched, quint64 before)
{
    if (touched.empty())
        return;
    std::set<QString> concerned;
    for (const Subject& subject : touched)
        if (subject.type == SubjectType::Agency)
            return tellAll();
    static_cast<void>(atBoundary({}, [&] {
        m_ledger.read([&](LedgerTransaction& ledger) {
            for (const Subject& subject : touched)
                for (const QString& user : ledger.seersSince(subject, before))
                    concerned.insert(user);
        });
    }));
    onNews(concerned);
}

void Hub::tellAll()
{
    std::set<QString> everybody;
    static_cast<void>(atBoundary({}, [&] {
        m_ledger.read([&](LedgerTransaction& ledger) {
            m_head = std::max<quint64>(m_head, ledger.state().head);
            for (const Member& member : ledger.members())
                everybody.insert(member.user);
        });
    }));
    onNews(everybody);
}

Done Hub::canRead()
{
    return headOfLog().map([](quint64) {});
}

void Hub::lookForOthers()
{
    const auto head = headOfLog();
    if (head && *head > m_head)
        tellAll();
}

Result<quint64> Hub::headOfLog()
{
    return atBoundary({}, [&] {
        quint64 head = 0;
        m_ledger.read([&](LedgerTransaction& ledger) { head = ledger.state().head; });
        return head;
    });
}

} // namespace expediente::central

#pragma once
#include "core/central/ledger.h"
#include "core/facts/body.h"

#include <map>
#include <set>

/// What of a push becomes part of the log (design.md, section 8): each fact is judged by itself,
/// one that is bad never keeps out another that has nothing to do with it.
namespace expediente::central {

struct Admitted {
    PushReply reply;
    int applied = 0;
    std::set<Subject> touched; ///< subjects that have something new
    std::vector<LoggedFact> requests{}; ///< for a contact, to be answered (reservations.h)
};

/// In one transaction of the ledger. Facts of other devices than the pusher's own are taken too, on
/// their signature: so a server that was restored from a backup gets back what it lost from whoever
/// still has it. Where the chain that such a fact was of has gone on without it, the server seals
/// it anew in its own name, and keeps how it was sealed. Throws what the ledger throws.
class Admission {
public:
    /// `server` is the server's own key.
    Admission(LedgerTransaction& ledger, const Agency& agency, const DeviceKey& server,
        Workstation pusher, qint64 nowMs);

    Admitted admit(const std::vector<Fact>& facts);

private:
    /// An accepted fact, until it gets its place.
    struct Accepted {
        Fact fact;
        bool late = false;
        bool adopted = false; ///< its envelope no longer fits: the server makes another
        std::optional<FactId> decides{}; ///< the request that it decides
        std::vector<Reserved> grants{}; ///< the contacts that it gives to somebody
    };

    std::optional<PushVerdict> judge(const Fact& fact, Accepted& accepted);
    std::optional<PushVerdict> judgeKnown(const Fact& fact);
    std::optional<PushVerdict> judgeSeal(const Fact& fact);
    std::optional<PushVerdict> judgePlace(const Fact& fact, Accepted& accepted);
    std::optional<PushVerdict> judgeBody(const Fact& fact, Accepted& accepted);
    std::optional<PushVerdict> judgeSpeaker(const Fact& fact, std::optional<Kind> kind);
    std::optional<PushVerdict> judgeSight(const Fact& fact, Accepted& accepted);
    std::optional<PushVerdict> judgeReferee(const Fact& fact, const Body& body, Accepted& accepted);
    std::optional<PushVerdict> judgeNamed(const Fact& fact, const Body& body);
    std::optional<PushVerdict> judgeAssignment(
        const Fact& fact, const CaseAssigned& assigned) const;
    std::optional<PushVerdict> judgeApproval(
        const Fact& fact, const ApprovalDecided& decision, Accepted& accepted);
    std::optional<PushVerdict> judgeReservation(
        const Fact& fact, const ContactReserved& answer, Accepted& accepted);
    std::optional<PushVerdict> judgeGrant(
        const Fact& fact, const ContactReserved& granted, Accepted& accepted);
    std::optional<PushVerdict> judgeGivingBack(const Fact& fact, const FactVoided& body);
    std::optional<PushVerdict> judgeFirst(const Fact& fact, FactId request);
    std::optional<ApprovalRequested> requestOf(const ApprovalDecided& decision);
    bool isOnRequest(const ContactReserved& answer);
    std::optional<Reincarnation> behind(const Fact& fact);
    Stream streamOf(DeviceId device);
    bool behindStream(const Fact& fact);
    bool isOwn(const Fact& fact) const;
    void take(Accepted accepted);
    void adopt(Fact& fact);
    void eraseNamed(const FactContent& content);
    void settle(Admitted& admitted);
    Hash chainEnd(const Fact& fact);
    Hlc effective(const Fact& fact) const;

    LedgerTransaction& m_ledger;
    const Agency& m_agency;
    const DeviceKey& m_server;
    const Workstation m_pusher;
    const qint64 m_nowMs;
    const std::vector<Member> m_members;
    std::optional<Workstation> m_speaker; ///< whose fact is being judged
    QString m_role; ///< that of its user
    std::vector<Accepted> m_accepted;
    std::map<FactId, std::pair<Hash, QByteArray>> m_ids; ///< accepted: hash and body
    std::set<FactId> m_refused; ///< of this push, for good or for now
    std::set<Subject> m_new; ///< subjects that this push brings
    std::map<std::pair<DeviceId, Subject>, Hash> m_ends;
    std::map<DeviceId, Stream> m_streams;
    std::set<FactId> m_decided; ///< requests that this push decides
};

} // namespace expediente::central

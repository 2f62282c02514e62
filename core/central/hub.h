#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/central/awaited.h"
#include "core/central/cursor_seal.h"
#include "core/central/ledger.h"
#include "core/wire/attachment_messages.h"

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <set>

namespace expediente::central {

/// What the server does with what workstations ask, once it is known which workstation asks.
/// Any thread. Errors: BadMessage for what can't be read, NotFound for a workstation that isn't
/// enrolled, DeviceRevoked, errors of the ledger.
class Hub {
public:
    Hub(Ledger& ledger, const Clock& clock) : m_ledger(ledger), m_clock(clock), m_seal(ledger.key())
    {
    }

    Result<QByteArray> push(DeviceId workstation, const QByteArray& message);
    Result<QByteArray> pull(DeviceId workstation, const QByteArray& message);
    // Attachments, as attachments.h has it.
    Result<QByteArray> offer(DeviceId workstation, const QByteArray& message);
    Result<QByteArray> upload(DeviceId workstation, const QByteArray& message);
    /// That it is read stands in the audit before it goes out.
    Result<QByteArray> download(DeviceId workstation, const QByteArray& message);
    /// Whose history goes out stands in the audit before it does.
    Result<PullReply> pull(DeviceId workstation, const Pull& pull);

    /// Told after a commit: the users who may have something new to pull.
    std::function<void(const std::set<QString>&)> onNews = [](const std::set<QString>&) {};
    /// Told when an attachment is whole: the workstations that asked for it before.
    std::function<void(const std::set<DeviceId>&)> onWhole = [](const std::set<DeviceId>&) {};
    /// The server itself said something: everybody has something to pull.
    void tellAll();
    Done canRead(); ///< the ledger
    /// Now and then: tells everybody when another process wrote to the log.
    void lookForOthers();

private:
    Result<quint64> headOfLog();
    void noteRefusals(
        LedgerTransaction& ledger, const Workstation& pusher, const Push& push, const PushReply&);
    void noteGrants(const Workstation& to, const PullReply& reply);
    void noteRead(const Workstation& by, const Download& asked, const Subject& through);
    void await(const Workstation& asker, const std::vector<Sha256>& attachments);
    void tellAwaiting(const Sha256& whole, DeviceId bringer);
    void tell(const std::set<Subject>& touched, quint64 before);

    Ledger& m_ledger;
    const Clock& m_clock;
    const CursorSeal m_seal;
    std::atomic<quint64> m_head = 0; ///< of the log, as far as everybody was told of it
    Awaited m_awaited;
    std::mutex m_readingMutex;
    /// What each workstation read last, so that one that is fetched in chunks is noted once.
    std::map<DeviceId, Sha256> m_reading;
};

} // namespace expediente::central

#pragma once
#include "core/base/clock.h"
#include "core/central/code_guard.h"
#include "core/central/ledger.h"
#include "core/wire/access_messages.h"

#include <chrono>
#include <functional>

/// Who comes in (design.md, section 8). The ledger keeps digests only of what opens doors.
namespace expediente::central {

namespace lasting {
using namespace std::chrono_literals;
inline constexpr std::chrono::milliseconds code = 24h;
inline constexpr std::chrono::milliseconds access = 15min; ///< what a stolen one is good for
inline constexpr std::chrono::milliseconds refresh = 24h * 30;
/// Without coming by: a stolen machine that stays offline is of use for no longer.
inline constexpr std::chrono::milliseconds lease = 24h * 14;
/// In which an answer that was lost on the way may be asked for again.
inline constexpr std::chrono::milliseconds repeat = 60s;
inline constexpr std::chrono::milliseconds seen = 1min; ///< between two notes of when
} // namespace lasting

/// Any thread. Besides those named: errors of the ledger.
class Access {
public:
    Access(Ledger& ledger, const Clock& clock) : m_ledger(ledger), m_clock(clock) { }

    /// For people to type, once. NotFound for a user that isn't described; UnknownRole for one
    /// whose role no workstation has.
    Result<QString> makeCode(
        const QString& user, std::chrono::milliseconds validFor = lasting::code);

    /// Takes a workstation in, and says so in the log. One that is known comes in again by a code
    /// of the same user, as long as it wasn't revoked: its tokens were lost, or the ledger was
    /// restored. The same message twice gets two answers, while it may be that the first was lost.
    /// CodeInvalid, TooManyCodes, DeviceTaken, DeviceRevoked, UnknownRole; BadMessage without proof
    /// of the key.
    Result<Enrolled> enrol(const Enrol& message, const QByteArray& peer = {});

    /// A new pair for a refresh token. SessionExpired; DeviceRevoked. As long as nothing of the new
    /// pair was seen its answer may have been lost, and the token is good for another one. After
    /// that it is in two hands: all tokens of its workstation are dropped.
    Result<Tokens> refresh(const Refresh& message);

    /// Whose access token it is. SessionExpired; DeviceRevoked.
    Result<Workstation> admit(const QByteArray& token);
    /// The same, of a question of which the rest has yet to come: nothing is noted.
    Result<Workstation> recognise(const QByteArray& token);

    /// It wipes what it has when it comes by. Its tokens open nothing any more; they are kept, so
    /// that it is known when it comes. NotFound.
    Done revoke(DeviceId device, const QString& reason);

    /// Told after a commit in which the server said something of the agency.
    std::function<void()> onSaid = [] {};

private:
    struct Known {
        Hash digest{};
        Workstation self{};
        LedgerTransaction::Token token{};
    };
    Result<Known> known(const QByteArray& token, qint64 nowMs);
    Result<QString> userOf(const Enrol& message, const QByteArray& peer, qint64 nowMs);
    Enrolled comeIn(LedgerTransaction& ledger, const Enrol& message, const QString& user);
    Tokens issue(LedgerTransaction& ledger, DeviceId workstation, qint64 nowMs);
    void noteVisit(const Workstation& self, const Hash& digest,
        const LedgerTransaction::Token& token, qint64 nowMs);
    void notice(const AuditEntry& entry);

    Ledger& m_ledger;
    const Clock& m_clock;
    CodeGuard m_guard;
};

} // namespace expediente::central

#pragma once
#include <QByteArray>

#include <chrono>
#include <deque>
#include <map>
#include <mutex>
#include <optional>

namespace expediente::central {

/// Makes guessing enrolment codes pointless, which have 80 random bits besides: after so many wrong
/// ones in a while nobody gets in by a code from there until the first of them is that long ago.
/// Others aren't kept out by it. Any thread.
class CodeGuard {
public:
    static constexpr size_t mostWrong = 10;
    static constexpr std::chrono::milliseconds window = std::chrono::minutes(10);
    static constexpr size_t mostPeers = 10'000; ///< remembered; beyond, all are forgotten

    /// How long codes are closed for yet to an address.
    std::optional<std::chrono::milliseconds> closedFor(const QByteArray& peer, qint64 nowMs);
    void wrong(const QByteArray& peer, qint64 nowMs);

private:
    std::mutex m_mutex;
    std::map<QByteArray, std::deque<qint64>> m_wrong;
};

} // namespace expediente::central

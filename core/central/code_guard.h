#pragma once
#include <QtGlobal>

#include <chrono>
#include <deque>
#include <mutex>
#include <optional>

namespace expediente::central {

/// Makes guessing enrolment codes pointless: so many wrong ones in a while, from wherever, and
/// nobody gets in by a code until the first of them is that long ago. Any thread.
class CodeGuard {
public:
    static constexpr size_t mostWrong = 10;
    static constexpr std::chrono::milliseconds window = std::chrono::minutes(10);

    /// How long codes are closed for yet.
    std::optional<std::chrono::milliseconds> closedFor(qint64 nowMs);
    void wrong(qint64 nowMs);

private:
    std::mutex m_mutex;
    std::deque<qint64> m_wrong;
};

} // namespace expediente::central

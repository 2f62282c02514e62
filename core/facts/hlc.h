#pragma once
#include <QtGlobal>

#include <compare>

namespace expediente {

/// A hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter below. It orders
/// facts as they could have caused each other even when wall clocks are set back.
struct Hlc {
    quint64 value = 0;

    static Hlc fromMs(qint64 utcMs) { return {quint64(utcMs < 0 ? 0 : utcMs) << 16}; }
    qint64 ms() const { return qint64(value >> 16); }

    auto operator<=>(const Hlc&) const = default;
};

/// Makes the timestamps of one store. Not thread-safe: the writer owns it.
class HybridClock {
public:
    explicit HybridClock(Hlc last = {}) : m_last(last) { }

    /// Later than everything made or seen here, and not before the wall clock.
    Hlc tick(qint64 wallMs);
    /// Takes note of a timestamp made elsewhere.
    void observe(Hlc seen);
    Hlc last() const { return m_last; }

private:
    Hlc m_last;
};

} // namespace expediente

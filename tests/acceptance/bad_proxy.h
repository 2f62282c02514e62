#pragma once
#include <QtGlobal>

#include <array>
#include <memory>

namespace expediente {

enum class LineFault {
    None,
    Delay, ///< each piece lies about for a while
    Throttle, ///< little pieces, one after another
    CutAsking, ///< broken off while the client speaks
    CutAnswering, ///< or while the server does
    HalfClose, ///< one side is told that the other has finished, which it has not
    Silence, ///< let in, and never answered
    Refusal,
};
inline constexpr int lineFaultCount = int(LineFault::Refusal) + 1;
const char* name(LineFault fault);
bool isCut(LineFault fault); ///< rather than only slow

/// A bad network between workstations and a server on this machine, on a thread of its own. What
/// becomes of a connection is drawn from a seed, in the order in which they come.
class BadProxy {
public:
    BadProxy(quint16 server, quint64 seed); ///< heals first: bad once it is told to be
    ~BadProxy();
    BadProxy(const BadProxy&) = delete;
    BadProxy& operator=(const BadProxy&) = delete;

    quint16 port() const;
    void spoil();
    /// A plain pipe from here on; whoever hangs on a bad line is cut off.
    void heal();
    /// How many connections met with it.
    std::array<int, lineFaultCount> happened() const;

private:
    class Running;
    std::unique_ptr<Running> m_running;
};

} // namespace expediente

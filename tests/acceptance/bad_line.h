#pragma once
#include "tests/acceptance/bad_proxy.h"
#include "tests/acceptance/storm_deck.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <chrono>
#include <cmath>
#include <functional>
#include <memory>

/// Private to the bad proxy: one connection through it, and what becomes of it.
namespace expediente::badlines {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

inline constexpr size_t wholePiece = 16 * 1024;
inline constexpr size_t littlePiece = 400;
inline constexpr double leastBeforeCut = 100; ///< bytes
inline constexpr double cutSpread = 200; ///< and so many times as much at most

/// What becomes of one connection.
struct LineFate {
    LineFault fault = LineFault::None;
    size_t after = 0; ///< bytes, for those that happen in the middle
    std::chrono::milliseconds pause{0}; ///< before each piece
    bool clientIsTold = false; ///< which end a half-close shuts
};

/// Draws what becomes of connections, in the order in which they come.
class LineFates {
public:
    explicit LineFates(quint64 seed) : m_random(seed) { }

    LineFate draw()
    {
        LineFate fate;
        fate.fault = m_faults.draw(m_random);
        // As likely within the handshake as in the middle of a large page.
        fate.after =
            size_t(leastBeforeCut * std::pow(cutSpread, drawn(m_random, 0, 1000) / 1000.0));
        if (fate.fault == LineFault::Delay)
            fate.pause = std::chrono::milliseconds(drawn(m_random, 10, 150));
        if (fate.fault == LineFault::Throttle)
            fate.pause = std::chrono::milliseconds(5);
        fate.clientIsTold = drawn(m_random, 0, 1) == 1;
        return fate;
    }

private:
    std::mt19937_64 m_random;
    StormDeck<LineFault> m_faults{{LineFault::None, 9}, {LineFault::Delay, 3},
        {LineFault::Throttle, 2}, {LineFault::CutAsking, 3}, {LineFault::CutAnswering, 3},
        {LineFault::HalfClose, 2}, {LineFault::Silence, 1}, {LineFault::Refusal, 2}};
};

using Note = std::function<void(LineFault)>;

/// Two sockets and what goes between them. Lives as long as an operation is under way.
class Line : public std::enable_shared_from_this<Line> {
public:
    Line(tcp::socket client, const LineFate& fate, Note note)
        : m_client(std::move(client))
        , m_server(m_client.get_executor())
        , m_fate(fate)
        , m_note(std::move(note))
    {
    }

    void start(const tcp::endpoint& server)
    {
        if (m_fate.fault == LineFault::Refusal) {
            m_note(LineFault::Refusal);
            return cut();
        }
        if (m_fate.fault == LineFault::Silence) {
            m_note(LineFault::Silence);
            return swallow();
        }
        m_server.async_connect(server, [self = shared_from_this()](error_code error) {
            if (error)
                return self->cut();
            self->carry(self->m_asking);
            self->carry(self->m_answering);
        });
    }

    bool isBad() const { return m_fate.fault != LineFault::None; }

    /// With a reset, as a router that forgot the connection does.
    void cut()
    {
        error_code ignored;
        for (tcp::socket* socket : {&m_client, &m_server}) {
            socket->set_option(asio::socket_base::linger(true, 0), ignored);
            socket->close(ignored);
        }
        m_asking.timer.cancel();
        m_answering.timer.cancel();
    }

private:
    struct Way {
        Way(tcp::socket& source, tcp::socket& target, LineFault cutBy)
            : from(source), to(target), cutFault(cutBy), timer(source.get_executor())
        {
        }
        tcp::socket& from;
        tcp::socket& to;
        const LineFault cutFault;
        asio::steady_timer timer;
        std::array<char, wholePiece> piece{};
        size_t carried = 0;
    };

    void swallow()
    {
        m_client.async_read_some(
            asio::buffer(m_asking.piece), [self = shared_from_this()](error_code error, size_t) {
                if (!error)
                    self->swallow();
            });
    }

    void carry(Way& way)
    {
        const size_t most = m_fate.fault == LineFault::Throttle ? littlePiece : wholePiece;
        way.from.async_read_some(asio::buffer(way.piece.data(), most),
            [self = shared_from_this(), &way](
                error_code error, size_t count) { self->arrived(way, error, count); });
    }

    void arrived(Way& way, error_code error, size_t count)
    {
        if (error == asio::error::eof) {
            error_code ignored;
            way.to.shutdown(tcp::socket::shutdown_send, ignored);
            return;
        }
        if (error)
            return cut();
        if (m_fate.pause.count() == 0)
            return pass(way, count);
        m_note(m_fate.fault);
        way.timer.expires_after(m_fate.pause);
        way.timer.async_wait([self = shared_from_this(), &way, count](error_code cancelled) {
            if (!cancelled)
                self->pass(way, count);
        });
    }

    void pass(Way& way, size_t count)
    {
        const bool ends = (m_fate.fault == way.cutFault || isHalfClosed(way))
            && way.carried + count >= m_fate.after;
        if (ends)
            count = m_fate.after - way.carried;
        way.carried += count;
        asio::async_write(way.to, asio::buffer(way.piece.data(), count),
            [self = shared_from_this(), &way, ends](error_code error, size_t) {
                if (ends)
                    self->end(way);
                else if (error)
                    self->cut();
                else
                    self->carry(way);
            });
    }

    bool isHalfClosed(const Way& way) const
    {
        return m_fate.fault == LineFault::HalfClose
            && (&way == &m_answering) == m_fate.clientIsTold;
    }

    void end(Way& way)
    {
        m_note(m_fate.fault);
        if (m_fate.fault != LineFault::HalfClose)
            return cut();
        error_code ignored;
        way.to.shutdown(tcp::socket::shutdown_send, ignored);
    }

    tcp::socket m_client, m_server;
    const LineFate m_fate;
    const Note m_note;
    Way m_asking{m_client, m_server, LineFault::CutAsking};
    Way m_answering{m_server, m_client, LineFault::CutAnswering};
};

} // namespace expediente::badlines

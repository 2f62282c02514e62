#include "tests/acceptance/bad_proxy.h"

#include "tests/acceptance/bad_line.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace expediente {

using namespace badlines;

const char* name(LineFault fault)
{
    static constexpr std::array names{"none", "delays", "throttled lines", "cuts while asking",
        "cuts while answering", "half-closes", "silences", "refusals"};
    static_assert(names.size() == lineFaultCount);
    return names[size_t(fault)];
}

bool isCut(LineFault fault)
{
    return fault >= LineFault::CutAsking;
}

class BadProxy::Running {
public:
    Running(quint16 server, quint64 seed)
        : m_fates(seed)
        , m_server(asio::ip::address_v4::loopback(), server)
        , m_acceptor(m_io, {asio::ip::address_v4::loopback(), 0})
    {
        accept();
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~Running()
    {
        m_io.stop();
        m_thread.join();
    }
    quint16 port() const { return m_acceptor.local_endpoint().port(); }
    void setBad(bool bad)
    {
        asio::post(m_io, [this, bad] {
            m_bad = bad;
            if (!bad)
                cutBadOnes();
        });
    }

    std::array<std::atomic<int>, lineFaultCount> happened{};

private:
    void accept()
    {
        m_acceptor.async_accept([this](error_code error, tcp::socket client) {
            if (!error)
                begin(std::move(client));
            accept();
        });
    }
    void begin(tcp::socket client)
    {
        const LineFate fate = m_bad ? m_fates.draw() : LineFate();
        const auto noted = std::make_shared<bool>(false);
        const auto line =
            std::make_shared<Line>(std::move(client), fate, [this, noted](LineFault fault) {
                if (!std::exchange(*noted, true))
                    ++happened[size_t(fault)];
            });
        std::erase_if(m_lines, [](const auto& each) { return each.expired(); });
        m_lines.push_back(line);
        line->start(m_server);
    }
    void cutBadOnes()
    {
        for (const auto& each : m_lines)
            if (const auto line = each.lock(); line && line->isBad())
                line->cut();
    }

    // On the proxy's thread alone.
    LineFates m_fates;
    bool m_bad = false;
    const tcp::endpoint m_server;
    std::vector<std::weak_ptr<Line>> m_lines;

    asio::io_context m_io{1};
    tcp::acceptor m_acceptor;
    std::thread m_thread;
};

BadProxy::BadProxy(quint16 server, quint64 seed)
    : m_running(std::make_unique<Running>(server, seed))
{
}

BadProxy::~BadProxy() = default;

quint16 BadProxy::port() const
{
    return m_running->port();
}

void BadProxy::spoil()
{
    m_running->setBad(true);
}

void BadProxy::heal()
{
    m_running->setBad(false);
}

std::array<int, lineFaultCount> BadProxy::happened() const
{
    std::array<int, lineFaultCount> counts{};
    std::ranges::copy(m_running->happened, counts.begin());
    return counts;
}

} // namespace expediente

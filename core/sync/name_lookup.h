#pragma once
// Private to core/sync.
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <functional>
#include <memory>
#include <vector>

namespace expediente {

struct FoundAddresses {
    boost::system::error_code error;
    std::vector<boost::asio::ip::tcp::endpoint> endpoints;
};

/// Asks the system where a host is, on a thread that nobody waits for: without a network the system
/// may ponder for half a minute, and can't be interrupted. `found` is called by whoever runs `io`,
/// if anybody still does, so it must own what it writes to.
void lookUp(std::shared_ptr<boost::asio::io_context> io, const std::string& host,
    std::uint16_t port, std::function<void(FoundAddresses)> found);

} // namespace expediente

#include "core/sync/name_lookup.h"

#include <boost/asio/post.hpp>

#include <netdb.h>

#include <system_error>
#include <thread>

namespace expediente {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

boost::system::error_code errorOf(int outcome)
{
    if (outcome == EAI_SYSTEM)
        return {errno, boost::system::system_category()};
    if (outcome == EAI_AGAIN)
        return asio::error::host_not_found_try_again;
    return asio::error::host_not_found;
}

FoundAddresses ask(const std::string& host, std::uint16_t port)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo* list = nullptr;
    if (const int outcome = getaddrinfo(host.c_str(), nullptr, &hints, &list))
        return {errorOf(outcome), {}};
    FoundAddresses found;
    for (const addrinfo* each = list; each; each = each->ai_next) {
        tcp::endpoint endpoint;
        if (each->ai_addrlen > endpoint.capacity())
            continue;
        std::memcpy(endpoint.data(), each->ai_addr, each->ai_addrlen);
        endpoint.resize(each->ai_addrlen);
        endpoint.port(port);
        found.endpoints.push_back(endpoint);
    }
    freeaddrinfo(list);
    if (found.endpoints.empty())
        found.error = asio::error::host_not_found;
    return found;
}

} // namespace

void lookUp(std::shared_ptr<asio::io_context> io, const std::string& host, std::uint16_t port,
    std::function<void(FoundAddresses)> found)
{
    boost::system::error_code notNumeric;
    const auto address = asio::ip::make_address(host, notNumeric);
    if (!notNumeric) {
        found({{}, {tcp::endpoint(address, port)}});
        return;
    }
    try {
        std::thread([io, host, port, found] {
            asio::post(*io, [found, addresses = ask(host, port)] { found(addresses); });
        }).detach();
    } catch (const std::system_error&) {
        found({asio::error::no_memory, {}});
    }
}

} // namespace expediente

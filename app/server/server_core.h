#pragma once
// Private to the HTTPS server: what its connections share.
#include "app/server/door.h"
#include "app/server/https_server.h"
#include "app/server/server_tls.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>

namespace expediente::server {

class Connection;

/// Lives as long as any connection does, since an Answer on another thread may hold the last one.
/// Operations under way hold connections, connections hold this, and this holds the operations: the
/// ring opens when the server stops and every operation is ended.
class ServerCore {
public:
    ServerCore(ServerSettings serverSettings, SslContext tls, Handler requestHandler)
        : settings(std::move(serverSettings))
        , handler(std::move(requestHandler))
        , door(settings.door)
        , ssl(tls.release())
        , io(settings.threads)
    {
    }

    /// False when the server is stopping.
    bool add(Connection* connection, std::weak_ptr<Connection> shared);
    void remove(Connection* connection);
    std::vector<std::shared_ptr<Connection>> connections() const;
    /// Whether all connections were gone before time was up.
    bool waitUntilEmpty(std::chrono::milliseconds time) const;

    const ServerSettings settings;
    const Handler handler;
    Door door;
    std::atomic<bool> stopping = false;
    boost::asio::ssl::context ssl;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_oneLess;
    std::map<Connection*, std::weak_ptr<Connection>> m_connections;

public:
    boost::asio::io_context io; ///< goes first, with all that is still queued in it
};

} // namespace expediente::server

#pragma once
#include "core/sync/sync_session.h"
#include "core/sync/transport.h"

#include <functional>
#include <memory>

namespace expediente {

/// A store's conversation with its server: joins it, keeps the tokens fresh, and exchanges all
/// there is. Blocks; one thread.
class ServerTalk {
public:
    ServerTalk(StoreSync& store, Transport& transport, const Clock& clock)
        : m_store(store), m_transport(transport), m_clock(clock)
    {
    }

    struct Round {
        SyncSession::Tally tally;
        std::optional<std::chrono::seconds> retryAfter{};
    };
    /// Everything once, after an error on a new transport only. `step` is told after each answer.
    /// NetworkDown and the other errors of the transport, SessionExpired, DeviceRevoked, ServerBusy
    /// (Retry-After in its args), BadMessage, errors of the store.
    Result<Round> exchange(const std::function<void(const SyncSession::Tally&)>& step = {});

private:
    Result<QByteArray> ask(const QByteArray& path, const QByteArray& body,
        std::chrono::milliseconds patience = std::chrono::seconds(30));
    Result<QByteArray> askOnce(const QByteArray& path, const QByteArray& token,
        const QByteArray& body, std::chrono::milliseconds patience);
    Result<ServerLink> freshLink();
    Result<ServerLink> refresh(ServerLink link);

    StoreSync& m_store;
    Transport& m_transport;
    const Clock& m_clock;
};

/// Waits until the server has something to tell, at most so long; takes nothing of it. With the
/// tokens as they are: an expired one is an error like any other.
Result<bool> waitForNews(
    StoreSync& store, Transport& transport, const ServerLink& link, std::chrono::seconds longest);

/// The way to a server as the store knows it. BadInput.
Result<std::unique_ptr<Transport>> transportFor(const ServerLink& link);

/// Joins a server with a code. The device is that of the store, or of the store to be.
Result<Enrolled> enrol(Transport& transport, const QString& code, const StoreDevice& device,
    const QString& machineName);

} // namespace expediente

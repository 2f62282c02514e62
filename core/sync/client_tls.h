#pragma once
// Private to core/sync: OpenSSL's part of the client.
#include "core/sync/server_address.h"

#include <openssl/ssl.h>

#include <memory>

namespace expediente {

/// TLS 1.3 alone, towards one server which has to prove itself as the trust says.
class ClientTls {
public:
    static Result<std::unique_ptr<ClientTls>> create(const ServerAddress& server, Trust trust);

    SSL_CTX* context() const { return m_context.get(); }
    /// Before the handshake of each connection. False when OpenSSL has no memory.
    bool prepare(SSL* connection) const;
    /// Nothing when the certificate was not why a handshake failed.
    std::optional<QString> objection(const SSL* connection) const;

private:
    struct Free {
        void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    };

    ClientTls(ServerAddress server, Trust trust);
    Done setUp();
    Done trustAuthorities();
    static int checkPin(X509_STORE_CTX* chain, void* digest);

    ServerAddress m_server;
    Trust m_trust;
    std::unique_ptr<SSL_CTX, Free> m_context;
};

} // namespace expediente

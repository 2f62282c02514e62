#include "core/sync/client_tls.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <arpa/inet.h>

namespace expediente {

namespace {

struct FreeBio {
    void operator()(BIO* bio) const { BIO_free(bio); }
};
struct FreeCertificate {
    void operator()(X509* certificate) const { X509_free(certificate); }
};

bool isIpAddress(const std::string& host)
{
    unsigned char bytes[sizeof(in6_addr)];
    return inet_pton(AF_INET, host.c_str(), bytes) == 1
        || inet_pton(AF_INET6, host.c_str(), bytes) == 1;
}

} // namespace

ClientTls::ClientTls(ServerAddress server, Trust trust)
    : m_server(std::move(server))
    , m_trust(std::move(trust))
    , m_context(SSL_CTX_new(TLS_client_method()))
{
}

Result<std::unique_ptr<ClientTls>> ClientTls::create(const ServerAddress& server, Trust trust)
{
    std::unique_ptr<ClientTls> tls(new ClientTls(server, std::move(trust)));
    if (auto done = tls->setUp(); !done)
        return fail(done.error());
    return tls;
}

Done ClientTls::setUp()
{
    if (!m_context || !SSL_CTX_set_min_proto_version(m_context.get(), TLS1_3_VERSION))
        return badInput("TLS 1.3");
    SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_PEER, nullptr);
    if (auto* pin = std::get_if<PinnedSha256>(&m_trust)) {
        if (pin->digest.size() != SHA256_DIGEST_LENGTH)
            return badInput("SHA-256");
        SSL_CTX_set_cert_verify_callback(m_context.get(), checkPin, &pin->digest);
        return {};
    }
    if (std::holds_alternative<CaPem>(m_trust))
        return trustAuthorities();
    if (!SSL_CTX_set_default_verify_paths(m_context.get()))
        return badInput("ca-certificates");
    return {};
}

Done ClientTls::trustAuthorities()
{
    const QByteArray& pem = std::get<CaPem>(m_trust).pem;
    const std::unique_ptr<BIO, FreeBio> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    X509_STORE* store = SSL_CTX_get_cert_store(m_context.get());
    int count = 0;
    while (bio) {
        const std::unique_ptr<X509, FreeCertificate> certificate(
            PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            break;
        count += X509_STORE_add_cert(store, certificate.get());
    }
    // PEM's end is an error too, and must not be found by whoever looks next.
    ERR_clear_error();
    if (count == 0)
        return badInput("PEM");
    // What the agency hands over is trusted as it is, be it an authority or the server's own.
    X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN);
    return {};
}

int ClientTls::checkPin(X509_STORE_CTX* chain, void* digest)
{
    const auto& wanted = *static_cast<const QByteArray*>(digest);
    unsigned char found[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    X509* const certificate = X509_STORE_CTX_get0_cert(chain);
    const bool same = certificate && X509_digest(certificate, EVP_sha256(), found, &size)
        && QByteArrayView(found, qsizetype(size)) == wanted;
    X509_STORE_CTX_set_error(chain, same ? X509_V_OK : X509_V_ERR_CERT_REJECTED);
    return same ? 1 : 0;
}

bool ClientTls::prepare(SSL* connection) const
{
    const char* const host = m_server.host.c_str();
    const bool isIp = isIpAddress(m_server.host);
    if (!isIp && !SSL_set_tlsext_host_name(connection, host))
        return false;
    if (std::holds_alternative<PinnedSha256>(m_trust))
        return true;
    if (isIp)
        return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(connection), host) == 1;
    SSL_set_hostflags(connection, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return SSL_set1_host(connection, host) == 1;
}

std::optional<QString> ClientTls::objection(const SSL* connection) const
{
    const long verdict = SSL_get_verify_result(connection);
    if (verdict == X509_V_OK)
        return std::nullopt;
    return QString::fromLatin1(X509_verify_cert_error_string(verdict));
}

} // namespace expediente

#pragma once
#include "core/base/result.h"

#include <openssl/ssl.h>

#include <memory>

namespace expediente::server {

struct FreeSslContext {
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};
using SslContext = std::unique_ptr<SSL_CTX, FreeSslContext>;

/// TLS 1.3 alone. FileUnreadable names the file that can't be used, and why: also when a key is not
/// that of the certificate, or is locked by a passphrase.
Result<SslContext> serverTls(const QString& certificatePath, const QString& keyPath);

} // namespace expediente::server

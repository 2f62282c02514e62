#include "app/server/server_tls.h"

#include <openssl/err.h>

#include <QFile>

namespace expediente::server {

namespace {

/// The oldest error tells the cause, those after it what failed because of it.
tl::unexpected<Error> unusable(const QString& path)
{
    const auto error = ERR_get_error();
    ERR_clear_error();
    const char* const reason = ERR_reason_error_string(error);
    return fail(ErrorCode::FileUnreadable, {path, QString::fromUtf8(reason ? reason : "OpenSSL")});
}

/// A service has nobody to ask.
int noPassphrase(char*, int, int, void*)
{
    return -1;
}

} // namespace

Result<SslContext> serverTls(const QString& certificatePath, const QString& keyPath)
{
    SslContext context(SSL_CTX_new(TLS_server_method()));
    if (!context || !SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION))
        return unusable(certificatePath);
    SSL_CTX_set_default_passwd_cb(context.get(), noPassphrase);
    // No sessions: clients keep their connections, and a ticket's key would be one more secret.
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    const QByteArray certificate = QFile::encodeName(certificatePath);
    const QByteArray key = QFile::encodeName(keyPath);
    if (SSL_CTX_use_certificate_chain_file(context.get(), certificate.constData()) != 1)
        return unusable(certificatePath);
    if (SSL_CTX_use_PrivateKey_file(context.get(), key.constData(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_check_private_key(context.get()) != 1)
        return unusable(keyPath);
    return context;
}

} // namespace expediente::server

#include "app/server/certificate.h"

#include "core/base/freed_by.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QFile>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <fcntl.h>
#include <unistd.h>

#include <memory>

namespace expediente::server {

namespace {

constexpr long version3 = 2;
constexpr int bitsOfSerial = 127;
constexpr qsizetype longestName = 253;
constexpr qsizetype longestCommonName = 64;

using Key = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreedBy<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, FreedBy<X509_EXTENSION_free>>;
using Number = std::unique_ptr<BIGNUM, FreedBy<BN_free>>;
using Bio = std::unique_ptr<BIO, FreedBy<BIO_free>>;

bool isIpAddress(const QString& name)
{
    unsigned char bytes[sizeof(in6_addr)];
    const QByteArray text = name.toLatin1();
    return inet_pton(AF_INET, text.constData(), bytes) == 1
        || inet_pton(AF_INET6, text.constData(), bytes) == 1;
}

bool isHostName(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral("^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return name.size() <= longestName && form.match(name).hasMatch();
}

/// As OpenSSL's configuration has it; names hold nothing that would mean more there.
Result<QByteArray> alternativeNames(const QStringList& names)
{
    QStringList entries;
    for (const auto& name : names) {
        if (isIpAddress(name))
            entries += QStringLiteral("IP:") + name;
        else if (isHostName(name))
            entries += QStringLiteral("DNS:") + name.toLower();
        else
            return fail(ErrorCode::BadInput, {name});
    }
    if (entries.isEmpty())
        return badInput("names");
    return entries.join(u',').toLatin1();
}

bool setSerial(X509* certificate)
{
    const Number number(BN_new());
    return number && BN_rand(number.get(), bitsOfSerial, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY)
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setTimes(X509* certificate, const CertificateWish& wish)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(wish.from.toSecsSinceEpoch()))
        && ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(wish.until.toSecsSinceEpoch()));
}

bool setName(X509* certificate, const QString& name)
{
    const QByteArray text = name.left(longestCommonName).toLatin1();
    X509_NAME* const subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
               reinterpret_cast<const unsigned char*>(text.constData()), int(text.size()), -1, 0)
        && X509_set_issuer_name(certificate, subject);
}

bool addExtension(X509* certificate, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1);
}

/// A server's own and no authority: with it nobody else's certificate can be made.
bool addExtensions(X509* certificate, const QByteArray& names)
{
    return addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_key_identifier, "hash")
        && addExtension(certificate, NID_subject_alt_name, names.constData());
}

QByteArray contentOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}

tl::unexpected<Error> openSslFailed()
{
    const char* const reason = ERR_reason_error_string(ERR_peek_last_error());
    const QString text = QString::fromLatin1(reason ? reason : "OpenSSL");
    ERR_clear_error();
    return fail(ErrorCode::BadInput, {text});
}

Done writeSecret(const QString& path, const QByteArray& bytes)
{
    const auto failed = [&] {
        return fail(ErrorCode::FileUnwritable, {path, qt_error_string(errno)});
    };
    const int file = ::open(QFile::encodeName(path).constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return failed();
    const bool written = ::write(file, bytes.constData(), size_t(bytes.size())) == bytes.size()
        && ::fsync(file) == 0;
    auto outcome = written ? Done() : Done(failed());
    ::close(file);
    if (!written)
        QFile::remove(path);
    return outcome;
}

} // namespace

Result<MadeCertificate> makeCertificate(const CertificateWish& wish)
{
    const auto names = alternativeNames(wish.names);
    if (!names)
        return fail(names.error());
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_secmem()));
    if (!key || !certificate || !certificateText || !keyText)
        return openSslFailed();
    X509* const it = certificate.get();
    const bool isMade = X509_set_version(it, version3) && setSerial(it) && setTimes(it, wish)
        && setName(it, wish.names.front()) && X509_set_pubkey(it, key.get())
        && addExtensions(it, *names) && X509_sign(it, key.get(), EVP_sha256())
        && PEM_write_bio_X509(certificateText.get(), it)
        && PEM_write_bio_PrivateKey(
            keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    if (!isMade)
        return openSslFailed();
    return MadeCertificate{contentOf(certificateText.get()), contentOf(keyText.get())};
}

Done writeCertificate(
    const MadeCertificate& made, const QString& certificatePath, const QString& keyPath)
{
    if (auto key = writeSecret(keyPath, made.key); !key)
        return key;
    auto certificate = writeSecret(certificatePath, made.certificate);
    if (!certificate)
        QFile::remove(keyPath);
    return certificate;
}

Result<QString> fingerprintOf(const QByteArray& pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Certificate certificate(
        bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!certificate || !X509_digest(certificate.get(), EVP_sha256(), digest, &size)) {
        ERR_clear_error();
        return badInput("PEM");
    }
    const QByteArray hex = QByteArrayView(digest, qsizetype(size)).toByteArray().toHex(':');
    return QString::fromLatin1(hex).toUpper();
}

} // namespace expediente::server

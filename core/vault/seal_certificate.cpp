#include "core/vault/seal_certificate.h"

#include "core/base/freed_by.h"

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <memory>

namespace expediente {

namespace {

constexpr int keyBits = 3072;
constexpr int serialBits = 127; // positive, and never twice

template <class T, auto Free>
using Owned = std::unique_ptr<T, FreedBy<Free>>;
using Key = Owned<EVP_PKEY, EVP_PKEY_free>;
using Certificate = Owned<X509, X509_free>;

bool addName(X509_NAME* name, const char* field, const QString& value)
{
    constexpr int longest = 64; // X.520: ub-common-name
    const QByteArray bytes = value.left(longest).toUtf8();
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
               reinterpret_cast<const unsigned char*>(bytes.constData()), int(bytes.size()), -1, 0)
        == 1;
}

bool addExtension(X509* certificate, int id, const char* value)
{
    const Owned<X509_EXTENSION, X509_EXTENSION_free> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, id, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509* certificate)
{
    const Owned<BIGNUM, BN_free> number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setTimes(X509* certificate, QDate from, QDate to)
{
    const auto seconds = [](QDate day, QTime time) {
        return time_t(QDateTime(day, time, QTimeZone::utc()).toSecsSinceEpoch());
    };
    return ASN1_TIME_set(X509_getm_notBefore(certificate), seconds(from, QTime(0, 0)))
        && ASN1_TIME_set(X509_getm_notAfter(certificate), seconds(to, QTime(23, 59, 59)));
}

Certificate selfSigned(
    EVP_PKEY* key, const QString& agency, const QString& device, QDate from, QDate to)
{
    Certificate certificate(X509_new());
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1
        || !setSerial(certificate.get()) || !setTimes(certificate.get(), from, to)
        || X509_set_pubkey(certificate.get(), key) != 1)
        return {};
    X509_NAME* name = X509_get_subject_name(certificate.get());
    const bool done = addName(name, "O", agency) && addName(name, "CN", device)
        && X509_set_issuer_name(certificate.get(), name) == 1
        && addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(
            certificate.get(), NID_key_usage, "critical,digitalSignature,nonRepudiation")
        && addExtension(certificate.get(), NID_ext_key_usage, "emailProtection")
        && X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return done ? std::move(certificate) : Certificate();
}

template <class T, class Write>
QByteArray derOf(T* value, Write write)
{
    unsigned char* bytes = nullptr;
    const int size = write(value, &bytes);
    if (size <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_clear_free(bytes, size_t(size));
    return der;
}

QByteArray madeUpPassword()
{
    return Secret::random(24).view().toByteArray().toBase64();
}

} // namespace

QByteArray SealCertificate::fingerprint() const
{
    return QCryptographicHash::hash(certificate, QCryptographicHash::Sha256).toHex();
}

Result<SealCertificate> makeSealCertificate(
    const QString& agency, const QString& device, const Moment& now)
{
    SealCertificate seal;
    // A day earlier, so that a clock that is a little slow elsewhere doesn't find it too young.
    seal.from = now.date().addDays(-1);
    seal.to = now.date().addYears(sealYears);
    seal.password = madeUpPassword();
    const Key key(EVP_RSA_gen(keyBits));
    const auto certificate =
        key ? selfSigned(key.get(), agency, device, seal.from, seal.to) : Certificate();
    if (!certificate)
        return fail(ErrorCode::SealFailed, {QStringLiteral("X509")});
    const Owned<PKCS12, PKCS12_free> bag(PKCS12_create(
        seal.password.constData(), "seal", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0));
    if (!bag)
        return fail(ErrorCode::SealFailed, {QStringLiteral("PKCS12")});
    seal.pkcs12 = derOf(bag.get(), i2d_PKCS12);
    seal.certificate = derOf(certificate.get(), i2d_X509);
    if (seal.pkcs12.isEmpty() || seal.certificate.isEmpty())
        return fail(ErrorCode::SealFailed, {QStringLiteral("DER")});
    return seal;
}

} // namespace expediente

#include "core/evidence/certificate.h"

#include <array>
#include <memory>

namespace expediente {

namespace {

constexpr qsizetype longestHolder = 200; // a certificate may hold what it likes

struct OpensslFree {
    void operator()(unsigned char* bytes) const { OPENSSL_free(bytes); }
};

QString commonName(const X509_NAME* subject)
{
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    const X509_NAME_ENTRY* entry = at < 0 ? nullptr : X509_NAME_get_entry(subject, at);
    unsigned char* text = nullptr;
    const int size = entry ? ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(entry)) : -1;
    const std::unique_ptr<unsigned char, OpensslFree> owned(text);
    return size > 0 ? QString::fromUtf8(reinterpret_cast<const char*>(text), size) : QString();
}

QString wholeName(const X509_NAME* subject)
{
    const std::unique_ptr<BIO, FreedBy<BIO_free>> out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), subject, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, size);
}

} // namespace

QByteArray fingerprintOf(X509* certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char*>(digest.data()), qsizetype(size)).toHex();
}

QString holderOf(X509* certificate)
{
    const X509_NAME* subject = X509_get_subject_name(certificate);
    const QString name = commonName(subject);
    return (name.isEmpty() ? wholeName(subject) : name).left(longestHolder).simplified();
}

} // namespace expediente

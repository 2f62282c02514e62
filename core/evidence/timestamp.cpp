#include "core/evidence/timestamp.h"

#include "core/base/freed_by.h"
#include "core/evidence/certificate.h"

#include <QRandomGenerator>

#include <openssl/err.h>
#include <openssl/ts.h>

#include <ctime>
#include <memory>

namespace expediente {

namespace {

constexpr int granted = 0, grantedWithMods = 1; // PKIStatus, RFC 3161 section 2.4.2
constexpr long longestReason = 300;

using StampQuery = std::unique_ptr<TS_REQ, FreedBy<TS_REQ_free>>;
using StampAnswer = std::unique_ptr<TS_RESP, FreedBy<TS_RESP_free>>;
using StampCheck = std::unique_ptr<TS_VERIFY_CTX, FreedBy<TS_VERIFY_CTX_free>>;
using Authorities = std::unique_ptr<X509_STORE, FreedBy<X509_STORE_free>>;
using Number = std::unique_ptr<ASN1_INTEGER, FreedBy<ASN1_INTEGER_free>>;
using Imprint = std::unique_ptr<TS_MSG_IMPRINT, FreedBy<TS_MSG_IMPRINT_free>>;
using Algorithm = std::unique_ptr<X509_ALGOR, FreedBy<X509_ALGOR_free>>;

/// What fails here is told by its outcome: nobody finds it later in the queue of this thread, as a
/// connection would that asks there what happened to it.
class OwnErrors {
public:
    OwnErrors() { ERR_set_mark(); }
    ~OwnErrors() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(OwnErrors)
};

StampQuery queryFor(const Sha256& document, std::optional<quint64> nonce)
{
    StampQuery query(TS_REQ_new());
    const Imprint imprint(TS_MSG_IMPRINT_new());
    const Algorithm algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    Sha256 bytes = document;
    TS_MSG_IMPRINT_set_msg(imprint.get(), bytes.data(), int(bytes.size()));
    TS_REQ_set_version(query.get(), 1);
    TS_REQ_set_msg_imprint(query.get(), imprint.get());
    TS_REQ_set_cert_req(query.get(), 1);
    if (nonce) {
        const Number number(ASN1_INTEGER_new());
        ASN1_INTEGER_set_uint64(number.get(), *nonce);
        TS_REQ_set_nonce(query.get(), number.get());
    }
    return query;
}

StampAnswer read(const QByteArray& answer)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(answer.constData());
    return StampAnswer(d2i_TS_RESP(nullptr, &bytes, long(answer.size())));
}

long statusOf(const TS_RESP* answer)
{
    return ASN1_INTEGER_get(
        TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(const_cast<TS_RESP*>(answer))));
}

QDateTime momentOf(TS_RESP* answer)
{
    std::tm utc{};
    if (ASN1_TIME_to_tm(TS_TST_INFO_get_time(TS_RESP_get_tst_info(answer)), &utc) != 1)
        return {};
    return QDateTime({utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday},
        {utc.tm_hour, utc.tm_min, utc.tm_sec}, Qt::UTC);
}

/// The certificate that the token brings is taken at its word, as it stood at the moment told:
/// whom to trust is for people to say, and the check may be years later.
Authorities itself(X509* certificate, const QDateTime& at)
{
    Authorities store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), certificate);
    X509_VERIFY_PARAM* rules = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(rules, std::time_t(at.toSecsSinceEpoch()));
    return store;
}

} // namespace

TimestampQuery timestampQuery(const Sha256& document)
{
    TimestampQuery made;
    made.nonce = QRandomGenerator::system()->generate64();
    const StampQuery query = queryFor(document, made.nonce);
    unsigned char* der = nullptr;
    const int size = i2d_TS_REQ(query.get(), &der);
    if (size > 0)
        made.der = QByteArray(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return made;
}

std::optional<Timestamp> soundTimestampOf(
    const QByteArray& bytes, const Sha256& document, std::optional<quint64> nonce)
{
    const OwnErrors quiet;
    const StampAnswer answer = read(bytes);
    PKCS7* const token = answer ? TS_RESP_get_token(answer.get()) : nullptr;
    if (!token || !TS_RESP_get_tst_info(answer.get()) || !PKCS7_type_is_signed(token))
        return std::nullopt;
    const Signers signers(PKCS7_get0_signers(token, nullptr, 0));
    if (!signers || sk_X509_num(signers.get()) != 1)
        return std::nullopt;
    X509* const certificate = sk_X509_value(signers.get(), 0);
    const QDateTime at = momentOf(answer.get());
    if (!at.isValid())
        return std::nullopt;
    const StampQuery query = queryFor(document, nonce);
    const StampCheck check(TS_REQ_to_TS_VERIFY_CTX(query.get(), nullptr));
    TS_VERIFY_CTX_add_flags(check.get(), TS_VFY_SIGNATURE);
    TS_VERIFY_CTX_set_store(check.get(), itself(certificate, at).release());
    if (TS_RESP_verify_response(check.get(), answer.get()) != 1)
        return std::nullopt;
    return Timestamp{at, holderOf(certificate), fingerprintOf(certificate)};
}

QString refusalIn(const QByteArray& bytes)
{
    const OwnErrors quiet;
    const StampAnswer answer = read(bytes);
    if (!answer)
        return {};
    const long status = statusOf(answer.get());
    if (status == granted || status == grantedWithMods)
        return {};
    const auto* words = TS_STATUS_INFO_get0_text(TS_RESP_get_status_info(answer.get()));
    QStringList reasons;
    for (int i = 0; words && i < sk_ASN1_UTF8STRING_num(words); ++i) {
        const ASN1_UTF8STRING* text = sk_ASN1_UTF8STRING_value(words, i);
        reasons << QString::fromUtf8(
            reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text));
    }
    const QString reason = reasons.join(u' ').simplified().left(longestReason);
    return reason.isEmpty() ? QString::number(status) : reason;
}

} // namespace expediente

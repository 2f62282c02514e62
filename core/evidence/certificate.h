#pragma once
// Private to core/evidence: what a verifier is told about a certificate.
#include "core/base/freed_by.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <openssl/x509.h>

namespace expediente {

inline void releaseSigners(STACK_OF(X509) * signers)
{
    sk_X509_free(signers); // the certificates stay those of what they signed
}
using Signers = std::unique_ptr<STACK_OF(X509), FreedBy<releaseSigners>>;

QByteArray fingerprintOf(X509* certificate); ///< SHA-256, hex
/// Whose it is: the common name, or all of the subject's where it has none.
QString holderOf(X509* certificate);

} // namespace expediente

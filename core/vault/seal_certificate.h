#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/vault/secret.h"

namespace expediente {

/// The key and certificate with which a device seals documents: proof that nothing was changed
/// since, never of who signed. Made at first use, self-signed, kept inside the encrypted store.
struct SealCertificate {
    QByteArray pkcs12; ///< key and certificate, under `password`
    QByteArray password;
    QByteArray certificate; ///< alone, DER: what a verifier compares with
    QDate from, to; ///< both days included

    QByteArray fingerprint() const; ///< SHA-256 of the certificate, hex
    bool holdsOn(QDate day) const { return from <= day && day <= to; }
};

inline constexpr int sealYears = 5;

/// RSA of 3,072 bits, since what seals PDFs here knows no elliptic curves. Some hundred
/// milliseconds; not on the GUI thread. SealFailed when OpenSSL gives up.
Result<SealCertificate> makeSealCertificate(
    const QString& agency, const QString& device, const Moment& now);

} // namespace expediente

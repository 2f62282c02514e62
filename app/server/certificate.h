#pragma once
#include "core/base/result.h"

#include <QDateTime>

namespace expediente::server {

struct MadeCertificate {
    QByteArray certificate; ///< PEM
    QByteArray key; ///< PEM, not locked
};

struct CertificateWish {
    QStringList names = {}; ///< host names and IP addresses under which it is reached
    QDateTime from = QDateTime::currentDateTimeUtc();
    QDateTime until = from.addYears(10);
};

/// A certificate that vouches for itself (P-256), for an agency without an authority: its clients
/// are told the fingerprint. BadInput for a name, or for none.
Result<MadeCertificate> makeCertificate(const CertificateWish& wish);

/// Both for nobody else's eyes (0600). Never over a file that is there: FileUnwritable, and then
/// neither is written.
Done writeCertificate(
    const MadeCertificate& made, const QString& certificatePath, const QString& keyPath);

/// SHA-256 of the first certificate in a PEM, as it is read out: "3A:0F:…". BadInput when there is
/// none.
Result<QString> fingerprintOf(const QByteArray& pem);

} // namespace expediente::server

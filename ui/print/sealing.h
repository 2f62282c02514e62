#pragma once
#include "core/base/result.h"
#include "core/vault/seal_certificate.h"

#include <QByteArray>
#include <QRectF>

/// The seal on a PDF: proof that nothing was changed since (PKCS#7, detached; any viewer and pdfsig
/// check it), never of who signed. Done by a program of its own, expediente-seal.
namespace expediente::ui {

struct SealRequest {
    QByteArray pdf;
    QByteArray hands; ///< PNG of the drawn signatures, shown where the seal stands; may be empty
    int page = 0; ///< counted from 0
    QRectF place; ///< on the page, in shares of its width and height, from the top left corner
    QString text; ///< printed small beside the hands
    QString reason, location; ///< as a viewer shows them
};

/// Where expediente-seal is: beside this program, or where packages put what isn't for people.
QString sealProgram();

/// The sealed PDF, which begins with the very bytes that were given. Blocks for some seconds at
/// most; not on the GUI thread. SealFailed "program", "key", "pdf" or "seal".
Result<QByteArray> sealed(const SealRequest& request, const SealCertificate& certificate,
    const QString& program = sealProgram());

} // namespace expediente::ui

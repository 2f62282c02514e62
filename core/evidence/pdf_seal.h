#pragma once
#include <QByteArray>

#include <optional>

namespace expediente {

/// The seal on a PDF (PKCS#7, detached) as a verifier finds it.
struct PdfSeal {
    QByteArray fingerprint; ///< SHA-256 of the certificate that it was made with, hex

    bool operator==(const PdfSeal&) const = default;
};

/// The seal, when it holds for every byte of the file but its own: nothing where there is none,
/// where a byte was changed, and where something was added behind it. Whose certificate it is, and
/// whether it was good on that day, is not asked: whoever knows the device compares the
/// fingerprint.
std::optional<PdfSeal> soundSealOf(const QByteArray& pdf);

} // namespace expediente

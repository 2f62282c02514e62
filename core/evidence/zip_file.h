#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <map>

namespace expediente {

/// Files by name, in memory. Names are relative, of a few plain characters, with "/" between
/// folders; anything else is refused in both directions, so that no archive reaches out of itself.
using PackedFiles = std::map<QString, QByteArray>;

/// What an archive may at most hold once unpacked; a bomb is refused before it goes off.
struct ZipLimits {
    qint64 bytes = 512ll * 1024 * 1024;
    qint64 oneFile = 64ll * 1024 * 1024;
    int files = 20'000;
};

/// The bytes of a ZIP, the same for the same files. BadInput for a name; PackTooLarge, or
/// BadPackFile for more files than the limits allow: what could not be read again is not made.
Result<QByteArray> zipped(const PackedFiles& files, const ZipLimits& limits = {});
/// BadPackFile with what is wrong: no ZIP, a name, two of one name, more than the limits.
Result<PackedFiles> unzipped(const QByteArray& bytes, const ZipLimits& limits = {});

} // namespace expediente

#pragma once
#include "core/base/result.h"

#include <QByteArray>

namespace expediente {

QByteArray compressed(const QByteArray& bytes);
/// BadMessage for what is no zstd frame, or would be more than so many bytes: a bomb is given up at
/// the limit, whatever it says of itself.
Result<QByteArray> decompressed(const QByteArray& bytes, qsizetype most);

} // namespace expediente

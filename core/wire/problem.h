#pragma once
#include "core/base/result.h"

#include <QByteArray>

namespace expediente {

/// Why a question was refused, for programs: the body of an answer whose status is not 200, as CBOR
/// [code, args…], uncompressed. The code is the name of an ErrorCode; `detail` doesn't travel.
QByteArray encodeProblem(const Error& error);
/// BadMessage for what is none, or for a code of a later version.
Result<Error> decodeProblem(const QByteArray& bytes);

} // namespace expediente

#pragma once
#include "core/store/connection.h"

namespace expediente {

/// Attachments lie in the encrypted store, found by the SHA-256 of their bytes, each once.
/// Returns the hash in hex. On the writer's connection; throws.
QByteArray writeAttachment(Connection& connection, const QByteArray& bytes);
std::optional<QByteArray> readAttachment(Connection& connection, const QByteArray& sha256Hex);

} // namespace expediente

#pragma once
#include "core/store/connection.h"
#include "core/vault/seal_certificate.h"

namespace expediente {

class Store;

std::optional<SealCertificate> readSeal(Connection& connection);
/// Replaces the one before. On the writer's connection; throws.
void writeSeal(Connection& connection, const SealCertificate& seal);

/// The device's seal, made now where there is none or it has expired. Blocks while it is made; not
/// on the GUI thread. StoreReadOnly, SealFailed, errors of the disk.
Result<SealCertificate> sealOf(Store& store);

} // namespace expediente

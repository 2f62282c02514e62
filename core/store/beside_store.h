#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace expediente {

/// Where the import profiles that were made in the window lie: JSON documents, not in the store
/// itself since programs find them before it is unlocked.
QString profilesDir(const QString& storeDir);

inline constexpr qint64 mostBesideBytes = 16 * 1024 * 1024;

/// The profiles for a backup, {name: bytes} in CBOR; empty when there are none. What goes beyond
/// half of mostBesideBytes stays behind.
QByteArray besideStore(const QString& storeDir);
/// Puts those there that aren't there yet, and nothing anywhere else. FileUnwritable.
Done putBeside(const QString& storeDir, const QByteArray& beside);

} // namespace expediente

#pragma once
#include <QByteArray>
#include <QStringList>

namespace expediente {

/// What ships inside the programs: catalogue/catalogue.json, profiles/*.json, templates/*. Reading
/// goes through here because a static library's resources are dropped by the linker unless somebody
/// asks for them. Any thread.

/// The bytes of "catalogue/catalogue.json"; empty when there is no such file.
QByteArray embedded(const QString& path);
/// The names of the files in a folder ("profiles"), sorted.
QStringList embeddedNames(const QString& folder);
/// Registers them for use as ":/catalogue/catalogue.json" too; `embedded` does so by itself.
void initEmbedded();

} // namespace expediente

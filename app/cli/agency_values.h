#pragma once
#include "core/base/uuid.h"

namespace expediente::cli {

QByteArray zoneOf(const QString& country); ///< IANA; empty for a country that isn't known
bool isUserKey(const QString& text);
/// Without a server, two laptops of one agency must still derive the same ids from one file.
AgencyId agencyIdFor(const QString& country, const QString& name);

} // namespace expediente::cli

#pragma once
#include "core/contact/country_pack.h"

namespace expediente::cli {

/// The pack that ships for a country, read once. UnknownCountry (a DocumentError) for others.
const CountryPack& packOf(const QString& country);

} // namespace expediente::cli

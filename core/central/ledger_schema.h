#pragma once
#include "core/store/migrations.h"

namespace expediente::central {

/// core/central/migrations, compiled in.
std::vector<Migration> ledgerMigrations();

} // namespace expediente::central

#pragma once
#include "core/facts/fact.h"

#include <QJsonObject>

namespace expediente::cli {

/// Content and envelope, the body as the JSON that it is; null for one that was erased.
QJsonObject factJson(const Fact& fact);

} // namespace expediente::cli

#pragma once
#include "core/base/result.h"
#include "core/facts/fact.h"

#include <QJsonObject>

namespace expediente {

/// A fact as it was sealed, whole and exact, for those who check it later: the body's very bytes
/// and its salt in base64, digests and signature in hex. Reading gives back the same fact.
QJsonObject toJson(const Fact& fact);
/// BadInput with the field that is missing or wrong. Checks form, not truth: see verifyChain().
Result<Fact> factFromJson(const QJsonObject& object);

} // namespace expediente

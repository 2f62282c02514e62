#pragma once
#include "core/contact/contact_verdict.h"

namespace expediente {

/// The zones that a phone number points to: those of its area code, or of its country where that
/// tells more. Empty where it says nothing. A clue and no more, since numbers move with people.
/// `country` is whose number it is when it doesn't say so itself; `law` gives each country's zones.
QByteArrayList zonesOfNumber(
    const QString& number, const QString& country, const std::map<QString, RuleSet>& law);

} // namespace expediente

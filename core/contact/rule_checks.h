#pragma once
// Private to core/contact: whether a rule strikes.
#include "core/contact/contact_verdict.h"

namespace expediente {

/// A moment on one of the debtor's clocks.
struct LocalMoment {
    QDate date;
    QTime time;
    bool holiday = false;
    QTimeZone zone;
};

/// The checks in the order in which a verdict goes through them.
int stageOf(const Check& check);
/// Whether waiting may change what the check says.
bool dependsOnTime(const Check& check);

bool strikes(const ContactRule& rule, const ContactQuestion& question, const LocalMoment& moment);

/// The ceiling of a fee; nothing where the rule has none.
std::optional<Money> ceilingOf(const checks::Fee& rule, const AskedFee& fee);

} // namespace expediente

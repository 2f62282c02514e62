#pragma once
#include "core/casefile/catalogue.h"
#include "core/figures/business_days.h"

#include <optional>

namespace expediente::ui {

/// The next step that the catalogue proposes after a result. Days are calendar days from the
/// contact, or for a promise from its due date; a call or a visit that would fall on a day off is
/// moved to the next business day, which is lawful and worked on in every country. Nothing when
/// the result proposes none, or its promise has no date yet.
std::optional<NextStepBody> proposeNextStep(const ResultCode& result, QDate contactOn,
    std::optional<QDate> promiseDue, const BusinessDays& days);

/// What a collector may choose instead, in the order to offer: everything but FollowBrokenPromise,
/// which only follows from a promise.
std::vector<StepKind> stepKindsToOffer();

} // namespace expediente::ui

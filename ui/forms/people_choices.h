#pragma once
#include "core/casefile/catalogue.h"
#include "core/worklist/case_view.h"

#include <vector>

namespace expediente::ui {

/// The contact points of a person that an action may use: those that can be used first, then by
/// the action's own order ("the usual one first"), then the better ones. Pointers into `person`.
std::vector<const ContactPointView*> pointsFor(
    const PersonView& person, const std::vector<ContactPointType>& types);

/// Where a person can be visited; as above.
std::vector<const ContactPointView*> addressesOf(const PersonView& person);

/// Null when the case has no such person or point.
const PersonView* personIn(const CaseView& view, PersonId id);
const ContactPointView* pointIn(const CaseView& view, FactId id);
/// Whose contact point it is.
const PersonView* ownerOf(const CaseView& view, FactId point);

} // namespace expediente::ui

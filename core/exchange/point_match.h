#pragma once
#include "core/facts/bodies.h"

namespace expediente {

/// Tells contact points of a person apart within one file, whose rows differ in labels, directions
/// and coordinates of the same place.
Uuid placeOf(PersonId person, const ContactPointAdded& point);

/// Whether the point is among these bodies of contact_point.added, whatever its label.
bool holdsPoint(
    const std::vector<QByteArray>& bodies, const QByteArray& body, const ContactPointAdded& point);

} // namespace expediente

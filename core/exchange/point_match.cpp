#include "core/exchange/point_match.h"

#include "core/facts/body.h"

namespace expediente {

namespace {

bool samePlace(const Address& known, const Address& told)
{
    Address a = known;
    Address b = told;
    // Coordinates are worth a new fact only where there were none.
    if (known.latE6 || !told.latE6)
        a.latE6 = a.lonE6 = b.latE6 = b.lonE6 = std::nullopt;
    return a == b;
}

bool samePoint(const ContactPointAdded& known, const ContactPointAdded& told)
{
    if (known.type != told.type || known.value != told.value)
        return false;
    return known.address && told.address ? samePlace(*known.address, *told.address)
                                         : known.address == told.address;
}

} // namespace

Uuid placeOf(PersonId person, const ContactPointAdded& point)
{
    const Address address = point.address.value_or(Address());
    return Uuid::derived({person.uuid.view(), QByteArray::number(int(point.type)),
        point.value.toUtf8(), address.street.toUtf8(), address.area.toUtf8(), address.city.toUtf8(),
        address.postcode.toUtf8()});
}

bool holdsPoint(
    const std::vector<QByteArray>& bodies, const QByteArray& body, const ContactPointAdded& point)
{
    // Equal bytes first: nearly every point of a file that comes every month.
    if (std::ranges::find(bodies, body) != bodies.end())
        return true;
    return std::ranges::any_of(bodies, [&](const QByteArray& other) {
        const auto known = decode(Kind::ContactPointAdded, other);
        return known && samePoint(std::get<ContactPointAdded>(*known), point);
    });
}

} // namespace expediente

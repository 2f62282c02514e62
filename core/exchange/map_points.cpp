#include "core/exchange/map_row.h"

#include "core/exchange/number_text.h"

namespace expediente {

namespace {

bool isAddress(ContactPointType type)
{
    return type == ContactPointType::Home || type == ContactPointType::Work
        || type == ContactPointType::OtherAddress;
}

void addOnce(std::vector<ContactPointAdded>& points, ContactPointAdded point)
{
    const bool known = std::any_of(points.begin(), points.end(), [&](const auto& other) {
        return other.type == point.type && other.value == point.value
            && other.address == point.address;
    });
    if (!known)
        points.push_back(std::move(point));
}

} // namespace

void RowMapper::addPoints(const ContactPointMap& map, std::vector<ContactPointAdded>& points)
{
    if (isAddress(map.type)) {
        addAddress(map, points);
        return;
    }
    ContactPointAdded point;
    point.type = map.type;
    point.label = m_values.text(map.label, nameLength);
    if (map.type == ContactPointType::Email) {
        point.value = m_values.email(map.value);
        if (!point.value.isEmpty())
            addOnce(points, std::move(point));
        return;
    }
    const std::string cell(m_values.raw(map.value));
    for (std::string_view rest = cell; !rest.empty();) {
        const auto end = map.split.empty() ? rest.npos : rest.find(map.split);
        point.value = m_values.phone(rest.substr(0, end), map.value);
        if (!point.value.isEmpty())
            addOnce(points, point);
        rest = end == rest.npos ? std::string_view() : rest.substr(end + map.split.size());
    }
}

void RowMapper::addAddress(const ContactPointMap& map, std::vector<ContactPointAdded>& points)
{
    const auto& parts = map.address;
    Address address;
    address.street = m_values.text(parts.street, lineLength);
    address.area = m_values.text(parts.area, nameLength);
    address.city = m_values.text(parts.city, nameLength);
    address.state = m_values.text(parts.state, nameLength);
    address.postcode = m_values.text(parts.postcode, keyLength);
    address.between = m_values.text(parts.between, lineLength);
    if (const auto place = m_values.point(parts.latitude, parts.longitude)) {
        address.latE6 = place->latE6;
        address.lonE6 = place->lonE6;
    }
    if (address.street.isEmpty()) {
        // Nobody can be visited in a town; but a row without any address has nothing wrong.
        if (!address.area.isEmpty() || !address.between.isEmpty() || address.latE6)
            m_values.add(Flaw::RequiredIsBlank, parts.street);
        return;
    }
    ContactPointAdded point;
    point.type = map.type;
    point.label = m_values.text(map.label, nameLength);
    point.address = std::move(address);
    addOnce(points, std::move(point));
}

} // namespace expediente

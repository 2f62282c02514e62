#include "ui/forms/people_choices.h"

#include <algorithm>
#include <tuple>

namespace expediente::ui {

std::vector<const ContactPointView*> pointsFor(
    const PersonView& person, const std::vector<ContactPointType>& types)
{
    const auto rank = [&types](const ContactPointView* point) {
        return std::ranges::find(types, point->point.body.type) - types.begin();
    };
    std::vector<const ContactPointView*> points;
    for (const ContactPointView& point : person.points) {
        if (rank(&point) < std::ssize(types))
            points.push_back(&point);
    }
    std::ranges::stable_sort(points, [&rank](const ContactPointView* a, const ContactPointView* b) {
        return std::tuple(!a->usable, rank(a), -a->quality)
            < std::tuple(!b->usable, rank(b), -b->quality);
    });
    return points;
}

std::vector<const ContactPointView*> addressesOf(const PersonView& person)
{
    return pointsFor(
        person, {ContactPointType::Home, ContactPointType::OtherAddress, ContactPointType::Work});
}

const PersonView* personIn(const CaseView& view, PersonId id)
{
    const auto found = std::ranges::find(view.persons, id, &PersonView::id);
    return found == view.persons.end() ? nullptr : &*found;
}

const PersonView* ownerOf(const CaseView& view, FactId point)
{
    for (const PersonView& person : view.persons) {
        for (const ContactPointView& own : person.points) {
            if (own.point.id == point)
                return &person;
        }
    }
    return nullptr;
}

const ContactPointView* pointIn(const CaseView& view, FactId id)
{
    const PersonView* owner = ownerOf(view, id);
    if (!owner)
        return nullptr;
    return &*std::ranges::find(
        owner->points, id, [](const ContactPointView& own) { return own.point.id; });
}

} // namespace expediente::ui

#include "core/worklist/evaluate.h"

#include <algorithm>
#include <tuple>

namespace expediente {

namespace {

constexpr int recentDays = 180;

/// What one finding says about a point: 4 confirmed, 3 answered by the person, 1 only a third
/// party.
int worth(PointStatus status)
{
    switch (status) {
    case PointStatus::Confirmed:
        return 4;
    case PointStatus::Answered:
        return 3;
    case PointStatus::NoAnswer:
        return 2;
    case PointStatus::ThirdParty:
        return 1;
    case PointStatus::Wrong:
    case PointStatus::NotHere:
    case PointStatus::DoNotUse:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

ContactPointView judge(const ContactPoint& point, const CaseFile& file, QDate on)
{
    ContactPointView view;
    view.point = point;
    int contactsWithoutAnswer = 0;
    for (const auto& contact : file.contacts) {
        if (contact.body.contactPoint != point.id)
            continue;
        view.lastUse = std::max(view.lastUse, contact.at.date());
        const bool reached =
            contact.body.type != ContactType::Attempt && contact.body.type != ContactType::OneWay;
        contactsWithoutAnswer = reached ? 0 : contactsWithoutAnswer + 1;
        if (reached)
            view.quality = 3;
    }
    if (view.quality == 0 && contactsWithoutAnswer > 0)
        view.quality = 2;
    if (const auto* latest = point.latest()) {
        view.quality = worth(latest->status);
        view.usable = view.quality > 0;
        view.lastUse = std::max(view.lastUse, latest->on);
    }
    const bool stale = view.lastUse.isValid() && view.lastUse.daysTo(on) > recentDays;
    if (stale && view.quality > 2)
        --view.quality;
    if (view.usable && contactsWithoutAnswer >= 3 && view.quality > 1)
        --view.quality;
    return view;
}

const ContactPoint* placeToVisit(const CaseFile& file, const VisitPlanned* plan)
{
    if (plan && plan->contactPoint)
        for (const auto& person : file.persons)
            for (const auto& point : person.points)
                if (point.id == *plan->contactPoint && point.body.address)
                    return &point;
    const auto* debtor = file.debtor();
    if (!debtor)
        return nullptr;
    const ContactPoint* best = nullptr;
    std::tuple<bool, int, bool> most;
    for (const auto& point : debtor->points) {
        if (!point.isAddress() || !point.body.address)
            continue;
        const auto view = judge(point, file, {});
        const std::tuple worthiness(
            view.usable, view.quality, point.body.type == ContactPointType::Home);
        if (!best || worthiness > most) {
            best = &point;
            most = worthiness;
        }
    }
    return best;
}

} // namespace expediente

#include "core/casefile/withholding.h"

#include <algorithm>

namespace expediente {

namespace {

bool isBlockedOther(const CaseFile& file, const PersonFile& person)
{
    return person.isBlocked() && file.roleOf(person.id) != PartyRole::Debtor;
}

PersonFile withoutData(const PersonFile& person)
{
    PersonFile left;
    left.id = person.id;
    left.blockings = person.blockings;
    left.erased = person.erased;
    left.withheld = true;
    return left;
}

} // namespace

bool hasBlockedOthers(const CaseFile& file)
{
    return std::ranges::any_of(
        file.persons, [&](const PersonFile& person) { return isBlockedOther(file, person); });
}

void withholdBlockedOthers(CaseFile& file)
{
    for (PersonFile& person : file.persons) {
        if (!isBlockedOther(file, person))
            continue;
        person = withoutData(person);
        for (TimelineEntry& entry : file.timeline)
            if (entry.subject == Subject(person.id)) {
                entry.body.reset();
                entry.withheld = true;
            }
    }
}

} // namespace expediente

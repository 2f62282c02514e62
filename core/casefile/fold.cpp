#include "core/casefile/fold.h"

#include "core/casefile/folder.h"
#include "core/facts/body.h"

#include <algorithm>
#include <unordered_map>

namespace expediente {

namespace {

/// Pointers to the facts in folding order, each id once.
std::vector<const FactRecord*> inOrder(std::span<const FactRecord> facts)
{
    std::vector<const FactRecord*> order;
    order.reserve(facts.size());
    for (const auto& fact : facts)
        order.push_back(&fact);
    // First by id: two devices may have given the same fact of a creditor's file two clocks, and
    // the earlier one holds, whichever arrived first.
    std::ranges::sort(order, [](const FactRecord* a, const FactRecord* b) {
        return std::tie(a->id, a->order, a->occurredAt.utcMs, a->body)
            < std::tie(b->id, b->order, b->occurredAt.utcMs, b->body);
    });
    const auto twice =
        std::ranges::unique(order, {}, [](const FactRecord* fact) { return fact->id; });
    order.erase(twice.begin(), twice.end());
    std::ranges::sort(order, [](const FactRecord* a, const FactRecord* b) {
        return std::tie(a->order, a->id) < std::tie(b->order, b->id);
    });
    return order;
}

std::optional<Body> read(const FactRecord& fact)
{
    const auto kind = kindFromName(fact.kind);
    if (!kind || fact.kindVersion > kindVersion(*kind) || !fits(*kind, fact.subject.type))
        return std::nullopt;
    auto body = decode(*kind, fact.body);
    return body ? std::optional(std::move(*body)) : std::nullopt;
}

TimelineEntry timelineEntry(const FactRecord& fact)
{
    return {fact.id, fact.subject, fact.kind, fact.occurredAt, fact.author, std::nullopt,
        read(fact), fact.body.isEmpty()};
}

/// What nobody can take back: another void, an erasure, the server's answer.
bool isFinal(const TimelineEntry& entry)
{
    return entry.body
        && (std::holds_alternative<FactVoided>(*entry.body)
            || std::holds_alternative<SubjectErased>(*entry.body)
            || std::holds_alternative<ContactReserved>(*entry.body));
}

/// A void reaches facts of its own subject. The first void is the one named.
void markVoided(std::vector<TimelineEntry>& timeline)
{
    std::unordered_map<FactId, size_t> places;
    const auto isVoid = [](const TimelineEntry& entry) {
        return entry.body && std::holds_alternative<FactVoided>(*entry.body);
    };
    if (std::ranges::none_of(timeline, isVoid))
        return;
    for (size_t i = 0; i < timeline.size(); ++i)
        places.emplace(timeline[i].id, i);
    for (const auto& entry : timeline) {
        if (!isVoid(entry))
            continue;
        for (const auto target : std::get<FactVoided>(*entry.body).facts) {
            const auto found = places.find(target);
            if (found == places.end())
                continue;
            auto& voided = timeline[found->second];
            if (voided.subject == entry.subject && !isFinal(voided) && !voided.voidedBy)
                voided.voidedBy = entry.id;
        }
    }
}

CaseFile fileFrom(CaseId id, std::vector<TimelineEntry> timeline)
{
    CaseFile file;
    file.id = id;
    file.timeline = std::move(timeline);
    markVoided(file.timeline);

    Folder folder(file);
    for (const auto& entry : file.timeline) {
        if (!entry.body)
            file.parked += entry.erased ? 0 : 1;
        else if (!entry.voidedBy)
            folder.apply(entry);
    }
    folder.finish();
    return file;
}

} // namespace

CaseFile fold(CaseId id, std::span<const FactRecord> facts)
{
    const auto order = inOrder(facts);
    std::vector<TimelineEntry> timeline;
    timeline.reserve(order.size() + 1); // for foldLast()
    for (const auto* fact : order)
        timeline.push_back(timelineEntry(*fact));
    return fileFrom(id, std::move(timeline));
}

CaseFile foldLast(CaseFile file, const FactRecord& last)
{
    std::vector<TimelineEntry> timeline = std::move(file.timeline);
    for (auto& entry : timeline)
        entry.voidedBy.reset();
    timeline.push_back(timelineEntry(last));
    return fileFrom(file.id, std::move(timeline));
}

} // namespace expediente

#include "ui/casefile/timeline_rows.h"

#include "core/negotiation/authority.h"
#include "ui/casefile/fact_sentences.h"
#include "ui/text/words.h"

#include <algorithm>

namespace expediente::ui {
namespace {

bool isVoid(const TimelineEntry& entry)
{
    return entry.body && std::holds_alternative<FactVoided>(*entry.body);
}

/// So that the reason of a voided record stands beside it; the detail pane has all of it.
QString shortened(const QString& text)
{
    constexpr int most = 48;
    return text.size() <= most ? text : text.left(most).trimmed() + u'…';
}

const char* stateOf(const TimelineEntry& entry)
{
    if (entry.voidedBy)
        return TimelineRows::voided;
    return entry.body ? TimelineRows::standing : TimelineRows::parked;
}

} // namespace

std::vector<Column> TimelineRows::columns()
{
    return {{.title = tr("When")}, {.title = tr("What")}, {.title = tr("Said"), .stretch = true},
        {.title = tr("By")}};
}

QString TimelineRows::kindWord(const TimelineEntry& entry)
{
    return word(Vocabulary::FactKind, QString::fromLatin1(entry.kind));
}

QString TimelineRows::voiding(const TimelineEntry& entry, const OpenCase& open)
{
    const auto* by = entry.voidedBy ? open.entry(*entry.voidedBy) : nullptr;
    if (!by || !isVoid(*by))
        return {};
    return tr("Voided on %1 by %2: %3")
        .arg(open.format.shortDate(open.format.dateOf(by->at), open.today()),
            open.authorName(by->author), std::get<FactVoided>(*by->body).reason);
}

bool TimelineRows::mayVoidAgreement(const TimelineEntry& entry, const OpenCase& open)
{
    const bool holds = std::ranges::any_of(open.file.commitments,
        [&](const Commitment& each) { return each.made.id == entry.id && !each.voided; });
    return holds && (entry.author == open.me || isAboveCollectors(open.myRole));
}

bool TimelineRows::mayVoid(const TimelineEntry& entry, const OpenCase& open)
{
    if (entry.voidedBy || isVoid(entry) || !entry.body
        || std::holds_alternative<SubjectErased>(*entry.body))
        return false;
    if (std::holds_alternative<CommitmentSigned>(*entry.body))
        return mayVoidAgreement(entry, open);
    return entry.author == open.me;
}

std::vector<Row> TimelineRows::of(const OpenCase& open)
{
    // By when it happened: what was logged late stands where it belongs.
    std::vector<const TimelineEntry*> latestFirst;
    for (auto entry = open.file.timeline.rbegin(); entry != open.file.timeline.rend(); ++entry)
        latestFirst.push_back(&*entry);
    std::ranges::stable_sort(
        latestFirst, std::greater{}, [](const TimelineEntry* entry) { return entry->at.utcMs; });
    std::vector<Row> rows;
    rows.reserve(latestFirst.size());
    for (const TimelineEntry* entry : latestFirst) {
        const bool struck = entry->voidedBy.has_value();
        const Tone tone = struck ? Tone::Muted : Tone::Normal;
        Cell what{.text = kindWord(*entry), .tone = tone, .struck = struck};
        Cell said{.text = FactSentences::of(*entry, open), .tone = tone, .struck = struck};
        if (struck) {
            said.detail = voiding(*entry, open);
            said.spoken = inSentences({tr("Voided record"), said.text, said.detail});
            said.text = shortened(said.text);
        }
        if (entry->erased) {
            said.text = tr("Erased: only the mark that something stood here is left");
            said.tone = Tone::Muted;
        } else if (entry->withheld) {
            said.text = tr("The data of this person are blocked");
            said.tone = Tone::Muted;
        } else if (!entry->body) {
            what = {.chip = ChipData{
                        .text = tr("Parked"), .icon = IconName::Parked, .kind = ChipKind::Neutral}};
            said.text = tr("%1: this version cannot read it; it is kept as it came")
                            .arg(QString::fromLatin1(entry->kind));
            said.tone = Tone::Muted;
        }
        Cell by{.text = open.authorName(entry->author), .tone = tone};
        if (open.unsent.contains(entry->id))
            by.detail = tr("to send");
        Row row = rowOf(entry->id.uuid,
            {Cell{.text = open.format.when(entry->at, open.today()), .tone = tone}, what, said,
                by});
        row.facets = {
            QString::fromLatin1(entry->kind), entry->author, QString::fromLatin1(stateOf(*entry))};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace expediente::ui

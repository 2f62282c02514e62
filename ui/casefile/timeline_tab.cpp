#include "ui/casefile/timeline_tab.h"

#include "ui/casefile/fact_sentences.h"
#include "ui/casefile/filter_bar.h"
#include "ui/casefile/timeline_rows.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"

#include <algorithm>
#include <set>

namespace expediente::ui {

TimelineTab::TimelineTab(const Theme& theme, QWidget* parent)
    : ListTab(theme, tr("Timeline"), TimelineRows::columns(),
        {.icon = IconName::List, .sentence = tr("Nothing here yet"), .hint = {}}, parent)
    , m_filters(addFilters())
    , m_void(addRowForm(tr("Void…"), FormKind::Void))
{
    m_filters->addFacet(tr("Kind of record"), tr("All kinds"));
    m_filters->addFacet(tr("Author"), tr("By anybody"));
    m_filters->addFacet(tr("State"), tr("Voided ones too"));
}

std::vector<Row> TimelineTab::rows() const
{
    return TimelineRows::of(open());
}

QString TimelineTab::caption() const
{
    return hoursCaption();
}

void TimelineTab::filtersChanged()
{
    const auto& timeline = open().file.timeline;
    std::set<QString> kinds, authors;
    bool anyVoided = false;
    for (const TimelineEntry& entry : timeline) {
        kinds.insert(QString::fromLatin1(entry.kind));
        authors.insert(entry.author);
        anyVoided = anyVoided || entry.voidedBy.has_value();
    }
    // In the order in which a case lives through them; kinds that are not known last.
    std::vector<FilterBar::Choice> choices;
    for (const QString& kind : keys(Vocabulary::FactKind)) {
        if (kinds.erase(kind) > 0)
            choices.push_back({kind, word(Vocabulary::FactKind, kind)});
    }
    for (const QString& kind : kinds)
        choices.push_back({kind, kind});
    m_filters->setChoices(TimelineRows::Kind_, choices);
    choices.clear();
    for (const QString& author : authors)
        choices.push_back({author, open().authorName(author)});
    m_filters->setChoices(TimelineRows::Author_, choices);
    choices = {{QLatin1String(TimelineRows::standing), tr("Only what stands")}};
    if (anyVoided)
        choices.push_back({QLatin1String(TimelineRows::voided), tr("Only voided ones")});
    if (open().file.parked > 0)
        choices.push_back({QLatin1String(TimelineRows::parked), tr("Only parked ones")});
    m_filters->setChoices(TimelineRows::State_, choices);
}

ListTab::Details TimelineTab::details(FactId id)
{
    const auto* entry = open().entry(id);
    if (!entry)
        return {};
    m_void->setVisible(TimelineRows::mayVoid(*entry, open()));
    DetailPane::Lines lines;
    const auto add = [&](const QString& caption, const QString& text) {
        if (!text.isEmpty())
            lines.emplace_back(caption, text);
    };
    add(tr("Voided"), TimelineRows::voiding(*entry, open()));
    add(tr("Said"), FactSentences::of(*entry, open()));
    if (!entry->body)
        add(tr("Parked"),
            tr("This version of the program cannot read it. It is kept as it came, and shown after "
               "an update."));
    if (entry->subject.type == SubjectType::Person)
        add(tr("About"), open().personName(PersonId{entry->subject.uuid}));
    add(tr("When"), open().format.when(entry->at, open().today()));
    add(tr("By"), open().authorName(entry->author));
    return {entry->body ? TimelineRows::kindWord(*entry) : QString::fromLatin1(entry->kind), lines};
}

} // namespace expediente::ui

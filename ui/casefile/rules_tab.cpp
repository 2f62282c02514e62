#include "ui/casefile/rules_tab.h"

#include "core/facts/body.h"
#include "core/worklist/lawful_contact.h"
#include "ui/text/words.h"

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr std::array channelsAsked{Channel::Call, Channel::WhatsApp, Channel::Visit};

std::vector<Column> ruleColumns(const QStringList& titles)
{
    std::vector<Column> columns;
    for (const QString& title : titles)
        columns.push_back({.title = title, .stretch = columns.empty()});
    return columns;
}

} // namespace

RulesTab::RulesTab(const Theme& theme, const Clock& clock, QWidget* parent)
    : ListTab(theme, tr("Rules of contact"),
        ruleColumns({tr("Rule"), tr("Now"), tr("If it is broken"), tr("Whose"), tr("How sure")}),
        {.icon = IconName::Lock,
            .sentence = tr("No rules are installed for this country"),
            .hint = tr("Confirm with your supervisor what is lawful before contacting anybody.")},
        parent)
    , m_clock(clock)
{
}

QString RulesTab::caption() const
{
    const auto bad = open().agency ? open().agency->badLayers.size() : 0;
    return bad > 0 ? tr("%n published rules can't be read and don't count", nullptr, int(bad))
                   : tr("not legal advice: each rule says how sure it is");
}

QString RulesTab::text(const BothLanguages& words) const
{
    return words.in(open().format.language() == Language::English ? u"en" : u"es");
}

QString RulesTab::confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::A:
        return tr("A: the official text was read");
    case Confidence::B:
        return tr("B: several secondary sources agree");
    case Confidence::C:
        return tr("C: a single source, or sources that differ");
    case Confidence::U:
        return tr("U: general knowledge, not verified");
    }
    Q_UNREACHABLE();
}

QString RulesTab::layer(RuleLayer layer)
{
    switch (layer) {
    case RuleLayer::Country:
        return tr("law and customs of the country");
    case RuleLayer::Agency:
        return tr("rule of the agency");
    case RuleLayer::Creditor:
        return tr("rule of the creditor");
    case RuleLayer::Person:
        return tr("wish of the person");
    }
    Q_UNREACHABLE();
}

/// The country by its name; agency and creditor by theirs; a person's wish is the person's.
QString RulesTab::ownerOf(const ContactRule& rule) const
{
    switch (rule.layer) {
    case RuleLayer::Country:
        return rule.owner;
    case RuleLayer::Agency:
        return tr("Agency");
    case RuleLayer::Creditor:
        return open().file.opened ? open().file.opened->body.creditor.name : rule.owner;
    case RuleLayer::Person:
        return tr("Person");
    }
    Q_UNREACHABLE();
}

FactId RulesTab::keyOf(const ContactRule& rule)
{
    return FactId{Uuid::derived({"rule", rule.id.toUtf8()})};
}

std::vector<const ContactRule*> RulesTab::rules() const
{
    std::vector<const ContactRule*> rules;
    if (open().law)
        for (const ContactRule& rule : open().law->rules)
            if (rule.holdsOn(open().today()) && !rule.onlyStrict)
                rules.push_back(&rule);
    return rules;
}

std::map<QString, RulesTab::Strike> RulesTab::strikes() const
{
    std::map<QString, Strike> found;
    if (!open().law)
        return found;
    for (const Channel channel : channelsAsked) {
        const auto verdict = judgeContact(
            contactQuestion(open().file, {.channel = channel}, m_clock.now(), *open().agency),
            *open().law);
        if (!verdict)
            continue; // the gate says why nothing can be said
        for (const RuleHit& hit : verdict->hits) {
            Strike& strike = found[hit.rule->id];
            strike.severity = std::max(strike.severity, hit.severity);
            strike.channels << word(Vocabulary::Channel, enumName(channel));
        }
    }
    return found;
}

std::vector<Row> RulesTab::rows() const
{
    const auto striking = strikes();
    std::vector<Row> rows;
    std::vector<Row> quiet;
    for (const ContactRule* rule : rules()) {
        const auto strike = striking.find(rule->id);
        const bool strikes = strike != striking.end() && strike->second.severity != Severity::Info;
        Cell now{.text = QString(noValue), .tone = Tone::Muted};
        if (strikes) {
            const bool blocks = strike->second.severity == Severity::Block;
            now = Cell{.chip = ChipData{.text = strike->second.channels.join(QStringLiteral(", ")),
                           .icon = blocks ? IconName::Lock : IconName::HalfCircle,
                           .kind = blocks ? ChipKind::Bad : ChipKind::Warn}};
        }
        const QString consequence = rule->severity == Severity::Block ? tr("blocks")
            : rule->severity == Severity::Warn                        ? tr("warns")
                                                                      : tr("informs");
        (strikes ? rows : quiet)
            .push_back(rowOf(keyOf(*rule).uuid,
                {Cell{.text = text(rule->summary), .strong = strikes}, now,
                    Cell{.text = consequence}, Cell{.text = ownerOf(*rule)},
                    Cell{.text = confidence(rule->confidence).left(1), .tone = Tone::Muted}}));
    }
    std::ranges::move(quiet, std::back_inserter(rows));
    return rows;
}

ListTab::Details RulesTab::details(FactId id)
{
    const auto all = rules();
    const auto found =
        std::ranges::find_if(all, [&](const ContactRule* rule) { return keyOf(*rule) == id; });
    if (found == all.end())
        return {};
    const ContactRule& rule = **found;
    DetailPane::Lines lines;
    const auto add = [&](const QString& caption, const QString& words) {
        if (!words.isEmpty())
            lines.emplace_back(caption, words);
    };
    add(tr("Why it strikes"), text(rule.reason));
    add(tr("Basis"), rule.basis);
    add(tr("Source"), rule.source);
    add(tr("How sure"), confidence(rule.confidence));
    add(tr("Whose"), ownerOf(rule) + QStringLiteral(" · ") + layer(rule.layer));
    add(tr("In force"),
        rule.effectiveTo ? tr("from %1 to %2")
                               .arg(open().format.fullDate(rule.effectiveFrom),
                                   open().format.fullDate(*rule.effectiveTo))
                         : tr("since %1").arg(open().format.fullDate(rule.effectiveFrom)));
    if (rule.loosened)
        add(tr("Loosened"), tr("by %1: %2").arg(rule.loosened->by, rule.loosened->reason));
    if (rule.severity != Severity::Info)
        add(tr("Exception"),
            rule.override.role.isEmpty() ? tr("nobody may go on in spite of it")
                : rule.override.onlyIfRequested
                ? tr("%1, with a reason, where the person asked for the contact")
                      .arg(word(Vocabulary::UserRole, rule.override.role))
                : tr("%1, with a reason").arg(word(Vocabulary::UserRole, rule.override.role)));
    return {.title = rule.id + QStringLiteral(" · ") + text(rule.summary), .lines = lines};
}

} // namespace expediente::ui

#include "ui/casefile/rules_tab.h"

#include "core/facts/body.h"
#include "core/worklist/lawful_contact.h"
#include "ui/text/contact_rule_words.h"
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

/// The country by its name; agency and creditor by theirs; a person's wish is the person's.
QString RulesTab::ownerOf(const ContactRule& rule) const
{
    const auto& opened = open().file.opened;
    return ContactRuleWords::whose(rule, opened ? opened->body.creditor.name : rule.owner);
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
        const auto verdict =
            judgeNow(open().file, {.channel = channel}, m_clock.now(), *open().agency);
        if (!verdict || !*verdict)
            continue; // the gate says why nothing can be said
        for (const RuleHit& hit : (*verdict)->hits) {
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
        const QString consequence = ContactRuleWords::consequence(rule->severity);
        (strikes ? rows : quiet)
            .push_back(rowOf(keyOf(*rule).uuid,
                {Cell{.text = ContactRuleWords::text(rule->summary, open().format),
                     .strong = strikes},
                    now, Cell{.text = consequence}, Cell{.text = ownerOf(*rule)},
                    Cell{.text = ContactRuleWords::confidence(rule->confidence).left(1),
                        .tone = Tone::Muted}}));
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
    const Formatter& format = open().format;
    add(tr("Why it strikes"), ContactRuleWords::text(rule.reason, format));
    add(tr("Basis"), rule.basis);
    add(tr("Source"), rule.source);
    add(tr("How sure"), ContactRuleWords::confidence(rule.confidence));
    add(tr("Whose"), ownerOf(rule) + QStringLiteral(" · ") + ContactRuleWords::layer(rule.layer));
    add(tr("In force"),
        rule.effectiveTo
            ? tr("from %1 to %2")
                  .arg(format.fullDate(rule.effectiveFrom), format.fullDate(*rule.effectiveTo))
            : tr("since %1").arg(format.fullDate(rule.effectiveFrom)));
    add(tr("Loosened"), ContactRuleWords::loosened(rule));
    add(tr("Exception"), ContactRuleWords::exception(rule));
    return {.title = rule.id + QStringLiteral(" · ") + ContactRuleWords::text(rule.summary, format),
        .lines = lines};
}

} // namespace expediente::ui

#include "core/contact/rule_layers.h"

#include "core/contact/pack_reader.h"

#include <algorithm>

namespace expediente {

namespace {

ContactRule* findRule(std::vector<ContactRule>& rules, const QString& id)
{
    const auto found = std::ranges::find(rules, id, &ContactRule::id);
    return found == rules.end() ? nullptr : &*found;
}

void loosen(std::vector<ContactRule>& rules, const LayerOf& of, JsonObject entry)
{
    const QString key = QStringLiteral("rule");
    const QString id = entry.text(key);
    auto* rule = findRule(rules, id);
    if (!rule)
        refuseJson(entry.path(key), QStringLiteral("is not there: ") + id);
    if (of.layer != RuleLayer::Agency)
        refuseJson(entry.path(key), QStringLiteral("may be loosened by the agency alone"));
    if (rule->confidence == Confidence::A || rule->confidence == Confidence::B)
        refuseJson(entry.path(key), QStringLiteral("is too certain to be loosened: ") + id);
    const auto severity = Severity(entry.wordOr(
        QStringLiteral("severity"), {QStringLiteral("info"), QStringLiteral("warn")}, 0));
    if (severity >= rule->severity)
        refuseJson(entry.path(QStringLiteral("severity")), QStringLiteral("is no milder"));
    const QString by = entry.text(QStringLiteral("by"));
    const QString reason = entry.text(QStringLiteral("reason"));
    entry.close();
    rule->loosened = Loosened{by, reason, rule->severity};
    rule->severity = severity;
}

/// What the country's lawyers marked as doubtful stops being so: warnings that are marked block.
void makeStrict(std::vector<ContactRule>& rules)
{
    for (ContactRule& rule : rules) {
        if (!rule.onlyStrict && rule.severity >= rule.strict)
            continue;
        rule.severity = std::max(rule.severity, rule.strict);
        rule.onlyStrict = false;
        rule.loosened.reset();
        rule.madeStrict = true;
    }
}

void addRules(std::vector<ContactRule>& rules, const LayerOf& of, JsonObject section)
{
    if (section.flagOr(QStringLiteral("strict"), false))
        makeStrict(rules);
    const QString loosened = QStringLiteral("loosened");
    int n = 0;
    for (const auto& entry : section.list(loosened))
        loosen(
            rules, of, JsonObject(entry, section.path(loosened) + QStringLiteral("[%1]").arg(n++)));
    const QString added = QStringLiteral("rules");
    n = 0;
    for (const auto& entry : section.list(added)) {
        const QString path = section.path(added) + QStringLiteral("[%1]").arg(n++);
        ContactRule rule = pack::readRule(JsonObject(entry, path));
        if (findRule(rules, rule.id))
            refuseJson(path, QStringLiteral("is there twice: ") + rule.id);
        rule.layer = of.layer;
        rule.owner = of.owner;
        rules.push_back(std::move(rule));
    }
    section.close();
}

const QString everywhere = QStringLiteral("*");

std::vector<ContactRule> withLayer(
    std::vector<ContactRule> rules, const LayerOf& of, const QJsonObject& json)
{
    JsonObject top(json, {});
    for (const QString& key : top.keys())
        if (key != everywhere && !isPackCountry(key))
            refuseJson(key, QStringLiteral("is no country that has a pack here"));
    for (const QString& key : {everywhere, of.country})
        if (auto section = top.object(key))
            addRules(rules, of, *section);
    return rules;
}

} // namespace

Done addLayer(RuleSet& rules, const LayerOf& of, const QByteArray& json)
{
    auto layered = pack::reading(
        json, [&](const QJsonObject& object) { return withLayer(rules.rules, of, object); });
    if (!layered)
        return fail(layered.error());
    rules.rules = std::move(*layered);
    return {};
}

} // namespace expediente

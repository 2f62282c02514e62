#include "ui/supervision/contact_rules_pane.h"

#include "core/facts/body.h"
#include "core/store/queries/accounts.h"
#include "core/store/store.h"
#include "ui/agenda/fitted_table.h"
#include "ui/page/later.h"
#include "ui/page/prompts.h"
#include "ui/text/contact_rule_words.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QStandardItemModel>
#include <QStringDecoder>

namespace expediente::ui {

namespace {

enum RuleColumn { Asks, IfBroken, Whose, HowSure, Exception };

QStandardItem* cell(const QString& text, Tone tone = Tone::Normal)
{
    auto* item = new QStandardItem(text);
    item->setData(QVariant::fromValue(tone), ToneRole);
    return item;
}

QString countryOf(const RuleSet& rules, const QString& key)
{
    const auto first = std::ranges::find(rules.rules, RuleLayer::Country, &ContactRule::layer);
    return first == rules.rules.end() ? key : first->owner;
}

} // namespace

ContactRulesPane::ContactRulesPane(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_set(new QComboBox)
    , m_owner(new QComboBox)
    , m_items(new QStandardItemModel(0, Exception + 1, this))
    , m_caption(new TextLabel(services.theme, TextStyle::Secondary, Token::Text2))
    , m_message(new InlineMessage(services.theme))
{
    const Theme& theme = services.theme;
    m_items->setHorizontalHeaderLabels(
        {tr("Rule"), tr("If it is broken"), tr("Whose"), tr("How sure"), tr("Exception")});
    m_table = new FittedTable(theme, m_items, Asks);
    m_table->setAccessibleName(tr("Rules of contact"));
    m_set->setObjectName(QStringLiteral("ruleSet"));
    m_owner->setObjectName(QStringLiteral("rulesOwner"));
    m_owner->addItem(tr("The agency"), QString());
    m_caption->setWordWrap(true);
    m_caption->setText(
        tr("A file may add rules, which can only be stricter, and loosen by name those of "
           "little certainty (C or U). The country's own stay."));

    auto* panel = new Panel(theme, tr("Rules of contact"));
    panel->setIcon(IconName::ShieldCheck);
    m_load = panel->setLink(tr("Publish from a file"));
    m_load->setObjectName(QStringLiteral("publishRules"));
    connect(m_load, &QAbstractButton::clicked, this, &ContactRulesPane::publishFile);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    head->setSpacing(metrics::space4);
    head->addWidget(new Field(theme, tr("Shown"), m_set), 1);
    head->addWidget(new Field(theme, tr("A file is for"), m_owner), 1);
    panel->body()->addLayout(head);
    panel->body()->addWidget(m_message);
    panel->body()->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    foot->addWidget(m_caption);
    panel->body()->addLayout(foot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    connect(m_set, &QComboBox::activated, this, &ContactRulesPane::fillRules);
    refresh();
}

void ContactRulesPane::refresh()
{
    if (std::exchange(m_shown, &m_services.store.context()) == &m_services.store.context())
        return;
    fillSets();
    fillRules();
    showBadLayers();
}

void ContactRulesPane::fillSets()
{
    const QString chosen = m_set->currentData().toString();
    m_set->clear();
    const auto& context = m_services.store.context();
    for (const auto& [key, rules] : context.law) {
        const auto slash = key.indexOf(u'/');
        const QString country = countryOf(rules, key);
        m_set->addItem(
            slash < 0 ? country : tr("%1, creditor %2").arg(country, key.mid(slash + 1)), key);
    }
    const int home = m_set->findData(chosen.isEmpty() ? context.country : chosen);
    m_set->setCurrentIndex(std::max(0, home));
}

/// What the agency, a creditor and the person add comes before the country's.
void ContactRulesPane::fillRules()
{
    m_items->removeRows(0, m_items->rowCount());
    const auto& law = m_services.store.context().law;
    const auto found = law.find(m_set->currentData().toString());
    if (found == law.end())
        return;
    const QDate today = m_services.store.clock().today();
    std::vector<const ContactRule*> rules;
    for (const ContactRule& rule : found->second.rules)
        if (rule.holdsOn(today) && !rule.onlyStrict)
            rules.push_back(&rule);
    std::ranges::stable_sort(rules, std::greater(), [](const ContactRule* rule) {
        return rule->layer == RuleLayer::Country ? (rule->loosened ? 1 : 0) : 2;
    });
    for (const ContactRule* rule : rules)
        add(*rule);
}

void ContactRulesPane::add(const ContactRule& rule)
{
    const Formatter& format = m_services.format;
    const QString summary = ContactRuleWords::text(rule.summary, format);
    auto* asks = cell(summary);
    asks->setToolTip(summary + u'\n'
        + QStringList{rule.id, rule.basis, rule.source}.join(QStringLiteral(" · ")));
    const QString loosened = ContactRuleWords::loosened(rule);
    auto* broken = cell(rule.loosened
            ? tr("%1, loosened").arg(ContactRuleWords::consequence(rule.severity))
            : rule.madeStrict ? tr("%1, strict").arg(ContactRuleWords::consequence(rule.severity))
                              : ContactRuleWords::consequence(rule.severity),
        rule.loosened ? Tone::Warn : Tone::Normal);
    broken->setToolTip(loosened);
    auto* sure = cell(ContactRuleWords::confidence(rule.confidence).left(1), Tone::Muted);
    sure->setToolTip(ContactRuleWords::confidence(rule.confidence));
    const QString role = rule.severity == Severity::Info || rule.override.role.isEmpty()
        ? QString(noValue)
        : word(Vocabulary::UserRole, rule.override.role);
    auto* exception = cell(role, Tone::Muted);
    exception->setToolTip(ContactRuleWords::exception(rule));
    m_items->appendRow(
        {asks, broken, cell(ContactRuleWords::whose(rule, rule.owner)), sure, exception});
}

void ContactRulesPane::showBadLayers()
{
    const auto& bad = m_services.store.context().badLayers;
    if (bad.empty())
        return m_message->dismiss();
    QStringList sentences;
    for (const Error& error : bad)
        sentences << sentence(error);
    m_message->showMessage(Tone::Bad, sentences.join(u' '));
}

void ContactRulesPane::publishFile()
{
    if (m_busy || !m_readOnly.isEmpty())
        return;
    m_services.prompts.fileToOpen(this, tr("Rules of contact"), tr("Rules (*.json)"),
        [this](const QString& path) { read(path); });
}

void ContactRulesPane::read(const QString& path)
{
    m_message->dismiss();
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    QStringDecoder utf8(QStringDecoder::Utf8);
    const bool opened = file.size() <= maxRulesLength && file.open(QIODevice::ReadOnly);
    const QString json = opened ? QString(utf8(file.readAll())) : QString();
    if (!opened || utf8.hasError())
        return m_message->showMessage(Tone::Bad,
            tr("“%1” can't be read: rules are a JSON file in UTF-8 of at most %2 KB. Nothing was "
               "published. Choose another file.")
                .arg(name, m_services.format.number(maxRulesLength / 1000)));
    const QString owner = m_owner->currentData().toString();
    const RulesPublished rules{owner, json};
    if (const auto good = m_services.store.context().checkLayer(rules); !good)
        return m_message->showMessage(Tone::Bad, sentence(good.error()));
    m_services.prompts.confirm(this,
        owner.isEmpty() ? tr("Publish “%1” as the agency's rules of contact?").arg(name)
                        : tr("Publish “%1” as the rules of %2?").arg(name, m_owner->currentText()),
        tr("They hold at once, in place of those that were published for the same before. What was "
           "logged until now keeps the rules of its day."),
        tr("Publish"), [this, rules, name] { publish(rules, name); });
}

void ContactRulesPane::publish(const RulesPublished& rules, const QString& file)
{
    m_busy = true;
    auto& store = m_services.store;
    whenReady(store.append({store.newFact(store.identity().agency, rules)}), this,
        [this, file](const Result<Appended>& appended) {
            m_busy = false;
            if (!appended)
                return m_message->showMessage(Tone::Bad, sentence(appended.error()));
            refresh();
            emit published(tr("The rules of “%1” are published").arg(file));
        });
}

/// Whose cases there are: rules for anybody else would hold for nobody.
void ContactRulesPane::askCreditors()
{
    whenReady(m_services.store.askLater([](Connection& c) { return creditors(c); }), this,
        [this](const Result<std::vector<CreditorRow>>& found) {
            const QString chosen = m_owner->currentData().toString();
            while (m_owner->count() > 1)
                m_owner->removeItem(1);
            for (const CreditorRow& creditor : found ? *found : std::vector<CreditorRow>())
                m_owner->addItem(creditor.name, creditor.key);
            m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
        });
}

void ContactRulesPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askCreditors();
}

void ContactRulesPane::focusInside()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_items->rowCount() > 0)
        m_table->setCurrentIndex(m_items->index(0, 0));
}

void ContactRulesPane::setReadOnly(const QString& why)
{
    m_readOnly = why;
    m_load->setEnabled(why.isEmpty());
    m_load->setToolTip(why);
}

} // namespace expediente::ui

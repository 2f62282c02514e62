#include "ui/supervision/policy_pane.h"

#include "core/facts/body.h"
#include "core/figures/policy_notes.h"
#include "core/store/store.h"
#include "ui/agenda/fitted_table.h"
#include "ui/page/later.h"
#include "ui/supervision/role_limits_model.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/two_line_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QListView>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr int policyListWidth = 300;
constexpr int policyListNarrow = 210;
constexpr int longestKey = 60;
constexpr int rowsOfTable = 5;
constexpr int mostAgreementDays = 365;
constexpr int usualLetterDays = 30;
constexpr int noLimit = -1; // what a spin box shows as "no limit"

QSpinBox* limitBox(const char* name, int most, const QString& none)
{
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(noLimit, most);
    box->setSpecialValueText(none);
    return box;
}

template <class N>
void setLimit(QSpinBox* box, const std::optional<N>& value)
{
    box->setValue(value ? int(*value) : noLimit);
}

template <class N>
std::optional<N> limitOf(const QSpinBox* box)
{
    return box->value() == noLimit ? std::nullopt : std::optional<N>(box->value());
}

} // namespace

PolicyPane::PolicyPane(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_items(new QStandardItemModel(this))
    , m_roles(new RoleLimitsModel(services.format, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gutter);
    row->addWidget(makeList());
    row->addWidget(makeForm(), 1);
    connect(m_roles, &RoleLimitsModel::edited, this, &PolicyPane::touch);
    connect(m_roles, &RoleLimitsModel::refused, this,
        [this](const QString& sentence) { m_message->showMessage(Tone::Warn, sentence); });
    refresh();
}

/// The roles' names need the room more.
void PolicyPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_listPanel->setFixedWidth(width() < metrics::narrowPage ? policyListNarrow : policyListWidth);
}

QWidget* PolicyPane::makeList()
{
    m_list = new QListView;
    m_list->setModel(m_items);
    m_list->setItemDelegate(new TwoLineDelegate(m_services.theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Policies that were published"));
    m_listPanel = new Panel(m_services.theme, tr("Policies"));
    m_listPanel->setIcon(IconName::ShieldCheck);
    m_listPanel->setFixedWidth(policyListWidth);
    m_listPanel->body()->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &PolicyPane::showCurrent);
    return m_listPanel;
}

QWidget* PolicyPane::makeScope()
{
    const Theme& theme = m_services.theme;
    const QDate today = m_services.store.clock().today();
    const auto line = [&](const char* name, const QString& none = {}) {
        auto* edit = new LineEdit(theme);
        edit->setObjectName(QLatin1String(name));
        edit->setMaxLength(longestKey);
        edit->setPlaceholderText(none);
        connect(edit, &QLineEdit::textEdited, this, &PolicyPane::touch);
        return edit;
    };
    m_id = line("policyId");
    m_campaign = line("policyCampaign", tr("None"));
    m_approval = line("policyApproval", tr("None"));
    m_creditor = line("policyCreditor", tr("Any"));
    m_product = line("policyProduct", tr("Any"));
    m_bucket = new QComboBox;
    m_bucket->setObjectName(QStringLiteral("policyBucket"));
    m_bucket->addItem(tr("Any"), QString());
    for (const Bucket& bucket : m_services.store.context().buckets.all())
        m_bucket->addItem(m_services.format.bucket(bucket.name()), bucket.name());
    connect(m_bucket, &QComboBox::activated, this, &PolicyPane::touch);
    m_from = new DateEdit(theme, m_services.format, today);
    m_from->setObjectName(QStringLiteral("policyFrom"));
    m_to = new DateEdit(theme, m_services.format, today);
    m_to->setObjectName(QStringLiteral("policyTo"));
    m_to->setPlaceholderText(tr("For good"));
    for (DateEdit* edit : {m_from, m_to})
        connect(edit, &DateEdit::valueChanged, this, &PolicyPane::touch);

    auto* scope = new QWidget;
    auto* grid = new QGridLayout(scope);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(metrics::space2);
    const auto add = [&](const QString& caption, QWidget* editor, int at) {
        auto* field = new Field(theme, caption, editor);
        grid->addWidget(field, at / 4, at % 4);
        return field;
    };
    m_idField = add(tr("Short name"), m_id, 0);
    m_fromField = add(tr("From"), m_from, 1);
    m_toField = add(tr("Last day"), m_to, 2);
    add(tr("Bucket"), m_bucket, 3);
    add(tr("Creditor's key"), m_creditor, 4);
    add(tr("Product"), m_product, 5);
    add(tr("Campaign of the creditor"), m_campaign, 6);
    add(tr("Its standing approval"), m_approval, 7);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    return scope;
}

QWidget* PolicyPane::makePromises()
{
    const Theme& theme = m_services.theme;
    m_least = new MoneyEdit(theme, m_services.format, currency());
    m_least->setObjectName(QStringLiteral("policyLeast"));
    m_least->setPlaceholderText(tr("No limit"));
    connect(m_least, &MoneyEdit::valueChanged, this, &PolicyPane::touch);
    m_daysAhead = limitBox("policyDaysAhead", maxPromiseDaysAhead, tr("No limit"));
    m_open = limitBox("policyOpen", 99, tr("No limit"));
    m_threshold = limitBox("policyThreshold", 100, tr("As usual"));
    m_threshold->setSuffix(QStringLiteral("\u00a0%"));
    m_grace = limitBox("policyGrace", maxGraceDays, tr("As usual"));
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space3);
    const std::pair<QString, QWidget*> fields[] = {{tr("Least amount of a promise"), m_least},
        {tr("Days ahead at most"), m_daysAhead}, {tr("Open at a time"), m_open},
        {tr("Kept from"), m_threshold}, {tr("Business days of grace"), m_grace}};
    int column = 0;
    for (const auto& [caption, editor] : fields) {
        grid->addWidget(new Field(theme, caption, editor), 0, column);
        grid->setColumnStretch(column++, 1);
    }
    for (QSpinBox* box : {m_daysAhead, m_open, m_threshold, m_grace})
        connect(box, &QSpinBox::valueChanged, this, &PolicyPane::touch);
    return row;
}

/// Without them an agreement on an offer of this policy prints as a draft only.
QWidget* PolicyPane::makeAgreements()
{
    const Theme& theme = m_services.theme;
    m_missedAfter = limitBox("policyMissedAfter", mostAgreementDays, tr("No agreements"));
    m_letterDays = new QSpinBox;
    m_letterDays->setObjectName(QStringLiteral("policyLetterDays"));
    m_letterDays->setRange(0, mostAgreementDays);
    m_discountLost = new QCheckBox(tr("A missed payment loses the discount"));
    m_discountLost->setObjectName(QStringLiteral("policyDiscountLost"));
    m_novation = new QCheckBox(tr("It replaces the contract (novation)"));
    m_novation->setObjectName(QStringLiteral("policyNovation"));
    auto* row = new QWidget;
    auto* rows = new QVBoxLayout(row);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::space1);
    auto* line = new QHBoxLayout;
    auto* ticks = new QHBoxLayout;
    for (QHBoxLayout* each : {line, ticks}) {
        each->setSpacing(metrics::space3);
        rows->addLayout(each);
    }
    line->addWidget(
        new Field(theme, tr("Agreements: days until a payment is missed"), m_missedAfter), 1);
    line->addWidget(new Field(theme, tr("Days until the settlement letter"), m_letterDays), 1);
    ticks->addWidget(m_discountLost);
    ticks->addWidget(m_novation);
    ticks->addStretch(1);
    for (QSpinBox* box : {m_missedAfter, m_letterDays})
        connect(box, &QSpinBox::valueChanged, this, &PolicyPane::touch);
    for (QCheckBox* box : {m_discountLost, m_novation})
        connect(box, &QCheckBox::toggled, this, &PolicyPane::touch);
    return row;
}

std::optional<AgreementConditions> PolicyPane::agreement() const
{
    const auto days = limitOf<qint64>(m_missedAfter);
    if (!days)
        return std::nullopt;
    return AgreementConditions{
        *days, m_discountLost->isChecked(), m_novation->isChecked(), m_letterDays->value()};
}

QWidget* PolicyPane::makeForm()
{
    const Theme& theme = m_services.theme;
    m_form = new Panel(theme, tr("Policy"));
    m_form->padBody();
    auto* body = m_form->body();
    body->setSpacing(metrics::space2);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(makeScope());
    m_table = new FittedTable(theme, m_roles, RoleLimitsModel::Role);
    m_table->setAccessibleName(tr("What each role may do"));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(
        m_table->verticalHeader()->defaultSectionSize() * rowsOfTable + metrics::space3);
    column->addWidget(m_table, 1);
    m_businessDays = new QCheckBox(tr("Dates of a plan move to the next business day"));
    m_businessDays->setObjectName(QStringLiteral("policyBusinessDays"));
    connect(m_businessDays, &QCheckBox::toggled, this, &PolicyPane::touch);
    column->addWidget(m_businessDays);
    column->addWidget(makePromises());
    column->addWidget(makeAgreements());
    m_notes = new TextLabel(theme, TextStyle::Base, Token::WarnText, Weight::Regular);
    m_notes->setObjectName(QStringLiteral("policyNotes"));
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    inside->setAutoFillBackground(false); // the panel's ground
    scroll->viewport()->setAutoFillBackground(false);
    body->addWidget(scroll, 1);
    m_message = new InlineMessage(theme);
    body->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    m_new = new SecondaryButton(theme, tr("Copy as a new one"));
    m_publish = new PrimaryButton(theme, tr("Publish"));
    m_publish->setKeyHint(QStringLiteral("Ctrl+P"));
    buttons->addStretch(1);
    buttons->addWidget(m_new);
    buttons->addWidget(m_publish);
    body->addLayout(buttons);
    connect(m_new, &QPushButton::clicked, this, &PolicyPane::startNew);
    connect(m_publish, &QPushButton::clicked, this, &PolicyPane::publish);
    return m_form;
}

/// Of the agency's own country, unless the policy says an amount in another one already.
Currency PolicyPane::currency() const
{
    for (const auto& published : m_agency.policies)
        if (published.body.policy.id == m_shown && published.body.promises
            && published.body.promises->leastAmount)
            return published.body.promises->leastAmount->currency();
    static const std::map<QString, Currency> byCountry{{QStringLiteral("MX"), Currency::MXN},
        {QStringLiteral("CO"), Currency::COP}, {QStringLiteral("PE"), Currency::PEN},
        {QStringLiteral("CL"), Currency::CLP}, {QStringLiteral("US"), Currency::USD}};
    const auto found = byCountry.find(m_services.store.identity().country);
    return found == byCountry.end() ? Currency::MXN : found->second;
}

void PolicyPane::refresh()
{
    const AgencyFile& now = m_services.store.context().agency;
    if (now == m_agency && m_items->rowCount() > 0)
        return;
    m_agency = now;
    fillList();
}

void PolicyPane::fillList()
{
    const QDate today = m_services.store.clock().today();
    const Formatter& format = m_services.format;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_items->clear();
    int current = -1;
    for (const auto& published : m_agency.policies) {
        const DiscountPolicy& policy = published.body.policy;
        const bool holds = policy.from <= today && (!policy.to || today <= *policy.to);
        TwoLine line;
        line.title = QString::fromUtf8(policy.id);
        line.subtitle = policy.to ? format.dateRange(policy.from, *policy.to, today)
                                  : tr("from %1").arg(format.shortDate(policy.from, today));
        line.right = holds ? tr("in force") : QString();
        line.dimmed = !holds;
        auto* item = new QStandardItem(line.title);
        item->setData(QVariant::fromValue(line), TwoLineRole);
        item->setData(spoken(line), Qt::AccessibleTextRole);
        item->setData(policy.id);
        m_items->appendRow(item);
        if (policy.id == m_shown || (m_shown.isEmpty() && holds))
            current = m_items->rowCount() - 1;
    }
    if (current < 0 && m_items->rowCount() > 0)
        current = 0;
    m_list->setCurrentIndex(m_items->index(current, 0));
    if (!m_touched)
        showCurrent();
}

void PolicyPane::showCurrent()
{
    m_message->dismiss();
    const QByteArray id = m_list->currentIndex().data(Qt::UserRole + 1).toByteArray();
    const PolicyPublished* found = m_agency.policy(id);
    if (found)
        return show(*found);
    PolicyPublished first;
    first.policy.from = m_services.store.clock().today();
    for (const char* role : {"agent", "collector", "supervisor"})
        first.policy.roles.emplace_back().role = QLatin1String(role);
    show(first);
}

void PolicyPane::show(const PolicyPublished& published)
{
    const DiscountPolicy& policy = published.policy;
    const PromiseRules rules = published.promises.value_or(PromiseRules());
    m_shown = policy.id;
    m_id->setText(QString::fromUtf8(policy.id));
    m_id->setReadOnly(!policy.id.isEmpty() || !m_readOnly.isEmpty());
    m_campaign->setText(policy.campaign);
    m_approval->setText(policy.approval);
    m_creditor->setText(policy.creditor);
    m_product->setText(policy.product);
    m_bucket->setCurrentIndex(std::max(0, m_bucket->findData(policy.bucket)));
    m_from->setValue(policy.from);
    m_to->setValue(policy.to);
    m_businessDays->setChecked(policy.onBusinessDays);
    m_roles->setRoles(policy.roles);
    m_least->setCurrency(currency());
    m_least->setValue(rules.leastAmount);
    setLimit(m_daysAhead, rules.mostDaysAhead);
    setLimit(m_open, rules.mostOpen);
    setLimit(m_grace, rules.grace);
    m_threshold->setValue(
        rules.threshold ? int(rules.threshold->millionths() / 1'000'000) : noLimit);
    const auto& conditions = policy.agreement;
    setLimit(
        m_missedAfter, conditions ? std::optional(conditions->graceDays) : std::optional<qint64>());
    m_letterDays->setValue(conditions ? int(conditions->letterDays) : usualLetterDays);
    m_discountLost->setChecked(!conditions || conditions->discountLost);
    m_novation->setChecked(conditions && conditions->novation);
    for (Field* field : {m_idField, m_fromField, m_toField})
        field->setError({});
    m_touched = false;
    showNotes();
}

void PolicyPane::touch()
{
    m_touched = true;
    showNotes();
}

/// Overlaps and days without a policy are no errors, but nobody wants them by accident.
void PolicyPane::showNotes()
{
    QStringList sentences;
    const QDate today = m_services.store.clock().today();
    const Formatter& format = m_services.format;
    if (m_from->value()) {
        DiscountPolicy policy;
        policy.id = m_id->text().trimmed().toUtf8();
        policy.from = *m_from->value();
        policy.to = m_to->value();
        policy.creditor = m_creditor->text().trimmed();
        policy.product = m_product->text().trimmed();
        policy.bucket = m_bucket->currentData().toString();
        for (const PolicyNote& note : policyNotes(policy, m_agency.discountPolicies())) {
            const QString days = note.to ? format.dateRange(note.from, *note.to, today)
                                         : tr("from %1 on").arg(format.shortDate(note.from, today));
            sentences << (note.what == PolicyNote::What::Overlap
                    ? tr("%1: “%2” holds for the same; the one that starts later counts.")
                          .arg(days, QString::fromUtf8(note.other))
                    : tr("%1: no policy holds, so nothing may be offered.").arg(days));
        }
    }
    m_notes->setText(sentences.join(u'\n'));
    m_notes->setHidden(sentences.isEmpty());
}

std::optional<PolicyPublished> PolicyPane::typed()
{
    m_message->dismiss();
    const bool fromGood = m_from->commit(), toGood = m_to->commit();
    const bool named = !m_id->text().trimmed().isEmpty();
    const bool ordered = !m_to->value() || !m_from->value() || *m_from->value() <= *m_to->value();
    m_idField->setError(named ? QString() : tr("Give it a short name"));
    m_fromField->setError(!fromGood ? m_from->error()
            : m_from->value()       ? QString()
                                    : tr("The day is missing"));
    m_toField->setError(!toGood ? m_to->error() : ordered ? QString() : tr("Before the first day"));
    if (!named || !fromGood || !toGood || !m_from->value() || !ordered || !m_least->commit())
        return {};
    PolicyPublished said;
    DiscountPolicy& policy = said.policy;
    policy.id = m_id->text().trimmed().toUtf8();
    policy.from = *m_from->value();
    policy.to = m_to->value();
    policy.creditor = m_creditor->text().trimmed();
    policy.product = m_product->text().trimmed();
    policy.bucket = m_bucket->currentData().toString();
    policy.campaign = m_campaign->text().trimmed();
    policy.approval = m_approval->text().trimmed();
    policy.roles = m_roles->roles();
    policy.onBusinessDays = m_businessDays->isChecked();
    policy.agreement = agreement();
    PromiseRules rules;
    rules.leastAmount = m_least->value();
    rules.mostDaysAhead = limitOf<qint64>(m_daysAhead);
    rules.mostOpen = limitOf<qint64>(m_open);
    rules.grace = limitOf<int>(m_grace);
    if (const auto threshold = limitOf<int>(m_threshold))
        rules.threshold = Rate::percent(*threshold);
    said.promises = rules;
    if (const auto good = check(Body(said)); !good) {
        m_message->showMessage(Tone::Bad, sentence(good.error()));
        return {};
    }
    return said;
}

void PolicyPane::startNew()
{
    m_shown.clear();
    m_id->setReadOnly(false);
    m_id->clear();
    m_from->setValue(m_services.store.clock().today());
    m_to->setValue({});
    touch();
    m_id->setFocus();
}

void PolicyPane::publish()
{
    if (m_busy || !m_readOnly.isEmpty())
        return;
    const auto said = typed();
    if (!said)
        return;
    m_busy = true;
    m_touched = false; // what is typed from here on is the next version
    m_publish->setEnabled(false);
    auto& store = m_services.store;
    whenReady(store.append({store.newFact(store.identity().agency, *said)}), this,
        [this, id = said->policy.id](const Result<Appended>& appended) {
            m_busy = false;
            m_publish->setEnabled(m_readOnly.isEmpty());
            if (!appended) {
                m_touched = true;
                return m_message->showMessage(Tone::Bad, sentence(appended.error()));
            }
            m_shown = id;
            refresh();
            emit published(tr("Policy “%1” is published").arg(QString::fromUtf8(id)));
        });
}

void PolicyPane::focusInside()
{
    m_items->rowCount() > 0 ? m_list->setFocus() : m_id->setFocus();
}

void PolicyPane::setReadOnly(const QString& why)
{
    m_readOnly = why;
    const bool may = why.isEmpty();
    m_publish->setEnabled(may);
    m_new->setEnabled(may);
    m_publish->setToolTip(why);
    m_roles->setReadOnly(!may);
}

} // namespace expediente::ui

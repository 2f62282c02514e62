#include "ui/supervision/policy_form.h"

#include "core/store/store.h"
#include "ui/agenda/fitted_table.h"
#include "ui/supervision/role_limits_model.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/money_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QSpinBox>

#include <algorithm>

namespace expediente::ui {

namespace {

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

PolicyForm::PolicyForm(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_roles(new RoleLimitsModel(services.format, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(makeScope());
    column->addWidget(makeTable(), 1);
    m_businessDays = new QCheckBox(tr("Dates of a plan move to the next business day"));
    m_businessDays->setObjectName(QStringLiteral("policyBusinessDays"));
    connect(m_businessDays, &QCheckBox::toggled, this, &PolicyForm::edited);
    column->addWidget(m_businessDays);
    column->addWidget(makePromises());
    column->addWidget(makeAgreements());
    connect(m_roles, &RoleLimitsModel::edited, this, &PolicyForm::edited);
    connect(m_roles, &RoleLimitsModel::refused, this, &PolicyForm::refused);
}

QWidget* PolicyForm::makeScope()
{
    const Theme& theme = m_services.theme;
    const QDate today = m_services.store.clock().today();
    const auto line = [&](const char* name, const QString& none = {}) {
        auto* edit = new LineEdit(theme);
        edit->setObjectName(QLatin1String(name));
        edit->setMaxLength(longestKey);
        edit->setPlaceholderText(none);
        connect(edit, &QLineEdit::textEdited, this, &PolicyForm::edited);
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
    connect(m_bucket, &QComboBox::activated, this, &PolicyForm::edited);
    m_from = new DateEdit(theme, m_services.format, today);
    m_from->setObjectName(QStringLiteral("policyFrom"));
    m_to = new DateEdit(theme, m_services.format, today);
    m_to->setObjectName(QStringLiteral("policyTo"));
    m_to->setPlaceholderText(tr("For good"));
    for (DateEdit* edit : {m_from, m_to})
        connect(edit, &DateEdit::valueChanged, this, &PolicyForm::edited);

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

QWidget* PolicyForm::makeTable()
{
    auto* table = new FittedTable(m_services.theme, m_roles, RoleLimitsModel::Role);
    table->setAccessibleName(tr("What each role may do"));
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setTabKeyNavigation(false);
    table->setMinimumHeight(
        table->verticalHeader()->defaultSectionSize() * rowsOfTable + metrics::space3);
    return table;
}

QWidget* PolicyForm::makePromises()
{
    const Theme& theme = m_services.theme;
    m_least = new MoneyEdit(theme, m_services.format, Currency::MXN);
    m_least->setObjectName(QStringLiteral("policyLeast"));
    m_least->setPlaceholderText(tr("No limit"));
    connect(m_least, &MoneyEdit::valueChanged, this, &PolicyForm::edited);
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
        connect(box, &QSpinBox::valueChanged, this, &PolicyForm::edited);
    return row;
}

/// Without them an agreement on an offer of this policy prints as a draft only.
QWidget* PolicyForm::makeAgreements()
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
        connect(box, &QSpinBox::valueChanged, this, &PolicyForm::edited);
    for (QCheckBox* box : {m_discountLost, m_novation})
        connect(box, &QCheckBox::toggled, this, &PolicyForm::edited);
    return row;
}

void PolicyForm::show(const PolicyPublished& published, Currency currency)
{
    const DiscountPolicy& policy = published.policy;
    const PromiseRules rules = published.promises.value_or(PromiseRules());
    m_id->setText(QString::fromUtf8(policy.id));
    m_id->setReadOnly(!policy.id.isEmpty() || m_readOnly);
    m_campaign->setText(policy.campaign);
    m_approval->setText(policy.approval);
    m_creditor->setText(policy.creditor);
    m_product->setText(policy.product);
    m_bucket->setCurrentIndex(std::max(0, m_bucket->findData(policy.bucket)));
    m_from->setValue(policy.from);
    m_to->setValue(policy.to);
    m_businessDays->setChecked(policy.onBusinessDays);
    m_roles->setRoles(policy.roles);
    showPromises(rules, currency);
    showAgreements(policy.agreement);
    for (Field* field : {m_idField, m_fromField, m_toField})
        field->setError({});
}

void PolicyForm::showPromises(const PromiseRules& rules, Currency currency)
{
    m_least->setCurrency(currency);
    m_least->setValue(rules.leastAmount);
    setLimit(m_daysAhead, rules.mostDaysAhead);
    setLimit(m_open, rules.mostOpen);
    setLimit(m_grace, rules.grace);
    m_threshold->setValue(
        rules.threshold ? int(rules.threshold->millionths() / 1'000'000) : noLimit);
}

void PolicyForm::showAgreements(const std::optional<AgreementConditions>& conditions)
{
    setLimit(
        m_missedAfter, conditions ? std::optional(conditions->graceDays) : std::optional<qint64>());
    m_letterDays->setValue(conditions ? int(conditions->letterDays) : usualLetterDays);
    m_discountLost->setChecked(!conditions || conditions->discountLost);
    m_novation->setChecked(conditions && conditions->novation);
}

void PolicyForm::startNew()
{
    m_id->setReadOnly(false);
    m_id->clear();
    m_from->setValue(m_services.store.clock().today());
    m_to->setValue({});
    focusName();
}

void PolicyForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_roles->setReadOnly(readOnly);
}

void PolicyForm::focusName()
{
    m_id->setFocus();
}

DiscountPolicy PolicyForm::reach() const
{
    DiscountPolicy policy;
    policy.id = m_id->text().trimmed().toUtf8();
    policy.from = m_from->value().value_or(QDate());
    policy.to = m_to->value();
    policy.creditor = m_creditor->text().trimmed();
    policy.product = m_product->text().trimmed();
    policy.bucket = m_bucket->currentData().toString();
    return policy;
}

/// What is wrong stands at its field.
bool PolicyForm::isComplete()
{
    const bool fromGood = m_from->commit(), toGood = m_to->commit();
    const bool named = !m_id->text().trimmed().isEmpty();
    const bool ordered = !m_to->value() || !m_from->value() || *m_from->value() <= *m_to->value();
    m_idField->setError(named ? QString() : tr("Give it a short name"));
    m_fromField->setError(!fromGood ? m_from->error()
            : m_from->value()       ? QString()
                                    : tr("The day is missing"));
    m_toField->setError(!toGood ? m_to->error() : ordered ? QString() : tr("Before the first day"));
    return named && fromGood && toGood && m_from->value() && ordered && m_least->commit();
}

std::optional<PolicyPublished> PolicyForm::typed()
{
    if (!isComplete())
        return {};
    PolicyPublished said;
    said.policy = reach();
    said.policy.campaign = m_campaign->text().trimmed();
    said.policy.approval = m_approval->text().trimmed();
    said.policy.roles = m_roles->roles();
    said.policy.onBusinessDays = m_businessDays->isChecked();
    said.policy.agreement = agreement();
    said.promises = promises();
    return said;
}

PromiseRules PolicyForm::promises() const
{
    PromiseRules rules;
    rules.leastAmount = m_least->value();
    rules.mostDaysAhead = limitOf<qint64>(m_daysAhead);
    rules.mostOpen = limitOf<qint64>(m_open);
    rules.grace = limitOf<int>(m_grace);
    if (const auto threshold = limitOf<int>(m_threshold))
        rules.threshold = Rate::percent(*threshold);
    return rules;
}

std::optional<AgreementConditions> PolicyForm::agreement() const
{
    const auto days = limitOf<qint64>(m_missedAfter);
    if (!days)
        return std::nullopt;
    return AgreementConditions{
        *days, m_discountLost->isChecked(), m_novation->isChecked(), m_letterDays->value()};
}

} // namespace expediente::ui

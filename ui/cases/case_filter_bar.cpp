#include "ui/cases/case_filter_bar.h"

#include "core/negotiation/authority.h"
#include "core/store/store.h"
#include "ui/cases/case_cells.h"
#include "ui/cases/flow_layout.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/tool_tip.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace expediente::ui {

namespace {

constexpr int pauseMs = 150;
constexpr int textWidth = 170;
constexpr int amountWidth = 114;
constexpr int comboWidth = 160;
constexpr int popupExtra = 24; // margins and scroll bar

/// The rows anew; what was chosen stays chosen, if it is still there.
void fill(
    QComboBox& combo, const QString& all, const std::vector<std::pair<QString, QString>>& rows)
{
    const QSignalBlocker quiet(combo);
    const QString chosen = combo.currentData().toString();
    combo.clear();
    if (!all.isEmpty())
        combo.addItem(all, QString());
    for (const auto& [text, key] : rows)
        combo.addItem(text, key);
    combo.setCurrentIndex(std::max(0, combo.findData(chosen)));
    combo.view()->setMinimumWidth(combo.view()->sizeHintForColumn(0) + popupExtra);
}

} // namespace

CaseFilterBar::CaseFilterBar(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services)
{
    const Theme& theme = services.theme;
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    flow->setSpacing(metrics::space2);

    m_text = new LineEdit(theme);
    m_text->setObjectName("caseText");
    m_text->setLeadingIcon(IconName::Search);
    m_text->setKeyHint(KeyCap::named(QKeySequence(QStringLiteral("Ctrl+F"))));
    m_text->setPlaceholderText(tr("Name, folio, phone, address"));
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setMinimumWidth(textWidth);
    m_text->setMaxLength(120);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->installEventFilter(this);
    flow->addWidget(m_text);

    m_bucket = addCombo(tr("Days past due"));
    m_bucket->setObjectName("caseBucket");
    addBuckets();
    m_state = addCombo(tr("State"));
    m_state->setObjectName("caseState");
    addStates();
    m_area = addCombo(tr("Area"));
    m_area->setObjectName("caseArea");
    m_area->setMaxVisibleItems(18);
    for (MoneyEdit** edit : {&m_least, &m_most}) {
        *edit = new MoneyEdit(theme, services.format, Currency::MXN);
        (*edit)->setFixedWidth(amountWidth);
        (*edit)->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(*edit, &MoneyEdit::valueChanged, this, [this] { m_pause.start(); });
        flow->addWidget(*edit);
    }
    m_least->setObjectName("caseLeast");
    m_least->setPlaceholderText(tr("Total from"));
    m_least->setAccessibleName(tr("Total from"));
    m_most->setObjectName("caseMost");
    m_most->setPlaceholderText(tr("Total up to"));
    m_most->setAccessibleName(tr("Total up to"));
    m_currency = addCombo(tr("Currency"));
    m_currency->setObjectName("caseCurrency");
    m_assigned = addCombo(tr("Assigned to"));
    m_assigned->setObjectName("caseAssigned");

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CaseFilterBar::collect);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    setFacets({});
}

QComboBox* CaseFilterBar::addCombo(const QString& name)
{
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(name);
    combo->setToolTip(plainToolTip(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(comboWidth);
    combo->installEventFilter(this);
    connect(combo, &QComboBox::currentIndexChanged, this, &CaseFilterBar::collect);
    layout()->addWidget(combo);
    return combo;
}

void CaseFilterBar::addBuckets()
{
    std::vector<std::pair<QString, QString>> rows;
    for (const Bucket& bucket : m_services.store.context().buckets.all()) {
        const bool upToDate = bucket.to && *bucket.to == 0;
        rows.emplace_back(upToDate ? tr("Up to date")
                                   : tr("%1 days").arg(m_services.format.bucket(bucket.name())),
            bucket.name());
    }
    fill(*m_bucket, tr("All buckets"), rows);
}

void CaseFilterBar::addStates()
{
    const QSignalBlocker quiet(m_state);
    const bool ofBlocked = isAboveCollectors(m_services.store.identity().role);
    for (const auto state : {CaseState::Open, CaseState::Recalled, CaseState::Closed,
             CaseState::Blocked, CaseState::Erased})
        if (state != CaseState::Blocked || ofBlocked)
            m_state->addItem(CaseCells::stateWord(state), int(state));
}

void CaseFilterBar::setFacets(const CaseFacets& facets)
{
    std::vector<std::pair<QString, QString>> areas, users, currencies;
    for (const auto& [area, cases] : facets.areas)
        areas.emplace_back(area + QStringLiteral(" · ") + m_services.format.number(cases), area);
    fill(*m_area, tr("All areas"), areas);
    for (const UserRow& user : facets.users)
        users.emplace_back(user.name.isEmpty() ? user.key : user.name, user.key);
    fill(*m_assigned, tr("Assigned to anyone"), users);
    for (const Currency currency : facets.currencies)
        currencies.emplace_back(code(currency), code(currency));
    fill(*m_currency, tr("All currencies"), currencies);
    m_area->setVisible(!areas.empty());
    m_assigned->setVisible(users.size() > 1);
    m_currency->setVisible(currencies.size() > 1);
    m_currencies = facets.currencies;
    for (MoneyEdit* edit : {m_least, m_most})
        edit->setCurrency(currency());
    collect();
}

Currency CaseFilterBar::currency() const
{
    const auto chosen = currencyFromCode(m_currency->currentData().toString());
    return chosen ? *chosen : m_currencies.empty() ? Currency::MXN : m_currencies.front();
}

void CaseFilterBar::chooseCurrency()
{
    if (m_currencies.size() < 2 || m_currency->currentIndex() > 0)
        return;
    const QSignalBlocker quiet(m_currency);
    m_currency->setCurrentIndex(1);
    m_filter.currency = currency();
}

void CaseFilterBar::setArea(const QString& area)
{
    const int index = m_area->findData(area);
    if (index >= 0)
        m_area->setCurrentIndex(index);
}

void CaseFilterBar::setBucket(const std::optional<Bucket>& bucket)
{
    m_bucket->setCurrentIndex(bucket ? std::max(0, m_bucket->findData(bucket->name())) : 0);
}

void CaseFilterBar::collect()
{
    m_pause.stop();
    for (MoneyEdit* edit : {m_least, m_most})
        edit->setCurrency(currency());
    CaseFilter filter;
    filter.text = m_text->text().trimmed();
    filter.state = CaseState(m_state->currentData().toInt());
    filter.bucket = m_services.store.context().buckets.named(m_bucket->currentData().toString());
    filter.area = m_area->currentData().toString();
    filter.assignedTo = m_assigned->currentData().toString();
    filter.least = m_least->value();
    filter.most = m_most->value();
    if (filter.least || filter.most) {
        chooseCurrency();
        filter.currency = currency();
    } else {
        filter.currency = currencyFromCode(m_currency->currentData().toString());
    }
    if (std::exchange(m_filter, filter) == filter)
        return;
    emit changed();
}

void CaseFilterBar::clear()
{
    {
        const QSignalBlocker a(m_bucket), b(m_state), c(m_area), d(m_assigned), e(m_currency);
        for (QComboBox* combo : {m_bucket, m_state, m_area, m_assigned, m_currency})
            combo->setCurrentIndex(combo->count() ? 0 : -1);
    }
    m_text->clear();
    m_least->setValue({});
    m_most->setValue({});
    collect();
}

void CaseFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool CaseFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isText = watched == m_text;
    if (isText && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down)) {
        collect();
        emit left();
        return true;
    }
    if (key == Qt::Key_Escape) {
        if (isText && !m_text->text().isEmpty()) {
            m_text->clear();
            collect();
        } else {
            emit left();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace expediente::ui

#include "ui/settings/settings_page.h"

#include "ui/settings/agency_panel.h"
#include "ui/settings/appearance_panel.h"
#include "ui/settings/backup_panel.h"
#include "ui/settings/goals_panel.h"
#include "ui/settings/lock_panel.h"
#include "ui/settings/passphrase_panel.h"
#include "ui/settings/recovery_panel.h"
#include "ui/settings/store_panel.h"

#include <QScrollArea>

namespace expediente::ui {

namespace {

constexpr int twoColumns = 820; // logical pixels that two columns of panels need

QBoxLayout* addColumn(QBoxLayout* columns, std::initializer_list<QWidget*> panels)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::gutter);
    for (QWidget* panel : panels)
        column->addWidget(panel);
    column->addStretch(1);
    columns->addLayout(column, 1);
    return column;
}

} // namespace

SettingsPage::SettingsPage(const Services& services, SettingsSeams seams, QWidget* parent)
    : Page(services, parent)
    , m_scroll(new QScrollArea)
    , m_agency(new AgencyPanel(services))
    , m_store(new StorePanel(services))
    , m_backup(new BackupPanel(services))
{
    auto* content = new QWidget;
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(
        metrics::pageMargin, metrics::gutter, metrics::pageMargin, metrics::gutter);
    m_columns->setSpacing(metrics::gutter);
    m_first = new AppearancePanel(services.theme, services.preferences);
    addColumn(m_columns,
        {m_first, new LockPanel(services.theme, services.preferences), new GoalsPanel(services),
            m_store});
    addColumn(m_columns,
        {new PassphrasePanel(services, seams.cost), m_backup, m_agency,
            new RecoveryPanel(services, seams.print)});
    connect(m_backup, &BackupPanel::movedAway, this, &SettingsPage::movedAway);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    refresh();
}

void SettingsPage::refresh()
{
    m_agency->refresh();
    m_store->refresh();
    m_backup->refresh();
}

void SettingsPage::focusFirst()
{
    m_first->setFocus();
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(
        width() < twoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace expediente::ui

#include "ui/shell/app_bar.h"

#include "core/store/store.h"
#include "ui/page/reading.h"
#include "ui/page/sync_watch.h"
#include "ui/shell/search_box.h"
#include "ui/shell/user_button.h"
#include "ui/sync/sync_words.h"
#include "ui/text/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sync_chip.h"
#include "ui/widgets/tab_bars.h"

#include <QSignalBlocker>

namespace expediente::ui {

namespace {

constexpr int wideEnoughForName = 1160;

} // namespace

AppBar::AppBar(const Services& services, const std::vector<Section>& sections, QMenu* userMenu,
    QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_theme(services.theme)
    , m_sections(new SectionBar(services.theme))
    , m_search(new SearchBox(services))
    , m_sync(new SyncChip(services.theme))
{
    setObjectName(QStringLiteral("appBar"));
    setMinimumHeight(metrics::appBar);
    const StoreIdentity& identity = services.store.identity();
    m_user = new UserButton(
        services.theme, identity.userName, word(Vocabulary::UserRole, identity.role), userMenu);
    for (const Section section : sections)
        m_sections->setTabData(m_sections->addTab(wordFor(section)), int(section));
    // Pages that are no section (the settings) have a tab that nobody sees, so that none is open.
    const int none = m_sections->addTab({});
    m_sections->setTabData(none, -1);
    m_sections->setTabVisible(none, false);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space1, 0, metrics::pageMargin, 0);
    row->setSpacing(metrics::space3);
    row->addWidget(m_sections);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    if (const auto why = onlyReads(services.store)) {
        m_readOnly = new Chip(m_theme,
            {.text = tr("Reading only"),
                .icon = IconName::Lock,
                .kind = ChipKind::Warn,
                .size = ChipSize::Large});
        m_readOnly->setToolTip(why->code == ErrorCode::StoreReadOnly
                ? tr("Another window writes to this store. Nothing can be saved from this one.")
                : tr("Your role reads case files and changes nothing in them."));
        row->addWidget(m_readOnly);
    }
    row->addWidget(m_sync);
    row->addWidget(m_user);

    if (services.sync)
        connect(services.sync, &SyncWatch::changed, this, &AppBar::showSync);
    showSync();
    connect(m_sync, &QToolButton::clicked, this, &AppBar::syncExplained);
    connect(m_sections, &QTabBar::currentChanged, this, [this](int index) {
        if (const int section = m_sections->tabData(index).toInt(); section >= 0)
            emit sectionChosen(Section(section));
    });
}

void AppBar::showSync()
{
    const SyncStatus status = m_services.sync ? m_services.sync->status() : SyncStatus();
    m_sync->setStatus(
        status, SyncWords::since(status, m_services.format, m_services.store.clock().today()));
    m_sync->setToolTip(status.state == SyncState::LocalOnly
            ? tr("Everything is kept on this machine; no server is set up.")
            : SyncWords::of(status).explanation);
    m_sync->setVisible(m_services.sync || !m_readOnly);
}

QString AppBar::wordFor(Section section)
{
    switch (section) {
    case Section::Today:
        return tr("Today");
    case Section::Cases:
        return tr("Portfolio");
    case Section::CaseFile:
        return tr("Case file");
    case Section::Promises:
        return tr("Promises");
    case Section::Visits:
        return tr("Visits");
    case Section::Supervision:
        return tr("Supervision");
    case Section::Importing:
        return tr("Import");
    case Section::Sync:
        return tr("Synchronisation");
    case Section::Settings:
        return tr("Settings");
    }
    return {};
}

void AppBar::showSection(Section section)
{
    const QSignalBlocker quiet(m_sections);
    int shown = m_sections->count() - 1;
    for (int i = 0; i < m_sections->count(); ++i)
        if (m_sections->tabData(i).toInt() == int(section))
            shown = i;
    m_sections->setCurrentIndex(shown);
}

void AppBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme[Token::Surface]);
    paint::fill(painter, QRectF(0, height() - 1, width(), 1), m_theme[Token::Border]);
}

void AppBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_user->setCompact(width() < wideEnoughForName);
}

} // namespace expediente::ui

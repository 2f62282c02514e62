#include "ui/sync/sync_page.h"

#include "core/store/store.h"
#include "core/store/sync/store_sync.h"
#include "ui/agenda/list_panel.h"
#include "ui/agenda/store_follower.h"
#include "ui/forms/said_again.h"
#include "ui/page/background.h"
#include "ui/page/sync_watch.h"
#include "ui/sync/join_pane.h"
#include "ui/sync/rejected_pane.h"
#include "ui/sync/sync_head.h"
#include "ui/sync/unsettled_model.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tab_bars.h"
#include "ui/widgets/two_line_delegate.h"

#include <QListView>

namespace expediente::ui {

namespace {

constexpr int listShare = 560, detailShare = 760;

} // namespace

SyncPage::SyncPage(const Services& services, QWidget* parent)
    : Page(services, parent)
    , m_lists(new SyncLists(services, this))
    , m_model(new UnsettledModel(services.format, this))
    , m_head(new SyncHead(services))
    , m_join(new JoinPane(services))
    , m_message(new InlineMessage(services.theme))
    , m_tabs(new CaseTabs(services.theme))
    , m_words{tr("To send"), tr("Waiting"), tr("Rejected"), tr("For a newer program")}
{
    for (const QString& word : m_words)
        m_tabs->addTab(word);
    m_tabs->setAccessibleName(tr("What is still to be settled"));
    makeActions();
    m_listsPart = makeLists();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(
        metrics::pageMargin, metrics::gutter, metrics::pageMargin, metrics::gutter);
    page->setSpacing(metrics::gutter);
    page->addWidget(m_head);
    page->addWidget(m_message);
    page->addWidget(m_join);
    page->addWidget(m_listsPart, 1);
    page->addStretch();
    auto* follower = new StoreFollower(services.watch, this, [this] { m_lists->ask(); });
    follower->follow(m_lists);
    if (services.sync) {
        // While much comes it changes faster than a list can be read.
        connect(services.sync, &SyncWatch::changed, this, [this, follower] {
            showStatus();
            follower->askAnew();
        });
        connect(m_head->now(), &QPushButton::clicked, services.sync, &SyncWatch::syncNow);
        connect(m_head->pause(), &QPushButton::clicked, m_pause, &QAction::trigger);
        connect(m_pause, &QAction::triggered, services.sync, &SyncWatch::pause);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &SyncPage::showRows);
    connect(m_join, &JoinPane::joined, this, &SyncPage::reopenRequested);
    connect(m_join, &JoinPane::returned, this, [this] { this->services().sync->syncNow(); });
    connect(m_lists, &SyncLists::asked, m_list, &ListPanel::setReading);
    connect(m_lists, &SyncLists::changed, this, &SyncPage::showRows);
    refresh();
}

void SyncPage::makeActions()
{
    auto* next = addKeyAction("nextSyncList", tr("Next list to settle"),
        QKeySequence(Qt::CTRL | Qt::Key_Tab), tr("Next list"));
    connect(next, &QAction::triggered, this, [this] { step(1); });
    auto* previous = addPageAction("previousSyncList", tr("Previous list to settle"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    m_again = addKeyAction("sayAgain", tr("Put right and say again"),
        QKeySequence(Qt::CTRL | Qt::Key_R), tr("Say again"));
    connect(m_again, &QAction::triggered, this, &SyncPage::sayAgain);
    m_aside = addKeyAction(
        "setAside", tr("Set aside"), QKeySequence(Qt::CTRL | Qt::Key_D), tr("Set aside"));
    connect(m_aside, &QAction::triggered, this, &SyncPage::setAside);
    m_pause = addKeyAction("pauseSync", tr("Pause synchronisation"),
        QKeySequence(Qt::CTRL | Qt::Key_Period), tr("Pause"));
    m_head->pause()->setKeyHint(KeyCap::named(m_pause->shortcut()));
    blockWhereReadOnly({m_again, m_aside});
}

QWidget* SyncPage::makeLists()
{
    const Theme& theme = services().theme;
    auto* view = new QListView;
    view->setModel(m_model);
    view->setItemDelegate(new TwoLineDelegate(theme, view));
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setFrameShape(QFrame::NoFrame);
    auto* empty = new EmptyState(theme, IconName::CheckCircle, tr("Nothing here"),
        tr("All that belongs in this list is settled."));
    m_list = new ListPanel(theme, m_words.first(), view, empty);
    m_list->setIcon(IconName::List);
    m_list->setSelectionKept(true);
    connect(m_list, &ListPanel::currentChanged, this, &SyncPage::showChoice);
    connect(m_list, &ListPanel::opened, this,
        [this](CaseId id) { emit caseRequested(id, CaseTab::Timeline); });
    m_detail = new RejectedPane(services());
    m_detail->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_detail, &RejectedPane::factCame, this, &SyncPage::showChoice);
    for (QAction* action : {m_again, m_aside}) {
        auto* button = action == m_again
            ? static_cast<Button*>(new PrimaryButton(theme, action->text()))
            : new SecondaryButton(theme, action->text());
        button->setKeyHint(KeyCap::named(action->shortcut()));
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        const auto follow = [button, action] {
            button->setText(action->text());
            button->setVisible(action->isEnabled());
        };
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_detail->addButton(button);
        follow();
    }
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    auto* panels = new QHBoxLayout;
    panels->setSpacing(metrics::gutter);
    panels->addWidget(m_list, listShare);
    panels->addWidget(m_detail, detailShare);
    column->addWidget(m_tabs);
    column->addLayout(panels, 1);
    return part;
}

SyncList SyncPage::current() const
{
    return SyncList(std::max(0, m_tabs->currentIndex()));
}

void SyncPage::setCurrent(SyncList which)
{
    m_tabs->setCurrentIndex(int(which));
}

void SyncPage::step(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + syncListCount) % syncListCount);
}

void SyncPage::refresh()
{
    showStatus();
    m_lists->ask();
}

void SyncPage::focusFirst()
{
    if (m_join->isVisibleTo(this))
        m_join->setFocus(Qt::OtherFocusReason);
    else if (m_list->hasRows())
        m_list->focusInside();
    else
        m_head->now()->setFocus(Qt::OtherFocusReason);
}

void SyncPage::showStatus()
{
    const SyncStatus status = services().sync ? services().sync->status() : SyncStatus();
    m_head->show(status, m_server);
    m_pause->setEnabled(services().sync && SyncHead::mayPause(status));
    const bool local = status.state == SyncState::LocalOnly;
    // Which may be so while the state tells of something that weighs more.
    const bool expired = status.error && status.error->code == ErrorCode::SessionExpired;
    // Its certificate is another one: whoever knows the new fingerprint comes in again with it.
    const bool changed = status.error && status.error->code == ErrorCode::ServerNotTrusted;
    m_join->setVisible(local || expired || changed);
    m_join->ask(expired ? JoinPane::Asks::Code
            : changed   ? JoinPane::Asks::NewCertificate
                        : JoinPane::Asks::Everything);
    const QWidget* holder = window()->focusWidget();
    const bool loses = (local || changed) && holder && m_listsPart->isAncestorOf(holder);
    m_listsPart->setVisible(!local && !changed);
    if (loses)
        focusFirst();
    if (local || std::exchange(m_serverAsked, true))
        return;
    whenReady(inBackground([&store = services().store] { return StoreSync(store).link(); }), this,
        [this](const Result<std::optional<ServerLink>>& link) {
            if (!link || !*link)
                return;
            m_server = (*link)->url;
            m_join->setServer(**link);
            showStatus();
        });
}

void SyncPage::showRows()
{
    if (m_lists->error())
        m_message->showMessage(Tone::Bad, sentence(*m_lists->error()));
    else
        m_message->dismiss();
    const SyncCounts counts = services().sync ? services().sync->status().counts : SyncCounts();
    const std::array<qint64, syncListCount> known{
        counts.toSend, counts.waiting, counts.rejected, counts.parked};
    for (int i = 0; i < syncListCount; ++i)
        m_tabs->setCount(
            i, int(std::max<qint64>(known[size_t(i)], qint64(m_lists->rows(SyncList(i)).size()))));
    m_list->setTitle(m_words.at(int(current())));
    m_model->setRows(m_lists->rows(current()), services().store.clock().today());
    m_list->setReady();
    showChoice();
}

void SyncPage::showChoice()
{
    const QModelIndex index = m_list->view()->currentIndex();
    const auto& rows = m_model->rows();
    const bool chosen = index.isValid() && size_t(index.row()) < rows.size();
    m_detail->showRow(chosen ? std::optional(rows[size_t(index.row())]) : std::nullopt);
    const auto& row = m_detail->row();
    const bool rejected = row && row->rejectedMs && services().sync;
    m_again->setEnabled(
        rejected && row->caseId && !row->hidden && canBeSaidAgain(row->kind) && m_detail->fact());
    m_aside->setEnabled(rejected);
    m_aside->setText(row && row->aside ? tr("Take up again") : tr("Set aside"));
}

void SyncPage::sayAgain()
{
    const auto& row = m_detail->row();
    const auto said = m_detail->fact() ? saidAgain(m_detail->fact()->ours) : std::nullopt;
    if (!row || !said) {
        if (row && row->caseId)
            emit caseRequested(*row->caseId, CaseTab::Timeline);
        return;
    }
    whenReady(services().store.saveDraft(said->draftKey, said->draft), this,
        [this, id = *row->caseId, form = said->form, fact = row->id](const Done& kept) {
            if (!kept)
                return m_message->showMessage(Tone::Bad, sentence(kept.error()));
            // What was refused is in the form now, and stays in this list.
            whenReady(inBackground([&store = services().store, fact] {
                return StoreSync(store).setAside(fact, true);
            }),
                this, [](const Done&) {});
            emit formRequested(id, form);
        });
}

void SyncPage::setAside()
{
    const auto& row = m_detail->row();
    if (!row || !row->rejectedMs)
        return;
    whenReady(inBackground([&store = services().store, id = row->id, aside = !row->aside] {
        return StoreSync(store).setAside(id, aside);
    }),
        this, [this](const Done& done) {
            if (!done)
                return m_message->showMessage(Tone::Bad, sentence(done.error()));
            services().sync->nudge(); // which tells the counts anew
            m_lists->ask();
        });
}

} // namespace expediente::ui

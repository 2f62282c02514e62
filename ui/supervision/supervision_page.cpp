#include "ui/supervision/supervision_page.h"

#include "core/store/store.h"
#include "ui/agenda/list_panel.h"
#include "ui/agenda/store_follower.h"
#include "ui/page/later.h"
#include "ui/supervision/contact_rules_pane.h"
#include "ui/supervision/decision_pane.h"
#include "ui/supervision/figure_list.h"
#include "ui/supervision/kpi_charts.h"
#include "ui/supervision/policy_pane.h"
#include "ui/supervision/requests_model.h"
#include "ui/supervision/retention_pane.h"
#include "ui/supervision/review_pane.h"
#include "ui/supervision/supervision_state.h"
#include "ui/text/words.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tab_bars.h"
#include "ui/widgets/two_line_delegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QStackedLayout>

namespace expediente::ui {

namespace {

constexpr int queueWidth = 412;
constexpr int queueWidthNarrow = 350;
constexpr int momentWidth = 76;
/// Below this the charts would leave no room for the case; they have a page of their own too.
constexpr int roomForStrip = 600;
constexpr int roomForNames = 1200;

} // namespace

SupervisionPage::SupervisionPage(const Services& services, QWidget* parent)
    : Page(services, parent)
    , m_state(new SupervisionState(services, this))
    , m_model(new RequestsModel(services.format, this))
    , m_tabs(new CaseTabs(services.theme))
    , m_message(new InlineMessage(services.theme))
    , m_stack(new QStackedLayout)
    , m_error(new ErrorState(services.theme, tr("What there is to supervise could not be read"),
          tr("Your data are safe in the store.")))
    , m_failure(m_message, m_stack, m_error)
{
    for (const QString& word : {tr("To decide"), tr("Review"), tr("Figures"), tr("Policies"),
             tr("Rules of contact"), tr("Retention")})
        m_tabs->addTab(word);
    m_tabs->setAccessibleName(tr("Parts of supervision"));
    makeActions();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, metrics::gutter);
    page->setSpacing(0);
    page->addWidget(m_tabs);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(metrics::pageMargin, metrics::gutter, metrics::pageMargin, 0);
    inside->setSpacing(metrics::gutter);
    inside->addWidget(m_message);
    page->addLayout(inside, 1);
    inside->addLayout(m_stack, 1);
    m_stack->addWidget(makeDecide());
    m_review = new ReviewPane(services);
    m_stack->addWidget(m_review);
    m_stack->addWidget(makeFigures());
    m_policies = new PolicyPane(services);
    m_stack->addWidget(m_policies);
    m_rules = new ContactRulesPane(services);
    m_stack->addWidget(m_rules);
    m_retention = new RetentionPane(services);
    m_stack->addWidget(m_retention);
    m_stack->addWidget(m_error);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_stack->currentWidget() != m_error)
            m_stack->setCurrentIndex(tab);
        showActions();
    });
    auto* follower = new StoreFollower(services.watch, this, [this] { m_state->ask(); });
    follower->follow(m_state);
    connect(m_state, &SupervisionState::asked, m_requests, &ListPanel::setReading);
    connect(m_state, &SupervisionState::asked, m_review, &ReviewPane::setReading);
    connect(m_state, &SupervisionState::changed, this, &SupervisionPage::onChanged);
    connect(m_state, &SupervisionState::bucketsChanged, this, &SupervisionPage::refreshFigures);
    connect(m_error, &Placeholder::actionTriggered, this, &SupervisionPage::refresh);
    connect(m_message, &InlineMessage::actionTriggered, this, &SupervisionPage::refresh);
    connect(m_review, &ReviewPane::opened, this,
        [this](CaseId id) { open(m_review->panel(), id, CaseTab::Summary); });
    connect(m_review, &ReviewPane::saved, this,
        [this](const QString& said) { emit noticed(said, {}, {}); });
    const auto tell = [this](const QString& said) { emit noticed(said, {}, {}); };
    connect(m_policies, &PolicyPane::published, this, tell);
    connect(m_rules, &ContactRulesPane::published, this, tell);
    connect(m_retention, &RetentionPane::erased, this, tell);
    // What is asked of the creditor, the creditor's own user decides, who else only reads.
    const bool ofCreditor = services.store.identity().role == QStringLiteral("creditor")
        && services.store.access() != Store::Access::ReadOnly;
    m_decision->setReadOnly(ofCreditor ? QString() : whyReadOnly());
    m_policies->setReadOnly(whyReadOnly());
    m_rules->setReadOnly(whyReadOnly());
    m_retention->setReadOnly(whyReadOnly());
    m_review->setReadOnly(whyReadOnly());
    refresh();
}

void SupervisionPage::open(const ListPanel* list, CaseId id, CaseTab tab)
{
    emit walkListChanged(list->cases());
    emit caseRequested(id, tab);
}

/// The list of cases that shows; null where there is none.
const ListPanel* SupervisionPage::shownList() const
{
    switch (View(m_tabs->currentIndex())) {
    case View::Decide:
        return m_requests;
    case View::Review:
        return m_review->panel();
    case View::Figures:
        return m_figures->currentWidget() == m_list ? m_list->panel() : nullptr;
    case View::Policies:
    case View::Rules:
    case View::Retention:
        break;
    }
    return nullptr;
}

void SupervisionPage::makeActions()
{
    addFiguresAction([this](CaseTab tab) {
        const ListPanel* list = shownList();
        if (const auto id = list ? list->currentCase() : std::nullopt)
            open(list, *id, tab);
    });
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto* go = addPageAction("supervisionView", tr("Show: %1").arg(m_tabs->tabText(i)),
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        go->setObjectName(QStringLiteral("supervisionView%1").arg(i + 1));
        connect(go, &QAction::triggered, this, [this, i] { setView(View(i)); });
    }
    const auto decide = [this](Decision decision) {
        if (m_tabs->currentIndex() == int(View::Decide))
            m_decision->decide(decision);
    };
    auto* allow = addKeyAction("allowRequest", tr("Allow the request"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A), tr("Allow"));
    auto* change = addKeyAction("changeRequest", tr("Allow the request with changes"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), tr("With changes"));
    auto* refuse = addKeyAction("refuseRequest", tr("Refuse the request"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), tr("Refuse"));
    connect(allow, &QAction::triggered, this, [decide] { decide(Decision::Allow); });
    connect(change, &QAction::triggered, this, [decide] { decide(Decision::AllowChanged); });
    connect(refuse, &QAction::triggered, this, [decide] { decide(Decision::Refuse); });
    auto* save = addKeyAction("saveReview", tr("Save the observations"),
        QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Save review"));
    connect(save, &QAction::triggered, this, [this] {
        if (m_tabs->currentIndex() == int(View::Review))
            m_review->save();
    });
    auto* publish = addKeyAction("publishPolicy", tr("Publish the policy"),
        QKeySequence(Qt::CTRL | Qt::Key_P), tr("Publish"));
    connect(publish, &QAction::triggered, this, [this] {
        if (m_tabs->currentIndex() == int(View::Policies))
            m_policies->publish();
    });
    auto* file = addKeyAction("publishRules", tr("Publish rules of contact from a file"),
        QKeySequence::Open, tr("Rules from a file"));
    connect(file, &QAction::triggered, this, [this] {
        if (m_tabs->currentIndex() == int(View::Rules))
            m_rules->publishFile();
    });
    auto* erase = addPageAction("eraseListed", tr("Erase all cases past the time to keep them"));
    connect(erase, &QAction::triggered, this, [this] {
        if (m_tabs->currentIndex() == int(View::Retention))
            m_retention->eraseListed();
    });
    m_ofRetention = {erase};
    m_ofRules = {file};
    m_ofDeciding = {allow, change, refuse};
    m_ofReviewing = {save};
    m_ofPolicies = {publish};
    blockWhereReadOnly(m_ofDeciding + m_ofReviewing + m_ofPolicies + m_ofRules + m_ofRetention);
    showActions();
}

/// The key strip shows what can be done in this part.
void SupervisionPage::showActions()
{
    for (QAction* action : m_ofDeciding)
        action->setVisible(m_tabs->currentIndex() == int(View::Decide));
    for (QAction* action : m_ofReviewing)
        action->setVisible(m_tabs->currentIndex() == int(View::Review));
    for (QAction* action : m_ofPolicies)
        action->setVisible(m_tabs->currentIndex() == int(View::Policies));
    for (QAction* action : m_ofRules)
        action->setVisible(m_tabs->currentIndex() == int(View::Rules));
    for (QAction* action : m_ofRetention)
        action->setVisible(m_tabs->currentIndex() == int(View::Retention));
    emit actionsChanged();
}

ListPanel* SupervisionPage::makeRequests()
{
    const Theme& theme = services().theme;
    m_view = new QListView;
    m_view->setModel(m_model);
    auto* delegate = new TwoLineDelegate(theme, m_view);
    delegate->setMomentWidth(momentWidth);
    m_view->setItemDelegate(delegate);
    m_view->setAccessibleName(tr("Requests to decide"));
    m_view->installEventFilter(this);
    auto* empty = new EmptyState(theme, IconName::CheckCircle, tr("Nothing to decide"),
        tr("No request waits for an answer."));
    auto* panel = new ListPanel(theme, tr("To decide"), m_view, empty);
    panel->setIcon(IconName::Clock);
    panel->setSelectionKept(true);
    connect(panel, &ListPanel::currentChanged, this, &SupervisionPage::showRequest);
    connect(panel, &ListPanel::opened, this,
        [this, panel](CaseId id) { open(panel, id, CaseTab::Negotiation); });
    return panel;
}

QWidget* SupervisionPage::makeDecide()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gutter);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gutter);
    m_requests = makeRequests();
    m_decision = new DecisionPane(services());
    row->addWidget(m_requests);
    row->addWidget(m_decision, 1);
    column->addLayout(row, 1);
    m_strip = new KpiCharts(services(), *m_state, KpiCharts::Kind::Strip);
    column->addWidget(m_strip);
    connect(m_decision, &DecisionPane::changesRequested, this,
        [this](CaseId id) { emit caseRequested(id, CaseTab::Negotiation); });
    connect(m_decision, &DecisionPane::decided, this,
        [this](const QString& said, CaseId id, FactId decision) {
            focusFirst();
            emit noticed(said, tr("Undo"), [this, id, decision] { undo(id, decision); });
        });
    connect(m_decision, &DecisionPane::failed, this,
        [this](const Error& error) { m_message->showMessage(Tone::Bad, sentence(error)); });
    return widget;
}

QWidget* SupervisionPage::makeFigures()
{
    m_board = new KpiCharts(services(), *m_state, KpiCharts::Kind::Board);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_board);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list = new FigureListView(services(), *m_state);
    auto* widget = new QWidget;
    m_figures = new QStackedLayout(widget);
    m_figures->addWidget(scroll);
    m_figures->addWidget(m_list);
    connect(m_board, &KpiCharts::listRequested, this, [this](KpiCharts::Figure figure) {
        m_list->show(figure);
        m_figures->setCurrentWidget(m_list);
        m_list->focusInside();
    });
    connect(m_list, &FigureListView::left, this, &SupervisionPage::backToFigures);
    connect(m_list, &FigureListView::opened, this,
        [this](CaseId id) { open(m_list->panel(), id, CaseTab::Summary); });
    return widget;
}

void SupervisionPage::backToFigures()
{
    m_figures->setCurrentIndex(0);
    focusFirst();
}

void SupervisionPage::setView(View view)
{
    m_tabs->setCurrentIndex(int(view));
    focusFirst();
}

void SupervisionPage::refresh()
{
    m_state->ask();
}

void SupervisionPage::focusFirst()
{
    switch (View(m_tabs->currentIndex())) {
    case View::Decide:
        return m_requests->focusInside();
    case View::Review:
        return m_review->focusInside();
    case View::Figures:
        if (m_figures->currentWidget() == m_list)
            return m_list->focusInside();
        return m_board->chart(KpiCharts::Figure::Kept)->setFocus();
    case View::Policies:
        return m_policies->focusInside();
    case View::Rules:
        return m_rules->focusInside();
    case View::Retention:
        return m_retention->focusInside();
    }
}

void SupervisionPage::onChanged()
{
    if (m_state->error()) {
        m_failure.show(*m_state->error(), m_state->isReady());
        return m_requests->setReady();
    }
    m_failure.dismiss();
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    const auto& requests = m_state->requests();
    m_tabs->setCount(0, int(requests.size()));
    const auto today = std::ranges::count(requests, m_state->today(), &OpenRequest::until);
    m_model->setRequests(requests, m_state->names(), m_state->today());
    m_requests->setBadge(services().format.number(qint64(requests.size())));
    m_requests->setCaption(
        requests.empty() ? QString() : tr("%n run out today · by last day", "", int(today)));
    m_requests->setReady();
    if (!m_requests->currentCase() && !requests.empty())
        m_requests->setCurrentRow(0);
    const auto& sample = m_state->sample();
    m_tabs->setCount(1, int(std::ranges::count(sample, false, &SampledCase::reviewed)));
    m_review->setSample(sample, m_state->today());
    refreshFigures();
    m_policies->refresh();
    m_rules->refresh();
    m_retention->refresh();
    showRequest();
}

void SupervisionPage::refreshFigures()
{
    m_strip->refresh();
    m_board->refresh();
}

void SupervisionPage::showRequest()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= int(m_model->requests().size()))
        m_decision->clear();
    else
        m_decision->setRequest(m_model->requests()[size_t(row)], m_state->names());
}

/// The answer is taken back as everything is: by saying so, which leaves its trace.
void SupervisionPage::undo(CaseId id, FactId decision)
{
    auto& store = services().store;
    const FactVoided body{{decision}, tr("Undone right after deciding")};
    whenReady(store.append({store.newFact(id, body)}), this, [this](Result<Appended> appended) {
        if (!appended)
            m_message->showMessage(Tone::Bad, sentence(appended.error()));
    });
}

/// One letter decides, but only while the list has the keyboard.
bool SupervisionPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier)
            switch (key->key()) {
            case Qt::Key_A:
                m_decision->decide(Decision::Allow);
                return true;
            case Qt::Key_E:
                m_decision->decide(Decision::AllowChanged);
                return true;
            case Qt::Key_N:
                m_decision->decide(Decision::Refuse);
                return true;
            default:
                break;
            }
    }
    return Page::eventFilter(watched, event);
}

void SupervisionPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_strip->setVisible(height() >= roomForStrip && width() >= roomForNames);
    m_requests->setFixedWidth(width() < roomForNames ? queueWidthNarrow : queueWidth);
}

} // namespace expediente::ui

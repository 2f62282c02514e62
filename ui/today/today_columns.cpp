#include "ui/today/today_columns.h"

#include "core/facts/body.h"
#include "ui/agenda/agenda_words.h"
#include "ui/agenda/fitted_table.h"
#include "ui/agenda/list_panel.h"
#include "ui/agenda/promises_model.h"
#include "ui/agenda/round_model.h"
#include "ui/today/calls_model.h"
#include "ui/today/pending_model.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/states.h"
#include "ui/widgets/two_line_delegate.h"

#include <QListView>

#include <array>

namespace expediente::ui {

namespace {

using Column = PromisesModel::Column;

constexpr int lowColumns = 440; // below this, fewer than six rows of the round would be left
constexpr int lowMap = 110;
// Of a window that is 1366 px wide; names, amounts and states of promises need the most when it is
// narrow.
constexpr std::array wide{444, 444, 422};
constexpr std::array narrowed{410, 510, 390};

QListView* listOf(QAbstractItemModel* model, const Theme& theme)
{
    auto* list = new QListView;
    list->setItemDelegate(new TwoLineDelegate(theme, list));
    list->setModel(model);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return list;
}

std::vector<Money> amountsOf(const std::vector<PromiseRow>& promises)
{
    std::vector<Money> amounts;
    for (const auto& promise : promises)
        amounts.push_back(promise.amount);
    return amounts;
}

auto opensAt(CaseTab tab)
{
    return [tab](const QModelIndex&) { return tab; };
}

CaseTab tabForStep(const QString& step)
{
    if (step == enumName(StepKind::VerifyArgument))
        return CaseTab::Arguments;
    if (step == enumName(StepKind::Visit))
        return CaseTab::Visits;
    if (step == enumName(StepKind::SendDocument))
        return CaseTab::Documents;
    return CaseTab::Summary;
}

} // namespace

TodayColumns::TodayColumns(const Services& services, const FirstActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_map(new SketchMap(services.theme))
    , m_roundModel(new RoundModel(services.format, this))
    , m_dueModel(
          new PromisesModel(services.format, {Column::Person, Column::Amount, Column::State}, this))
    , m_slippedModel(new PromisesModel(
          services.format, {Column::Due, Column::Person, Column::Amount, Column::State}, this))
    , m_callsModel(new CallsModel(services.format, this))
    , m_pendingModel(new PendingModel(services.format, this))
    , m_round(makeRound(actions.planRound))
    , m_due(makePromises(m_dueModel, tr("Promises due today"), IconName::Clock,
          makeEmpty(IconName::CheckCircle, tr("No promise falls due today"),
              tr("Promises made for today stand here.")),
          actions.seePromises))
    , m_slipped(makePromises(m_slippedModel, tr("Slipped: due, not covered"), IconName::Return,
          makeEmpty(IconName::CheckCircle, tr("Nothing to take up again"),
              tr("All promises of the last 30 days are covered or have time left.")),
          actions.seePromises))
    , m_calls(makeCalls(actions.seeCases))
    , m_pending(makePending(actions.seeCases))
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::gutter);
    const auto addColumn = [&](int stretch, const std::vector<ListPanel*>& rows) {
        auto* column = new QVBoxLayout;
        column->setSpacing(metrics::gutter);
        for (ListPanel* panel : rows)
            column->addWidget(panel, 1);
        columns->addLayout(column, stretch);
    };
    addColumn(wide[0], {m_round});
    addColumn(wide[1], {m_due, m_slipped});
    addColumn(wide[2], {m_calls, m_pending});
}

Placeholder* TodayColumns::makeEmpty(
    IconName icon, const QString& sentence, const QString& hint) const
{
    return new EmptyState(m_services.theme, icon, sentence, hint);
}

/// On a small screen the sketch gives way before the list, and the area before the name.
void TodayColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_map->setFixedHeight(height() < lowColumns ? lowMap : m_map->sizeHint().height());
    const bool narrow = width() < metrics::narrowPage;
    m_roundModel->setNarrow(narrow);
    auto* columns = static_cast<QHBoxLayout*>(layout());
    for (size_t i = 0; i < wide.size(); ++i)
        columns->setStretch(int(i), narrow ? narrowed[i] : wide[i]);
    // That a call may be made goes before what was asked, which a tip tells as well.
    m_callsTable->setColumnHidden(CallsModel::Asked, narrow);
    m_callsTable->setStretched(narrow ? CallsModel::Person : CallsModel::Asked);
}

bool TodayColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_map && event->type() == QEvent::Resize)
        showSketch(*m_map, sketchOf(m_roundModel->round(), m_services.format));
    return QWidget::eventFilter(watched, event);
}

ListPanel* TodayColumns::addPanel(
    ListPanel* panel, IconName icon, QAction* firstAction, TabFor tabFor)
{
    panel->setIcon(icon);
    panel->empty()->setAction(firstAction->text(), KeyCap::named(firstAction->shortcut()));
    connect(panel->empty(), &Placeholder::actionTriggered, firstAction, &QAction::trigger);
    connect(panel, &ListPanel::opened, this, [this, panel, tabFor](CaseId id) {
        emit opened(panel->cases(), id, tabFor(panel->view()->currentIndex()));
    });
    return panel;
}

ListPanel* TodayColumns::makeRound(QAction* firstAction)
{
    auto* panel =
        new ListPanel(m_services.theme, tr("Today's round"), listOf(m_roundModel, m_services.theme),
            makeEmpty(IconName::Map, tr("No visits planned for today"),
                tr("Choose whom to visit and in what order.")));
    panel->body()->insertWidget(0, m_map);
    panel->setSelectionKept(true);
    m_map->hide();
    m_map->installEventFilter(this);
    connect(m_map, &SketchMap::stopActivated, this, [this](int stop) {
        m_round->setCurrentRow(m_roundModel->rowOf(m_drawn[size_t(stop)]));
        m_round->focusInside();
    });
    return addPanel(panel, IconName::Pin, firstAction, opensAt(CaseTab::Summary));
}

ListPanel* TodayColumns::makePromises(PromisesModel* model, const QString& panelTitle,
    IconName icon, Placeholder* empty, QAction* firstAction)
{
    auto* table = new FittedTable(m_services.theme, model, model->section(Column::Person));
    auto* panel = new ListPanel(m_services.theme, panelTitle, table, empty);
    return addPanel(panel, icon, firstAction, opensAt(CaseTab::Promises));
}

ListPanel* TodayColumns::makeCalls(QAction* firstAction)
{
    m_callsTable = new FittedTable(m_services.theme, m_callsModel, CallsModel::Asked);
    auto* panel = new ListPanel(m_services.theme, tr("Calls agreed on"), m_callsTable,
        makeEmpty(IconName::Phone, tr("No calls agreed on"),
            tr("Whoever asks to be called stands here once it is logged with a date.")));
    return addPanel(panel, IconName::Phone, firstAction, opensAt(CaseTab::Summary));
}

ListPanel* TodayColumns::makePending(QAction* firstAction)
{
    auto* panel =
        new ListPanel(m_services.theme, tr("Still to do"), listOf(m_pendingModel, m_services.theme),
            makeEmpty(IconName::CheckCircle, tr("Nothing is waiting"),
                tr("Steps for today stand here, and those that slipped.")));
    return addPanel(panel, IconName::Flag, firstAction, [](const QModelIndex& index) {
        return tabForStep(index.data(PendingModel::StepRole).toString());
    });
}

std::vector<ListPanel*> TodayColumns::panels() const
{
    return {m_round, m_due, m_slipped, m_calls, m_pending};
}

void TodayColumns::focusFirst()
{
    for (ListPanel* panel : panels()) {
        if (panel->hasRows()) {
            panel->focusInside();
            return;
        }
    }
    m_round->focusInside();
}

std::optional<CaseId> TodayColumns::currentCase() const
{
    for (const ListPanel* panel : panels())
        if (panel->view()->hasFocus())
            return panel->currentCase();
    return std::nullopt;
}

void TodayColumns::openCurrent(CaseTab tab)
{
    for (const ListPanel* panel : panels())
        if (const auto id = panel->view()->hasFocus() ? panel->currentCase() : std::nullopt)
            emit opened(panel->cases(), *id, tab);
}

std::vector<CaseId> TodayColumns::casesOfRound() const
{
    const RoundDay& round = m_roundModel->round();
    std::vector<CaseId> ids;
    for (const auto* part : {&round.order.done, &round.order.ahead})
        for (const int stop : *part)
            ids.push_back(round.stops[size_t(stop)].stop.caseRow.id);
    return ids;
}

void TodayColumns::setReading()
{
    for (ListPanel* panel : panels())
        panel->setReading();
}

void TodayColumns::setReady()
{
    for (ListPanel* panel : panels())
        panel->setReady();
}

void TodayColumns::setData(const TodayData& day)
{
    const Formatter& format = m_services.format;
    setRound(day.round);
    m_dueModel->setRows(day.due, day.today);
    m_due->setSum(countAndSums(qint64(day.due.size()), sumsOf(amountsOf(day.due)), format));
    m_slippedModel->setRows(day.slipped, day.today);
    m_slipped->setSum(
        countAndSums(qint64(day.slipped.size()), sumsOf(amountsOf(day.slipped)), format));
    m_callsModel->setCalls(day.calls, day.verdicts, day.today);
    m_calls->setCaption(format.number(qint64(day.calls.size())));
    m_pendingModel->setSteps(day.pending, day.verdicts, day.today);
    const QString all = format.number(day.pendingCount.all);
    m_pending->setCaption(day.pendingCount.overdue > 0
            ? tr("%1 · %2 overdue").arg(all, format.number(day.pendingCount.overdue))
            : all);
    for (ListPanel* panel : panels())
        if (!panel->hasRows())
            panel->clearCaption();
    setReady();
}

void TodayColumns::setRound(const RoundDay& round)
{
    const bool first = m_roundModel->rowCount() == 0;
    m_roundModel->setRound(round);
    if (first && m_roundModel->nextRow() >= 0)
        m_round->setCurrentRow(m_roundModel->nextRow());
    m_round->setCaption(roundCaption(round, m_services.format));
    m_drawn.clear();
    showSketch(*m_map, sketchOf(round, m_services.format, &m_drawn));
    m_map->setVisible(!m_drawn.empty());
    const DayStop* next = round.next();
    const auto strong = next ? std::optional(next->stop.caseRow.id) : std::nullopt;
    m_dueModel->setStrongCase(strong);
    m_slippedModel->setStrongCase(strong);
}

} // namespace expediente::ui

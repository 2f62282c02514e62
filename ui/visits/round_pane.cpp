#include "ui/visits/round_pane.h"

#include "ui/agenda/list_panel.h"
#include "ui/agenda/round_model.h"
#include "ui/visits/day_switch.h"
#include "ui/visits/stop_editor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/states.h"
#include "ui/widgets/two_line_delegate.h"

#include <QListView>

namespace expediente::ui {

namespace {

constexpr int lowPane = 520; // below this the sketch gives way
constexpr int lowMap = 110;

} // namespace

RoundPane::RoundPane(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_day(new DaySwitch(services))
    , m_shorten(new SecondaryButton(services.theme, tr("Order by distance")))
    , m_map(new SketchMap(services.theme))
    , m_model(new RoundModel(services.format, this))
    , m_list(makeList())
    , m_editor(new StopEditor(services))
{
    m_shorten->setIconName(IconName::Map);
    m_shorten->setKeyHint(QStringLiteral("Ctrl+R"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(makeBar());
    column->addWidget(m_list, 1);
    m_list->body()->insertWidget(0, m_map);
    m_list->body()->addWidget(m_editor);
    m_map->hide();
    m_map->installEventFilter(this);

    connect(m_day, &DaySwitch::stepRequested, this, &RoundPane::stepRequested);
    connect(m_day, &DaySwitch::dayRequested, this, &RoundPane::dayRequested);
    connect(m_shorten, &QPushButton::clicked, this, &RoundPane::shortenRequested);
    connect(m_list, &ListPanel::opened, this, &RoundPane::opened);
    connect(m_list, &ListPanel::currentChanged, this, [this] {
        if (!m_filling)
            showEditor();
    });
    connect(m_list->empty(), &Placeholder::actionTriggered, this, &RoundPane::addRequested);
    connect(m_editor, &StopEditor::saveRequested, this, &RoundPane::askedChanged);
    connect(m_editor, &StopEditor::left, this, &RoundPane::focusInside);
    connect(m_map, &SketchMap::stopActivated, this, [this](int stop) {
        m_list->setCurrentRow(m_model->rowOf(m_drawn[size_t(stop)]));
        m_list->focusInside();
    });
}

QWidget* RoundPane::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_day, 1);
    row->addWidget(m_shorten);
    return bar;
}

ListPanel* RoundPane::makeList()
{
    auto* view = new QListView;
    view->setItemDelegate(new TwoLineDelegate(m_services.theme, view));
    view->setModel(m_model);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* empty = new EmptyState(m_services.theme, IconName::Map, tr("No visits on this day"),
        tr("Choose people on the left and add them."));
    empty->setAction(tr("Add to the round"), tr("Ins"));
    auto* panel = new ListPanel(m_services.theme, tr("Round"), view, empty);
    panel->setIcon(IconName::Pin);
    panel->setSelectionKept(true);
    return panel;
}

void RoundPane::setDay(QDate day, QDate today)
{
    m_day->setDay(day, today);
}

void RoundPane::setReading()
{
    m_list->setReading();
}

void RoundPane::setRound(const RoundDay& round)
{
    const bool first = m_model->rowCount() == 0 || m_model->round().day != round.day;
    m_filling = true;
    m_model->setRound(round);
    if (first && m_model->nextRow() >= 0)
        m_list->setCurrentRow(m_model->nextRow());
    m_filling = false;
    m_list->setCaption(roundCaption(round, m_services.format));
    m_drawn.clear();
    showSketch(*m_map, sketchOf(round, m_services.format, &m_drawn));
    m_map->setVisible(!m_drawn.empty());
    m_shorten->setEnabled(m_blocked.isEmpty() && round.order.ahead.size() > 1);
    setReady();
    showEditor();
}

void RoundPane::setReady()
{
    m_list->setReady();
}

void RoundPane::setBlocked(const QString& reason)
{
    m_blocked = reason;
    m_shorten->setBlocked(reason);
    m_list->empty()->action()->setBlocked(reason);
    m_editor->setBlocked(reason);
}

void RoundPane::showEditor()
{
    m_editor->setStop(current(), m_model->round().day);
}

void RoundPane::focusInside()
{
    m_list->focusInside();
}

void RoundPane::editStop()
{
    m_editor->focusFirst();
}

const DayStop* RoundPane::current() const
{
    const int row = m_list->view()->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->stopAt(row) : nullptr;
}

std::vector<CaseId> RoundPane::cases() const
{
    return m_list->cases();
}

bool RoundPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_map && event->type() == QEvent::Resize)
        showSketch(*m_map, sketchOf(m_model->round(), m_services.format));
    return QWidget::eventFilter(watched, event);
}

void RoundPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_map->setFixedHeight(height() < lowPane ? lowMap : m_map->sizeHint().height());
    m_model->setNarrow(width() < 440);
}

} // namespace expediente::ui

#include "ui/visits/visits_page.h"

#include "core/store/store.h"
#include "ui/agenda/store_follower.h"
#include "ui/text/words.h"
#include "ui/visits/candidates_pane.h"
#include "ui/visits/round_pane.h"
#include "ui/visits/round_planner.h"
#include "ui/widgets/inline_message.h"

#include <set>

namespace expediente::ui {

VisitsPage::VisitsPage(const Services& services, QWidget* parent)
    : Page(services, parent)
    , m_planner(new RoundPlanner(services, this))
    , m_briefs(new BriefOutput(services, this))
    , m_message(new InlineMessage(services.theme))
    , m_failure(m_message)
    , m_candidates(new CandidatesPane(services))
    , m_round(new RoundPane(services))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(
        metrics::pageMargin, metrics::gutter, metrics::pageMargin, metrics::gutter);
    page->setSpacing(metrics::gutter);
    page->addWidget(m_message);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gutter);
    row->addWidget(m_candidates, 661);
    row->addWidget(m_round, 661);
    page->addLayout(row, 1);
    makeActions();
    blockWriting();
    connectPanes();
    m_round->setDay(day(), services.store.clock().today());
    m_candidates->setDay(day());
    refresh();
}

QAction* VisitsPage::act(const char* name, const QString& text, const QKeySequence& key,
    const QString& label, const std::function<void()>& run)
{
    auto* action =
        label.isEmpty() ? addPageAction(name, text, key) : addKeyAction(name, text, key, label);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void VisitsPage::makeActions()
{
    act("addToRound", tr("Add to the round"), QKeySequence(Qt::Key_Insert), tr("Add"),
        [this] { addSelected(); });
    makeRoundActions();
    makeBriefActions();
    const auto openSelected = [this](CaseTab tab) {
        if (const auto id = selectedCase())
            open(m_candidates->hasKeyboard() ? m_candidates->cases() : m_round->cases(), *id, tab);
    };
    act("openCase", tr("Open the case file"), QKeySequence(Qt::CTRL | Qt::Key_O), {},
        [openSelected] { openSelected(CaseTab::Visits); });
    addFiguresAction(openSelected);
    act("previousDay", tr("Plan the day before"), QKeySequence(Qt::CTRL | Qt::Key_Left), {},
        [this] { setDay(day().addDays(-1)); });
    act("nextDay", tr("Plan the day after"), QKeySequence(Qt::CTRL | Qt::Key_Right),
        tr("Other day"), [this] { setDay(day().addDays(1)); });
    act("findCandidate", tr("Find whom to visit"), QKeySequence::Find, {},
        [this] { m_candidates->focusFilter(); });
}

void VisitsPage::blockWriting()
{
    const QStringList reading{QStringLiteral("openCase"), QStringLiteral("figures"),
        QStringLiteral("previousDay"), QStringLiteral("nextDay"), QStringLiteral("findCandidate")};
    QList<QAction*> writing;
    for (QAction* action : actions())
        if (!reading.contains(action->objectName()))
            writing << action;
    blockWhereReadOnly(writing);
    m_round->setBlocked(whyReadOnly());
}

void VisitsPage::makeRoundActions()
{
    act("removeStop", tr("Take out of the round"), QKeySequence(Qt::Key_Delete), tr("Take out"),
        [this] { withStop([this](const RoundStop& stop) { m_planner->remove(stop); }); });
    act("moveStopUp", tr("Move the stop up"), QKeySequence(Qt::ALT | Qt::Key_Up), tr("Move"),
        [this] { withStop([this](const RoundStop& stop) { m_planner->move(stop, -1); }); });
    act("moveStopDown", tr("Move the stop down"), QKeySequence(Qt::ALT | Qt::Key_Down), {},
        [this] { withStop([this](const RoundStop& stop) { m_planner->move(stop, 1); }); });
    act("shortenRound", tr("Order by distance"), QKeySequence(Qt::CTRL | Qt::Key_R), tr("Order"),
        [this] { m_planner->shorten(); });
    act("editStop", tr("Say when the visit was asked for"), QKeySequence(Qt::CTRL | Qt::Key_H),
        tr("Hour"), [this] { m_round->editStop(); });
    act("moveStopToNextDay", tr("Move the visit to the next day"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), {}, [this] {
            withStop(
                [this](const RoundStop& stop) { m_planner->moveToDay(stop, day().addDays(1)); });
        });
}

void VisitsPage::makeBriefActions()
{
    using Target = BriefOutput::Target;
    act("visitBrief", tr("Save the visit brief as PDF"), QKeySequence(Qt::Key_F8),
        tr("Visit brief"), [this] { briefOf(Target::File); });
    act("printVisitBrief", tr("Print the visit brief"), QKeySequence(Qt::SHIFT | Qt::Key_F8), {},
        [this] { briefOf(Target::Printer); });
    act("roundBriefs", tr("Save the briefs of the round as PDF"),
        QKeySequence(Qt::CTRL | Qt::Key_P), tr("Briefs of the round"),
        [this] { briefsOfRound(Target::File); });
    act("printRoundBriefs", tr("Print the briefs of the round"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), {},
        [this] { briefsOfRound(Target::Printer); });
}

void VisitsPage::connectPanes()
{
    connect(m_candidates, &CandidatesPane::chosen, this, &VisitsPage::addSelected);
    connect(m_candidates, &CandidatesPane::failed, this, &VisitsPage::refuse);
    connect(m_candidates, &CandidatesPane::importRequested, this,
        [this] { emit sectionRequested(Section::Importing); });
    connect(m_round, &RoundPane::stepRequested, this,
        [this](int days) { setDay(day().addDays(days)); });
    connect(m_round, &RoundPane::dayRequested, this, &VisitsPage::setDay);
    connect(m_round, &RoundPane::shortenRequested, m_planner, &RoundPlanner::shorten);
    connect(m_round, &RoundPane::addRequested, this, &VisitsPage::addSelected);
    connect(m_round, &RoundPane::askedChanged, m_planner, &RoundPlanner::setAsked);
    connect(m_round, &RoundPane::opened, this, [this](CaseId id) { open(m_round->cases(), id); });
    auto* follower = new StoreFollower(services().watch, this, [this] { m_planner->ask(); });
    follower->follow(m_planner);
    connect(m_planner, &RoundPlanner::asked, m_round, &RoundPane::setReading);
    connect(m_planner, &RoundPlanner::changed, this, &VisitsPage::onChanged);
    connect(m_planner, &RoundPlanner::said, this, &VisitsPage::say);
    connect(m_planner, &RoundPlanner::refused, this, &VisitsPage::refuse);
    connect(m_briefs, &BriefOutput::done, this, [this](const QString& said) { say(said, {}); });
    connect(m_briefs, &BriefOutput::failed, this, &VisitsPage::refuse);
    connect(m_message, &InlineMessage::actionTriggered, this, &VisitsPage::refresh);
}

void VisitsPage::refresh()
{
    m_planner->ask();
    m_candidates->refresh();
}

void VisitsPage::focusFirst()
{
    m_candidates->focusInside();
}

QDate VisitsPage::day() const
{
    return m_planner->day();
}

void VisitsPage::setDay(QDate day)
{
    m_planner->setDay(day);
    m_candidates->setDay(day);
    m_round->setDay(day, services().store.clock().today());
}

void VisitsPage::onChanged()
{
    if (m_planner->error()) {
        m_failure.show(*m_planner->error(), true);
        return m_round->setReady();
    }
    m_failure.dismiss();
    const RoundDay& round = m_planner->round();
    m_round->setRound(round);
    std::set<CaseId> planned;
    for (const int stop : round.order.ahead)
        planned.insert(round.stops[size_t(stop)].stop.caseRow.id);
    m_candidates->setPlanned(std::move(planned));
}

void VisitsPage::open(const std::vector<CaseId>& list, CaseId id, CaseTab tab)
{
    emit walkListChanged(list);
    emit caseRequested(id, tab);
}

void VisitsPage::addSelected()
{
    const auto cases = m_candidates->selected();
    if (cases.empty())
        return;
    m_planner->add(cases);
    m_candidates->stepOn();
}

void VisitsPage::withStop(const std::function<void(const RoundStop&)>& run)
{
    // The stop that one doesn't look at is never meant.
    if (m_candidates->hasKeyboard()) {
        say(tr("Choose a stop of the round first."), {});
        return;
    }
    const DayStop* stop = m_round->current();
    if (stop && stop->stop.outcome.isEmpty())
        run(stop->stop);
}

std::optional<CaseId> VisitsPage::selectedCase() const
{
    if (m_candidates->hasKeyboard()) {
        const auto chosen = m_candidates->selected();
        return chosen.empty() ? std::nullopt : std::optional(chosen.front());
    }
    const DayStop* stop = m_round->current();
    return stop ? std::optional(stop->stop.caseRow.id) : std::nullopt;
}

void VisitsPage::briefOf(BriefOutput::Target target)
{
    if (const auto id = selectedCase())
        m_briefs->one(*id, day(), target);
}

void VisitsPage::briefsOfRound(BriefOutput::Target target)
{
    if (!m_planner->isReady())
        return;
    std::vector<CaseId> ahead;
    for (const int stop : m_planner->round().order.ahead)
        ahead.push_back(m_planner->round().stops[size_t(stop)].stop.caseRow.id);
    m_briefs->round(std::move(ahead), day(), target);
}

void VisitsPage::say(const QString& sentence, const std::function<void()>& undo)
{
    emit noticed(sentence, undo ? tr("Undo") : QString(), undo);
}

void VisitsPage::refuse(const Error& error)
{
    m_message->showMessage(Tone::Bad, sentence(error));
}

} // namespace expediente::ui

#include "ui/today/today_page.h"

#include "core/store/store.h"
#include "ui/agenda/agenda_words.h"
#include "ui/agenda/store_follower.h"
#include "ui/page/preferences.h"
#include "ui/text/words.h"
#include "ui/today/day_kpis.h"
#include "ui/today/next_visit_band.h"
#include "ui/today/today_columns.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/states.h"
#include "ui/widgets/verdict_chip.h"

#include <QStackedLayout>

namespace expediente::ui {

TodayPage::TodayPage(const Services& services, QWidget* parent)
    : Page(services, parent)
    , m_state(new TodayState(services, this))
    , m_band(new NextVisitBand(services.theme))
    , m_kpis(new KpiStrip(services.theme))
    , m_message(new InlineMessage(services.theme))
    , m_stack(new QStackedLayout)
    , m_error(new ErrorState(
          services.theme, tr("Today could not be read"), tr("Your data are safe in the store.")))
    , m_failure(m_message, m_stack, m_error)
    , m_briefs(new BriefOutput(services, this))
{
    makeActions();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(
        metrics::pageMargin, metrics::gutter, metrics::pageMargin, metrics::gutter);
    page->setSpacing(metrics::gutter);
    page->addWidget(m_message);
    page->addWidget(m_band);
    page->addWidget(m_kpis);
    m_columns = new TodayColumns(services, {m_planRound, m_seePromises, m_seeCases});
    // First, or what is put into it would be shown as a window of its own for a moment.
    page->addLayout(m_stack, 1);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_error);

    auto* follower = new StoreFollower(services.watch, this, [this] { m_state->ask(); });
    follower->follow(m_state);
    connect(m_state, &TodayState::asked, this, &TodayPage::onAsked);
    connect(m_state, &TodayState::changed, this, &TodayPage::onChanged);
    connect(m_state, &TodayState::minutePassed, this, &TodayPage::showClock);
    connect(m_error, &Placeholder::actionTriggered, this, &TodayPage::refresh);
    connect(m_message, &InlineMessage::actionTriggered, this, &TodayPage::refresh);
    connect(m_band, &NextVisitBand::openRequested, this, &TodayPage::openNext);
    connect(m_band, &NextVisitBand::insteadRequested, m_planRound, &QAction::trigger);
    connect(m_band, &NextVisitBand::briefRequested, this, [this] {
        if (const auto id = nextCase())
            m_briefs->one(*id, m_state->data().today, BriefOutput::Target::File);
    });
    connect(m_columns, &TodayColumns::opened, this, &TodayPage::open);
    connect(m_briefs, &BriefOutput::done, this,
        [this](const QString& said) { emit noticed(said, {}, {}); });
    connect(m_briefs, &BriefOutput::failed, this,
        [this](const Error& error) { m_message->showMessage(Tone::Bad, sentence(error)); });
    connect(&services.preferences, &Preferences::changed, this, [this] {
        if (m_state->isReady())
            showFigures();
    });
    showClock();
    refresh();
}

void TodayPage::makeActions()
{
    using Target = BriefOutput::Target;
    auto* brief = addKeyAction("visitBrief", tr("Save the visit brief as PDF"),
        QKeySequence(Qt::Key_F8), tr("Visit brief"));
    connect(brief, &QAction::triggered, this, [this] { printBrief(Target::File); });
    auto* paper = addPageAction(
        "printVisitBrief", tr("Print the visit brief"), QKeySequence(Qt::SHIFT | Qt::Key_F8));
    connect(paper, &QAction::triggered, this, [this] { printBrief(Target::Printer); });
    auto* round = addKeyAction("roundBriefs", tr("Save the briefs of the round as PDF"),
        QKeySequence(Qt::CTRL | Qt::Key_P), tr("Briefs of the round"));
    connect(round, &QAction::triggered, this, [this] { printRound(Target::File); });
    auto* roundPaper = addPageAction("printRoundBriefs", tr("Print the briefs of the round"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(roundPaper, &QAction::triggered, this, [this] { printRound(Target::Printer); });
    blockWhereReadOnly({brief, paper, round, roundPaper});
    m_band->blockBrief(whyReadOnly());
    m_planRound = addKeyAction(
        "planRound", tr("Plan the round"), QKeySequence(Qt::CTRL | Qt::Key_R), tr("Plan round"));
    connect(
        m_planRound, &QAction::triggered, this, [this] { emit sectionRequested(Section::Visits); });
    m_seePromises =
        addPageAction("seePromises", tr("See all promises"), QKeySequence(Qt::CTRL | Qt::Key_J));
    connect(m_seePromises, &QAction::triggered, this,
        [this] { emit sectionRequested(Section::Promises); });
    addFiguresAction([this](CaseTab tab) { m_columns->openCurrent(tab); });
    m_seeCases = addPageAction(
        "seeCases", tr("Choose from the portfolio"), QKeySequence(Qt::CTRL | Qt::Key_O));
    connect(
        m_seeCases, &QAction::triggered, this, [this] { emit sectionRequested(Section::Cases); });
}

void TodayPage::focusFirst()
{
    m_columns->focusFirst();
}

QString TodayPage::dataAge() const
{
    if (!m_state->isReady() || !m_state->data().received)
        return {};
    const auto& format = services().format;
    const Moment& received = *m_state->data().received;
    return tr("Data as of %1 %2", "day, hour")
        .arg(format.shortDate(format.dateOf(received), m_state->data().today),
            format.time(received));
}

void TodayPage::onAsked()
{
    m_columns->setReading();
}

void TodayPage::onChanged()
{
    if (m_state->error()) {
        m_failure.show(*m_state->error(), m_state->isReady());
        return m_columns->setReady();
    }
    m_failure.dismiss();
    m_stack->setCurrentIndex(0);
    showData();
}

void TodayPage::showData()
{
    m_columns->setData(m_state->data());
    showFigures();
    showClock();
    showNext();
    emit dataAgeChanged();
}

void TodayPage::showFigures()
{
    const Preferences& goals = services().preferences;
    m_kpis->setKpis(dayKpis(m_state->data().figures,
        {goals.contactsGoal(), goals.directPercentGoal(), goals.promisesGoal(),
            goals.keptPercentGoal(), goals.recoveredGoal()},
        services().format, m_state->data().today));
}

void TodayPage::showClock()
{
    const Formatter& format = services().format;
    const Moment now = m_state->now();
    const int contacts = m_state->isReady() ? m_state->data().figures.contacts : 0;
    m_band->setDay(format.longDate(now.date(), now.date()),
        format.time(now.local().time()) + QStringLiteral(" · ")
            + tr("%n contact(s) logged", nullptr, contacts));
}

void TodayPage::showNext()
{
    const Formatter& format = services().format;
    const TodayData& day = m_state->data();
    const DayStop* stop = day.round.next();
    if (!stop) {
        // An empty round has its own first action below.
        if (day.round.done() > 0)
            m_band->setNone(tr("The round is done"), roundCaption(day.round, format),
                m_planRound->text(), KeyCap::named(m_planRound->shortcut()));
        else
            m_band->setNone(
                tr("No visits ahead today"), tr("Calls and promises stand below."), {}, {});
        return;
    }
    const auto& row = stop->stop.caseRow;
    QStringList when;
    if (stop->stop.fromMinute)
        when << format.time(timeOfMinute(*stop->stop.fromMinute));
    if (day.round.way.toNext)
        when << tr("%1 away").arg(format.distance(*day.round.way.toNext));
    if (when.isEmpty())
        when << tr("Stop %1 of %2").arg(day.round.done() + 1).arg(day.round.onTheWay());
    // When the purpose says what was asked, only a deadline is worth adding.
    const auto from = stop->stop.purpose.isEmpty() ? stop->stop.fromMinute : std::nullopt;
    QStringList detail{row.address, askedWords(from, stop->stop.toMinute, format),
        stop->stop.purpose,
        stop->promise ? promiseWords(*stop->promise, format, day.today) : QString()};
    detail.removeAll(QString());
    m_band->setNext({.when = when.join(QStringLiteral(" · ")),
        .name = row.name,
        .chip = day.visitNow
            ? std::optional(VerdictChip::ofChannel(Channel::Visit, *day.visitNow, format))
            : std::nullopt,
        .detail = detail.join(QStringLiteral(" · "))});
}

void TodayPage::open(const std::vector<CaseId>& list, CaseId id, CaseTab tab)
{
    emit walkListChanged(list);
    emit caseRequested(id, tab);
}

std::optional<CaseId> TodayPage::nextCase() const
{
    const DayStop* next = m_state->isReady() ? m_state->data().round.next() : nullptr;
    return next ? std::optional(next->stop.caseRow.id) : std::nullopt;
}

void TodayPage::openNext()
{
    if (const auto id = nextCase())
        open(m_columns->casesOfRound(), *id, CaseTab::Summary);
}

void TodayPage::printBrief(BriefOutput::Target target)
{
    auto id = m_columns->currentCase();
    if (!id)
        id = nextCase();
    if (id)
        m_briefs->one(*id, m_state->data().today, target);
}

void TodayPage::printRound(BriefOutput::Target target)
{
    if (!m_state->isReady())
        return;
    const RoundDay& round = m_state->data().round;
    std::vector<CaseId> ahead;
    for (const int stop : round.order.ahead)
        ahead.push_back(round.stops[size_t(stop)].stop.caseRow.id);
    m_briefs->round(ahead, round.day, target);
}

} // namespace expediente::ui

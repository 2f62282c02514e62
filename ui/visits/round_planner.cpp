#include "ui/visits/round_planner.h"

#include "ui/text/verdict_words.h"

#include <QPointer>

namespace expediente::ui {

namespace {

constexpr int startOfDay = 9 * 60;

int minuteOf(const Moment& moment)
{
    const QTime time = moment.local().time();
    return time.hour() * 60 + time.minute();
}

} // namespace

RoundPlanner::RoundPlanner(const Services& services, QObject* parent)
    : QObject(parent), m_services(services), m_day(services.store.clock().today())
{
}

void RoundPlanner::setDay(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_round.reset();
    ask();
}

void RoundPlanner::ask()
{
    emit asked();
    const auto question = [day = m_day, &store = m_services.store](Connection& connection) {
        return askRoundDay(connection, day, store.clock().now(), store.context());
    };
    m_latest.ask(m_services.store.askLater(question), this, [this](Result<RoundDay> answer) {
        m_error = answer ? std::nullopt : std::optional(answer.error());
        if (answer)
            m_round = std::move(*answer);
        emit changed();
    });
}

void RoundPlanner::add(std::vector<CaseId> cases)
{
    enqueue({[&store = m_services.store, day = m_day, cases = std::move(cases)](
                 Connection& connection) { return planCases(connection, store, day, cases); },
        [this, day = m_day](const PlanStep& planned) { return plannedWords(planned, day); }});
}

QString RoundPlanner::plannedWords(const PlanStep& planned, QDate day) const
{
    const auto& format = m_services.format;
    const QDate today = m_services.store.clock().today();
    QStringList sentences;
    if (planned.stops > 0 || planned.blocked.empty())
        sentences << tr("%n visit(s) planned for %1", nullptr, planned.stops)
                         .arg(format.relativeDay(day, today));
    if (planned.blocked.size() == 1)
        sentences << tr("%1 is left out: %2")
                         .arg(planned.blocked.front().first,
                             VerdictWords::whyNot(planned.blocked.front().second, format, today));
    else if (!planned.blocked.empty())
        sentences << tr("%n left out: %1", nullptr, int(planned.blocked.size()))
                         .arg(VerdictWords::whyNot(planned.blocked.front().second, format, today));
    return sentences.join(QStringLiteral(". "));
}

void RoundPlanner::remove(const RoundStop& stop)
{
    enqueue({[&store = m_services.store, id = stop.caseRow.id, visit = stop.visit](
                 Connection& connection) { return removeStop(connection, store, id, visit); },
        [person = stop.caseRow.name](
            const PlanStep&) { return tr("%1 is out of the round").arg(person); }});
}

void RoundPlanner::move(const RoundStop& stop, int by)
{
    enqueue({[&store = m_services.store, day = m_day, id = stop.caseRow.id, by](
                 Connection& connection) { return moveStop(connection, store, day, id, by); },
        {}});
}

void RoundPlanner::shorten()
{
    Departure departure{.from = {}, .minute = startOfDay};
    const Moment now = m_services.store.clock().now();
    if (m_day == now.date())
        departure.minute = std::max(startOfDay, minuteOf(now));
    enqueue({[&store = m_services.store, day = m_day, departure](Connection& connection) {
                 return shortenRound(connection, store, day, departure);
             },
        [this](const PlanStep& planned) { return shortenedWords(planned); }});
}

QString RoundPlanner::shortenedWords(const PlanStep& planned) const
{
    const auto& format = m_services.format;
    QString sentence = planned.facts.empty()
        ? tr("The round is in a short order already: %1").arg(format.distance(planned.metresAfter))
        : tr("Ordered by distance: %1, it was %2")
              .arg(format.distance(planned.metresAfter), format.distance(planned.metresBefore));
    if (planned.late)
        sentence += QStringLiteral(". ") + tr("Not every hour asked for can be kept");
    return sentence;
}

void RoundPlanner::setAsked(const RoundStop& stop, const Asked& asked)
{
    enqueue({[&store = m_services.store, id = stop.caseRow.id, visit = stop.visit, asked](
                 Connection& connection) { return askStop(connection, store, id, visit, asked); },
        [person = stop.caseRow.name](
            const PlanStep&) { return tr("Visit to %1 changed").arg(person); }});
}

void RoundPlanner::moveToDay(const RoundStop& stop, QDate day)
{
    enqueue({[&store = m_services.store, id = stop.caseRow.id, visit = stop.visit, day](
                 Connection& connection) {
                 return expediente::ui::moveToDay(connection, store, id, visit, day);
             },
        [this, person = stop.caseRow.name, day](const PlanStep& planned) {
            const auto& format = m_services.format;
            const QDate today = m_services.store.clock().today();
            return planned.blocked.empty()
                ? tr("Visit to %1 moved to %2").arg(person, format.date(day, today))
                : tr("%1 stays: %2")
                      .arg(person,
                          VerdictWords::whyNot(planned.blocked.front().second, format, today));
        }});
}

void RoundPlanner::enqueue(Step step)
{
    m_steps.push_back(std::move(step));
    runNext();
}

void RoundPlanner::runNext()
{
    if (m_running || m_steps.empty())
        return;
    m_running = true;
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    whenReady(m_services.store.askLater(step.make), this, [this, step](Result<PlanStep> planned) {
        if (!planned)
            finish(planned.error());
        else
            write(step, std::move(*planned));
    });
}

void RoundPlanner::write(const Step& step, PlanStep planned)
{
    if (planned.facts.empty()) {
        if (step.sentence && (planned.metresAfter > 0 || !planned.blocked.empty()))
            emit said(step.sentence(planned), {});
        finish({});
        return;
    }
    auto facts = planned.facts;
    whenReady(m_services.store.append(std::move(facts)), this,
        [this, step, planned = std::move(planned)](const Result<Appended>& appended) {
            if (!appended) {
                finish(appended.error());
                return;
            }
            if (step.sentence)
                emit said(step.sentence(planned), undoOf(planned, *appended));
            finish({});
        });
}

void RoundPlanner::finish(std::optional<Error> error)
{
    m_running = false;
    if (error) {
        // What was to follow built on what didn't happen.
        m_steps.clear();
        emit refused(*error);
        ask();
    }
    runNext();
}

std::function<void()> RoundPlanner::undoOf(const PlanStep& planned, const Appended& appended)
{
    auto facts = planned.undo;
    if (planned.undoByVoiding) {
        for (size_t i = 0; i < planned.facts.size(); ++i) {
            FactVoided voided;
            voided.facts = {appended.ids[i]};
            voided.reason = tr("Undone");
            facts.push_back(m_services.store.newFact(planned.facts[i].subject, voided));
        }
    }
    return [planner = QPointer<RoundPlanner>(this), facts = std::move(facts)] {
        if (planner)
            planner->enqueue({[facts](Connection&) {
                                  PlanStep undo;
                                  undo.facts = facts;
                                  return undo;
                              },
                {}});
    };
}

} // namespace expediente::ui

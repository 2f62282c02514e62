#include "core/worklist/evaluate.h"

#include "core/facts/body.h"

#include <algorithm>
#include <tuple>

namespace expediente {

namespace {

constexpr int daysToVerifyArgument = 2;
constexpr int daysBetweenContacts = 7;
const QDate endOfTime(9999, 12, 31);

StepCandidate candidate(StepKind kind, QDate due, StepSource source, std::optional<FactId> fact)
{
    NextStep step;
    step.step = kind;
    step.due = due;
    step.source = source;
    step.fact = fact;
    return {step, std::nullopt};
}

StepCandidate candidate(const NextStepBody& body, StepSource source, FactId fact)
{
    auto result = candidate(body.step, body.due, source, fact);
    result.step.at = body.at;
    result.step.note = body.note;
    return result;
}

/// A planned step is done once a contact was made on its day or later.
bool contactedSince(const CaseFile& file, QDate due)
{
    return std::ranges::any_of(
        file.contacts, [&](const auto& contact) { return contact.at.date() >= due; });
}

void addPlanned(std::vector<StepCandidate>& list, const CaseFile& file)
{
    for (const auto& step : file.steps)
        if (!contactedSince(file, step.body.step.due) && step.body.step.step != StepKind::None)
            list.push_back(candidate(step.body.step, StepSource::Planned, step.id));
    if (file.contacts.empty())
        return;
    const auto& last = file.contacts.back();
    // A promise speaks for itself below, with its deadline.
    const auto& next = last.body.next;
    if (next && next->step != StepKind::None && next->step != StepKind::WaitPromise)
        list.push_back(candidate(*next, StepSource::Contact, last.id));
}

void addVisits(std::vector<StepCandidate>& list, const CaseFile& file)
{
    for (const auto& visit : file.visits) {
        if (visit.report)
            continue;
        auto planned =
            candidate(StepKind::Visit, visit.planned.body.on, StepSource::Visit, visit.planned.id);
        planned.step.at = visit.planned.body.from;
        planned.step.note = visit.planned.body.purpose;
        list.push_back(planned);
    }
}

void addPromises(
    std::vector<StepCandidate>& list, const CaseFile& file, const AgencyContext& context)
{
    const auto outcomes = promiseOutcomes(file, endOfTime, context);
    for (const auto& promise : file.promises) {
        const auto found =
            std::ranges::find(outcomes, promise.made.id.uuid.bytes(), &PromiseOutcome::id);
        const bool failed = found != outcomes.end()
            && (found->state == PromiseState::Broken || found->state == PromiseState::Partial);
        if (!failed || contactedSince(file, found->deadline.addDays(1)))
            continue;
        auto waiting = candidate(
            StepKind::WaitPromise, promise.made.body.due, StepSource::Promise, promise.made.id);
        waiting.deadline = found->deadline;
        list.push_back(waiting);
    }
}

void addArguments(std::vector<StepCandidate>& list, const CaseFile& file)
{
    for (const auto& argument : file.arguments)
        if (argument.judged.empty())
            list.push_back(candidate(StepKind::VerifyArgument,
                argument.stated.at.date().addDays(daysToVerifyArgument), StepSource::Argument,
                argument.stated.id));
}

/// With nothing planned: find the person, or make the first or the next contact.
StepCandidate fromFigures(const CaseFile& file, const AgencyContext&)
{
    const QDate opened = file.opened ? file.opened->body.openedOn : QDate(1970, 1, 1);
    const auto* debtor = file.debtor();
    bool phone = false;
    bool address = false;
    if (debtor) {
        for (const auto& point : debtor->points) {
            const bool usable = judge(point, file, opened).usable;
            (point.isAddress() ? address : phone) |= usable;
        }
    }
    const StepKind kind = phone ? StepKind::Call : address ? StepKind::Visit : StepKind::Locate;
    const QDate due = file.contacts.empty()
        ? opened
        : file.contacts.back().at.date().addDays(daysBetweenContacts);
    return candidate(kind, due, StepSource::Figures, std::nullopt);
}

} // namespace

std::vector<StepCandidate> stepCandidates(const CaseFile& file, const AgencyContext& context)
{
    std::vector<StepCandidate> list;
    if (file.state != CaseState::Open)
        return list;
    if (file.disputeOpen() || std::ranges::any_of(file.legal, [&](const auto& entry) {
            return file.legalStateHolds(entry.body.state);
        })) {
        const auto since = file.disputeOpen() ? file.disputes.back().opened.at.date()
                                              : file.legal.back().at.date();
        return {candidate(StepKind::SupervisorReview, since, StepSource::Figures, std::nullopt)};
    }
    addPlanned(list, file);
    addVisits(list, file);
    addPromises(list, file, context);
    addArguments(list, file);
    if (list.empty())
        list.push_back(fromFigures(file, context));
    std::ranges::stable_sort(list, [](const StepCandidate& a, const StepCandidate& b) {
        return std::tie(a.step.due, a.step.at) < std::tie(b.step.due, b.step.at);
    });
    return list;
}

NextStep stepOn(const StepCandidate& candidate, QDate on)
{
    NextStep step = candidate.step;
    if (candidate.deadline && on > *candidate.deadline) {
        step.step = StepKind::FollowBrokenPromise;
        step.due = candidate.deadline->addDays(1);
    }
    return step;
}

} // namespace expediente

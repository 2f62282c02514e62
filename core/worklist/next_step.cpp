#include "core/worklist/evaluate.h"

#include "core/facts/body.h"

#include <QTimeZone>

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

/// Tells when a contact has done what was planned, by the clock on the debtor's wall.
class Diary {
public:
    Diary(const CaseFile& file, const AgencyContext& context) : m_file(file), m_context(context) { }

    bool contactedSince(QDate day) const
    {
        return std::ranges::any_of(
            m_file.contacts, [&](const auto& contact) { return contact.at.date() >= day; });
    }
    /// By a contact made after the step was planned, at its time or later, or by one that says so.
    bool isDone(const Entry<StepPlanned>& step) const
    {
        const auto& planned = step.body.step;
        return std::ranges::any_of(m_file.contacts, [&](const auto& contact) {
            return contact.body.step == step.id
                || (contact.at.utcMs > step.at.utcMs && isTimeFor(planned, contact.at));
        });
    }
    /// Of the contact that agreed on it, by a later one.
    bool isDone(const NextStepBody& agreed, size_t contact) const
    {
        return std::any_of(m_file.contacts.begin() + qptrdiff(contact) + 1, m_file.contacts.end(),
            [&](const auto& later) { return isTimeFor(agreed, later.at); });
    }

private:
    bool isTimeFor(const NextStepBody& step, const Moment& moment) const
    {
        if (!step.at)
            return moment.date() >= step.due;
        if (!m_zone.isValid())
            m_zone = zoneOfDebtor();
        const auto local = QDateTime::fromMSecsSinceEpoch(moment.utcMs, m_zone);
        return std::pair(local.date(), local.time()) >= std::pair(step.due, *step.at);
    }
    QTimeZone zoneOfDebtor() const
    {
        const QByteArray own = m_file.opened ? m_file.opened->body.zone : QByteArray();
        for (const auto& name : {own, m_context.zone})
            if (const QTimeZone zone(name); zone.isValid())
                return zone;
        return QTimeZone::utc();
    }

    const CaseFile& m_file;
    const AgencyContext& m_context;
    mutable QTimeZone m_zone; // looked up only where a step has a time
};

void addPlanned(std::vector<StepCandidate>& list, const CaseFile& file, const Diary& diary)
{
    for (const auto& step : file.steps)
        if (step.body.step.step != StepKind::None && !diary.isDone(step))
            list.push_back(candidate(step.body.step, StepSource::Planned, step.id));
    // What was agreed on last holds until it is done: an attempt in between takes nothing back.
    for (size_t i = file.contacts.size(); i-- > 0;) {
        const auto& next = file.contacts[i].body.next;
        if (!next)
            continue;
        // A promise speaks for itself below, with its deadline.
        const bool asks = next->step != StepKind::None && next->step != StepKind::WaitPromise;
        if (asks && !diary.isDone(*next, i))
            list.push_back(candidate(*next, StepSource::Contact, file.contacts[i].id));
        break;
    }
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

void addPromises(std::vector<StepCandidate>& list, const CaseFile& file,
    const AgencyContext& context, const Diary& diary)
{
    const auto outcomes = promiseOutcomes(file, endOfTime, context);
    for (const auto& promise : file.promises) {
        const auto found =
            std::ranges::find(outcomes, promise.made.id.uuid.bytes(), &PromiseOutcome::id);
        const bool failed = found != outcomes.end()
            && (found->state == PromiseState::Broken || found->state == PromiseState::Partial);
        if (!failed || diary.contactedSince(found->deadline.addDays(1)))
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

/// A verdict that runs out leaves the argument open again, until somebody has been in contact
/// since, who heard whether it is still raised.
void addExpiringVerdicts(std::vector<StepCandidate>& list, const CaseFile& file, const Diary& diary)
{
    for (const auto& argument : file.arguments) {
        if (argument.judged.empty() || !argument.judged.back().body.until.isValid())
            continue;
        const QDate open = argument.judged.back().body.until.addDays(1);
        if (!diary.contactedSince(open))
            list.push_back(candidate(
                StepKind::VerifyArgument, open, StepSource::Argument, argument.stated.id));
    }
}

/// A request waits for an answer until its day; an answer wants to reach the debtor while the offer
/// holds, unless somebody has been in contact since.
void addOffers(std::vector<StepCandidate>& list, const CaseFile& file)
{
    for (const auto& offer : file.offers) {
        if (offer.accepted || offer.replacedBy || !offer.requested)
            continue;
        if (!offer.decided) {
            list.push_back(candidate(StepKind::SupervisorReview, offer.requested->body.until,
                StepSource::Offer, offer.requested->id));
            continue;
        }
        const auto& answer = *offer.decided;
        const bool told = std::ranges::any_of(
            file.contacts, [&](const auto& contact) { return contact.at.utcMs > answer.at.utcMs; });
        if (!told && answer.body.decision != Decision::Refuse)
            list.push_back(
                candidate(StepKind::Negotiate, answer.at.date(), StepSource::Offer, answer.id));
    }
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
    const Diary diary(file, context);
    addPlanned(list, file, diary);
    addVisits(list, file);
    addPromises(list, file, context, diary);
    addArguments(list, file);
    addOffers(list, file);
    if (list.empty())
        list.push_back(fromFigures(file, context));
    addExpiringVerdicts(list, file, diary);
    std::ranges::stable_sort(list, [](const StepCandidate& a, const StepCandidate& b) {
        return std::tie(a.step.due, a.step.at) < std::tie(b.step.due, b.step.at);
    });
    return list;
}

NextStep stepOn(const StepCandidate& candidate, QDate on)
{
    NextStep step = candidate.step;
    // Still of the day that was promised, or lists would be in another order than what they show.
    if (candidate.deadline && on > *candidate.deadline)
        step.step = StepKind::FollowBrokenPromise;
    return step;
}

} // namespace expediente

#include "ui/forms/log_draft.h"

#include "core/negotiation/authority.h"
#include "core/worklist/contact_override.h"
#include "ui/forms/contact_stops.h"
#include "ui/forms/next_step_proposal.h"
#include "ui/forms/people_choices.h"

#include <algorithm>

namespace expediente::ui {

bool LogDraft::isEmpty() const
{
    return action.isEmpty() && result.isEmpty() && reason.isEmpty() && note.trimmed().isEmpty()
        && words.trimmed().isEmpty() && allTheSame.trimmed().isEmpty() && !hasPromise()
        && documents.empty() && day.isEmpty() && time.isEmpty();
}

std::optional<Moment> happenedAt(const LogDraft& draft, const LogSituation& situation)
{
    if (draft.day.isEmpty() && draft.time.isEmpty())
        return situation.now;
    if (draft.day.isBad() || !draft.time.value)
        return {};
    const auto here = QDateTime::fromMSecsSinceEpoch(situation.now.utcMs, situation.zone);
    const QDate day = draft.day.value.value_or(here.date());
    return Moment::fromDateTime(QDateTime(day, *draft.time.value, situation.zone));
}

std::optional<NextStepBody> nextStep(const LogDraft& draft, const LogSituation& situation)
{
    if (draft.decision == StepDecision::Changed) {
        if (draft.step.step == StepKind::None || !draft.stepDue.value)
            return {};
        NextStepBody step = draft.step;
        step.due = *draft.stepDue.value;
        step.at = draft.stepAt.value;
        return step;
    }
    const ResultCode* result = situation.catalogue.result(draft.result);
    const auto at = happenedAt(draft, situation);
    if (!result)
        return {};
    const auto step = proposeNextStep(
        *result, at.value_or(situation.now).date(), draft.due.value, situation.businessDays);
    const bool stopped = step && ContactStops::concern(step->step) && !situation.stop.isEmpty();
    return stopped ? std::nullopt : step;
}

std::optional<PointStatus> proposedPointStatus(const LogDraft& draft, const LogSituation& situation)
{
    const ResultCode* result = situation.catalogue.result(draft.result);
    if (!result || !draft.contactPoint || !ownerOf(situation.view, *draft.contactPoint))
        return {};
    return result->pointStatus;
}

std::optional<LegalState> proposedLegalState(const LogDraft& draft, const LogSituation& situation)
{
    const ResultCode* result = situation.catalogue.result(draft.result);
    if (!result || !result->legalState || situation.file.legalStateHolds(*result->legalState))
        return {};
    return result->legalState;
}

std::optional<ContactVerdict> objection(const LogDraft& draft, const LogSituation& situation)
{
    const ActionCode* action = situation.catalogue.action(draft.action);
    const auto type = situation.catalogue.contactType(draft.action, draft.result);
    const auto at = happenedAt(draft, situation);
    if (!situation.agency || !action || !type || !at || *type == ContactType::DebtorStarted)
        return {};
    IntendedContact contact;
    contact.channel = action->channel;
    contact.person = draft.person;
    contact.contactPoint = draft.contactPoint;
    contact.requested = *type == ContactType::RequestedFollowup;
    contact.earlierOnly = at->utcMs < situation.now.utcMs; // told late
    auto verdict = judgeNow(situation.file, contact, *at, *situation.agency);
    // What was gone beyond when the visit was planned has its reason already.
    const bool objects = verdict && *verdict
        && std::ranges::any_of((*verdict)->hits,
            [](const RuleHit& hit) { return hit.severity != Severity::Info && !hit.overridden; });
    return objects ? std::move(*verdict) : std::nullopt;
}

std::vector<SaidFact> toFacts(const LogDraft& draft, const LogSituation& situation)
{
    const ActionCode* action = situation.catalogue.action(draft.action);
    const auto at = happenedAt(draft, situation).value_or(situation.now);
    const CaseId id = situation.file.id;
    std::vector<SaidFact> said;
    const auto say = [&](Subject subject, Body body) {
        said.push_back({subject, std::move(body), newFactId(situation.now), at});
    };

    ContactLogged contact;
    contact.action = draft.action;
    contact.result = draft.result;
    contact.reason = draft.reason;
    contact.channel = action->channel;
    contact.type = *situation.catalogue.contactType(draft.action, draft.result);
    contact.person = draft.person;
    contact.contactPoint = draft.contactPoint;
    contact.note = draft.note.trimmed();
    contact.next = nextStep(draft, situation);
    say(id, contact);
    if (!draft.contact.isNull())
        said.back().id = draft.contact;

    if (draft.hasPromise()) {
        PromiseMade promise;
        promise.amount = *draft.amount.value;
        promise.due = *draft.due.value;
        promise.madeOn = at.date();
        promise.person = draft.person;
        if (situation.agency)
            settle(promise, situation.file, *situation.agency);
        say(id, promise);
    }
    if (const auto verdict = objection(draft, situation)) {
        const auto asked = contact.type == ContactType::RequestedFollowup;
        const IntendedContact made{
            .channel = action->channel, .person = draft.person, .requested = asked};
        for (auto& overridden : overridesOf(*verdict, made, situation.role,
                 draft.allTheSame.trimmed(), verdict->answer == ContactAnswer::Block))
            say(id, std::move(overridden));
    }
    if (!draft.words.trimmed().isEmpty())
        say(id, ArgumentStated{draft.words.trimmed(), draft.person, action->channel});
    for (const DocumentAttached& document : draft.documents)
        say(id, document);
    const auto status = proposedPointStatus(draft, situation);
    if (status && draft.judgePoint) {
        const PersonView* owner = ownerOf(situation.view, *draft.contactPoint);
        say(owner->id, ContactPointJudged{*draft.contactPoint, *status, at.date(), {}});
    }
    const auto legal = proposedLegalState(draft, situation);
    if (legal && draft.recordLegalState)
        say(id, LegalChanged{*legal, true, draft.note.trimmed()});
    return said;
}

} // namespace expediente::ui

#include "ui/forms/next_step_proposal.h"

namespace expediente::ui {

std::optional<NextStepBody> proposeNextStep(const ResultCode& result, QDate contactOn,
    std::optional<QDate> promiseDue, const BusinessDays& days)
{
    if (result.nextStep == StepKind::None)
        return {};
    const bool waits = result.nextStep == StepKind::WaitPromise;
    if (waits && !promiseDue)
        return {};
    NextStepBody step;
    step.step = result.nextStep;
    step.due = (waits ? *promiseDue : contactOn).addDays(result.daysToNext);
    if (step.step == StepKind::Call || step.step == StepKind::Visit)
        step.due = days.onOrAfter(step.due);
    return step;
}

std::vector<StepKind> stepKindsToOffer()
{
    return {StepKind::Call, StepKind::Visit, StepKind::WaitPromise, StepKind::Negotiate,
        StepKind::VerifyArgument, StepKind::SendDocument, StepKind::FixContactPoint,
        StepKind::Locate, StepKind::SupervisorReview, StepKind::None};
}

} // namespace expediente::ui

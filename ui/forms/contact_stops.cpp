#include "ui/forms/contact_stops.h"

#include "core/facts/body.h"
#include "ui/text/words.h"

namespace expediente::ui {
namespace {

/// When the state in which the case is now began, if it isn't open.
std::optional<Moment> leftAt(const CaseFile& file)
{
    for (auto entry = file.timeline.rbegin(); entry != file.timeline.rend(); ++entry) {
        const bool leaves = entry->body && !entry->voidedBy
            && (std::holds_alternative<CaseRecalled>(*entry->body)
                || std::holds_alternative<CaseClosed>(*entry->body));
        if (leaves)
            return entry->at;
    }
    return std::nullopt;
}

/// The state as it now holds, from the fact that brought it in without a break.
const Entry<LegalChanged>* holdingSince(const CaseFile& file, LegalState state)
{
    const Entry<LegalChanged>* since = nullptr;
    for (const auto& entry : file.legal) {
        if (entry.body.state != state)
            continue;
        if (!entry.body.on)
            since = nullptr;
        else if (!since)
            since = &entry;
    }
    return since;
}

QString dayOf(const Moment& at, const Formatter& format, QDate today)
{
    return format.shortDate(format.dateOf(at), today);
}

} // namespace

QString ContactStops::leaving(const CaseFile& file, const Formatter& format, QDate today)
{
    if (file.state == CaseState::Erased)
        return tr("The data of this case were erased");
    if (file.state == CaseState::Blocked)
        return tr("The person's data are blocked: %1").arg(file.stateReason);
    const auto at = leftAt(file);
    const QString on = at ? dayOf(*at, format, today) : QString(noValue);
    const QString reason = file.state == CaseState::Recalled
        ? tr("The creditor took this case back on %1").arg(on)
        : tr("The case was closed on %1").arg(on);
    return file.stateReason.isEmpty()
        ? reason
        : tr("%1: %2", "a stop and why").arg(reason, file.stateReason);
}

QString ContactStops::of(const CaseFile& file, const Formatter& format, QDate today)
{
    QStringList reasons;
    if (file.state != CaseState::Open)
        reasons << leaving(file, format, today);
    for (const LegalState state :
        {LegalState::Sued, LegalState::Insolvent, LegalState::CeaseRequest, LegalState::Lawyer}) {
        const auto* since = holdingSince(file, state);
        if (!since)
            continue;
        const QString reason = tr("%1 since %2")
                                   .arg(word(Vocabulary::LegalState, enumName(state)),
                                       dayOf(since->at, format, today));
        reasons << (since->body.note.isEmpty()
                ? reason
                : tr("%1: %2", "a stop and why").arg(reason, since->body.note));
    }
    for (const Dispute& dispute : file.disputes) {
        if (dispute.closed)
            continue;
        const QString on = dayOf(dispute.opened.at, format, today);
        const QString with = dispute.opened.body.with;
        reasons << (with.isEmpty() ? tr("Dispute open since %1").arg(on)
                                   : tr("Dispute open since %1; %2 hears it").arg(on, with));
    }
    return reasons.join(QStringLiteral("; "));
}

bool ContactStops::concern(StepKind step)
{
    switch (step) {
    case StepKind::Call:
    case StepKind::Visit:
    case StepKind::FollowBrokenPromise:
    case StepKind::Negotiate:
        return true;
    case StepKind::WaitPromise:
    case StepKind::VerifyArgument:
    case StepKind::SendDocument:
    case StepKind::FixContactPoint:
    case StepKind::SupervisorReview:
    case StepKind::Locate:
    case StepKind::None:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace expediente::ui

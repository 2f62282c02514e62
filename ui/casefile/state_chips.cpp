#include "ui/casefile/state_chips.h"

#include "core/facts/body.h"
#include "ui/text/words.h"
#include "ui/widgets/promise_chip.h"

namespace expediente::ui {

ChipData StateChips::promise(const PromiseView& promise, QDate today, const Formatter& format)
{
    ChipData chip = promiseChip(promise.outcome.state);
    if (promise.outcome.state == PromiseState::InGrace)
        chip.text = tr("Grace to %1").arg(format.shortDate(promise.outcome.deadline, today));
    if (promise.outcome.state == PromiseState::Partial)
        chip.text = tr("Partial %1", "promise").arg(format.money(promise.outcome.allotted));
    return chip;
}

ChipData StateChips::openPromise(const PromiseView& promise, QDate today, const Formatter& format)
{
    ChipData chip = promiseChip(promise.outcome.state);
    chip.strong = true;
    const bool grace = promise.outcome.state == PromiseState::InGrace;
    const QDate last = grace ? promise.outcome.deadline : promise.promise.made.body.due;
    const QString day = format.relativeDay(last, today);
    chip.text = grace ? tr("In grace, due %1").arg(day) : tr("Active, due %1").arg(day);
    return chip;
}

QString StateChips::spokenPromise(
    const PromiseView& promise, QDate today, const Formatter& format, CurrencyCode code)
{
    const auto& made = promise.promise.made.body;
    return expediente::ui::spokenPromise({made.amount, made.due, promise.outcome.deadline,
                                             promise.outcome.state, promise.outcome.allotted},
        today, format, code);
}

ChipData StateChips::verdict(Verdict verdict)
{
    const QString text = word(Vocabulary::Verdict, enumName(verdict));
    switch (verdict) {
    case Verdict::Valid:
        return {.text = text, .icon = IconName::CheckCircle, .kind = ChipKind::Ok};
    case Verdict::Partial:
        return {.text = text, .icon = IconName::HalfCircle, .kind = ChipKind::Warn};
    case Verdict::NotValid:
        return {.text = text, .icon = IconName::XCircle, .kind = ChipKind::Neutral};
    case Verdict::Unverified:
        return {.text = text, .icon = IconName::Question, .kind = ChipKind::Dashed};
    }
    Q_UNREACHABLE();
}

ChipData StateChips::visit(const Visit& visit, QDate today)
{
    if (visit.report)
        return outcome(visit.report->body.outcome);
    const QDate on = visit.planned.body.on;
    if (on < today)
        return {.text = tr("Without report"), .icon = IconName::Clock, .kind = ChipKind::Warn};
    if (on == today)
        return {.text = tr("Today"), .icon = IconName::DotCircle, .kind = ChipKind::Accent};
    return {.text = tr("Planned"), .icon = IconName::Calendar, .kind = ChipKind::Neutral};
}

ChipData StateChips::outcome(VisitOutcome outcome)
{
    const QString text = word(Vocabulary::VisitOutcome, enumName(outcome));
    switch (outcome) {
    case VisitOutcome::Met:
        return {.text = text, .icon = IconName::CheckCircle, .kind = ChipKind::Ok};
    case VisitOutcome::ThirdParty:
        return {.text = text, .icon = IconName::HalfCircle, .kind = ChipKind::Warn};
    case VisitOutcome::AskedNotToVisit:
        return {.text = text, .icon = IconName::Lock, .kind = ChipKind::Bad};
    case VisitOutcome::NotDone:
        return {.text = text, .icon = IconName::Minus, .kind = ChipKind::Neutral};
    case VisitOutcome::NobodyThere:
    case VisitOutcome::NoSuchAddress:
    case VisitOutcome::MovedAway:
        return {.text = text, .icon = IconName::XCircle, .kind = ChipKind::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace expediente::ui

#include "ui/casefile/state_chips.h"

#include "core/facts/body.h"
#include "ui/text/words.h"

namespace expediente::ui {
namespace {

QString wordOf(PromiseState state)
{
    return word(Vocabulary::PromiseState, name(state));
}

ChipData chipOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Active:
        return {.text = wordOf(state), .icon = IconName::DotCircle, .kind = ChipKind::Accent};
    case PromiseState::InGrace:
        return {.text = wordOf(state), .icon = IconName::Clock, .kind = ChipKind::Warn};
    case PromiseState::Kept:
        return {.text = wordOf(state), .icon = IconName::CheckCircle, .kind = ChipKind::Ok};
    case PromiseState::Partial:
        return {.text = wordOf(state), .icon = IconName::HalfCircle, .kind = ChipKind::Warn};
    case PromiseState::Broken:
        return {.text = wordOf(state), .icon = IconName::XCircle, .kind = ChipKind::Bad};
    case PromiseState::Withdrawn:
        return {.text = wordOf(state), .icon = IconName::Return, .kind = ChipKind::Neutral};
    case PromiseState::Replaced:
        return {.text = wordOf(state), .icon = IconName::Refresh, .kind = ChipKind::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace

ChipData StateChips::promise(const PromiseView& promise, QDate today, const Formatter& format)
{
    ChipData chip = chipOf(promise.outcome.state);
    if (promise.outcome.state == PromiseState::InGrace)
        chip.text = tr("Grace to %1").arg(format.shortDate(promise.outcome.deadline, today));
    if (promise.outcome.state == PromiseState::Partial)
        chip.text = tr("Partial %1", "promise").arg(format.money(promise.outcome.allotted));
    return chip;
}

ChipData StateChips::openPromise(const PromiseView& promise, QDate today, const Formatter& format)
{
    ChipData chip = chipOf(promise.outcome.state);
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
    QString state = wordOf(promise.outcome.state).toLower();
    if (promise.outcome.state == PromiseState::InGrace)
        state = tr("in grace until %1").arg(format.relativeDay(promise.outcome.deadline, today));
    if (promise.outcome.state == PromiseState::Partial)
        state = tr("partial, %1 received").arg(format.money(promise.outcome.allotted, code));
    return tr("Promise of %1, %2, %3")
        .arg(format.shortDate(made.due, today), format.money(made.amount, code), state);
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

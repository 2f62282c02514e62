#include "ui/widgets/promise_chip.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

struct PromiseWords {
    Q_DECLARE_TR_FUNCTIONS(PromiseWords)
};

ChipData lookOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Active:
        return {.icon = IconName::DotCircle, .kind = ChipKind::Accent};
    case PromiseState::InGrace:
        return {.icon = IconName::ClockGrace, .kind = ChipKind::Warn};
    case PromiseState::Kept:
        return {.icon = IconName::CheckCircle, .kind = ChipKind::Ok};
    case PromiseState::Partial:
        return {.icon = IconName::HalfCircle, .kind = ChipKind::Warn};
    case PromiseState::Broken:
        return {.icon = IconName::XCircle, .kind = ChipKind::Bad};
    case PromiseState::Withdrawn:
        return {.icon = IconName::Return, .kind = ChipKind::Neutral};
    case PromiseState::Replaced:
        return {.icon = IconName::Refresh, .kind = ChipKind::Neutral};
    }
    Q_UNREACHABLE();
}

QString wordFor(PromiseState state)
{
    return word(Vocabulary::PromiseState, name(state));
}

bool saysReceived(PromiseState state, const Money& received)
{
    return !received.isZero() && (isOpen(state) || state == PromiseState::Partial);
}

} // namespace

ChipData promiseChip(PromiseState state)
{
    ChipData chip = lookOf(state);
    chip.text = wordFor(state);
    return chip;
}

ChipData promiseChip(PromiseState state, const Money& received, const Formatter& format)
{
    ChipData chip = promiseChip(state);
    if (saysReceived(state, received))
        chip.text =
            PromiseWords::tr("%1 · %2", "state, amount").arg(chip.text, format.money(received));
    return chip;
}

QString spokenPromise(
    const SpokenPromise& promise, QDate today, const Formatter& format, CurrencyCode code)
{
    QString state = wordFor(promise.state).toLower();
    if (promise.state == PromiseState::InGrace)
        state =
            PromiseWords::tr("in grace until %1").arg(format.relativeDay(promise.deadline, today));
    if (saysReceived(promise.state, promise.received))
        state = PromiseWords::tr("%1, %2 received", "state, amount")
                    .arg(state, format.money(promise.received, code));
    return PromiseWords::tr("Promise of %1, %2, %3")
        .arg(format.shortDate(promise.due, today), format.money(promise.amount, code), state);
}

} // namespace expediente::ui

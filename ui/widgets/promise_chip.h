#pragma once
#include "core/figures/promises.h"
#include "ui/text/formatter.h"
#include "ui/widgets/chip.h"

/// What every page says of a promise, so that one promise never has two states.
namespace expediente::ui {

/// The state by its word, icon and colour: never partial before its deadline has passed.
ChipData promiseChip(PromiseState state);
/// With the money that came where it isn't kept: "Active · $500.00".
ChipData promiseChip(PromiseState state, const Money& received, const Formatter& format);

/// For screen readers.
struct SpokenPromise {
    Money amount;
    QDate due;
    QDate deadline;
    PromiseState state = PromiseState::Active;
    Money received;
};
/// "Promise of 20 Nov, $2,480.00, in grace until tomorrow".
QString spokenPromise(const SpokenPromise& promise, QDate today, const Formatter& format,
    CurrencyCode code = CurrencyCode::Hidden);

} // namespace expediente::ui

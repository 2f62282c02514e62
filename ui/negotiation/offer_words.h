#pragma once
#include "ui/negotiation/negotiation_model.h"
#include "ui/text/formatter.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

namespace expediente::ui {

/// How offers are told: on the verdict card and in the comparison. Pure.
class OfferWords {
    Q_DECLARE_TR_FUNCTIONS(OfferWords)
public:
    /// As the offer stands: within authority, waiting, accepted…
    static ChipData badge(const OfferSlot& slot);
    static QString shortKind(const OfferMade& offer); ///< "18 payments"
    /// "Plan", "18 payments, twice a month".
    static QString kind(const OfferMade& offer);
    /// "14 × $2,600.00", and the last one where it is another amount.
    static QString evenPayments(const OfferMade& offer, const Formatter& format);
    static std::optional<Money> lastThatDiffers(const OfferMade& offer);
    /// "$2,500.00 down + 14 × $2,600.00 + $2,142.31".
    static QString payments(const OfferMade& offer, const Formatter& format);
    /// Why it is not within authority, one sentence a limit; empty when it is.
    static QStringList reasons(const SimulatedOffer& worked, const Formatter& format);

    /// Why an offer doesn't work out, that nothing was saved, and what to do.
    static QString problem(const Error& error);

private:
    static QString reason(const OfferReason& reason, const Formatter& format);
};

} // namespace expediente::ui

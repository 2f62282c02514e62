#pragma once
#include "ui/casefile/open_case.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

namespace expediente::ui {

/// How the reservation of a case's scarce contacts stands, and what may be done about it.
class ReservationWords {
    Q_DECLARE_TR_FUNCTIONS(ReservationWords)
public:
    /// "Reservation: yours until 30 nov". Nothing where contacts with this person take none.
    static std::optional<ChipData> chip(const OpenCase& open, const Moment& now);
    /// What there is to ask for; nothing where it takes none or was asked for already.
    static std::optional<ContactRequested> toAsk(const OpenCase& open, const Moment& now);
    /// In words, where there is nothing to ask for.
    static QString whyNone(const OpenCase& open, const Moment& now);
    /// The request to give back: one's own, or for those above collectors anybody's.
    static const Reservation* toGiveBack(const OpenCase& open, const Moment& now);

private:
    static QString standing(const OpenCase& open, const ReservationView& reservation, QDate day);
    static const ReservationView* latest(const OpenCase& open, QDate day);
};

} // namespace expediente::ui

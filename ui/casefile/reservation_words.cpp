#include "ui/casefile/reservation_words.h"

#include "core/facts/body.h"
#include "core/negotiation/authority.h"
#include "core/worklist/evaluate.h"
#include "core/worklist/lawful_contact.h"

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr std::array channelsShared{Channel::Visit, Channel::Call};

bool isShared(const OpenCase& open, const Moment& now)
{
    return std::ranges::any_of(channelsShared, [&](Channel channel) {
        return takesReservation(open.file, {.channel = channel}, now, *open.agency);
    });
}

/// Whether it says something of that day still: a refusal as long as the days asked for last.
bool matters(const Reservation& reservation, QDate day)
{
    if (!reservation.answered)
        return day < reservation.asked.body.until.addDays(daysBetweenHolders);
    const auto& said = reservation.answered->body;
    return said.answer == ReservationAnswer::Late ? day < reservation.asked.body.until.addDays(1)
                                                  : day < said.until;
}

ChipData lookOf(const ReservationView& view, bool own)
{
    switch (view.state) {
    case ReservationState::Held:
        return own ? ChipData{.icon = IconName::Check, .kind = ChipKind::Ok}
                   : ChipData{.icon = IconName::Lock, .kind = ChipKind::Bad};
    case ReservationState::Requested:
        return {.icon = IconName::Clock, .kind = ChipKind::Dashed};
    case ReservationState::Refused:
        return {.icon = IconName::Lock, .kind = ChipKind::Bad};
    case ReservationState::Expired:
    case ReservationState::Ended:
        return {.icon = IconName::HalfCircle, .kind = ChipKind::Warn};
    }
    Q_UNREACHABLE();
}

} // namespace

/// Today's days go before those to come, granted ones before what was asked for since.
const ReservationView* ReservationWords::latest(const OpenCase& open, QDate day)
{
    const auto weight = [&](const ReservationView& each) {
        const bool own = each.reservation.asked.author == open.me;
        if (!matters(each.reservation, day) || (!own && !each.reservation.isGranted()))
            return 0;
        if (!each.reservation.isGranted())
            return 1;
        return own && each.reservation.answered->body.from <= day ? 3 : 2;
    };
    const auto& all = open.view.reservations; // the latest first
    const auto found = std::ranges::max_element(all, {}, weight);
    return found == all.end() || weight(*found) == 0 ? nullptr : &*found;
}

QString ReservationWords::standing(const OpenCase& open, const ReservationView& view, QDate day)
{
    const Formatter& format = open.format;
    const auto& asked = view.reservation.asked;
    if (!view.reservation.answered)
        return view.state == ReservationState::Expired
            ? tr("no answer came in time", "reservation")
            : tr("requested %1", "reservation, day and hour").arg(format.when(asked.at, day));
    const auto& said = view.reservation.answered->body;
    const QString last = format.shortDate(said.until.addDays(-1), day);
    const QString who = open.authorName(QStringLiteral("user:") + said.holder);
    switch (said.answer) {
    case ReservationAnswer::Granted:
        if (asked.author != open.me)
            return tr("%1 until %2", "person who has the reservation, day").arg(who, last);
        return said.from <= day
            ? tr("yours until %1", "reservation").arg(last)
            : tr("yours %1", "reservation, days")
                  .arg(format.dateRange(said.from, said.until.addDays(-1), day));
    case ReservationAnswer::Taken:
        return tr("refused, %1 has it until %2", "reservation").arg(who, last);
    case ReservationAnswer::Late:
        return tr("refused, it came too late", "reservation");
    }
    Q_UNREACHABLE();
}

std::optional<ChipData> ReservationWords::chip(const OpenCase& open, const Moment& now)
{
    if (!isShared(open, now))
        return std::nullopt;
    const QDate day = dayThere(open.file, now, *open.agency);
    const auto* view = latest(open, day);
    ChipData chip = view ? lookOf(*view, view->reservation.asked.author == open.me)
                         : ChipData{.icon = IconName::Question, .kind = ChipKind::Dashed};
    chip.text =
        tr("Reservation: %1").arg(view ? standing(open, *view, day) : tr("none", "reservation"));
    return chip;
}

std::optional<ContactRequested> ReservationWords::toAsk(const OpenCase& open, const Moment& now)
{
    if (open.file.state != CaseState::Open)
        return std::nullopt;
    for (const Channel channel : channelsShared)
        if (auto week = weekToReserve(open.file, {.channel = channel}, now, *open.agency))
            return week;
    return std::nullopt;
}

QString ReservationWords::whyNone(const OpenCase& open, const Moment& now)
{
    if (open.file.state != CaseState::Open)
        return tr("The case is not open");
    return isShared(open, now) ? tr("The contact is reserved or requested already")
                               : tr("The contact with this person needs no reservation");
}

const Reservation* ReservationWords::toGiveBack(const OpenCase& open, const Moment& now)
{
    const QDate day = dayThere(open.file, now, *open.agency);
    for (const ReservationView& each : open.view.reservations) {
        const auto state = reservationState(each.reservation, day);
        const bool lasts = state == ReservationState::Held || state == ReservationState::Requested;
        const bool mine = each.reservation.asked.author == open.me;
        if (lasts && (mine || isAboveCollectors(open.myRole)))
            return &each.reservation;
    }
    return nullptr;
}

} // namespace expediente::ui

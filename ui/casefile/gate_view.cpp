#include "ui/casefile/gate_view.h"

#include "core/facts/body.h"
#include "core/worklist/lawful_contact.h"
#include "ui/casefile/reservation_words.h"
#include "ui/forms/contact_stops.h"
#include "ui/text/verdict_words.h"
#include "ui/text/words.h"
#include "ui/widgets/verdict_chip.h"

namespace expediente::ui {
namespace {

/// What may be done goes before what may not; of two that may not, the one that waiting opens.
bool isBetter(const ContactVerdict& a, const ContactVerdict& b)
{
    return a.answer != b.answer ? a.answer < b.answer
                                : a.nextLawful.isValid() && !b.nextLawful.isValid();
}

} // namespace

/// The best answer of the two counts for the gate; the chips tell them apart.
void GateView::tellLaw(GateData& data, const OpenCase& open, const Moment& now)
{
    const Formatter& format = open.format;
    std::optional<ContactVerdict> best;
    for (const Channel channel : {Channel::Visit, Channel::Call}) {
        const auto judged = judgeNow(open.file, {.channel = channel}, now, *open.agency);
        if (!judged || !*judged) {
            data.sentence = tr("Confirm the hour");
            if (!judged)
                data.explanation = words(judged.error()).what;
            return;
        }
        const ContactVerdict* verdict = &**judged;
        data.channels.push_back(VerdictChip::ofChannel(channel, *verdict, format));
        if (!best || isBetter(*verdict, *best))
            best = *verdict;
    }
    if (auto reservation = ReservationWords::chip(open, now))
        data.channels.push_back(std::move(*reservation));
    constexpr GateState states[] = {GateState::May, GateState::MayWithWarning, GateState::NotNow};
    data.state = states[size_t(best->answer)];
    if (best->hits.empty())
        return;
    data.explanation = VerdictWords::whyNot(*best, format, open.today());
    const bool unreserved = best->hits.front().unreserved.has_value();
    if (unreserved && ReservationWords::toAsk(open, now))
        data.explanation += u' ' + tr("%1 asks for it.", "key").arg(QStringLiteral("Ctrl+Alt+R"));
    if (!unreserved && !best->nextLawful.isValid() && best->answer == ContactAnswer::Block)
        data.state = GateState::NoContact;
}

QString GateView::closedBecause(const OpenCase& open)
{
    return ContactStops::of(open.file, open.format, open.today());
}

GateData GateView::of(const OpenCase& open, const Moment& now)
{
    GateData data;
    data.localTime = open.zoneKnown() ? open.format.timeIn(now, open.place())
                                      : tr("%1 at the agency").arg(open.format.time(now));
    data.explanation = closedBecause(open);
    if (!data.explanation.isEmpty()) {
        data.state = GateState::NoContact;
        return data;
    }
    data.state = GateState::Unknown;
    if (open.law) {
        tellLaw(data, open, now);
        return data;
    }
    if (!open.zoneKnown()) {
        data.explanation =
            tr("Contact rules are not installed yet: confirm the hour where the person lives");
        return data;
    }
    data.sentence = tr("Confirm the hour");
    data.explanation = tr("Contact rules are not installed yet: check that day and hour are lawful "
                          "for this person");
    return data;
}

} // namespace expediente::ui

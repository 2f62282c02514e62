#include "core/casefile/rules.h"
#include "core/worklist/evaluate.h"

#include <array>

namespace expediente {

QString name(OfferState state)
{
    constexpr std::array names{
        "open", "on_hold", "waiting", "refused", "accepted", "expired", "replaced"};
    return QString::fromLatin1(names[size_t(state)]);
}

OfferState offerState(const Offer& offer, QDate on)
{
    if (offer.accepted)
        return OfferState::Accepted;
    if (offer.replacedBy)
        return OfferState::Replaced;
    const auto& made = offer.made.body;
    const bool answered = answeredInTime(offer);
    if (answered) {
        const Decision decision = offer.decided->body.decision;
        if (decision == Decision::Refuse)
            return OfferState::Refused;
        if (decision == Decision::AllowChanged)
            return OfferState::Replaced;
    }
    if (on > made.validUntil)
        return OfferState::Expired;
    if (made.verdict == OfferVerdict::WithinAuthority || answered)
        return OfferState::Open;
    if (!offer.requested)
        return OfferState::OnHold;
    return offer.decided || on > offer.requested->body.until ? OfferState::Expired
                                                             : OfferState::Waiting;
}

} // namespace expediente

#include "core/negotiation/commitment.h"

#include "core/negotiation/authority.h"
#include "core/worklist/evaluate.h"

#include <algorithm>

namespace expediente {

namespace {

const Offer* acceptedOffer(const CaseFile& file, FactId id)
{
    const auto found =
        std::ranges::find(file.offers, id, [](const Offer& offer) { return offer.made.id; });
    return found == file.offers.end() || !found->accepted ? nullptr : &*found;
}

/// No accounts named means all of the case.
bool concern(const std::vector<AccountId>& promised, const std::vector<AccountId>& agreed)
{
    return promised.empty() || std::ranges::any_of(promised, [&](AccountId account) {
        return std::ranges::find(agreed, account) != agreed.end();
    });
}

} // namespace

std::vector<Promise> promisesReplacedBy(
    const CaseFile& file, const OfferMade& offer, QDate on, const AgencyContext& context)
{
    std::vector<Promise> replaced;
    const auto outcomes = promiseOutcomes(file, on, context);
    for (const Promise& promise : file.promises) {
        const auto& made = promise.made.body;
        if (made.offer || promise.withdrawn || promise.replaced
            || made.amount.currency() != offer.toPay.currency()
            || !concern(made.accounts, offer.accounts))
            continue;
        const auto outcome = std::ranges::find(
            outcomes, promise.made.id.uuid.bytes(), [](const PromiseOutcome& o) { return o.id; });
        if (outcome != outcomes.end() && isOpen(outcome->state))
            replaced.push_back(promise);
    }
    return replaced;
}

Result<std::vector<SaidBody>> factsOfSigning(
    const CaseFile& file, CommitmentSigned commitment, const AgencyContext& context, qint64 nowMs)
{
    const Offer* offer = acceptedOffer(file, commitment.offer);
    if (!offer)
        return fail(ErrorCode::NotFound, {commitment.offer.toString()});
    const OfferMade& made = offer->made.body;
    std::vector<SaidBody> said;
    const auto say = [&](const Body& body) {
        return said.emplace_back(FactId{Uuid::v7(nowMs)}, body).first;
    };
    commitment.promises.clear();
    for (const OfferPaymentBody& payment : made.payments) {
        PromiseMade promise;
        promise.amount = payment.amount;
        promise.due = payment.due;
        promise.madeOn = commitment.on;
        promise.accounts = made.accounts;
        promise.offer = commitment.offer;
        if (const auto* debtor = file.debtor())
            promise.person = debtor->id;
        settle(promise, file, context);
        commitment.promises.push_back(say(promise));
    }
    for (const Promise& old : promisesReplacedBy(file, made, commitment.on, context))
        say(PromiseReplaced{old.made.id, commitment.promises.front(), commitment.on});
    say(commitment);
    return said;
}

Result<std::vector<SaidBody>> factsOfVoiding(
    const CaseFile& file, const CommitmentVoided& voided, QDate on, qint64 nowMs)
{
    const auto found = std::ranges::find(file.commitments, voided.commitment,
        [](const Commitment& commitment) { return commitment.made.id; });
    if (found == file.commitments.end() || found->voided)
        return fail(ErrorCode::NotFound, {voided.commitment.toString()});
    std::vector<SaidBody> said;
    for (const FactId id : found->made.body.promises) {
        const auto promise =
            std::ranges::find(file.promises, id, [](const Promise& each) { return each.made.id; });
        if (promise == file.promises.end() || promise->withdrawn || promise->replaced
            || promise->made.body.due < on)
            continue;
        said.emplace_back(FactId{Uuid::v7(nowMs)}, PromiseWithdrawn{id, on, voided.reason});
    }
    said.emplace_back(FactId{Uuid::v7(nowMs)}, voided);
    return said;
}

} // namespace expediente

#include "core/papers/letter.h"

#include "core/worklist/agency_context.h"
#include "core/worklist/evaluate.h"

#include <algorithm>

namespace expediente {

namespace {

void addAddressee(Letter& letter, const CaseView& view, const LetterWish& wish)
{
    letter.person = wish.person;
    for (const PersonView& person : view.persons) {
        if (person.id != wish.person)
            continue;
        letter.name = person.name;
        letter.role = person.role;
        for (const ContactPointView& point : person.points)
            if (point.point.id == wish.contactPoint)
                letter.address = point.point.body.address;
    }
}

void addAccounts(Letter& letter, const CaseView& view)
{
    for (const AccountView& account : view.accounts) {
        letter.contracts << account.statement.number;
        if (!account.statement.reference.isEmpty())
            letter.references << account.statement.reference;
        // What isn't due yet and was paid ahead stands as credit beside it.
        if (account.figures.total <= account.figures.credit)
            continue;
        const Currency currency = account.figures.currency();
        auto sum = std::ranges::find(
            letter.sums, currency, [](const LetterSum& each) { return each.total.currency(); });
        if (sum == letter.sums.end()) {
            letter.sums.push_back(
                {account.figures.components, account.figures.total, account.figures.overdueTotal});
            continue;
        }
        for (size_t i = 0; i < sum->components.size(); ++i)
            sum->components[i] += account.figures.components[i];
        sum->total += account.figures.total;
        sum->overdue += account.figures.overdueTotal;
    }
    letter.contracts.removeDuplicates();
    letter.references.removeDuplicates();
}

/// The open one that is due first.
void addPromise(Letter& letter, const CaseView& view)
{
    for (const PromiseView& promise : view.promises) {
        const auto& made = promise.promise.made.body;
        if (!isOpen(promise.outcome.state) || (!letter.due.isNull() && letter.due <= made.due))
            continue;
        letter.due = made.due;
        letter.amount = made.amount;
    }
}

void addOffer(Letter& letter, const CaseView& view)
{
    for (const OfferView& each : view.offers) {
        const auto& made = each.offer.made.body;
        if (each.state != OfferState::Open)
            continue;
        letter.offered = made.toPay;
        letter.offeredUntil = made.validUntil;
        return; // the latest
    }
}

/// An agreement in full whose every promise was kept: what it forgave stands in no statement yet.
const Commitment* keptAgreement(const CaseFile& file, const CaseView& view)
{
    for (const Commitment& commitment : file.commitments) {
        const auto offer = std::ranges::find(file.offers, commitment.made.body.offer,
            [](const Offer& each) { return each.made.id; });
        const bool inFull =
            offer != file.offers.end() && offer->made.body.kind != OfferKind::Partial;
        const auto kept = [&](FactId promise) {
            return std::ranges::any_of(view.promises, [&](const PromiseView& each) {
                return each.promise.made.id == promise && each.outcome.state == PromiseState::Kept;
            });
        };
        if (!commitment.voided && inFull && !commitment.made.body.promises.empty()
            && std::ranges::all_of(commitment.made.body.promises, kept))
            return &commitment;
    }
    return nullptr;
}

void addSettlement(
    Letter& letter, const CaseFile& file, const CaseView& view, const AgencyContext& context)
{
    const Commitment* agreement = keptAgreement(file, view);
    const bool paid = !view.accounts.empty() && letter.sums.empty();
    if (!paid && !agreement)
        return;
    letter.settledOn = view.lastPayment ? view.lastPayment->body.valueDate : view.statedOn;
    if (!agreement)
        return;
    letter.sums.clear();
    const auto offer = std::ranges::find(
        file.offers, agreement->made.body.offer, [](const Offer& each) { return each.made.id; });
    for (const auto& policy : context.agency.discountPolicies())
        if (policy.id == offer->made.body.policy && policy.agreement)
            letter.letterDays = int(policy.agreement->letterDays);
}

} // namespace

Letter letterOf(const CaseFile& file, const CaseView& view, const LetterWish& wish,
    const AgencyContext& context, const QString& collector)
{
    Letter letter;
    letter.kind = wish.kind;
    letter.country = countryOf(file, context);
    letter.folio = view.folio;
    letter.on = view.on;
    letter.creditor = file.opened ? file.opened->body.creditor : CreditorBody();
    if (const auto& described = context.agency.described)
        letter.agency = described->body;
    letter.collector = collector;
    addAddressee(letter, view, wish);
    addAccounts(letter, view);
    addPromise(letter, view);
    addOffer(letter, view);
    if (wish.kind == LetterKind::Settlement)
        addSettlement(letter, file, view, context);
    letter.confirmation = wish.confirmation.trimmed();
    letter.own = wish.own.trimmed();
    return letter;
}

std::vector<LetterGap> gapsIn(const Letter& letter)
{
    std::vector<LetterGap> gaps;
    const auto require = [&](bool known, LetterGap gap) {
        if (!known)
            gaps.push_back(gap);
    };
    const auto said = [](const QString& text) { return !text.trimmed().isEmpty(); };
    if (letter.kind == LetterKind::Reminder)
        require(!letter.due.isNull(), LetterGap::Promise);
    if (letter.kind == LetterKind::Notice)
        require(!letter.sums.empty(), LetterGap::Balance);
    if (letter.kind == LetterKind::Settlement)
        require(!letter.settledOn.isNull(), LetterGap::StillOwed);
    require(letter.address.has_value(), LetterGap::Address);
    require(!letter.contracts.isEmpty(), LetterGap::Contract);
    require(said(letter.agency.address), LetterGap::AgencyAddress);
    require(said(letter.agency.phone), LetterGap::AgencyPhone);
    require(said(letter.agency.responsible), LetterGap::Responsible);
    require(said(letter.creditor.complaints), LetterGap::Complaints);
    if (letter.kind == LetterKind::Settlement) {
        require(said(letter.confirmation), LetterGap::CreditorConfirms);
        return gaps;
    }
    require(said(letter.creditor.payTo), LetterGap::PayTo);
    require(!letter.references.isEmpty(), LetterGap::Reference);
    return gaps;
}

} // namespace expediente

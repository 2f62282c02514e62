// An offer above authority, and those who may allow it.
#include "core/store/queries/case_read.h"
#include "core/store/queries/fact_list.h"
#include "tests/simulation/deeds.h"

namespace expediente::simulation {

namespace {

OfferMade offerFor(const CaseFile& file, const QString& note, QDate on)
{
    const Money owed(500'000, Currency::MXN), nothing = Money::zero(Currency::MXN);
    OfferMade offer;
    offer.on = on;
    offer.validUntil = on.addDays(30);
    offer.accounts = {file.accounts.front().id};
    offer.balances = {owed, nothing, nothing, nothing};
    offer.forgive = {Money(200'000, Currency::MXN), nothing, nothing, nothing};
    offer.vat = offer.vatForgiven = nothing;
    offer.toPay = offer.owed() - offer.forgiven();
    offer.payments = {{on, offer.toPay}};
    offer.verdict = OfferVerdict::NeedsRole;
    offer.needs = QStringLiteral("supervisor");
    offer.note = note;
    return offer;
}

} // namespace

void Deeds::deal(Device& device)
{
    auto cases = casesOf(device);
    if (cases.empty())
        return;
    const auto read = [&](CaseId id) {
        return device.store()
            .ask([&](Connection& connection) { return readCase(connection, id); })
            .value_or(std::nullopt);
    };
    if (device.role() != QStringLiteral("supervisor")) {
        const auto file = read(m_random.anyOf(cases));
        if (file && !file->accounts.empty())
            askForApproval(device, *file);
        return;
    }
    for (const CaseId id : cases)
        if (const auto file = read(id); file && decide(device, *file))
            return;
}

void Deeds::askForApproval(Device& device, const CaseFile& file)
{
    const QDate today = m_clock.today();
    auto offer = device.store().newFact(file.id, offerFor(file, canary(file.id), today));
    offer.id = FactId{m_random.uuid()};
    const FactId made = *offer.id;
    if (!say(device, {offer}))
        return;
    const auto hash =
        device.store().ask([&](Connection& connection) { return factHash(connection, made); });
    const ApprovalRequested asked{made, hash.value(), QStringLiteral("supervisor"),
        QStringLiteral("paga de una vez"), today.addYears(3)};
    if (say(device, {device.store().newFact(file.id, asked)}))
        count("approvals asked for");
}

/// Whatever waits, for all that this workstation knows: elsewhere it may be decided already.
bool Deeds::decide(Device& device, const CaseFile& file)
{
    for (const Offer& offer : file.offers) {
        if (!offer.requested || offer.decided)
            continue;
        const ApprovalDecided decision{offer.requested->id, offer.requested->body.offerHash,
            m_random.oneIn(2) ? Decision::Allow : Decision::Refuse, QStringLiteral("revisado"), {}};
        if (say(device, {device.store().newFact(file.id, decision)}))
            count("approvals decided");
        return true;
    }
    return false;
}

} // namespace expediente::simulation

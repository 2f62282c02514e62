#include "core/demo/negotiations.h"

#include "core/negotiation/simulate.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/fact_list.h"
#include "core/worklist/evaluate.h"

namespace expediente {

namespace {

constexpr int leastCases = 200;
constexpr int firstCase = 11, everySo = 7;
constexpr int asked = 7, accepted = 24, mostDaysAgo = 26;
const auto agent = QStringLiteral("user:lbarrera");

/// One offer as its day saw it; nothing where the case can't be negotiated, or not so.
struct Negotiator {
    Store& store;
    const DemoPortfolio& portfolio;
    std::vector<DiscountPolicy> policies;

    std::optional<SimulatedOffer> work(const CaseFile& file, QDate on, int kind, bool above) const
    {
        const auto basis = negotiationBasis(file, evaluate(file, on, store.context()));
        if (!basis)
            return std::nullopt;
        const auto limits = limitsThatApply(*basis, policies);
        const auto role = above ? QStringLiteral("supervisor") : QStringLiteral("agent");
        const auto own = std::ranges::find(limits, role, &RoleLimits::role);
        if (own == limits.end())
            return std::nullopt;
        auto draft = withMostForgiven(*basis, OfferDraft::startOf(*basis), *own);
        draft.firstDue = draft.validUntil = on.addDays(4);
        if (above && kind % 3 == 1)
            draft.forgive[size_t(OfferPart::Principal)] = Money::zero(basis->currency());
        if (kind % 3 != 0) {
            draft.kind = OfferKind::Plan;
            draft.number = above ? 20 : 6 + kind % 6;
        }
        auto worked = simulate(*basis, draft, {QStringLiteral("agent"), policies});
        const auto wanted = above ? OfferVerdict::NeedsRole : OfferVerdict::WithinAuthority;
        return worked && worked->offer.verdict == wanted && !worked->offer.forgiven().isZero()
            ? std::optional(std::move(*worked))
            : std::nullopt;
    }

    NewFact fact(CaseId id, const Body& body, QDate on, QTime at, const char* what) const
    {
        const QTimeZone zone(store.identity().zone);
        auto fact = newFact(id, body, Moment::fromDateTime(QDateTime(on, at, zone)), agent);
        fact.id = FactId{Uuid::derived({"demo.negotiation", id.uuid.bytes(), what})};
        return fact;
    }

    Done append(std::vector<NewFact> facts) const
    {
        const auto appended = store.append(std::move(facts)).result();
        return appended ? Done() : fail(appended.error());
    }

    Done accept(CaseId id, const SimulatedOffer& worked) const
    {
        const QDate on = worked.offer.on;
        const auto offer = fact(id, worked.offer, on, {11, 5}, "offer");
        return append({offer,
            fact(id, OfferAccepted{*offer.id, on, std::nullopt}, on, {11, 20}, "accepted")});
    }

    Done ask(CaseId id, const SimulatedOffer& worked, int number) const
    {
        const QDate on = worked.offer.on;
        const auto offer = fact(id, worked.offer, on, {12, number}, "offer");
        if (const auto done = append({offer}); !done)
            return done;
        const auto hash =
            store.ask([&](Connection& connection) { return factHash(connection, *offer.id); });
        if (!hash)
            return fail(hash.error());
        static const QStringList reasons{
            QStringLiteral("Cambió de empleo; cobra los días 14 y 29. Si cierra hoy, paga la "
                           "primera el viernes."),
            QStringLiteral("Tiene el dinero de una tanda y quiere terminar antes de diciembre."),
            QStringLiteral("Pidió el plan por escrito; su hermano lo ayuda con la mitad.")};
        const ApprovalRequested request{*offer.id, *hash, worked.offer.needs,
            reasons.at(number % reasons.size()), worked.offer.validUntil};
        return append({fact(id, request, on, {12, number + 1}, "request")});
    }
};

} // namespace

Done tellNegotiations(Store& store, const DemoPortfolio& portfolio)
{
    if (portfolio.cases() < leastCases)
        return {};
    const Negotiator negotiator{store, portfolio, store.context().agency.discountPolicies()};
    int told = 0;
    for (int i = firstCase; i < portfolio.cases() && told < accepted + asked; i += everySo) {
        const CaseId id = portfolio.caseId(i);
        const auto file = store.ask([&](Connection& c) { return readCase(c, id); });
        if (!file)
            return fail(file.error());
        const bool above = told < asked;
        const int ago = above ? told % 5 : 1 + (told - asked) % mostDaysAgo;
        const auto worked = *file
            ? negotiator.work(**file, portfolio.today().addDays(-ago), told, above)
            : std::nullopt;
        if (!worked)
            continue;
        const auto done =
            above ? negotiator.ask(id, *worked, told) : negotiator.accept(id, *worked);
        if (!done)
            return done;
        ++told;
    }
    return {};
}

} // namespace expediente

#include "core/store/queries/fact_list.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

TEST_CASE("approval is asked of the offer that is here, to the byte")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(3, 0);
    const AccountId account{Uuid::derived({"account"})};
    AccountStated stated;
    stated.account = account;
    stated.number = QStringLiteral("1");
    stated.asOf = {2036, 11, 20};
    stated.principalOverdue = Money(1000'00, Currency::MXN);
    OfferMade offer;
    offer.on = offer.validUntil = {2037, 1, 1};
    offer.accounts = {account};
    offer.balances.principal = Money(1000'00, Currency::MXN);
    offer.forgive.principal = Money(100'00, Currency::MXN);
    offer.toPay = Money(900'00, Currency::MXN);
    offer.payments = {{offer.on, offer.toPay}};
    offer.verdict = OfferVerdict::NeedsRole;
    offer.needs = QStringLiteral("supervisor");
    store.append({store->newFact(id, stated)});
    const auto made = store.appendAs(QStringLiteral("luis"), id, offer);
    ApprovalRequested request{
        made, QByteArray(64, 'a'), QStringLiteral("supervisor"), {}, offer.validUntil};
    const auto refused = store->append({store->newFact(id, request)}).result();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().args.value(0) == "approval.other_offer");
    request.offerHash = *store->ask([&](Connection& c) { return factHash(c, made); });
    CHECK(store->append({store->newFact(id, request)}).result());
}

TEST_CASE("the latest policy of an id counts, and one that was voided doesn't")
{
    TemporaryStore store;
    const auto publish = [&](const char* id, int instalments) {
        PolicyPublished body;
        body.policy.id = id;
        body.policy.from = {2036, 1, 1};
        body.policy.roles.resize(1);
        body.policy.roles[0].role = QStringLiteral("collector");
        body.policy.roles[0].mostInstalments = instalments;
        return store.appendAs(QStringLiteral("eva"), store->identity().agency, body);
    };
    const auto published = [&] {
        std::vector<qint64> instalments;
        const auto policies = store->context().agency.discountPolicies();
        for (const auto& policy : policies)
            instalments.push_back(*policy.roles.at(0).mostInstalments);
        return instalments;
    };
    publish("a", 6);
    publish("b", 9);
    const auto mistake = publish("a", 60);
    CHECK(published() == std::vector<qint64>{60, 9});
    store.append({store->newFact(
        store->identity().agency, FactVoided{{mistake}, QStringLiteral("error de captura")})});
    CHECK(published() == std::vector<qint64>{6, 9});
}

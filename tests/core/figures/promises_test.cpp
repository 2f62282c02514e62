#include "core/figures/promises.h"
#include "tests/support/pesos.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

PromiseTerms promise(const char* id, QDate due, std::vector<QByteArray> accounts)
{
    PromiseTerms terms;
    terms.id = id;
    terms.madeOn = {2026, 3, 2};
    terms.due = due;
    terms.amount = pesos("100.00");
    terms.accounts = std::move(accounts);
    return terms;
}

PaymentTerms payment(const char* account, const char* amount)
{
    return {account, {2026, 3, 5}, pesos(amount), false, account};
}

PromiseOutcomes outcomes(
    const std::vector<PromiseTerms>& promises, const std::vector<PaymentTerms>& payments)
{
    return evaluatePromises({2026, 3, 20}, Currency::MXN, promises, payments, {});
}

} // namespace

TEST_CASE("a promise on an account is not kept by what is paid on another")
{
    const std::vector named{promise("a", {2026, 3, 10}, {"card"})};
    const auto other = outcomes(named, {payment("loan", "100.00")});
    CHECK(other.promises[0].state == PromiseState::Broken);
    CHECK(other.unallotted == pesos("100.00"));
    CHECK(outcomes(named, {payment("card", "100.00")}).promises[0].state == PromiseState::Kept);
}

TEST_CASE("money that one promise may not take goes to the next that may")
{
    const auto found = outcomes(
        {promise("first", {2026, 3, 10}, {"card", "store"}), promise("second", {2026, 3, 11}, {})},
        {payment("loan", "70.00"), payment("store", "40.00")});
    CHECK(found.promises[0].allotted == pesos("40.00"));
    CHECK(found.promises[1].allotted == pesos("70.00"));
    CHECK(found.unallotted.isZero());
}

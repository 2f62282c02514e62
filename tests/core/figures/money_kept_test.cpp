// No cent is made or lost: plans, and promises against payments, of any size and in any order.
#include "core/figures/plan.h"
#include "core/figures/promises.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <random>

using namespace expediente;

namespace {

const QDate firstDay(2026, 3, 2);

Money ofCents(quint64 random, quint64 most)
{
    return {qint64(1 + random % most), Currency::MXN};
}

} // namespace

TEST_CASE("a plan adds up to its total, whichever of number and amount is given")
{
    std::mt19937_64 random(77);
    int made = 0;
    for (int i = 0; i < 3000; ++i) {
        PlanTerms terms;
        terms.total = ofCents(random(), 9'000'000);
        terms.firstDue = firstDay.addDays(qint64(random() % 400));
        terms.every = Every(random() % 4);
        if (random() % 2)
            terms.number = qint64(1 + random() % 60);
        else
            terms.amount = ofCents(random(), quint64(terms.total.minor()));
        if (random() % 3 == 0 && terms.total.minor() > 1)
            terms.downPayment = DownPayment{terms.firstDue.addDays(-qint64(random() % 10)),
                ofCents(random(), quint64(terms.total.minor() - 1))};
        if (random() % 2)
            terms.businessDays = BusinessDays(std::set<QDate>{firstDay.addDays(3)});
        const auto plan = makePlan(terms);
        if (!plan)
            continue; // an instalment of zero, or more of them than there may be
        ++made;
        Money sum = Money::zero(Currency::MXN);
        QDate before;
        for (const auto& payment : plan->payments) {
            sum += payment.amount;
            CHECK(payment.amount.minor() > 0);
            CHECK((before.isNull() || before <= payment.due));
            before = payment.due;
        }
        CHECK(sum == terms.total);
        if (terms.number)
            CHECK(plan->number == *terms.number);
        if (terms.amount && plan->number > 1)
            CHECK(plan->amount == *terms.amount);
    }
    CHECK(made > 1500);
}

TEST_CASE("money counts for one promise only, and none of it is lost")
{
    std::mt19937_64 random(78);
    for (int round = 0; round < 1500; ++round) {
        std::vector<PromiseTerms> promises;
        for (int i = int(1 + random() % 5); i > 0; --i) {
            PromiseTerms terms;
            terms.id = QByteArray::number(i);
            terms.madeOn = firstDay.addDays(qint64(random() % 20));
            terms.due = terms.madeOn.addDays(qint64(random() % 20));
            terms.amount = ofCents(random(), 90'000);
            terms.threshold = Rate::percent(int(80 + random() % 21));
            terms.grace = int(random() % 3);
            if (random() % 5 == 0)
                terms.withdrawnOn = terms.madeOn.addDays(qint64(random() % 25));
            promises.push_back(terms);
        }
        std::vector<PaymentTerms> payments;
        std::map<QByteArray, Money> paid;
        Money counted = Money::zero(Currency::MXN);
        const QDate on = firstDay.addDays(qint64(random() % 60));
        for (int i = int(random() % 7); i > 0; --i) {
            const PaymentTerms payment{"p" + QByteArray::number(i),
                firstDay.addDays(qint64(random() % 60)), ofCents(random(), 90'000),
                random() % 5 == 0, {}};
            payments.push_back(payment);
            if (!payment.reversed && payment.valueDate <= on) {
                paid.emplace(payment.id, payment.amount);
                counted += payment.amount;
            }
        }
        const auto outcomes = evaluatePromises(on, Currency::MXN, promises, payments, {});
        std::map<QByteArray, Money> used;
        Money allotted = Money::zero(Currency::MXN);
        for (const auto& outcome : outcomes.promises) {
            Money sum = Money::zero(Currency::MXN);
            for (const auto& part : outcome.payments) {
                sum += part.amount;
                used.try_emplace(part.payment, Money::zero(Currency::MXN)).first->second +=
                    part.amount;
            }
            CHECK(sum == outcome.allotted);
            const auto terms = std::ranges::find(promises, outcome.id, &PromiseTerms::id);
            CHECK(outcome.allotted <= terms->amount);
            allotted += outcome.allotted;
        }
        for (const auto& [payment, amount] : used) {
            REQUIRE(paid.contains(payment)); // neither reversed nor still to come
            CHECK(amount <= paid.at(payment));
        }
        CHECK(allotted + outcomes.unallotted == counted);

        std::ranges::shuffle(promises, random);
        std::ranges::shuffle(payments, random);
        CHECK(evaluatePromises(on, Currency::MXN, promises, payments, {}).promises
            == outcomes.promises);
    }
}

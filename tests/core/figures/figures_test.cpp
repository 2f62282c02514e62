#include "core/figures/figures.h"
#include "core/figures/late_interest.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace expediente;

namespace {

constexpr Currency mxn = Currency::MXN;
const QDate start(2026, 1, 10);

/// An account with a schedule and payments of any size at any time.
struct RandomAccount {
    AccountTerms terms;
    std::vector<PaymentTerms> payments;
    std::mt19937_64 random;

    explicit RandomAccount(quint64 seed) : random(seed)
    {
        terms.asOf = start;
        terms.oldestUnpaidDue = start.addDays(-qint64(random() % 200));
        for (Money& component : terms.components)
            component = Money(qint64(random() % 3 == 0 ? 0 : random() % 900'000), mxn);
        terms.credit = Money(qint64(random() % 4 == 0 ? random() % 50'000 : 0), mxn);
        terms.order = *defaultPaymentOrder(random() % 2 ? u"MX" : u"CO");
        std::ranges::shuffle(terms.order, random);
        terms.lateRate = LateRate{Rate::fromMillionths(qint64(random() % 90'000'000)),
            random() % 2 ? RateKind::Nominal : RateKind::Effective, random() % 2 ? 360 : 365};
        if (random() % 2)
            terms.vat = {VatMode::Nominal, Rate::percent(16)};
        addSchedule();
        for (int i = int(random() % 8); i > 0; --i)
            payments.push_back({QByteArray::number(i), start.addDays(qint64(random() % 300)),
                Money(qint64(1 + random() % 600'000), mxn), random() % 5 == 0});
    }

    void addSchedule()
    {
        const int instalments = int(random() % 8);
        Money& notDue = terms.components[size_t(Component::PrincipalNotDue)];
        for (int i = 1; i <= instalments; ++i) {
            const Money principal(qint64(random() % 100'000), mxn);
            terms.schedule.push_back(
                {start.addMonths(i), principal, Money(qint64(random() % 10'000), mxn)});
            notDue += principal;
        }
    }

    Figures on(QDate date) const { return figuresOn(terms, payments, date, {}).value(); }
};

std::array<Money, componentCount + 1> sums(const Figures& figures)
{
    std::array<Money, componentCount + 1> sums;
    sums.fill(Money::zero(mxn));
    for (const auto& line : figures.lines)
        sums[line.component ? size_t(*line.component) : componentCount] += line.amount;
    return sums;
}

} // namespace

TEST_CASE("the lines of a component add up to it, and those of the credit to the credit")
{
    for (quint64 seed = 1; seed <= 2000; ++seed) {
        const RandomAccount account(seed);
        const auto figures = account.on(start.addDays(qint64(seed % 400)));
        const auto added = sums(figures);
        bool same = added[componentCount] == figures.credit;
        for (size_t i = 0; i < componentCount; ++i)
            same = same && added[i] == figures.components[i] && !added[i].isNegative();
        INFO(seed);
        REQUIRE(same);
        REQUIRE(std::ranges::none_of(
            figures.lines, [](const FigureLine& line) { return line.amount.isZero(); }));
    }
}

TEST_CASE("a reversed payment counts as if it had never been, and order of arrival as nothing")
{
    for (quint64 seed = 1; seed <= 500; ++seed) {
        RandomAccount account(seed);
        const QDate date = start.addDays(300);
        const auto expected = account.on(date);
        std::ranges::shuffle(account.payments, account.random);
        std::ranges::shuffle(account.terms.schedule, account.random);
        std::erase_if(account.payments, [](const auto& payment) { return payment.reversed; });
        INFO(seed);
        REQUIRE(account.on(date) == expected);
    }
}

TEST_CASE("what is paid is either owed less or held as credit")
{
    for (quint64 seed = 1; seed <= 500; ++seed) {
        RandomAccount account(seed);
        account.terms.lateRate.reset();
        account.terms.schedule.clear();
        const QDate date = start.addDays(300);
        Money paid = Money::zero(mxn);
        for (const auto& payment : account.payments)
            if (!payment.reversed && payment.valueDate > start && payment.valueDate <= date)
                paid += payment.amount;
        const auto figures = account.on(date);
        const auto stated = figuresAsStated(account.terms, date, {});
        INFO(seed);
        REQUIRE(stated.total - stated.credit - paid == figures.total - figures.credit);
    }
}

TEST_CASE("days past due go with the oldest instalment that is not fully paid")
{
    AccountTerms terms;
    terms.asOf = start;
    terms.components.fill(Money::zero(mxn));
    terms.components[size_t(Component::PrincipalNotDue)] = Money(30'000, mxn);
    terms.credit = Money::zero(mxn);
    terms.order = *defaultPaymentOrder(u"MX");
    terms.schedule = {{start.addDays(10), Money(10'000, mxn), Money(500, mxn)},
        {start.addDays(40), Money(20'000, mxn), Money(500, mxn)}};
    const auto on = [&](int days, std::vector<PaymentTerms> payments) {
        return figuresOn(terms, payments, start.addDays(days), {}).value().daysPastDue;
    };
    CHECK(on(10, {}) == 0);
    CHECK(on(11, {}) == 1);
    CHECK(on(60, {}) == 50);
    CHECK(on(60, {{"a", start.addDays(45), Money(10'499, mxn)}}) == 50);
    // Interest goes first in Mexico, of both instalments: the older one lacks principal still.
    CHECK(on(60, {{"a", start.addDays(45), Money(10'500, mxn)}}) == 50);
    CHECK(on(60, {{"a", start.addDays(45), Money(11'000, mxn)}}) == 20);
    CHECK(on(60, {{"a", start.addDays(5), Money(10'500, mxn)}}) == 20);
}

TEST_CASE("late interest is right to the minor unit where it falls on a half")
{
    const LateRate root{Rate::percent(21), RateKind::Effective, 360};
    CHECK(lateInterest(Money(5, mxn), root, 180).value() == Money(1, mxn)); // 0.5
    CHECK(lateInterest(Money(4, mxn), root, 180).value() == Money(0, mxn)); // 0.4
    CHECK(lateInterest(Money(15, mxn), root, 180).value() == Money(2, mxn)); // 1.5
    const LateRate year{Rate::percent(50), RateKind::Effective, 365};
    CHECK(lateInterest(Money(1, mxn), year, 365).value() == Money(1, mxn)); // 0.5
    CHECK(lateInterest(Money(999'999'999'999'999, mxn), year, 365).value()
        == Money(500'000'000'000'000, mxn));
    const LateRate nominal{Rate::percent(60), RateKind::Nominal, 360};
    CHECK(lateInterest(Money(300, mxn), nominal, 1).value() == Money(1, mxn)); // 0.5
    const LateRate none{Rate(), RateKind::Effective, 365};
    CHECK(lateInterest(Money(100'000, mxn), none, 400).value().isZero());
}

TEST_CASE("amounts that can't be held are refused, not wrapped around")
{
    const LateRate highest{Rate::percent(10'000), RateKind::Effective, 360};
    CHECK(lateInterest(Money(1'000'000, mxn), highest, 3600).error().code == ErrorCode::OutOfRange);
    const LateRate nominal{Rate::percent(10'000), RateKind::Nominal, 360};
    CHECK(lateInterest(Money(999'999'999'999'999, mxn), nominal, 3'000'000).error().code
        == ErrorCode::OutOfRange);
    RandomAccount account(1);
    account.payments = {{"a", start.addDays(1), Money(999'999'999'999'999, mxn)},
        {"b", start.addDays(2), Money(999'999'999'999'999, mxn)}};
    CHECK(figuresOn(account.terms, account.payments, start.addDays(3), {}).error().code
        == ErrorCode::OutOfRange);
}

TEST_CASE("terms that contradict themselves are refused")
{
    const RandomAccount account(7);
    const auto refused = [&](auto change) {
        AccountTerms terms = account.terms;
        change(terms);
        return figuresOn(terms, account.payments, start.addDays(30), {}).error().code;
    };
    CHECK(refused([](auto& terms) { terms.order.pop_back(); }) == ErrorCode::BadInput);
    CHECK(refused([](auto& terms) { terms.order[0] = terms.order[1]; }) == ErrorCode::BadInput);
    CHECK(refused([](auto& terms) {
        terms.schedule.push_back({start.addDays(9), Money(999'999'999, mxn), Money(0, mxn)});
    }) == ErrorCode::BadInput);
    CHECK(refused([](auto& terms) {
        terms.caps = {{start, Rate::percent(99), terms.lateRate->kind},
            {start, Rate::percent(98), terms.lateRate->kind}};
    }) == ErrorCode::BadInput);
    CHECK(refused([](auto& terms) { terms.asOf = start.addDays(31); })
        == ErrorCode::StatementInFuture);
}

TEST_CASE("a rate above the cap is refused from the first day on which it is")
{
    RandomAccount account(7);
    account.terms.lateRate = LateRate{Rate::percent(40), RateKind::Effective, 365};
    account.terms.caps = {{start.addDays(20), Rate::percent(39), RateKind::Effective},
        {start.addDays(-50), Rate::percent(40), RateKind::Effective}};
    CHECK(figuresOn(account.terms, account.payments, start.addDays(19), {}));
    const auto refused = figuresOn(account.terms, account.payments, start.addDays(60), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().args.value(0) == "39");
    CHECK(refused.error().args.value(1) == start.addDays(20).toString(Qt::ISODate));
    account.terms.caps = {{start.addDays(-50), Rate::percent(39), RateKind::Effective}};
    CHECK(figuresOn(account.terms, account.payments, start, {})); // no day is charged yet
    CHECK(figuresOn(account.terms, account.payments, start.addDays(1), {}).error().args.value(1)
        == start.addDays(1).toString(Qt::ISODate));
}

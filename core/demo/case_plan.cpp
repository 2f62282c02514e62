#include "core/demo/case_plan.h"

namespace expediente {

namespace {

// Who carries the day: after the case of the screens and the cast come those called without
// answer, whose promise was kept or not in the last thirty days, and who paid this month.
constexpr int calledToday = 11;
constexpr int promisesKept = 32;
constexpr int promisesBroken = 8;
constexpr int payers = 60;
constexpr int longestStory = 400; // days

constexpr qint64 receivedThisMonth = 18'456'000; // centavos
constexpr qint64 receivedFromCast = 175'000;

Money pesos(qint64 centavos)
{
    return {centavos, Currency::MXN};
}

int keptDaysAgo(int i)
{
    return 4 + i * 25 / (promisesKept - 1);
}

Money keptAmount(int i)
{
    return pesos(90'000 + (i * 53'000) % 240'000);
}

int payerDaysAgo(int i)
{
    return 1 + i % 22;
}

/// Whole tens of pesos, the last one whatever is missing to the month's sum.
Money payerAmount(int i)
{
    const auto regular = [](int n) { return qint64(120'000 + (n * 37'000) % 203'000); };
    if (i < payers - 1)
        return pesos(regular(i));
    qint64 rest = receivedThisMonth - receivedFromCast;
    for (int n = 0; n < promisesKept; ++n)
        if (keptDaysAgo(n) <= 23)
            rest -= keptAmount(n).minor();
    for (int n = 0; n < payers - 1; ++n)
        rest -= regular(n);
    return pesos(rest);
}

/// Days past due as portfolios have them: many young, a long tail.
int daysLate(DemoRandom& random)
{
    switch (random.weighted({26, 21, 16, 12, 14, 11})) {
    case 0:
        return random.between(1, 30);
    case 1:
        return random.between(31, 60);
    case 2:
        return random.between(61, 90);
    case 3:
        return random.between(91, 120);
    case 4:
        return random.between(121, 180);
    default:
        return random.between(181, 540);
    }
}

void startLate(CasePlan& plan, QDate today, int late, DemoRandom& random)
{
    plan.loan.anchor = today.addDays(-late);
    const int worked = std::min(std::max(late - random.between(4, 30), 2), longestStory);
    plan.opened = today.addDays(-(late < 12 ? random.between(12, 40) : worked));
}

/// The instalment before the oldest unpaid one was paid on this day, late.
void paidOn(CasePlan& plan, QDate day, int lateness)
{
    plan.lastInstalmentPaid = day;
    plan.loan.anchor = day.addDays(-lateness).addMonths(1);
}

void planKept(CasePlan& plan, QDate paid, Money amount, DemoRandom& random)
{
    plan.loan.instalment = amount;
    plan.opened = paid.addDays(-random.between(14, 45));
    paidOn(plan, paid, paid.addDays(-random.between(16, 60)).daysTo(paid));
    const QDate made = paid.addDays(-random.between(3, 8));
    plan.promises.push_back({made, paid, amount, amount});
    plan.quietFrom = made;
}

void planCast(CasePlan& plan, const QJsonObject& role, QDate today, DemoRandom& random)
{
    plan.people.name = role["name"].toString();
    plan.people.woman = role["woman"].toBool();
    plan.people.area = role["area"].toString();
    plan.events = role["events"].toArray();
    if (role.contains("instalment"))
        plan.loan.instalment = *Money::parse(role["instalment"].toString(), Currency::MXN);
    if (role.contains("total"))
        plan.total = *Money::parse(role["total"].toString(), Currency::MXN);
    startLate(plan, today, role["late"].toInt(), random);
    int first = 0;
    for (const auto& event : objectsOf(plan.events))
        first = std::min(first, event["d"].toInt());
    plan.quietFrom = today.addDays(first);
}

/// Promises of the past: all have run out more than thirty days ago.
void planOldPromise(CasePlan& plan, QDate today, DemoRandom& random)
{
    const QDate made = plan.opened.addDays(random.between(1, 20));
    const QDate due = made.addDays(random.between(3, 12));
    if (due > today.addDays(-36) || due <= plan.loan.anchor.addDays(2))
        return;
    const Money amount = plan.loan.instalment;
    const bool partly = random.chance(35) && due < QDate(today.year(), today.month(), 1);
    plan.promises.push_back({made, due, amount,
        partly ? pesos(amount.minor() * random.between(2, 5) / 10 / 1000 * 1000) : pesos(0)});
}

/// Many who were in arrears a month ago paid some instalments since, before this month, whose sums
/// are fixed.
void planCatchingUp(CasePlan& plan, QDate today, int index)
{
    const QDate day = QDate(today.year(), today.month(), 1).addDays(-1 - index % 5);
    if (index % 5 > 2 || day <= today.addMonths(-1) || plan.opened >= today.addMonths(-1))
        return;
    plan.lastInstalmentPaid = day;
    plan.caughtUp = 1 + index % 3;
}

void planOrdinary(CasePlan& plan, QDate today, int index, DemoRandom& random)
{
    startLate(plan, today, daysLate(random), random);
    planCatchingUp(plan, today, index);
    plan.quietFrom = today;
    if (random.chance(55))
        planOldPromise(plan, today, random);
    const int fate = random.below(1000);
    if (fate < 12)
        plan.legal = LegalState::Lawyer;
    else if (fate < 18)
        plan.legal = LegalState::CeaseRequest;
    else if (fate < 24)
        plan.legal = LegalState::Sued;
    else if (fate < 27)
        plan.legal = LegalState::Insolvent;
    else if (fate < 42)
        plan.dispute = true;
    else if (fate < 57)
        plan.disputeClosed = true;
    else if (fate < 67)
        plan.ending = DemoEnding::Paid;
    else if (fate < 74)
        plan.ending = DemoEnding::Settled;
    else if (fate < 84)
        plan.ending = DemoEnding::Withdrawn;
    else if (fate < 170 && plan.opened < today.addDays(-9)) {
        const QDate made = today.addDays(-random.between(1, 6));
        plan.promises.push_back(
            {made, today.addDays(random.between(1, 12)), plan.loan.instalment, pesos(0)});
        plan.quietFrom = made;
    } else if (fate < 210) {
        plan.plannedVisit = true;
    }
}

DemoLoan anyLoan(DemoRandom& random)
{
    DemoLoan loan;
    loan.instalment = pesos(random.between(65, 420) * 1000);
    loan.remaining = random.between(5, 26);
    loan.ordinary = Rate::percent(random.pick(std::vector<int>{36, 38, 42, 45, 48}));
    loan.late = Rate::percent(random.pick(std::vector<int>{54, 60, 66, 72}));
    loan.feesCharged = random.between(0, 3);
    loan.fee = pesos(random.chance(50) ? 34'800 : 23'200);
    return loan;
}

} // namespace

CasePlan planCase(const DemoWorld& world, int index, DemoRandom& random)
{
    const QDate today = world.today;
    CasePlan plan;
    plan.people.woman = random.chance(56);
    plan.loan = anyLoan(random);
    int i = index - 1;
    const auto within = [&](int count) {
        if (i < count)
            return true;
        i -= count;
        return false;
    };
    if (within(int(world.lore.cast.size()))) {
        planCast(plan, world.lore.cast[size_t(i)], today, random);
    } else if (within(calledToday)) {
        startLate(plan, today, random.between(20, 140), random);
        plan.quietFrom = today;
        plan.calledToday = true;
    } else if (within(promisesKept)) {
        planKept(plan, today.addDays(-keptDaysAgo(i)), keptAmount(i), random);
    } else if (within(promisesBroken)) {
        startLate(plan, today, random.between(50, 150), random);
        plan.opened = std::min(plan.opened, today.addDays(-45));
        const QDate due = today.addDays(-13 - 2 * i);
        plan.promises.push_back({due.addDays(-6), due, plan.loan.instalment, pesos(0)});
        plan.quietFrom = due.addDays(-6);
    } else if (within(payers)) {
        plan.loan.instalment = payerAmount(i);
        const QDate paid = today.addDays(-payerDaysAgo(i));
        plan.opened = paid.addDays(-random.between(10, 60));
        paidOn(plan, paid, random.between(6, 50));
        plan.quietFrom = today;
    } else {
        planOrdinary(plan, today, index, random);
    }
    plan.people.since = plan.opened;
    return plan;
}

} // namespace expediente

#include "core/figures/plan.h"

#include <algorithm>
#include <array>

namespace expediente {

namespace {

constexpr std::array everyNames{"week", "two_weeks", "twice_a_month", "month"};
constexpr int middleOfMonth = 15;

QDate endOfMonth(QDate date)
{
    return {date.year(), date.month(), date.daysInMonth()};
}

/// The 15th and the last day of each month, from the first of them on or after the date asked.
QDate twiceAMonth(QDate first, int n)
{
    const bool fromMiddle = first.day() <= middleOfMonth;
    const int half = n + (fromMiddle ? 0 : 1);
    const QDate month = QDate(first.year(), first.month(), 1).addMonths(half / 2);
    return half % 2 == 0 ? month.addDays(middleOfMonth - 1) : endOfMonth(month);
}

Done check(const PlanTerms& terms)
{
    const auto& down = terms.downPayment;
    if (terms.total.minor() <= 0)
        return badInput("total");
    if (!terms.firstDue.isValid())
        return badInput("first_due");
    if (terms.number.has_value() == terms.amount.has_value())
        return badInput("number");
    if (terms.amount && terms.amount->minor() <= 0)
        return badInput("amount");
    if (down && (down->amount.minor() <= 0 || down->amount >= terms.total))
        return badInput("down_payment.amount");
    if (down && (!down->date.isValid() || down->date > terms.firstDue))
        return badInput("down_payment.date");
    return {};
}

struct Split {
    qint64 number = 0, each = 0, last = 0;
};

Result<Split> split(const PlanTerms& terms, qint64 rest)
{
    Split parts;
    parts.number =
        terms.number ? *terms.number : (rest + terms.amount->minor() - 1) / terms.amount->minor();
    if (parts.number < 1 || parts.number > mostInstalments)
        return fail(ErrorCode::OutOfRange, {QStringLiteral("number")});
    parts.each = terms.number ? rest / parts.number : terms.amount->minor();
    parts.last = rest - parts.each * (parts.number - 1);
    if (parts.number == 1)
        parts.each = parts.last;
    if (parts.each == 0)
        return fail(ErrorCode::PlanTooSmall, {QString::number(parts.number)});
    return parts;
}

} // namespace

QString name(Every every)
{
    return QString::fromLatin1(everyNames[size_t(every)]);
}

std::optional<Every> everyFromName(QStringView name)
{
    for (size_t i = 0; i < everyNames.size(); ++i)
        if (name == QLatin1String(everyNames[i]))
            return Every(i);
    return std::nullopt;
}

QDate plannedDate(QDate first, Every every, int n)
{
    switch (every) {
    case Every::Week:
        return first.addDays(7 * qint64(n));
    case Every::TwoWeeks:
        return first.addDays(14 * qint64(n));
    case Every::TwiceAMonth:
        return twiceAMonth(first, n);
    case Every::Month:
        return first.addMonths(n); // clamped to the month's end, each from the first date
    }
    Q_UNREACHABLE();
}

Result<Plan> makePlan(const PlanTerms& terms)
{
    if (const auto checked = check(terms); !checked)
        return fail(checked.error());
    const Currency currency = terms.total.currency();
    qint64 rest = terms.total.minor();
    Plan plan;
    plan.total = terms.total;
    if (terms.downPayment) {
        rest -= terms.downPayment->amount.minor();
        plan.payments.push_back(
            {0, terms.downPayment->date, terms.downPayment->date, terms.downPayment->amount});
    }
    const auto parts = split(terms, rest);
    if (!parts)
        return fail(parts.error());
    plan.number = int(parts->number);
    plan.amount = {parts->each, currency};
    plan.last = {parts->last, currency};
    for (int n = 1; n <= plan.number; ++n) {
        const QDate planned = plannedDate(terms.firstDue, terms.every, n - 1);
        QDate due = planned;
        if (terms.businessDays) {
            due = terms.businessDays->onOrAfter(planned);
            if (!terms.businessDays->knows(planned) || !terms.businessDays->knows(due))
                return badInput("calendar");
        }
        plan.payments.push_back({n, planned, due, n == plan.number ? plan.last : plan.amount});
    }
    return plan;
}

} // namespace expediente

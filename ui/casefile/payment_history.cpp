#include "ui/casefile/payment_history.h"

#include <algorithm>
#include <cmath>

namespace expediente::ui {
namespace {

/// Whole units of the currency (pesos) that one step of the axis' numbers stands for: so large that
/// the numbers stay short, so small that they stay whole.
qint64 unitFor(qint64 largestWhole)
{
    if (largestWhole < 2'000)
        return 1;
    return largestWhole < 2'000'000 ? 1'000 : 1'000'000;
}

double minorPerWhole(Currency currency)
{
    return std::pow(10.0, decimals(currency));
}

} // namespace

double PaymentHistoryView::niceStep(double largest)
{
    const double rough = std::max(1.0, largest / 4);
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * magnitude)
            return factor * magnitude;
    }
    return 10 * magnitude;
}

PaymentHistory PaymentHistoryView::of(const OpenCase& open)
{
    PaymentHistory history;
    qint64 largest = 0;
    for (const PaymentMonth& month : open.view.months)
        largest = std::max({largest, month.billed.minor(), month.paid.minor()});
    if (largest == 0)
        return history;
    const Currency currency = open.view.months.front().paid.currency();
    const double whole = minorPerWhole(currency);
    const qint64 unit = unitFor(qint64(double(largest) / whole));
    const double scale = whole * double(unit);
    history.step = niceStep(double(largest) / scale);
    history.top = std::ceil(double(largest) / scale / history.step - 1e-9) * history.step;
    history.unit = unitName(unit, currency);
    for (const PaymentMonth& month : open.view.months) {
        PaymentHistory::Bar bar;
        bar.month = open.format.month(month.first.month());
        if (history.bars.empty() || month.first.month() == 1)
            bar.year = QString::number(month.first.year());
        bar.due = double(month.billed.minor()) / scale;
        bar.paid = double(month.paid.minor()) / scale;
        bar.missed = !month.billed.isZero() && month.paid.isZero();
        history.bars.push_back(bar);
    }
    tell(history, open);
    return history;
}

void PaymentHistoryView::tell(PaymentHistory& history, const OpenCase& open)
{
    int asked = 0;
    int covered = 0;
    for (const PaymentMonth& month : open.view.months) {
        asked += !month.billed.isZero();
        covered += month.covered();
    }
    history.summary = asked == 0
        ? tr("The creditor's file has no monthly amounts.")
        : tr("%n of %1 monthly amounts covered.", nullptr, covered).arg(asked);
    if (const auto& last = open.view.lastPayment) {
        history.lastPayment = open.format.money(last->body.amount, open.currencyCode());
        history.lastDate = open.format.shortDate(last->body.valueDate, open.today());
    }
    QStringList parts{history.summary};
    parts << (history.lastPayment.isEmpty()
            ? tr("No payment is known.")
            : tr("Last payment: %1, %2.").arg(history.lastPayment, history.lastDate));
    for (std::size_t i = 0; i < open.view.months.size(); ++i) {
        const PaymentMonth& month = open.view.months[i];
        const QString spoken =
            tr("%1: due %2, paid %3.")
                .arg(open.format.monthYear(month.first), open.format.money(month.billed),
                    open.format.money(month.paid));
        history.bars[i].spoken = spoken;
        parts << spoken;
    }
    history.description = parts.join(u' ');
}

QString PaymentHistoryView::unitName(qint64 unit, Currency currency)
{
    const QString sign = Formatter().wholeMoney(Money::zero(currency)).remove(u'0').trimmed();
    if (unit == 1)
        return sign;
    return unit == 1'000 ? tr("thousands of %1").arg(sign) : tr("millions of %1").arg(sign);
}

std::vector<Column> PaymentHistoryView::columns()
{
    return {{.title = tr("Month")}, {.title = tr("Due"), .right = true},
        {.title = tr("Paid"), .right = true}, {.title = tr("State"), .stretch = true}};
}

std::vector<Row> PaymentHistoryView::rows(const OpenCase& open)
{
    std::vector<Row> rows;
    for (const PaymentMonth& month : open.view.months) {
        ChipData chip;
        if (month.covered())
            chip = {.text = tr("Covered"), .icon = IconName::CheckCircle, .kind = ChipKind::Ok};
        else if (month.billed.isZero())
            chip = {.text = tr("Nothing due"), .icon = IconName::Minus};
        else if (month.paid.isZero())
            chip = {.text = tr("Not covered"), .icon = IconName::XCircle, .kind = ChipKind::Bad};
        else
            chip = {.text = tr("In part"), .icon = IconName::HalfCircle, .kind = ChipKind::Warn};
        rows.push_back(rowOf(Uuid(),
            {Cell{.text = open.format.monthYear(month.first)},
                Cell{.text = open.format.money(month.billed)},
                Cell{.text = open.format.money(month.paid)}, Cell{.chip = chip}}));
    }
    return rows;
}

} // namespace expediente::ui

#include "ui/casefile/payment_rows.h"

#include <algorithm>
#include <map>

namespace expediente::ui {

std::vector<Column> PaymentRows::columns()
{
    return {{.title = tr("Value date")}, {.title = tr("Amount"), .right = true},
        {.title = tr("State")}, {.title = tr("Counts for"), .stretch = true},
        {.title = tr("Account")}, {.title = tr("Channel")}, {.title = tr("Reference")}};
}

std::vector<Row> PaymentRows::of(const OpenCase& open)
{
    struct Dated {
        QDate on;
        Row row;
    };
    std::vector<Dated> dated;
    const auto orNone = [](const QString& text) {
        return text.isEmpty() ? QString(noValue) : text;
    };
    for (const AccountFile& account : open.file.accounts) {
        for (const Payment& payment : account.payments) {
            const PaymentReceived& body = payment.body;
            QString counts = promises(payment, open);
            if (payment.reversed && !payment.reversed->reason.isEmpty())
                counts = payment.reversed->reason;
            dated.push_back({body.valueDate,
                rowOf(payment.id.uuid,
                    {Cell{.text = open.format.shortDate(body.valueDate, open.today())},
                        Cell{.text = open.format.money(body.amount, open.currencyCode()),
                            .struck = payment.reversed.has_value()},
                        Cell{.chip = state(payment, account, open.today())},
                        Cell{.text = orNone(counts)}, Cell{.text = open.accountName(account.id)},
                        Cell{.text = orNone(body.channel)}, Cell{.text = body.reference}})});
        }
    }
    std::ranges::stable_sort(dated, std::greater{}, &Dated::on);
    std::vector<Row> rows;
    for (Dated& one : dated)
        rows.push_back(std::move(one.row));
    return rows;
}

ChipData PaymentRows::state(const Payment& payment, const AccountFile& account, QDate today)
{
    if (payment.reversed)
        return {.text = tr("Reversed"), .icon = IconName::Return, .kind = ChipKind::Neutral};
    if (payment.body.valueDate > today)
        return {.text = tr("Not yet valid"), .icon = IconName::Clock, .kind = ChipKind::Neutral};
    const AccountStated* statement = account.current();
    if (statement && payment.body.valueDate <= statement->asOf)
        return {.text = tr("In the figures"), .icon = IconName::CheckCircle, .kind = ChipKind::Ok};
    return {.text = tr("After the statement"), .icon = IconName::Clock, .kind = ChipKind::Warn};
}

/// "Promise of 18 sep, $1,200.00": money counts once, for the promise that was due first.
QString PaymentRows::promises(const Payment& payment, const OpenCase& open)
{
    QStringList counted;
    for (const PromiseView& promise : open.view.promises) {
        for (const Allotment& part : promise.outcome.payments) {
            if (part.payment != payment.id.uuid.bytes())
                continue;
            counted << tr("Promise of %1, %2")
                           .arg(open.format.shortDate(promise.promise.made.body.due, open.today()),
                               open.format.money(part.amount, open.currencyCode()));
        }
    }
    return counted.join(QStringLiteral("; "));
}

QString PaymentRows::caption(const OpenCase& open)
{
    int count = 0;
    std::map<Currency, Money> sums;
    for (const AccountFile& account : open.file.accounts) {
        for (const Payment& payment : account.payments) {
            if (payment.reversed)
                continue;
            ++count;
            const Currency currency = payment.body.amount.currency();
            sums.try_emplace(currency, Money::zero(currency)).first->second += payment.body.amount;
        }
    }
    QStringList parts{tr("%n payment(s)", nullptr, count)};
    for (const auto& [currency, sum] : sums) {
        const auto code = sums.size() > 1 ? CurrencyCode::Shown : open.currencyCode();
        parts << open.format.money(sum, code);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace expediente::ui

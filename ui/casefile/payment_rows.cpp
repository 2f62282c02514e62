#include "ui/casefile/payment_rows.h"

#include "core/facts/body.h"
#include "core/worklist/payment_effect.h"
#include "ui/text/words.h"
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

std::pair<QString, std::vector<std::pair<QString, QString>>> PaymentRows::effect(
    FactId payment, const OpenCase& open)
{
    const Formatter& format = open.format;
    std::pair<QString, std::vector<std::pair<QString, QString>>> told;
    for (const AccountFile& account : open.file.accounts) {
        const auto found = std::ranges::find(account.payments, payment, &Payment::id);
        if (found == account.payments.end())
            continue;
        const QString amount = format.money(found->body.amount, open.currencyCode());
        const QString day = format.shortDate(found->body.valueDate, open.today());
        told.first = found->reversed ? tr("Reversal of %1, paid on %2").arg(amount, day)
                                     : tr("%1, paid on %2").arg(amount, day);
        auto& lines = told.second;
        const auto effect = open.agency ? paymentEffect(account, payment,
                                countryOf(open.file, *open.agency), open.today(), *open.agency)
                                        : std::nullopt;
        if (!effect) {
            lines.emplace_back(tr("Figures"), tr("They can't be worked out for this account"));
            return told;
        }
        if (effect->changesNothing()) {
            lines.emplace_back(tr("Figures"), tr("It is in the creditor's statement already"));
            return told;
        }
        const auto moved = [&](const QString& caption, const QString& before,
                               const QString& after) {
            if (before != after)
                lines.emplace_back(caption, tr("%1 before, %2 after").arg(before, after));
        };
        const auto money = [&](const Money& value) {
            return format.money(value, open.currencyCode());
        };
        const Figures &before = effect->before, &after = effect->after;
        moved(tr("Total"), money(before.total), money(after.total));
        moved(tr("Overdue"), money(before.overdueTotal), money(after.overdueTotal));
        for (const Component component : {Component::Fees, Component::Vat, Component::LateInterest,
                 Component::OrdinaryInterest, Component::PrincipalOverdue})
            moved(word(Vocabulary::Component, enumName(component)), money(before[component]),
                money(after[component]));
        moved(tr("In hand"), money(before.credit), money(after.credit));
        moved(tr("Days past due"), format.days(before.daysPastDue), format.days(after.daysPastDue));
        return told;
    }
    return told;
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

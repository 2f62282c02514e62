#include "ui/casefile/promise_rows.h"

#include "ui/casefile/state_chips.h"

namespace expediente::ui {
namespace {

QString moneyOf(const Money& amount, const OpenCase& open)
{
    return open.format.money(amount, open.currencyCode());
}

std::vector<Cell> shortCells(const PromiseView& promise, const OpenCase& open)
{
    const auto& made = promise.promise.made.body;
    return {
        Cell{.text = open.format.shortDate(made.due, open.today()),
            .spoken =
                StateChips::spokenPromise(promise, open.today(), open.format, open.currencyCode())},
        Cell{.text = moneyOf(made.amount, open)},
        Cell{.chip = StateChips::promise(promise, open.today(), open.format)},
    };
}

} // namespace

std::vector<Column> PromiseRows::shortColumns()
{
    return {{.title = tr("Date")}, {.title = tr("Amount"), .right = true},
        {.title = tr("State"), .stretch = true}};
}

std::vector<Row> PromiseRows::shortRows(const OpenCase& open)
{
    std::vector<Row> rows;
    for (const PromiseView& promise : open.view.promises)
        rows.push_back(rowOf(promise.promise.made.id.uuid, shortCells(promise, open)));
    return rows;
}

std::vector<Column> PromiseRows::columns()
{
    return {{.title = tr("Due")}, {.title = tr("Amount"), .right = true}, {.title = tr("State")},
        {.title = tr("Received"), .right = true}, {.title = tr("Made on")},
        {.title = tr("By"), .stretch = true}, {.title = tr("Noted by")}};
}

std::vector<Row> PromiseRows::of(const OpenCase& open)
{
    std::vector<Row> rows;
    for (const PromiseView& promise : open.view.promises) {
        const auto& made = promise.promise.made;
        auto cells = shortCells(promise, open);
        cells.push_back({.text = moneyOf(promise.outcome.allotted, open)});
        cells.push_back({.text = open.format.shortDate(made.body.madeOn, open.today())});
        const QString who = open.personName(made.body.person);
        cells.push_back({.text = who.isEmpty() ? QString(noValue) : who});
        cells.push_back({.text = open.authorName(made.author)});
        rows.push_back(rowOf(made.id.uuid, std::move(cells)));
    }
    return rows;
}

QString PromiseRows::keptCaption(const CaseView& view)
{
    const auto [kept, ended] = view.promisesEnded();
    return ended == 0 ? QString() : tr("%n of %1 kept", nullptr, kept).arg(ended);
}

QStringList PromiseRows::payments(const PromiseView& promise, const OpenCase& open)
{
    QStringList lines;
    for (const Allotment& part : promise.outcome.payments) {
        for (const AccountFile& account : open.file.accounts) {
            for (const Payment& payment : account.payments) {
                if (payment.id.uuid.bytes() != part.payment)
                    continue;
                lines << tr("%1 of the payment of %2, %3")
                             .arg(moneyOf(part.amount, open),
                                 open.format.shortDate(payment.body.valueDate, open.today()),
                                 payment.body.reference);
            }
        }
    }
    return lines;
}

} // namespace expediente::ui

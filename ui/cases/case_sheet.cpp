#include "ui/cases/case_sheet.h"

namespace expediente::ui {

namespace {

ListCell amount(const std::optional<Money>& money)
{
    return money ? ListCell(*money) : ListCell();
}

} // namespace

QString CaseSheet::others(const CaseRow& row)
{
    QStringList amounts;
    for (const auto& other : row.others)
        amounts << other.total.toPlain() + u' ' + code(other.total.currency());
    return amounts.join(QStringLiteral(" + "));
}

QStringList CaseSheet::header()
{
    return {tr("Folio"), tr("Person"), tr("Creditor"), tr("Product"), tr("Account"),
        tr("Days past due"), tr("Oldest unpaid due date"), tr("Total"), tr("Overdue"),
        tr("Currency"), tr("In other currencies"), tr("As of"), tr("Address"), tr("Area"),
        tr("City"), tr("Next step"), tr("Next step on"), tr("Last contact on"), tr("Last result"),
        tr("State"), tr("Assigned to")};
}

ListRow CaseSheet::row(const CaseRow& row, const CaseCells& cells)
{
    const auto text = [&](CaseColumn column) {
        const CaseCell cell = cells.cell(row, column);
        const QString shown = cell.text.isEmpty() && cell.chip ? cell.chip->text : cell.text;
        return shown == noValue ? QString() : shown;
    };
    return {row.folio, row.name, row.creditor, row.product, row.account,
        row.total ? ListCell(qint64(row.daysPastDue)) : ListCell(), row.oldestDue,
        amount(row.total), amount(row.overdue), row.total ? code(row.total->currency()) : QString(),
        others(row), row.statedOn, row.address, row.area, row.city, text(CaseColumn::Next),
        row.nextDue, cells.lastContactOn(row), cells.resultLabel(row), text(CaseColumn::State),
        row.assignedTo};
}

QString CaseSheet::lines(const std::vector<CaseRow>& rows, const CaseCells& cells)
{
    std::vector<ListRow> list;
    for (const CaseRow& each : rows)
        list.push_back(row(each, cells));
    return tabLines(header(), list);
}

} // namespace expediente::ui

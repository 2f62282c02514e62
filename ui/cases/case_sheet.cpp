#include "ui/cases/case_sheet.h"

#include "core/exchange/csv_writer.h"

namespace expediente::ui {

namespace {

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString plain(const std::optional<Money>& amount)
{
    return amount ? amount->toPlain() : QString();
}

} // namespace

QStringList CaseSheet::header()
{
    return {tr("Folio"), tr("Person"), tr("Creditor"), tr("Product"), tr("Account"),
        tr("Days past due"), tr("Oldest unpaid due date"), tr("Total"), tr("Overdue"),
        tr("Currency"), tr("As of"), tr("Address"), tr("Area"), tr("City"), tr("Next step"),
        tr("Next step on"), tr("Last contact on"), tr("Last result"), tr("State"),
        tr("Assigned to")};
}

QStringList CaseSheet::row(const CaseRow& row, const CaseCells& cells)
{
    const auto text = [&](CaseColumn column) {
        const CaseCell cell = cells.cell(row, column);
        const QString shown = cell.text.isEmpty() && cell.chip ? cell.chip->text : cell.text;
        return shown == noValue ? QString() : shown;
    };
    return {row.folio, row.name, row.creditor, row.product, row.account,
        row.total ? QString::number(row.daysPastDue) : QString(), iso(row.oldestDue),
        plain(row.total), plain(row.overdue), row.total ? code(row.total->currency()) : QString(),
        iso(row.statedOn), row.address, row.area, row.city, text(CaseColumn::Next),
        iso(row.nextDue), iso(cells.lastContactOn(row)), cells.resultLabel(row),
        text(CaseColumn::State), row.assignedTo};
}

QString CaseSheet::lines(const std::vector<CaseRow>& rows, const CaseCells& cells)
{
    const auto line = [](QStringList values) {
        for (QString& value : values) {
            value = value.simplified();
            const QByteArray utf8 = value.toUtf8();
            if (CsvWriter::isFormula({utf8.constData(), size_t(utf8.size())}))
                value.prepend(u'\'');
        }
        return values.join(u'\t') + u'\n';
    };
    QString text = line(header());
    for (const CaseRow& caseRow : rows)
        text += line(row(caseRow, cells));
    return text;
}

} // namespace expediente::ui

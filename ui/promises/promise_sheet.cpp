#include "ui/promises/promise_sheet.h"

#include "ui/agenda/agenda_words.h"
#include "ui/text/words.h"

namespace expediente::ui {

QStringList PromiseSheet::header()
{
    return {tr("Folio"), tr("Person"), tr("Creditor"), tr("Made on"), tr("Due"), tr("Last day"),
        tr("Amount"), tr("Paid"), tr("Currency"), tr("State"), tr("Collector")};
}

ListRow PromiseSheet::row(const PromiseRow& row, const Names& names)
{
    return {row.caseRow.folio, row.caseRow.name, row.caseRow.creditor, row.madeOn, row.due,
        row.deadline, row.amount, row.allotted, code(row.amount.currency()),
        word(Vocabulary::PromiseState, name(row.state)), authorName(row.author, names)};
}

QString PromiseSheet::lines(const std::vector<PromiseRow>& rows, const Names& names)
{
    std::vector<ListRow> list;
    for (const PromiseRow& each : rows)
        list.push_back(row(each, names));
    return tabLines(header(), list);
}

} // namespace expediente::ui

#include "ui/promises/promise_sheet.h"

#include "core/exchange/csv_writer.h"
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
    for (const auto& promise : rows) {
        QStringList values;
        for (const ListCell& cell : row(promise, names))
            values << plainText(cell);
        text += line(values);
    }
    return text;
}

} // namespace expediente::ui

#include "ui/importing/flaw_words.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

/// In the order of Flaw; fragments, so no capitals.
constexpr const char* texts[] = {
    QT_TRANSLATE_NOOP("Flaw", "must not be blank"),
    QT_TRANSLATE_NOOP("Flaw", "not an amount"),
    QT_TRANSLATE_NOOP("Flaw", "two decimal separators"),
    QT_TRANSLATE_NOOP("Flaw", "thousands separators in the wrong place"),
    QT_TRANSLATE_NOOP(
        "Flaw", "can be read as two amounts: say the decimal separator in the profile"),
    QT_TRANSLATE_NOOP("Flaw", "more decimals than the currency has"),
    QT_TRANSLATE_NOOP("Flaw", "amount too large"),
    QT_TRANSLATE_NOOP("Flaw", "negative amount"),
    QT_TRANSLATE_NOOP("Flaw", "amount of zero"),
    QT_TRANSLATE_NOOP("Flaw", "another currency than the account's"),
    QT_TRANSLATE_NOOP("Flaw", "unknown currency"),
    QT_TRANSLATE_NOOP("Flaw", "not a date"),
    QT_TRANSLATE_NOOP("Flaw", "no such day"),
    QT_TRANSLATE_NOOP("Flaw", "can be read as two dates: say their order in the profile"),
    QT_TRANSLATE_NOOP("Flaw", "date out of range"),
    QT_TRANSLATE_NOOP("Flaw", "date after the statement"),
    QT_TRANSLATE_NOOP("Flaw", "date in the future"),
    QT_TRANSLATE_NOOP("Flaw", "not a whole number"),
    QT_TRANSLATE_NOOP("Flaw", "text too long"),
    QT_TRANSLATE_NOOP("Flaw", "digits lost by a spreadsheet"),
    QT_TRANSLATE_NOOP("Flaw", "not a telephone number"),
    QT_TRANSLATE_NOOP("Flaw", "not an e-mail address"),
    QT_TRANSLATE_NOOP("Flaw", "not coordinates"),
    QT_TRANSLATE_NOOP("Flaw", "not a country's two letters"),
    QT_TRANSLATE_NOOP("Flaw", "not a time zone"),
    QT_TRANSLATE_NOOP("Flaw", "value that the profile does not know"),
    QT_TRANSLATE_NOOP("Flaw", "the row has more or fewer cells than the header"),
    QT_TRANSLATE_NOOP("Flaw", "stands in an earlier row already"),
    QT_TRANSLATE_NOOP("Flaw", "more principal to come than is not due"),
    QT_TRANSLATE_NOOP("Flaw", "account that no portfolio brought"),
    QT_TRANSLATE_NOOP("Flaw", "payment that is not here"),
    QT_TRANSLATE_NOOP("Flaw", "an error of the spreadsheet"),
    QT_TRANSLATE_NOOP("Flaw",
        "a formula whose result is not in the file: open it in a spreadsheet and save it again"),
    QT_TRANSLATE_NOOP("Flaw", "this reference is here with another account, date or amount"),
    QT_TRANSLATE_NOOP("Flaw", "the data of this person were erased: tell the creditor"),
};
static_assert(std::size(texts) == size_t(Flaw::ErasedPerson) + 1);

/// Has the column its own place in the sentence? Of the count of cells, the value is "30 / 31".
QString place(const RowFlaw& flaw)
{
    QString value = flaw.value;
    if (flaw.otherRow > 0)
        value += QCoreApplication::translate("Flaw", " (row %1)").arg(flaw.otherRow);
    if (value.isEmpty())
        return {};
    return QStringLiteral(" «%1»").arg(value);
}

} // namespace

QString words(const RowFlaw& flaw)
{
    const QString text = QCoreApplication::translate("Flaw", texts[size_t(flaw.flaw)]);
    const QString column = flaw.column.isEmpty() ? QString() : flaw.column + QStringLiteral(": ");
    return column + text + place(flaw);
}

QString words(const RowFlaws& flaws)
{
    QStringList parts;
    for (const RowFlaw& flaw : flaws)
        parts << words(flaw);
    return parts.join(QStringLiteral("; "));
}

} // namespace expediente::ui

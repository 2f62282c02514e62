#include "ui/cases/case_cells.h"

#include "core/facts/body.h"
#include "ui/text/words.h"

namespace expediente::ui {

QString CaseCell::whole() const
{
    QStringList parts{lead, chip ? chip->text : text, detail};
    parts.removeAll(QString());
    return parts.join(u' ');
}

CaseCells::CaseCells(
    const AgencyContext& context, Formatter format, QDate today, CurrencyCode currencyCode)
    : m_context(&context), m_format(std::move(format)), m_today(today), m_currencyCode(currencyCode)
{
}

QString CaseCells::header(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Person:
        return tr("Person");
    case CaseColumn::Creditor:
        return tr("Creditor");
    case CaseColumn::Arrears:
        return tr("Days past due");
    case CaseColumn::Total:
        return tr("Total");
    case CaseColumn::Overdue:
        return tr("Overdue");
    case CaseColumn::Area:
        return tr("Area");
    case CaseColumn::Next:
        return tr("Next step");
    case CaseColumn::Last:
        return tr("Last contact");
    case CaseColumn::State:
        return tr("State");
    }
    return {};
}

CaseCell CaseCells::cell(const CaseRow& row, CaseColumn column) const
{
    switch (column) {
    case CaseColumn::Person:
        return row.name.isEmpty() ? CaseCell{.text = row.folio}
                                  : CaseCell{.text = row.name, .detail = row.folio};
    case CaseColumn::Creditor:
        return {.text = row.creditor, .detail = row.product};
    case CaseColumn::Arrears:
        return arrears(row);
    case CaseColumn::Total:
        return amount(row.total);
    case CaseColumn::Overdue:
        return amount(row.overdue);
    case CaseColumn::Area:
        return {.text = row.area.isEmpty() ? row.city : row.area};
    case CaseColumn::Next:
        return next(row);
    case CaseColumn::Last:
        return last(row);
    case CaseColumn::State:
        return state(row);
    }
    return {};
}

QString CaseCells::stateWord(CaseState state)
{
    const QStringView keys[] = {u"open", u"recalled", u"closed"};
    return word(Vocabulary::CaseState, keys[int(state)]);
}

QString CaseCells::bucketOf(const CaseRow& row) const
{
    return m_format.bucket(m_context->buckets.of(row.daysPastDue).name());
}

CaseCell CaseCells::arrears(const CaseRow& row) const
{
    if (!row.total)
        return {.text = noValue, .tone = Tone::Muted};
    if (row.daysPastDue == 0)
        return {.chip = ChipData{.text = tr("Up to date"), .icon = IconName::CheckCircle}};
    return {
        .lead = m_format.days(row.daysPastDue),
        .chip = ChipData{.text = bucketOf(row)},
    };
}

CaseCell CaseCells::amount(const std::optional<Money>& amount) const
{
    return {.text = m_format.money(amount, m_currencyCode),
        .tone = amount && !amount->isZero() ? Tone::Normal : Tone::Muted,
        .right = true};
}

CaseCell CaseCells::next(const CaseRow& row) const
{
    if (row.nextStep.isEmpty() || row.nextStep == enumName(StepKind::None))
        return {.text = noValue, .tone = Tone::Muted};
    CaseCell cell{.text = word(Vocabulary::StepKind, row.nextStep)};
    if (row.nextDue.isNull())
        return cell;
    cell.lead = m_format.relativeDay(row.nextDue, m_today);
    if (row.nextDue == m_today && row.nextMinute)
        cell.lead += u' ' + m_format.time(QTime(0, 0).addSecs(*row.nextMinute * 60));
    cell.leadTone = row.nextDue < m_today ? Tone::Warn : Tone::Normal;
    return cell;
}

QDate CaseCells::lastContactOn(const CaseRow& row) const
{
    if (!row.lastContactMs)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*row.lastContactMs, QTimeZone(m_context->zone)).date();
}

QString CaseCells::resultLabel(const CaseRow& row) const
{
    const auto* result = m_context->catalogue.result(row.lastResult);
    const auto language = m_format.language() == Language::English ? u"en" : u"es";
    return result ? result->label.in(language) : row.lastResult;
}

CaseCell CaseCells::last(const CaseRow& row) const
{
    if (!row.lastContactMs)
        return {.text = noValue, .tone = Tone::Muted};
    return {.lead = m_format.relativeDay(lastContactOn(row), m_today),
        .leadTone = Tone::Muted,
        .text = resultLabel(row)};
}

CaseCell CaseCells::state(const CaseRow& row) const
{
    if (row.state == CaseState::Open && row.stopped)
        return {.chip = ChipData{
                    .text = tr("No contact"), .icon = IconName::Lock, .kind = ChipKind::Bad}};
    const QString name = stateWord(row.state);
    if (row.state == CaseState::Open)
        return {.text = name, .tone = Tone::Muted};
    return {.chip = ChipData{.text = name}};
}

} // namespace expediente::ui

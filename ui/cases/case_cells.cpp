#include "ui/cases/case_cells.h"

#include "core/facts/body.h"
#include "ui/text/person_names.h"
#include "ui/text/words.h"

namespace expediente::ui {

QString CaseCell::whole() const
{
    QStringList parts{text, chip ? chip->text : QString(), below};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

CaseCells::CaseCells(
    const AgencyContext& context, Formatter format, QDate today, CurrencyCode currencyCode)
    : m_context(&context), m_format(std::move(format)), m_today(today), m_currencyCode(currencyCode)
{
}

void CaseCells::setUsers(const std::vector<UserRow>& users)
{
    m_names.clear();
    if (users.size() > 1)
        for (const UserRow& user : users)
            m_names.insert(user.key, user.name);
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
        return person(row);
    case CaseColumn::Creditor:
        return {.text = row.creditor,
            .below = row.account.isEmpty() ? QString() : m_format.maskedAccount(row.account)};
    case CaseColumn::Arrears:
        return arrears(row);
    case CaseColumn::Total:
        return total(row);
    case CaseColumn::Area:
        return {.text = row.area.isEmpty() ? row.city : row.area, .below = row.address};
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
    const QStringView keys[] = {u"open", u"recalled", u"closed", u"blocked", u"erased"};
    return word(Vocabulary::CaseState, keys[int(state)]);
}

QString CaseCells::bucketOf(const CaseRow& row) const
{
    return m_format.bucket(m_context->buckets.of(row.daysPastDue).name());
}

CaseCell CaseCells::person(const CaseRow& row) const
{
    QStringList below{row.folio, row.product};
    below.removeAll(QString());
    return {.text = row.name.isEmpty() ? QString(noValue) : row.name,
        .shorter = shortPersonNames(row.name),
        .below = below.join(QStringLiteral(" · "))};
}

CaseCell CaseCells::arrears(const CaseRow& row) const
{
    if (!row.total)
        return {.text = noValue, .tone = Tone::Muted};
    if (row.daysPastDue == 0)
        return {.chip = ChipData{.text = tr("Up to date"), .icon = IconName::CheckCircle}};
    return {.text = m_format.days(row.daysPastDue), .chip = ChipData{.text = bucketOf(row)}};
}

CaseCell CaseCells::total(const CaseRow& row) const
{
    CaseCell cell{.text = m_format.money(row.total, m_currencyCode)};
    if (!row.others.empty()) {
        QStringList others;
        for (const auto& other : row.others)
            others << m_format.money(other.total, CurrencyCode::Shown);
        cell.below = QStringLiteral("+ ") + others.join(QStringLiteral(" + "));
    } else if (row.overdue && !row.overdue->isZero())
        cell.below = tr("%1 overdue").arg(m_format.money(row.overdue));
    return cell;
}

CaseCell CaseCells::next(const CaseRow& row) const
{
    if (row.nextStep.isEmpty() || row.nextStep == enumName(StepKind::None))
        return {.text = noValue, .tone = Tone::Muted};
    CaseCell cell{.text = word(Vocabulary::StepKind, row.nextStep)};
    if (row.nextDue.isNull())
        return cell;
    cell.below = m_format.relativeDay(row.nextDue, m_today);
    if (row.nextDue == m_today && row.nextMinute)
        cell.below += u' ' + m_format.time(QTime(0, 0).addSecs(*row.nextMinute * 60));
    if (row.nextDue <= m_today)
        cell.belowTone = row.nextDue < m_today ? Tone::Warn : Tone::Normal;
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
    return {.text = resultLabel(row), .below = m_format.relativeDay(lastContactOn(row), m_today)};
}

CaseCell CaseCells::state(const CaseRow& row) const
{
    if (row.state == CaseState::Open && row.stopped)
        return {.chip = ChipData{
                    .text = tr("Do not contact"), .icon = IconName::Lock, .kind = ChipKind::Bad}};
    const QString name = stateWord(row.state);
    if (row.state == CaseState::Open)
        return {.text = name,
            .tone = Tone::Muted,
            .below = m_names.isEmpty() || row.assignedTo.isEmpty()
                ? QString()
                : m_names.value(row.assignedTo, row.assignedTo)};
    return {.chip = ChipData{.text = name}};
}

} // namespace expediente::ui

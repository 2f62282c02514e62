#include "ui/sync/unsettled_model.h"

#include "ui/sync/sync_words.h"
#include "ui/text/words.h"

namespace expediente::ui {

namespace {

IconName iconOf(const UnsettledRow& row)
{
    if (row.rejectedMs)
        return IconName::Warning;
    if (row.parked)
        return IconName::Parked;
    return row.why == Refusal::None ? IconName::Upload : IconName::Clock;
}

} // namespace

UnsettledModel::UnsettledModel(Formatter format, QObject* parent)
    : QAbstractListModel(parent), m_format(std::move(format))
{
}

void UnsettledModel::setRows(std::vector<UnsettledRow> rows, QDate today)
{
    if (rows == m_rows && today == m_today)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

int UnsettledModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

TwoLine UnsettledModel::line(const UnsettledRow& row) const
{
    TwoLine line;
    const bool rejected = row.rejectedMs.has_value();
    line.leading = {
        Leading::Shape::Icon, iconOf(row), {}, rejected && !row.aside ? Tone::Bad : Tone::Muted};
    line.title = word(Vocabulary::FactKind, QString::fromLatin1(row.kind));
    line.dimmed = row.aside;
    if (row.hidden)
        line.subtitle = tr("A case file that is not yours any more");
    else if (row.caseId)
        line.subtitle = row.name + QStringLiteral(" · ") + row.folio;
    else
        line.subtitle = tr("The agency");
    const QDateTime at = row.occurredAt.local();
    line.right = m_format.relativeDay(at.date(), m_today);
    line.rightBelow = row.aside ? tr("set aside") : m_format.time(at.time());
    return line;
}

QVariant UnsettledModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const UnsettledRow& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line(row).title;
    case Qt::AccessibleTextRole:
        return spoken(line(row));
    case TwoLineRole:
        return QVariant::fromValue(line(row));
    case KeyRole:
        return row.id.toString();
    case CaseRole:
        return row.caseId ? QVariant::fromValue(*row.caseId) : QVariant();
    default:
        return {};
    }
}

} // namespace expediente::ui

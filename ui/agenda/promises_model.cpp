#include "ui/agenda/promises_model.h"

#include "ui/agenda/agenda_words.h"
#include "ui/text/person_names.h"
#include "ui/widgets/promise_chip.h"
#include "ui/widgets/tool_tip.h"

namespace expediente::ui {

namespace {

bool isAmount(PromisesModel::Column column)
{
    return column == PromisesModel::Column::Amount || column == PromisesModel::Column::Allotted;
}

} // namespace

PromisesModel::PromisesModel(Formatter format, std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_format(std::move(format)), m_columns(std::move(columns))
{
}

void PromisesModel::setRows(std::vector<PromiseRow> rows, QDate today, Names names)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    m_names = std::move(names);
    m_more = false;
    endResetModel();
}

void PromisesModel::append(std::vector<PromiseRow> rows)
{
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

void PromisesModel::setStrongCase(std::optional<CaseId> id)
{
    if (m_strong == id)
        return;
    m_strong = id;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {StrongRole});
}

QString PromisesModel::title(Column column)
{
    switch (column) {
    case Column::Due:
        return tr("Due");
    case Column::Deadline:
        return tr("Last day");
    case Column::Folio:
        return tr("Folio");
    case Column::Person:
        return tr("Person");
    case Column::Amount:
        return tr("Amount");
    case Column::Allotted:
        return tr("Paid");
    case Column::MadeOn:
        return tr("Made on");
    case Column::Collector:
        return tr("Collector");
    case Column::State:
        return tr("State");
    }
    Q_UNREACHABLE();
}

QString PromisesModel::text(const PromiseRow& row, Column column) const
{
    switch (column) {
    case Column::Due:
        return m_format.shortDate(row.due, m_today);
    case Column::Deadline:
        return m_format.shortDate(row.deadline, m_today);
    case Column::Folio:
        return row.caseRow.folio;
    case Column::Person:
        return row.caseRow.name;
    case Column::Amount:
        return m_format.money(row.amount, m_codes);
    case Column::Allotted:
        return m_format.money(row.allotted, m_codes);
    case Column::MadeOn:
        return m_format.shortDate(row.madeOn, m_today);
    case Column::Collector:
        return authorName(row.author, m_names);
    case Column::State:
        return chipOf(row).text;
    }
    Q_UNREACHABLE();
}

/// With what came, where no column of its own says it.
ChipData PromisesModel::chipOf(const PromiseRow& row) const
{
    return section(Column::Allotted) < 0 ? promiseChip(row.state, row.allotted, m_format)
                                         : promiseChip(row.state);
}

int PromisesModel::section(Column column) const
{
    const auto found = std::ranges::find(m_columns, column);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int PromisesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PromisesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PromisesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PromiseRow& row = m_rows[size_t(index.row())];
    const Column column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ShortRole:
        return column == Column::Person || column == Column::Collector
            ? shortPersonNames(text(row, column))
            : QStringList();
    case Qt::ToolTipRole:
        return column == Column::Person || column == Column::Collector
            ? plainToolTip(text(row, column))
            : QVariant();
    case Qt::TextAlignmentRole:
        return int((isAmount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (column == Column::State)
            return spokenPromise({row.amount, row.due, row.deadline, row.state, row.allotted},
                m_today, m_format, m_codes);
        return text(row, column);
    case ChipRole:
        return column == Column::State ? QVariant::fromValue(chipOf(row)) : QVariant();
    case StrongRole:
        return column == Column::Person && row.caseRow.id == m_strong;
    case ToneRole:
        return QVariant::fromValue(
            column == Column::Folio || column == Column::Collector || column == Column::MadeOn
                ? Tone::Muted
                : Tone::Normal);
    case DetailRole: // by the name where it has no column of its own
        return column == Column::Person && section(Column::Folio) < 0 ? row.caseRow.folio
                                                                      : QString();
    case KeyRole:
        return row.promise.toString();
    case CaseRole:
        return QVariant::fromValue(row.caseRow.id);
    default:
        return {};
    }
}

QVariant PromisesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return title(column);
    if (role == Qt::TextAlignmentRole)
        return int((isAmount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

bool PromisesModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void PromisesModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false; // until the answer says otherwise
    emit moreWanted();
}

} // namespace expediente::ui

#include "ui/casefile/rows_model.h"

#include "ui/widgets/search_fold.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace expediente::ui {
namespace {

bool samePlaces(const std::vector<Row>& a, const std::vector<Row>& b)
{
    return std::ranges::equal(a, b, [](const Row& x, const Row& y) {
        return x.id == y.id && samePlaces(x.children, y.children);
    });
}

/// A chip's word alone says nothing: "State: covered".
QString spokenOf(const Cell& cell, const Column& column)
{
    if (!cell.spoken.isEmpty())
        return cell.spoken;
    if (cell.chip && !column.title.isEmpty())
        return column.title + QStringLiteral(": ") + cell.chip->text;
    return (cell.chip ? cell.chip->text : cell.text + u' ' + cell.detail).trimmed();
}

QString searchText(const Row& row)
{
    QStringList texts{row.search};
    for (const Cell& cell : row.cells)
        texts << cell.text << cell.detail << (cell.chip ? cell.chip->text : QString());
    if (row.twoLine)
        texts << row.twoLine->title << row.twoLine->subtitle;
    return searchFold(texts.join(u' '));
}

} // namespace

RowsModel::RowsModel(std::vector<Column> columns, QObject* parent)
    : QAbstractItemModel(parent), m_columns(std::move(columns))
{
}

void RowsModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    if (!samePlaces(rows, m_rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    const int right = columnCount() - 1;
    emit dataChanged(index(0, 0), index(rowCount() - 1, right));
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex parent = index(i, 0);
        if (const int children = rowCount(parent))
            emit dataChanged(index(0, 0, parent), index(children - 1, right, parent));
    }
}

const Row* RowsModel::row(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    // The internal id is 0 at the top, else one more than the row of the parent.
    const auto parent = index.internalId();
    if (parent == 0)
        return &m_rows[std::size_t(index.row())];
    return &m_rows[parent - 1].children[std::size_t(index.row())];
}

QModelIndex RowsModel::find(Uuid id) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex top = index(i, 0);
        if (row(top)->id == id)
            return top;
        for (int j = 0; j < rowCount(top); ++j) {
            if (row(index(j, 0, top))->id == id)
                return index(j, 0, top);
        }
    }
    return {};
}

QModelIndex RowsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex RowsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_rows[std::size_t(parent.row())].children.size());
}

int RowsModel::columnCount(const QModelIndex&) const
{
    return int(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    const Row* shown = row(index);
    if (!shown)
        return {};
    switch (role) {
    case RowIdRole:
        return shown->id.isNull() ? QByteArray() : shown->id.bytes();
    case FacetsRole:
        return shown->facets;
    case SearchRole:
        return searchText(*shown);
    case TwoLineRole:
        return shown->twoLine ? QVariant::fromValue(*shown->twoLine) : QVariant();
    default:
        return cellData(*shown, index.column(), role);
    }
}

QVariant RowsModel::cellData(const Row& row, int column, int role) const
{
    if (row.twoLine && column == 0) {
        if (role == Qt::DisplayRole)
            return row.twoLine->title;
        if (role == Qt::AccessibleTextRole && (row.cells.empty() || row.cells[0].spoken.isEmpty()))
            return spoken(*row.twoLine);
    }
    if (std::size_t(column) >= row.cells.size())
        return {};
    const Cell& cell = row.cells[std::size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return cell.chip ? cell.chip->text : cell.text;
    case Qt::ToolTipRole:
        // Qt guesses whether a tooltip is HTML; what a creditor's file says is never.
        return cell.chip || m_columns[std::size_t(column)].right || cell.text.isEmpty()
            ? QVariant()
            : plainToolTip(QStringList{cell.text, cell.detail}.join(u' ').trimmed());
    case Qt::AccessibleTextRole:
        return spokenOf(cell, m_columns[std::size_t(column)]);
    case Qt::TextAlignmentRole:
        return m_columns[std::size_t(column)].right ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                    : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ChipRole:
        return cell.chip ? QVariant::fromValue(*cell.chip) : QVariant();
    case ToneRole:
        return QVariant::fromValue(cell.tone);
    case StrongRole:
        return cell.strong;
    case StruckRole:
        return cell.struck;
    case DetailRole:
        return cell.detail;
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || std::size_t(section) >= m_columns.size())
        return {};
    const Column& column = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

RowsFilter::RowsFilter(QObject* parent) : QSortFilterProxyModel(parent) { }

void RowsFilter::setText(const QString& text)
{
    m_words = searchFold(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RowsFilter::setFacet(int place, const QString& value)
{
    while (m_facets.size() <= place)
        m_facets << QString();
    m_facets[place] = value;
    invalidateFilter();
}

bool RowsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QStringList facets = index.data(FacetsRole).toStringList();
    for (qsizetype i = 0; i < m_facets.size(); ++i) {
        if (!m_facets[i].isEmpty() && facets.value(i) != m_facets[i])
            return false;
    }
    const QString text = m_words.isEmpty() ? QString() : index.data(SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
}

} // namespace expediente::ui

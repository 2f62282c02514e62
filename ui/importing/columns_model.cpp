#include "ui/importing/columns_model.h"

#include "core/exchange/import_fields.h"
#include "ui/importing/field_words.h"
#include "ui/widgets/item_roles.h"

namespace expediente::ui {

ColumnsModel::ColumnsModel(QObject* parent) : QAbstractTableModel(parent) { }

void ColumnsModel::setTable(SampleTable table, Profile::Kind kind)
{
    beginResetModel();
    m_table = std::move(table);
    m_kind = kind;
    guess();
    endResetModel();
    emit mappingChanged();
}

void ColumnsModel::setCells(SampleTable table)
{
    Q_ASSERT(table.header == m_table.header);
    m_table = std::move(table);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void ColumnsModel::setKind(Profile::Kind kind)
{
    if (kind != m_kind)
        setTable(std::move(m_table), kind);
}

void ColumnsModel::guess()
{
    m_fields = QStringList(m_table.header.size());
    for (const auto& [field, column] : guessColumns(m_table, m_kind))
        m_fields[column] = field;
}

std::map<QString, QString> ColumnsModel::mapping() const
{
    std::map<QString, QString> columnsOf;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (!m_fields[i].isEmpty())
            columnsOf[m_fields[i]] = m_table.header[i];
    return columnsOf;
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ColumnsModel::whyUnusable(int column) const
{
    const QString& heading = m_table.header[column];
    if (heading.isEmpty())
        return tr("It has no heading");
    return m_table.header.count(heading) > 1 ? tr("Its heading comes twice") : QString();
}

QString ColumnsModel::cellText(int column, int row) const
{
    return size_t(row) < m_table.rows.size() ? m_table.rows[size_t(row)].value(column) : QString();
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    const int row = index.row();
    const QString& field = m_fields[row];
    const QString unusable = whyUnusable(row);
    if (role == Qt::EditRole && index.column() == Becomes)
        return field;
    if (role == ToneRole)
        return QVariant::fromValue(
            index.column() >= FirstCell || field.isEmpty() ? Tone::Muted : Tone::Normal);
    if (role == StrongRole)
        return index.column() == Becomes && !field.isEmpty();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Heading:
        return m_table.header[row].isEmpty() ? tr("Column %1").arg(row + 1) : m_table.header[row];
    case Becomes:
        if (!unusable.isEmpty())
            return unusable;
        return field.isEmpty() ? tr("Not imported") : fieldWords(field);
    default:
        return cellText(row, index.column() - FirstCell);
    }
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Becomes || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString field = value.toString();
    if (!field.isEmpty())
        for (QString& other : m_fields)
            if (other == field)
                other.clear();
    m_fields[index.row()] = field;
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, columns - 1));
    emit mappingChanged();
    return true;
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const
{
    const auto base = QAbstractTableModel::flags(index);
    const bool editable = index.column() == Becomes && whyUnusable(index.row()).isEmpty();
    return editable ? base | Qt::ItemIsEditable : base;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {
        tr("Column"), tr("Becomes"), tr("First row"), tr("Second row"), tr("Third row")};
    return titles[section];
}

} // namespace expediente::ui

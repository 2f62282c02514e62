#pragma once
#include "ui/casefile/rows.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace expediente::ui {

enum RowsRole {
    RowIdRole = FirstPageRole, ///< Uuid's 16 bytes; empty for none
    StruckRole, ///< bool
    FacetsRole, ///< QStringList
    SearchRole, ///< the whole row as folded text
};

/// Finished rows for a view: a table, or a tree of two levels. Setting rows with the same ids in
/// the same places keeps selection and open branches.
class RowsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit RowsModel(std::vector<Column> columns = {Column{}}, QObject* parent = nullptr);

    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }
    const std::vector<Column>& columns() const { return m_columns; }
    const Row* row(const QModelIndex& index) const;
    QModelIndex find(Uuid id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant cellData(const Row& row, int column, int role) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

/// Rows that hold every word typed, in any order and without regard to accents, and whose facets
/// are those chosen.
class RowsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RowsFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    void setFacet(int place, const QString& value); ///< empty: any

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    QStringList m_facets;
};

} // namespace expediente::ui

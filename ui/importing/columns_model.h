#pragma once
#include "core/exchange/column_guess.h"

#include <QAbstractTableModel>

#include <map>

namespace expediente::ui {

/// The columns of a file, one a row: its heading, what it becomes, and its first cells. Each
/// meaning is one column's: giving it to another takes it from the first.
class ColumnsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Heading, Becomes, FirstCell, SecondCell, ThirdCell, columns };
    /// What Becomes takes and gives under Qt::EditRole is the id of a field, or nothing.

    explicit ColumnsModel(QObject* parent = nullptr);

    void setTable(SampleTable table, Profile::Kind kind); ///< its columns guessed
    void setCells(SampleTable table); ///< of the same columns, read in another way
    void setKind(Profile::Kind kind); ///< guessed anew
    Profile::Kind kind() const { return m_kind; }
    const SampleTable& table() const { return m_table; }
    /// Field → heading.
    std::map<QString, QString> mapping() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void mappingChanged();

private:
    void guess();
    QString whyUnusable(int column) const;
    QString cellText(int column, int row) const;

    SampleTable m_table;
    Profile::Kind m_kind = Profile::Kind::Portfolio;
    QStringList m_fields; ///< of each column; empty: not imported
};

} // namespace expediente::ui

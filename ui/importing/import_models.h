#pragma once
#include "core/exchange/importer.h"
#include "core/store/queries/case_read.h"
#include "ui/text/formatter.h"

#include <QAbstractTableModel>

#include <set>

namespace expediente::ui {

/// Rows of the file that were refused, or taken without one of their values.
class RejectsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RowNumber, Outcome, Reason, columns };

    explicit RejectsModel(Formatter format, QObject* parent = nullptr);

    void setRows(std::vector<ImportReport::Row> rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Formatter m_format;
    std::vector<ImportReport::Row> m_rows;
};

/// What a full file no longer has: whole cases, and single accounts. Each carries a tick: recall
/// it.
class MissingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Case, Folio, StatedOn, What, columns };

    MissingModel(Formatter format, QObject* parent = nullptr);

    void setAccounts(std::vector<MissingAccount> accounts, QDate today);
    std::vector<MissingAccount> ticked() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void tickedChanged();

private:
    Formatter m_format;
    QDate m_today;
    std::vector<MissingAccount> m_accounts;
    std::set<MissingAccount> m_ticked;
};

/// What was imported before, latest first.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, File, Read, Added, Changed, Same, Rejected, State, columns };

    HistoryModel(Formatter format, QObject* parent = nullptr);

    void setImports(std::vector<ImportRow> imports, QDate today);
    const ImportRow* at(int row) const; ///< null when there is none
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Formatter m_format;
    QDate m_today;
    std::vector<ImportRow> m_imports;
};

} // namespace expediente::ui

#pragma once
#include "core/store/queries/today.h"
#include "ui/agenda/agenda_roles.h"
#include "ui/text/formatter.h"
#include "ui/widgets/chip.h"

#include <QAbstractTableModel>

namespace expediente::ui {

/// Promises in a table. Which columns it has is its owner's choice; which rows, too.
class PromisesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column {
        Due,
        Deadline,
        Folio,
        Person,
        Amount,
        Allotted,
        MadeOn,
        Collector,
        State,
    };
    using Names = std::vector<std::pair<QString, QString>>; ///< as authorNames() gives them

    PromisesModel(Formatter format, std::vector<Column> columns, QObject* parent = nullptr);

    /// `today` decides which dates show their year.
    void setRows(std::vector<PromiseRow> rows, QDate today, Names names = {});
    void append(std::vector<PromiseRow> rows);
    /// There is more to ask for: scrolling to the end then says moreWanted().
    void setMore(bool more) { m_more = more; }
    void setCodes(CurrencyCode codes) { m_codes = codes; }
    /// Shown bold: the next stop of the round.
    void setStrongCase(std::optional<CaseId> id);
    const std::vector<PromiseRow>& rows() const { return m_rows; }

    static QString title(Column column);
    /// What stands in a cell, for copying and exporting as well.
    QString text(const PromiseRow& row, Column column) const;
    ChipData chipOf(const PromiseRow& row) const;
    const std::vector<Column>& columns() const { return m_columns; }
    int section(Column column) const; ///< -1 when it isn't shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void moreWanted();

private:
    Formatter m_format;
    std::vector<Column> m_columns;
    std::vector<PromiseRow> m_rows;
    QDate m_today;
    Names m_names;
    std::optional<CaseId> m_strong;
    CurrencyCode m_codes = CurrencyCode::Hidden;
    bool m_more = false;
};

} // namespace expediente::ui

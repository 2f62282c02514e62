#pragma once
#include "ui/casefile/rows_model.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace expediente::ui {

/// A table of finished rows, as all lists of this page are: rows chosen by the keyboard, voided
/// ones struck through, the row chosen kept when the case changes.
class CaseTable : public QTableView {
    Q_OBJECT
public:
    CaseTable(const Theme& theme, std::vector<Column> columns, const QString& name,
        QWidget* parent = nullptr);

    void setRows(std::vector<Row> rows);
    RowsFilter& filter() { return *m_filter; }
    int shownRows() const { return m_filter->rowCount(); }
    Uuid currentId() const; ///< null when no row is chosen
    void choose(Uuid id);

    /// A few rows: whatever else there is room for comes by stretching.
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

signals:
    void chosen(expediente::Uuid id); ///< null when the row has gone
    void opened(expediente::Uuid id); ///< Enter or a double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    Uuid idAt(const QModelIndex& index) const;

    RowsModel* m_rows;
    RowsFilter* m_filter;
};

/// Dresses a view's header after its columns: contents decide, and one takes the rest.
void fitColumns(QTableView& table, const std::vector<Column>& columns);

} // namespace expediente::ui

#include "ui/agenda/fitted_table.h"

#include "ui/widgets/item_roles.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_head.h"

#include <QHeaderView>

namespace expediente::ui {

namespace {

constexpr int rowsLookedAt = 200;

} // namespace

FittedTable::FittedTable(
    const Theme& theme, QAbstractItemModel* model, int stretched, QWidget* parent)
    : QTableView(parent), m_stretched(stretched)
{
    styleTable(*this, theme);
    setModel(model);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(false);
    setStretched(stretched);
    connect(model, &QAbstractItemModel::modelReset, this, &FittedTable::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FittedTable::fit);
}

void FittedTable::setStretched(int column)
{
    m_stretched = column;
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    fit();
}

void FittedTable::fit()
{
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_stretched && !isColumnHidden(column))
            setColumnWidth(column, widthOf(column));
}

/// The delegate's own hint leaves room for the ends of the table in every column.
int FittedTable::widthOf(int column) const
{
    const auto* head = static_cast<const TableHead*>(horizontalHeader());
    const QMargins margins = head->marginsOf(column);
    const int ends = margins.left() + margins.right();
    const int spare = ends - 2 * metrics::space3;
    int wide = paint::textWidth(horizontalHeader()->font(),
                   model()->headerData(column, Qt::Horizontal).toString())
        + ends;
    const int rows = std::min(model()->rowCount(), rowsLookedAt);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model()->index(row, column);
        const bool chip = index.data(ChipRole).isValid();
        const int hint = itemDelegate()->sizeHint(option, index).width();
        wide = std::max(wide, chip ? hint : hint + spare);
    }
    return wide + metrics::space1;
}

} // namespace expediente::ui

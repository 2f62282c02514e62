#include "ui/agenda/fitted_table.h"

#include "ui/widgets/item_roles.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QPainter>

namespace expediente::ui {

namespace {

constexpr int rowsLookedAt = 200;

QMargins marginsAt(int column, int columns)
{
    return {column == 0 ? metrics::space3 : metrics::space1, 0,
        column == columns - 1 ? metrics::space3 : metrics::space1, 0};
}

/// Titles exactly above what they are the titles of; Qt's own leave room for an arrow.
class PlainHead : public QHeaderView {
public:
    PlainHead(const Theme& theme, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
    {
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->fillRect(rect, m_theme[Token::Surface2]);
        paint::fill(
            *painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), m_theme[Token::Border]);
        const auto aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
        const auto align =
            aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
        paint::text(*painter, rect.marginsRemoved(marginsAt(section, count())),
            model()->headerData(section, orientation()).toString(),
            m_theme.font(TextStyle::Secondary), m_theme[Token::Text2], align);
    }

private:
    const Theme& m_theme;
};

} // namespace

FittedTable::FittedTable(
    const Theme& theme, QAbstractItemModel* model, int stretched, QWidget* parent)
    : QTableView(parent), m_stretched(stretched)
{
    setHorizontalHeader(new PlainHead(theme, this));
    styleTable(*this, theme);
    setModel(model);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &FittedTable::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FittedTable::fit);
    fit();
}

void FittedTable::fit()
{
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_stretched)
            setColumnWidth(column, widthOf(column));
}

/// The delegate's own hint leaves room for the ends of the table in every column.
int FittedTable::widthOf(int column) const
{
    const QMargins margins = marginsAt(column, model()->columnCount());
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

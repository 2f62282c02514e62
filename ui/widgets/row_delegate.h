#pragma once
#include "ui/widgets/item_roles.h"

#include <QStyledItemDelegate>

class QListView;
class QTableView;
class QTreeView;

namespace expediente::ui {

/// Cells of a table: 28 px, a line under each row, 12 px at both ends. Text by tone and weight,
/// and behind it, where there is room, a detail.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(const Theme& theme, QObject* parent = nullptr);

    void setRowHeight(int height) { m_rowHeight = height; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    const Theme& theme() const { return m_theme; }
    /// Selection, focus and the row line; then the room for the cell's content.
    QRect paintGround(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

private:
    const Theme& m_theme;
    int m_rowHeight = metrics::row;
};

/// As RowDelegate, and paints a chip where the model has one.
class ChipDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Head, rows, selection by row and a ChipDelegate, as all tables here have. The caller sets the
/// model and the widths of columns.
void styleTable(QTableView& table, const Theme& theme);

} // namespace expediente::ui

#pragma once
#include "ui/widgets/row_delegate.h"

namespace expediente::ui {

/// Rows with a tick in their first column; a click on it or Space anywhere in the row turns it.
class TickDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
};

} // namespace expediente::ui

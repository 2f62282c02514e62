#pragma once
#include "ui/widgets/item_roles.h"

#include <QStyledItemDelegate>

namespace expediente::ui {

/// Rows of two lines from TwoLineRole. Shows title and subtitle as a tooltip where one is cut off.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TwoLineDelegate(const Theme& theme, QObject* parent = nullptr);

    void setRowHeight(int height) { m_rowHeight = height; } ///< 40 to 51
    void setMomentWidth(int width) { m_momentWidth = width; } ///< of the column of times

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    struct Places;
    Places arrange(const QRect& rect, const TwoLine& row) const;
    void paintGround(
        QPainter& painter, const QStyleOptionViewItem& option, const TwoLine& row) const;
    void paintLeading(QPainter& painter, const QRect& rect, const Leading& leading) const;
    void paintRight(QPainter& painter, const Places& places, const TwoLine& row) const;
    int rightWidth(const TwoLine& row) const;
    int belowWidth(const TwoLine& row) const;

    const Theme& m_theme;
    int m_rowHeight = metrics::rowTwoLines;
    int m_momentWidth = 48;
};

} // namespace expediente::ui

#pragma once
#include "ui/cases/case_cells.h"
#include "ui/widgets/row_delegate.h"

namespace expediente::ui {

/// Cells of the portfolio in two lines, or a line with a chip behind it; grey bars for rows that
/// are still to come.
class CaseDelegate : public RowDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 43;

    explicit CaseDelegate(const Theme& theme, QObject* parent = nullptr);

    /// Texts before chips end there, so that chips and days line up.
    void setDaysWidth(int width) { m_daysWidth = width; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintBars(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintChip(QPainter& painter, QRect rect, const CaseCell& cell) const;
    void paintLines(
        QPainter& painter, const QRect& rect, const CaseCell& cell, Qt::Alignment align) const;

    int m_daysWidth = 0;
};

} // namespace expediente::ui

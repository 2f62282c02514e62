#pragma once
#include "ui/widgets/row_delegate.h"

namespace expediente::ui {

/// Cells of the portfolio: a lead column of days or dates before the text or chip, and grey bars
/// for rows that are still to come.
class CaseDelegate : public ChipDelegate {
    Q_OBJECT
public:
    using ChipDelegate::ChipDelegate;

    /// Of a column whose cells have a lead; counts are `right`-aligned in it.
    void setLead(int column, int width, bool right);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    struct Lead {
        int width = 0;
        bool right = false;
    };
    void paintBar(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    QRect paintLead(QPainter& painter, QRect rect, const QModelIndex& index) const;

    QHash<int, Lead> m_leads;
};

} // namespace expediente::ui

#pragma once
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace expediente::ui {

/// Titles exactly above what they are the titles of, where Qt's own keep room for an arrow; the
/// arrow stands beside the title of the column that sorts.
class TableHead : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHead(const Theme& theme, QWidget* parent = nullptr);

    /// Room at the ends of a cell: more at both ends of the row.
    QMargins marginsOf(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Theme& m_theme;
};

} // namespace expediente::ui

#pragma once
#include "ui/casefile/rows_model.h"
#include "ui/theme/theme.h"

#include <QTreeView>

namespace expediente::ui {

/// Components of the debt, each opening to how it came about.
class FiguresTree : public QTreeView {
    Q_OBJECT
public:
    explicit FiguresTree(const Theme& theme, QWidget* parent = nullptr);

    void setRows(std::vector<Row> rows);
    /// All rows at the top, none of them open.
    int closedHeight() const;
    int openHeight() const; ///< as it is now
    QModelIndex find(Uuid id) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void drawBranches(
        QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    RowsModel* m_rows;
};

} // namespace expediente::ui

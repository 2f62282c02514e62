#pragma once
#include "ui/casefile/open_case.h"
#include "ui/casefile/rows_model.h"
#include "ui/widgets/panel.h"

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

/// The creditor's figures as stated. The total never scrolls away; explanations are what gives way
/// when there is little room.
class FiguresPanel : public Panel {
    Q_OBJECT
public:
    explicit FiguresPanel(const Theme& theme, QWidget* parent = nullptr);

    void setCase(const OpenCase& open);
    FiguresTree* tree() const { return m_tree; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTotals(const OpenCase& open);
    void settle();
    void settleSoon();

    const Theme& m_theme;
    FiguresTree* m_tree;
    QWidget* m_none;
    QWidget* m_totals = nullptr;
    CaseId m_shown;
    Uuid m_explained; ///< the row that opens by itself where there is room
    bool m_touched = false; ///< from now on the user says what is open
    bool m_settling = false;
};

} // namespace expediente::ui

#pragma once
#include "ui/casefile/open_case.h"
#include "ui/widgets/panel.h"

namespace expediente::ui {

class EmptyState;
class FiguresTree;

/// The creditor's figures as stated. The total never scrolls away; explanations are what gives way
/// when there is little room.
class FiguresPanel : public Panel {
    Q_OBJECT
public:
    explicit FiguresPanel(const Theme& theme, QWidget* parent = nullptr);

    void setCase(const OpenCase& open);
    FiguresTree* tree() const { return m_tree; }
    /// Opens every amount to how it came about, and puts the keyboard there.
    void explain();

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void fileRequested(); ///< what would be here comes with a creditor's file

private:
    void showTotals(const OpenCase& open);
    void settle();
    void settleSoon();

    const Theme& m_theme;
    FiguresTree* m_tree;
    EmptyState* m_none;
    QWidget* m_totals = nullptr;
    CaseId m_shown;
    Uuid m_explained; ///< the row that opens by itself where there is room
    bool m_touched = false; ///< from now on the user says what is open
    bool m_settling = false;
};

} // namespace expediente::ui

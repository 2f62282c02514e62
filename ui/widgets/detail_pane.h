#pragma once
#include "ui/widgets/detail_lines.h"
#include "ui/widgets/panel.h"

class QScrollArea;

namespace expediente::ui {

class EmptyState;

/// Beside or under a list: everything about the row that is chosen, whole, and what can be done
/// with it. What doesn't fit is scrolled, by the keyboard too.
class DetailPane : public Panel {
    Q_OBJECT
public:
    using Lines = DetailLines::Lines;

    DetailPane(const Theme& theme, const QString& nothingChosen, QWidget* parent = nullptr);

    /// From the start; the same once more (the store has changed elsewhere) leaves the reader where
    /// they are.
    void show(const QString& title, const Lines& lines);
    void showNothing();
    /// A widget above the lines, for what is more than text; owned by the pane from now on.
    void setTop(QWidget* widget);
    /// What it takes where there is room; less scrolls.
    void setPreferredHeight(int height);
    /// It lies under a list, broad and low: where it is broad enough, short lines stand in pairs.
    void pairLines();
    /// Below the lines, at the left. Shown while something is.
    void addButton(QWidget* button);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_height = 190;
    bool m_pairs = false;
    EmptyState* m_nothing;
    QVBoxLayout* m_column;
    DetailLines* m_lines;
    QScrollArea* m_scroll;
    QWidget* m_buttonRow;
    QHBoxLayout* m_buttons;
};

} // namespace expediente::ui

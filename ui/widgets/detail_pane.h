#pragma once
#include "ui/widgets/panel.h"

class QGridLayout;
class QScrollArea;

namespace expediente::ui {

class EmptyState;

/// Beside or under a list: everything about the row that is chosen, whole, and what can be done
/// with it.
class DetailPane : public Panel {
    Q_OBJECT
public:
    using Lines = std::vector<std::pair<QString, QString>>; ///< caption and text

    DetailPane(const Theme& theme, const QString& nothingChosen, QWidget* parent = nullptr);

    void show(const QString& title, const Lines& lines);
    void showNothing();
    /// A widget above the lines, for what is more than text; owned by the pane from now on.
    void setTop(QWidget* widget);
    /// What it takes where there is room; less scrolls.
    void setPreferredHeight(int height);
    /// Below the lines, at the left. Shown while something is.
    void addButton(QWidget* button);

    QSize sizeHint() const override;

private:
    const Theme& m_theme;
    int m_height = 190;
    EmptyState* m_nothing;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
    QWidget* m_buttonRow;
    QHBoxLayout* m_buttons;
};

} // namespace expediente::ui

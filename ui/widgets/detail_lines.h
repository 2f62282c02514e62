#pragma once
#include "ui/theme/theme.h"

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace expediente::ui {

class TextLabel;

/// Captions and what they stand for, one below the other; in two columns, short lines stand in
/// pairs, read from left to right. Texts can be selected.
class DetailLines : public QWidget {
    Q_OBJECT
public:
    using Lines = std::vector<std::pair<QString, QString>>; ///< caption, may be empty, and text

    explicit DetailLines(const Theme& theme, QWidget* parent = nullptr);

    /// False where they stood there already: their labels, and what is selected in them, are kept.
    bool setLines(const Lines& lines);
    /// For this width, of which each column has a half; 0 for one column.
    void setPairsWithin(int width);

private:
    struct Line {
        TextLabel* caption; ///< none where the text stands for itself
        TextLabel* text;
    };

    bool isShort(const Line& line) const;
    void arrange();

    const Theme& m_theme;
    QGridLayout* m_grid;
    Lines m_said;
    std::vector<Line> m_lines;
    int m_pairsWithin = 0;
};

} // namespace expediente::ui

#include "ui/widgets/detail_lines.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace expediente::ui {

DetailLines::DetailLines(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::space3);
    m_grid->setVerticalSpacing(metrics::space2);
}

bool DetailLines::setLines(const Lines& lines)
{
    if (m_said == lines)
        return false;
    m_said = lines;
    for (const Line& line : m_lines) {
        delete line.caption;
        delete line.text;
    }
    m_lines.clear();
    for (const auto& [caption, text] : lines) {
        auto* said = new TextLabel(m_theme, TextStyle::Base, Token::Text1, Weight::Regular, text);
        said->setWordWrap(true);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        said->setFocusPolicy(Qt::ClickFocus);
        said->setAccessibleName(
            caption.isEmpty() ? text : tr("%1: %2", "caption and text").arg(caption, text));
        auto* name = caption.isEmpty()
            ? nullptr
            : new TextLabel(m_theme, TextStyle::Secondary, Token::Text2, Weight::Regular, caption);
        m_lines.push_back({name, said});
    }
    arrange();
    return true;
}

void DetailLines::setPairsWithin(int width)
{
    if (std::exchange(m_pairsWithin, width) != width)
        arrange();
}

bool DetailLines::isShort(const Line& line) const
{
    if (!line.caption || line.text->text().contains(u'\n'))
        return false;
    const auto wide = [](const TextLabel& label) {
        return label.fontMetrics().horizontalAdvance(label.text());
    };
    return wide(*line.caption) + wide(*line.text) + 2 * metrics::space3 <= m_pairsWithin / 2;
}

void DetailLines::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    const bool pairs = m_pairsWithin > 0;
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, pairs ? 1 : 0);
    int row = 0, column = 0;
    for (const Line& line : m_lines) {
        const bool half = pairs && isShort(line);
        if (!half && column > 0) {
            ++row;
            column = 0;
        }
        if (line.caption)
            m_grid->addWidget(line.caption, row, column, Qt::AlignTop);
        m_grid->addWidget(line.text, row, line.caption ? column + 1 : 0, 1, half ? 1 : -1);
        column = half && column == 0 ? 2 : 0;
        row += column == 0;
    }
}

} // namespace expediente::ui

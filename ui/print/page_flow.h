#pragma once
#include "ui/print/block.h"

#include <functional>

namespace expediente::ui {

/// Lays one thing below the other, onto a new page where the page is full.
class PageFlow {
public:
    /// `footRoom`: what the foot of each page takes, below everything else.
    PageFlow(qreal margin, qreal footRoom);

    qreal width() const { return Paper{}.size.width() - 2 * m_margin; }
    int page() const { return int(m_papers.size()) - 1; } ///< counted from 0

    /// What must stay together, and with the next `with` of what follows. Says where it stands: its
    /// top left corner.
    QPointF put(const Block& block, qreal after, qreal with = 0);
    void paragraph(const Runs& runs, int size, qreal after);

    /// The pages with their feet: `foot` of a page's number from 1, of how many.
    std::vector<Paper> finished(const std::function<Block(int page, int of)>& foot);

private:
    qreal bottom() const { return Paper{}.size.height() - m_margin - m_footRoom; }
    void turn();

    qreal m_margin, m_footRoom, m_y = 0;
    std::vector<Paper> m_papers;
};

} // namespace expediente::ui

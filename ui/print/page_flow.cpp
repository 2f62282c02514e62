#include "ui/print/page_flow.h"

namespace expediente::ui {

namespace {
constexpr qreal aboveFoot = 6;
} // namespace

PageFlow::PageFlow(qreal margin, qreal footRoom) : m_margin(margin), m_footRoom(footRoom)
{
    turn();
}

QPointF PageFlow::put(const Block& block, qreal after, qreal with)
{
    if (m_y + block.height() + with > bottom() && m_y > m_margin)
        turn();
    const QPointF at(m_margin, m_y);
    m_papers.back().panels.front().items.add(block.items(), at);
    m_y += block.height() + after;
    return at;
}

void PageFlow::paragraph(const Runs& runs, int size, qreal after)
{
    Block block(width());
    block.setHeight(block.paragraph({0, 0}, width(), runs, size));
    put(block, after);
}

std::vector<Paper> PageFlow::finished(const std::function<Block(int page, int of)>& foot)
{
    for (size_t i = 0; i < m_papers.size(); ++i) {
        PaperPanel panel{QStringLiteral("foot"),
            QRectF(m_margin, bottom() + aboveFoot, width(), m_footRoom), {}};
        panel.items.add(foot(int(i) + 1, int(m_papers.size())).items(), panel.rect.topLeft());
        m_papers[i].panels.push_back(std::move(panel));
    }
    return std::move(m_papers);
}

void PageFlow::turn()
{
    m_papers.emplace_back().panels.push_back(
        {QStringLiteral("page"), QRectF(m_margin, m_margin, width(), bottom() - m_margin), {}});
    m_y = m_margin;
}

} // namespace expediente::ui

#include "ui/cases/flow_layout.h"

#include <QWidget>

namespace expediente::ui {

namespace {

bool grows(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

/// What an item needs; one that grows can do with its least.
int widthOf(const QLayoutItem& item)
{
    return grows(item) ? item.minimumSize().width() : item.sizeHint().width();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Row> FlowLayout::rows(int width) const
{
    std::vector<Row> all;
    int left = -1;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const int wide = widthOf(*item);
        if (left < wide) {
            all.emplace_back();
            left = width;
        }
        all.back().push_back(item.get());
        left -= wide + spacing();
    }
    return all;
}

void FlowLayout::placeRow(const Row& row, const QRect& rect) const
{
    int left = rect.width() - spacing() * (int(row.size()) - 1);
    int growing = 0;
    for (QLayoutItem* item : row) {
        left -= widthOf(*item);
        growing += grows(*item);
    }
    int x = rect.left();
    for (QLayoutItem* item : row) {
        const int width = widthOf(*item) + (grows(*item) ? std::max(0, left) / growing : 0);
        const int height = std::min(item->sizeHint().height(), rect.height());
        item->setGeometry({x, rect.top() + (rect.height() - height) / 2, width, height});
        x += width + spacing();
    }
}

/// The height that is needed.
int FlowLayout::place(const QRect& rect, bool move) const
{
    const QMargins margins = contentsMargins();
    QRect inside = rect.marginsRemoved(margins);
    for (const Row& row : rows(inside.width())) {
        int height = 0;
        for (const QLayoutItem* item : row)
            height = std::max(height, item->sizeHint().height());
        inside.setHeight(height);
        if (move)
            placeRow(row, inside);
        inside.translate(0, height + spacing());
    }
    return inside.top() - spacing() - rect.top() + margins.bottom();
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

} // namespace expediente::ui

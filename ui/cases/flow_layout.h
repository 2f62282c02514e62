#pragma once
#include <QLayout>

#include <memory>
#include <vector>

namespace expediente::ui {

/// Widgets in a row that goes on below when it is full. One whose horizontal policy is Expanding
/// takes what its row has left.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent);

    void addItem(QLayoutItem* item) override { m_items.emplace_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    using Row = std::vector<QLayoutItem*>;
    int place(const QRect& rect, bool move) const;
    std::vector<Row> rows(int width) const;
    void placeRow(const Row& row, const QRect& rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace expediente::ui

#include "ui/casefile/figures_tree.h"

#include "ui/casefile/figure_rows.h"
#include "ui/widgets/paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace expediente::ui {
namespace {

constexpr int componentHeight = metrics::row;
constexpr int indent = 18;
constexpr int textMargins = 2 + metrics::space2 + metrics::space1; ///< of a reason in its box

/// A row of the tree, and below it the box with its reason, wrapped to the tree's width.
class FiguresDelegate final : public QStyledItemDelegate {
public:
    FiguresDelegate(const Theme& theme, QTreeView* tree) : QStyledItemDelegate(tree), m_theme(theme)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        if (index.parent().isValid()) {
            paintReason(*painter, option, index);
            return;
        }
        const bool amount = index.column() == 1;
        const QRect inside = option.rect.adjusted(0, 0, amount ? -metrics::space3 : 0, 0);
        if ((option.state & QStyle::State_Selected) && option.widget->hasFocus())
            painter->fillRect(option.rect, m_theme[Token::AccentSoft]);
        const QString text = index.data().toString();
        const QFont base = m_theme.font(TextStyle::Base);
        paint::text(*painter, inside, text, base, m_theme[Token::Text1],
            (amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        const int after = paint::textWidth(base, text) + metrics::space1;
        paint::elidedText(*painter, inside.adjusted(after, 1, 0, 1),
            index.data(DetailRole).toString(), m_theme.font(TextStyle::Secondary),
            m_theme[Token::Text2]);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QFont base = m_theme.font(TextStyle::Base);
        if (!index.parent().isValid()) {
            // Amounts are never cut, so their column is as wide as they are.
            const int wide = paint::textWidth(base, index.data().toString());
            return {index.column() == 1 ? wide + metrics::space3 + metrics::space2 : wide,
                std::max(componentHeight, paint::textHeight(base) + 8)};
        }
        if (index.column() != 0)
            return {0, 0};
        const auto* tree = static_cast<const QTreeView*>(option.widget);
        const int room = tree->viewport()->width() - indent - 1 - metrics::space3 - textMargins;
        QTextLayout text;
        const int lines = layOut(text, index, std::max(80, room));
        return {80, lines * lineHeight(TextStyle::Secondary) + above(index) + below(index)};
    }

private:
    static bool isLast(const QModelIndex& index)
    {
        return index.row() + 1 == index.model()->rowCount(index.parent());
    }

    /// The lines of one reason stand close together in one box.
    static int above(const QModelIndex& index) { return index.row() == 0 ? 4 : 0; }
    static int below(const QModelIndex& index) { return isLast(index) ? 4 + metrics::space1 : 0; }

    /// Returns the number of lines.
    int layOut(QTextLayout& layout, const QModelIndex& index, int width) const
    {
        const QString why = index.row() == 0 ? FiguresTree::tr("Why:") + u' ' : QString();
        const QString amount = index.siblingAtColumn(1).data().toString();
        layout.setText(why + index.data().toString()
            + (amount.isEmpty() ? QString() : QStringLiteral(" · ") + amount));
        layout.setFont(m_theme.font(TextStyle::Secondary));
        QTextLayout::FormatRange bold{0, int(why.size()), {}};
        bold.format.setFontWeight(QFont::Bold);
        layout.setFormats({bold});
        layout.beginLayout();
        int lines = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, qreal(lines++ * lineHeight(TextStyle::Secondary))});
        }
        layout.endLayout();
        return lines;
    }

    void paintReason(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        if (index.column() != 0)
            return;
        const int left = indent + 1;
        const int wide = static_cast<const QTreeView*>(option.widget)->viewport()->width();
        const QRect box(left, option.rect.top(), wide - left - metrics::space3,
            option.rect.height() - (isLast(index) ? metrics::space1 : 0));
        const bool chosen = (option.state & QStyle::State_Selected) && option.widget->hasFocus();
        painter.fillRect(box, m_theme[chosen ? Token::AccentSoft : Token::Surface2]);
        paint::fill(
            painter, QRectF(box.left(), box.top(), 2, box.height()), m_theme[Token::Accent]);
        QTextLayout text;
        layOut(text, index, box.width() - textMargins);
        painter.setPen(m_theme[Token::Text2]);
        text.draw(&painter, QPointF(box.left() + 2 + metrics::space2, box.top() + above(index)));
    }

    const Theme& m_theme;
};

} // namespace

FiguresTree::FiguresTree(const Theme& theme, QWidget* parent)
    : QTreeView(parent), m_theme(theme), m_rows(new RowsModel(FigureRows::columns(), this))
{
    setModel(m_rows);
    setItemDelegate(new FiguresDelegate(theme, this));
    setAccessibleName(FigureRows::columns().front().title);
    setHeaderHidden(true);
    setIndentation(indent);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformRowHeights(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (index.column() == 1 && !index.parent().isValid())
            setExpanded(first, !isExpanded(first));
    });
}

void FiguresTree::setRows(std::vector<Row> rows)
{
    m_rows->setRows(std::move(rows));
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const QModelIndex parent = m_rows->index(i, 0);
        for (int j = 0; j < m_rows->rowCount(parent); ++j)
            setFirstColumnSpanned(j, parent, true);
    }
    updateGeometry();
}

int FiguresTree::closedHeight() const
{
    return m_rows->rowCount() * componentHeight;
}

int FiguresTree::openHeight() const
{
    int height = 0;
    for (QModelIndex index = m_rows->index(0, 0); index.isValid(); index = indexBelow(index))
        height += visualRect(index).height();
    return height;
}

QModelIndex FiguresTree::find(Uuid id) const
{
    return id.isNull() ? QModelIndex() : m_rows->find(id);
}

QSize FiguresTree::sizeHint() const
{
    // It scrolls before the column does; the total below it never does.
    return {280, std::min(closedHeight(), 3 * componentHeight)};
}

QSize FiguresTree::minimumSizeHint() const
{
    return {200, std::min(closedHeight(), 3 * componentHeight)};
}

void FiguresTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (index.parent().isValid())
        return;
    const QRectF at(rect.left() + 1, rect.top() + (rect.height() - 12) / 2.0, 12, 12);
    m_theme.paintIcon(*painter, isExpanded(index) ? IconName::ChevronDown : IconName::ChevronRight,
        m_theme[Token::Text2], at);
}

void FiguresTree::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex first = currentIndex().siblingAtColumn(0);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (first.isValid() && !first.parent().isValid())
            setExpanded(first, !isExpanded(first));
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy) && first.isValid()) {
        QGuiApplication::clipboard()->setText(first.data(Qt::AccessibleTextRole).toString());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FiguresTree::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_rows->index(0, 0));
}

void FiguresTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // wrapped reasons are as high as the width makes them
}

} // namespace expediente::ui

#include "ui/shell/result_row.h"

#include "ui/widgets/key_cap.h"
#include "ui/widgets/paint.h"

namespace expediente::ui {

namespace {

constexpr int rowHeight = 34;
constexpr int rowsInPage = 8;

} // namespace

QString spoken(const ResultRow& row)
{
    QStringList parts;
    for (const QString& part : {row.title, row.detail, row.right, row.key})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

ResultDelegate::ResultDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int ResultDelegate::paintRight(QPainter& painter, const QRect& inside, const ResultRow& row) const
{
    if (!row.key.isEmpty()) {
        const int wide = KeyCap::sizeOf(m_theme, row.key).width();
        const QRect place(inside.right() - wide + 1, inside.top(), wide, inside.height());
        KeyCap::paint(painter, m_theme, place, row.key);
        return wide;
    }
    const QFont font = m_theme.font(TextStyle::Secondary);
    paint::text(
        painter, inside, row.right, font, m_theme[Token::Text2], Qt::AlignRight | Qt::AlignVCenter);
    return row.right.isEmpty() ? 0 : paint::textWidth(font, row.right);
}

void ResultDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(ResultRole).value<ResultRow>();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, m_theme[Token::AccentSoft]);
        paint::fill(*painter,
            QRectF(option.rect.left(), option.rect.top(), 3, option.rect.height()),
            m_theme[Token::Accent]);
    }
    QRect inside = option.rect.adjusted(metrics::space3, 0, -metrics::space3, 0);
    m_theme.paintIcon(*painter, row.icon, m_theme[Token::Text2],
        QRectF(inside.left(), inside.top(), metrics::icon, inside.height()));
    inside.setLeft(inside.left() + metrics::icon + metrics::space2);
    const int right = paintRight(*painter, inside, row);
    inside.setRight(inside.right() - (right > 0 ? right + metrics::space3 : 0));
    const QFont base = m_theme.font(TextStyle::Base);
    paint::elidedText(*painter, inside, row.title, base, m_theme[Token::Text1]);
    inside.setLeft(inside.left() + paint::textWidth(base, row.title) + metrics::space3);
    if (inside.width() > metrics::space6)
        paint::elidedText(*painter, inside, row.detail, m_theme.font(TextStyle::Secondary),
            m_theme[Token::Text2]);
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int text = paint::textHeight(m_theme.font(TextStyle::Base));
    return {200, std::max(rowHeight, text + metrics::space3)};
}

QListView* makeResultList(const Theme& theme, QAbstractItemModel* model)
{
    auto* list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new ResultDelegate(theme, list));
    list->setFocusPolicy(Qt::NoFocus);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    QObject::connect(list, &QAbstractItemView::entered, list,
        [list](const QModelIndex& index) { list->setCurrentIndex(index); });
    return list;
}

bool moveInList(QListView& list, int key)
{
    const int rows = list.model()->rowCount();
    int step = 0;
    switch (key) {
    case Qt::Key_Down:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -1;
        break;
    case Qt::Key_PageDown:
        step = rowsInPage;
        break;
    case Qt::Key_PageUp:
        step = -rowsInPage;
        break;
    default:
        return false;
    }
    if (rows > 0) {
        const int row = std::clamp(list.currentIndex().row() + step, 0, rows - 1);
        list.setCurrentIndex(list.model()->index(row, 0));
    }
    return true;
}

} // namespace expediente::ui

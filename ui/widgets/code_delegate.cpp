#include "ui/widgets/code_delegate.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace expediente::ui {

CodeDelegate::CodeDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void CodeDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme[Token::AccentSoft]);
    const QFont bold = m_theme.font(TextStyle::Base, Weight::Bold);
    const QString code = index.data(CodeRole).toString();
    // The popup's frame takes the pixel that the field's border has.
    paint::text(
        *painter, option.rect.adjusted(codeLeft - 1, 0, 0, 0), code, bold, m_theme[Token::Text1]);
    const int left =
        std::max(labelColumn - 1, codeLeft + paint::textWidth(bold, code) + metrics::space2);
    paint::elidedText(*painter, option.rect.adjusted(left, 0, -metrics::space2, 0),
        index.data(LabelRole).toString(), m_theme.font(TextStyle::Base), m_theme[Token::Text1]);
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {
        100, std::max(metrics::tableHead, paint::textHeight(m_theme.font(TextStyle::Base)) + 6)};
}

} // namespace expediente::ui

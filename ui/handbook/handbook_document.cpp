#include "ui/handbook/handbook_document.h"

#include "ui/handbook/handbook.h"
#include "ui/widgets/key_cap.h"

#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace expediente::ui {

namespace {

constexpr int margin = 20; // around the text
constexpr double lineHeightPercent = 125;

struct Piece {
    int position;
    int length;
    QTextCharFormat format;
};

QTextCharFormat charFormat(const Theme& theme, TextStyle style, Weight weight, Token color)
{
    QTextCharFormat format;
    format.setFont(theme.font(style, weight));
    format.setForeground(theme[color]);
    return format;
}

TextStyle styleOf(int headingLevel)
{
    return headingLevel == 1 ? TextStyle::Offer
        : headingLevel == 2  ? TextStyle::Title
        : headingLevel > 2   ? TextStyle::Strong
                             : TextStyle::Base;
}

std::vector<Piece> piecesOf(const QTextBlock& block)
{
    std::vector<Piece> pieces;
    for (auto at = block.begin(); !at.atEnd(); ++at)
        pieces.push_back(
            {at.fragment().position(), at.fragment().length(), at.fragment().charFormat()});
    return pieces;
}

/// The picture as sharp as the screen is, at most as wide as the column.
QTextImageFormat placed(
    QTextDocument& document, QTextImageFormat format, const HandbookSetting& how)
{
    QImage image = QImage::fromData(how.handbook.picture(format.name()));
    const int most = how.width - 2 * margin - 2;
    const double width = std::min(most, image.width());
    const double height = image.isNull() ? 0 : width * image.height() / image.width();
    if (!image.isNull()) {
        image = image.convertToFormat(QImage::Format_RGB32)
                    .scaled(QSizeF(width * how.ratio, height * how.ratio).toSize(),
                        Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        // Most pictures are as white as the page: a line says where they end.
        QPainter frame(&image);
        frame.setPen(how.theme[Token::Border]);
        frame.drawRect(image.rect().adjusted(0, 0, -1, -1));
        frame.end();
        image.setDevicePixelRatio(how.ratio);
    }
    document.addResource(QTextDocument::ImageResource, QUrl(format.name()), image);
    format.setWidth(width);
    format.setHeight(height);
    return format;
}

void setPiece(QTextDocument& document, const Piece& piece, const QTextBlock& block,
    const HandbookSetting& how)
{
    const Theme& theme = how.theme;
    QTextCursor cursor(&document);
    cursor.setPosition(piece.position);
    cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
    if (piece.format.isImageFormat()) {
        cursor.setCharFormat(placed(document, piece.format.toImageFormat(), how));
        return;
    }
    const int level = block.blockFormat().headingLevel();
    const bool bold = level > 0 || piece.format.fontWeight() > QFont::Normal;
    const bool isKey = piece.format.fontFixedPitch();
    auto format = charFormat(theme, isKey ? TextStyle::Caption : styleOf(level),
        bold ? Weight::Bold : Weight::Regular, Token::Text1);
    if (piece.format.isAnchor()) {
        format.setAnchor(true);
        format.setAnchorHref(piece.format.anchorHref());
        format.setForeground(theme[Token::Accent]);
        format.setFontUnderline(true);
    }
    if (!isKey)
        return cursor.setCharFormat(format);
    const bool quoted = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
    format.setBackground(theme[quoted ? Token::Surface : Token::NeutralBack]);
    format.setForeground(theme[Token::NeutralText]);
    const QString key =
        KeyCap::named(QKeySequence::fromString(cursor.selectedText(), QKeySequence::PortableText));
    // Spaces that don't break: a key is never torn.
    constexpr QChar space(QChar::Nbsp);
    cursor.insertText(space + QString(key).replace(' ', space) + space, format);
}

void setBlock(const QTextBlock& block, const Theme& theme)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const bool quoted = format.intProperty(QTextFormat::BlockQuoteLevel) > 0;
    const bool inTable = QTextCursor(block).currentTable() != nullptr;
    const bool isPicture = block.length() == 2 && block.begin() != block.end()
        && block.begin().fragment().charFormat().isImageFormat();
    format.setTopMargin(level > 1 ? metrics::space4 : inTable ? 0 : metrics::space1);
    format.setBottomMargin(inTable ? 0 : level > 0 ? metrics::space1 : metrics::space2);
    if (!isPicture)
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    if (quoted) {
        format.setBackground(theme[Token::AccentSoft]);
        format.setLeftMargin(metrics::space3);
        format.setRightMargin(metrics::space3);
    }
    if (block.textList()) {
        format.setTopMargin(0);
        format.setBottomMargin(metrics::space1);
    }
    QTextCursor(block).setBlockFormat(format);
}

void setTables(QTextDocument& document, const Theme& theme)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(theme[Token::Border]);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(metrics::space1 + 1);
        format.setCellSpacing(0);
        format.setTopMargin(metrics::space1);
        format.setBottomMargin(metrics::space3);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({});
        table->setFormat(format);
    }
}

} // namespace

void setHandbookPage(QTextDocument& document, const QString& markdown, const HandbookSetting& how)
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(how.theme.font(TextStyle::Base));
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    document.setDocumentMargin(margin);
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        setBlock(block, how.theme);
        // From the end, since a key's name is longer than what stands for it.
        const auto pieces = piecesOf(block);
        for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
            setPiece(document, *piece, block, how);
    }
    setTables(document, how.theme);
    edit.endEditBlock();
}

int positionOfHeading(const QTextDocument& document, int heading)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && heading-- == 0)
            return block.position();
    return 0;
}

} // namespace expediente::ui

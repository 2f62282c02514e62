#include "ui/print/block.h"

namespace expediente::ui {

QRectF Block::text(QPointF at, const QString& text, Type type, Ink ink)
{
    const QRectF box(at, QSizeF(widthOf(text, type), lineHeight(type.size)));
    if (!text.isEmpty())
        m_items.texts.push_back({box, at.y() + ascentIn(type.size), text, type, ink});
    return box;
}

QRectF Block::textLeftOf(QPointF at, const QString& words, Type type)
{
    return text(at - QPointF(widthOf(words, type), 0), words, type);
}

QRectF Block::textAround(QPointF centre, const QString& words, Type type, Ink ink)
{
    return text(
        centre - QPointF(widthOf(words, type), lineHeight(type.size)) / 2, words, type, ink);
}

qreal Block::paragraph(QPointF at, qreal width, const Runs& runs, int size, int most)
{
    const qreal high = lineHeight(size);
    qreal y = at.y();
    for (const auto& line : broken(runs, size, width, most)) {
        for (const auto& piece : line)
            text({at.x() + piece.x, y}, piece.text, {size, piece.bold});
        y += high;
    }
    return y - at.y();
}

void Block::icon(QPointF at, qreal side, const char* name)
{
    m_items.icons.push_back({QRectF(at, QSizeF(side, side)), QString::fromLatin1(name)});
}

void Block::line(QPointF from, QPointF to, qreal stroke, Ink ink, bool dashed)
{
    m_items.lines.push_back({from, to, stroke, ink, dashed});
}

void Block::rule(qreal y, qreal left, qreal right, Ink ink)
{
    line({left, y}, {right, y}, 0.75, ink);
}

} // namespace expediente::ui

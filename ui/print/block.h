#pragma once
#include "ui/print/paper_text.h"

namespace expediente::ui {

/// A piece of a paper while it is being laid out, from its own top left corner. Says how high it
/// became, so that whoever places it can decide.
class Block {
public:
    explicit Block(qreal width) : m_width(width) { }

    qreal width() const { return m_width; }
    qreal height() const { return m_height; }
    void setHeight(qreal height) { m_height = height; }
    const PaperItems& items() const { return m_items; }

    /// One line each, by its top corner; what isn't known to be short must have been elided.
    QRectF text(QPointF at, const QString& text, Type type, Ink ink = Ink::Black);
    QRectF textLeftOf(QPointF at, const QString& text, Type type);
    QRectF textAround(QPointF centre, const QString& text, Type type, Ink ink = Ink::Black);
    /// Several lines; their height together.
    qreal paragraph(
        QPointF at, qreal width, const Runs& runs, int size, int most = anyNumberOfLines);

    void icon(QPointF at, qreal side, const char* name);
    void box(const PlacedBox& box) { m_items.boxes.push_back(box); }
    void line(QPointF from, QPointF to, qreal stroke, Ink ink = Ink::Black, bool dashed = false);
    void rule(qreal y, qreal left, qreal right, Ink ink = Ink::Grey);
    void put(const Block& other, QPointF at) { m_items.add(other.m_items, at); }

private:
    qreal m_width, m_height = 0;
    PaperItems m_items;
};

} // namespace expediente::ui

#pragma once
#include "ui/theme/theme.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

/// What the painted widgets share: crisp boxes and lines at any device pixel ratio.
namespace expediente::ui::paint {

/// A rounded box; an invalid border or fill is left out. The border lies inside `rect` and is
/// as many whole device pixels wide as fit in `width` logical ones.
void box(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border = {},
    qreal radius = metrics::radius, qreal width = 1, Qt::PenStyle style = Qt::SolidLine);

/// A filled rectangle on whole device pixels: lines, stripes, bars.
void fill(QPainter& painter, const QRectF& rect, const QColor& color);

/// A stripe down the left side of a box with the radius of a panel.
void stripe(QPainter& painter, const QRectF& rect, const QColor& color);

/// The ring of a focused widget, its outer edge on `rect`.
void focusRing(QPainter& painter, const QRectF& rect, const QColor& color);

/// One line, vertically centred in `rect` unless `flags` say otherwise; never elided.
void text(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
    const QColor& color, Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter);

/// As text(), but cut with … where it does not fit. For secondary text only.
void elidedText(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
    const QColor& color, Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter);

/// The text where it fits, else the first of its shorter forms that does, or the last of them.
QString fitting(const QFont& font, int width, const QString& text, const QStringList& shorter);

int textWidth(const QFont& font, const QString& text); ///< rounded up
int textHeight(const QFont& font);

} // namespace expediente::ui::paint

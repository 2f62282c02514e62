#pragma once
#include "core/papers/strokes.h"
#include "ui/print/agreement_layout.h"

#include <QPainterPath>

namespace expediente::ui {

/// A drawn signature as a path in a pad of that height, smooth between its points.
QPainterPath pathOf(const Strokes& strokes, qreal height);

/// How thick a line is drawn, for a pad of that height.
qreal penWidth(qreal height);

/// The drawn signatures as they stand above their lines, transparent elsewhere: a PNG of
/// `hands.all`, for the seal. `drawn` in the order of `hands.each`; empty ones leave their place
/// empty. Needs a QGuiApplication; any thread.
QByteArray handsPng(const HandPlaces& hands, const std::vector<Strokes>& drawn);

} // namespace expediente::ui

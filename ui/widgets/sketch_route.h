#pragma once
#include <QPolygonF>

#include <vector>

namespace expediente::ui {

/// Moves points apart until no two are closer than `least`, within `bounds`; the order of the
/// points and, roughly, their directions stay.
void spread(std::vector<QPointF>& points, double least, const QRectF& bounds);

/// Ways from point to point along made-up streets: only across and up or down. Of the few such
/// ways, the one that keeps clear of other points and of earlier ways.
std::vector<QPolygonF> streetWays(const std::vector<QPointF>& points);

} // namespace expediente::ui

#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace expediente {

/// A signature as it was drawn: lines of points, in thousandths of the pad's height, with the
/// milliseconds since the first one. No pressure and no angle, which would be biometrics.
struct Strokes {
    struct Point {
        int x = 0, y = 0;
        qint64 ms = 0;

        bool operator==(const Point&) const = default;
    };
    using Line = std::vector<Point>;

    int width = 0; ///< of the pad, in the same unit; its height is 1000
    std::vector<Line> lines;

    bool isEmpty() const { return lines.empty(); }
    int points() const;
    /// Of all lines together.
    int length() const;
    /// Whether it can be meant as a signature: no dot, no tick of a pen that slipped.
    bool isSignature() const;
    bool operator==(const Strokes&) const = default;
};

inline constexpr int mostStrokePoints = 20'000;

/// As JSON in UTF-8, the same bytes for the same strokes: what is hashed and attached.
QByteArray encode(const Strokes& strokes);
/// BadInput with what is wrong. Capped at mostStrokePoints.
Result<Strokes> readStrokes(const QByteArray& json);

} // namespace expediente

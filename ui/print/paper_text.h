#pragma once
#include "ui/print/paper.h"

#include <QFont>

#include <limits>

/// Measuring and breaking text for papers. Unhinted, so that a line is as long on screen as on
/// paper.
namespace expediente::ui {

QFont fontOf(Type type);
qreal lineHeight(int size);
/// Of the baseline, below the top of a line.
qreal ascentIn(int size);
qreal widthOf(const QString& text, Type type);

/// As much of it as fits, ending in "…" when that isn't all.
QString elided(const QString& text, Type type, qreal width);

struct Run {
    QString text;
    bool bold = false;
};
using Runs = std::vector<Run>;

struct LinePiece {
    qreal x = 0, width = 0;
    QString text;
    bool bold = false;
};
using TextLine = std::vector<LinePiece>;

inline constexpr int anyNumberOfLines = std::numeric_limits<int>::max();

/// Breaks between words, within one only when it is longer than a line. Beyond `most` lines the
/// text is shortened between words and ends in "…".
std::vector<TextLine> broken(const Runs& runs, int size, qreal width, int most = anyNumberOfLines);

} // namespace expediente::ui

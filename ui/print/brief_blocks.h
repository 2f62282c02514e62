#pragma once
#include "ui/print/block.h"
#include "ui/print/brief_words.h"

/// The parts of a visit brief, each laid out by itself. Those that may be long say by themselves
/// what they leave out; amounts and dates are never shortened.
namespace expediente::ui {

/// How much the parts with texts of any length may take.
struct BriefRoom {
    int nameLines = 3;
    int addressLines = 2, cityLines = 2;
    int noteLines = 4; ///< of what to know on arriving; of the purpose half of it
    int people = 5; ///< in each list
    int personLines = 2;
    int payingLines = 4;
    int presentingLines = 2; ///< of one item
    int footLines = 2;
    int promises = 5; ///< to show at least
    // Closer together before anything is shortened.
    qreal gap = 12; ///< between the parts
    qreal row = 20; ///< of lists
    qreal bars = 46; ///< of the chart
    // What the rest can live without.
    bool payments = true, purpose = true;

    bool operator==(const BriefRoom&) const = default;
};

struct BriefText {
    const VisitBrief& brief;
    BriefWords words;
};

Block headBlock(const BriefText& text, qreal width);
Block askBlock(const BriefText& text, qreal width, const BriefRoom& room);
Block sketchBlock(const BriefText& text, const BriefSketch& sketch, QSizeF size);
Block peopleBlock(const BriefText& text, qreal width, const BriefRoom& room);
Block figuresBlock(const BriefText& text, qreal width);

/// As many of the latest as fit; the box itself is drawn by stretch().
Block argumentsBlock(const BriefText& text, qreal width, qreal mostHeight);
Block paymentsBlock(const BriefText& text, qreal width, const BriefRoom& room);
Block promisesBlock(const BriefText& text, qreal width, qreal mostHeight, const BriefRoom& room);
/// What their heading, those to show at least and the number of the rest need.
qreal promisesLeast(const BriefRoom& room);
Block presentingBlock(const BriefText& text, qreal width, const BriefRoom& room);

Block payingBlock(const BriefText& text, qreal width, const BriefRoom& room);
/// `lines` for the note, at least one.
Block resultBlock(const BriefText& text, qreal width, int lines);
Block footBlock(const BriefText& text, qreal width, const BriefRoom& room);

/// The usual heading of a box: a title, a remark at the right if it fits beside it, and a rule.
/// Returns where the contents begin.
qreal heading(Block& block, const QString& title, const QString& remark = {});
/// The block at that height, with a box around it.
void stretch(Block& block, qreal height);
/// Fills what is left down to `height` with lines to write on, when there is room for a few.
void addWritingLines(Block& block, qreal height, const QString& label);

inline constexpr qreal boxPadding = 13;
inline constexpr qreal gutter = 12; ///< between two columns
inline constexpr qreal writingLine = 28; ///< 7.1 mm: what a pen needs

} // namespace expediente::ui

#include "ui/print/brief_blocks.h"

#include <algorithm>
#include <numeric>

namespace expediente::ui {

namespace {

constexpr qreal tick = 13, tickHeight = 24;

/// A square to tick with its word; how far it reached.
qreal tickBox(Block& block, QPointF at, const QString& word)
{
    block.box({{at.x(), at.y() + 2.5, tick, tick}, 2, 1, Ink::Black, {}, false});
    return block.text({at.x() + tick + 8, at.y()}, word, {13, false}).right();
}

qreal tickWidth(const QString& word)
{
    return tick + 8 + widthOf(word, {13, false});
}

/// Squares in a row as far as `right`, in further rows when they need it. Returns the y below.
qreal tickRow(Block& block, QPointF at, qreal right, const QStringList& words)
{
    constexpr qreal gap = 18;
    QPointF place = at;
    for (const auto& word : words) {
        if (place.x() > at.x() && place.x() + tickWidth(word) > right)
            place = {at.x(), place.y() + tickHeight};
        place.setX(tickBox(block, place, word) + gap);
    }
    return place.y() + tickHeight;
}

/// A question with its answers to tick, ending at the right edge. Returns where it begins.
qreal tickQuestion(Block& block, qreal y, const QString& question, const QStringList& answers)
{
    constexpr qreal gap = 12;
    qreal x = block.width() - boxPadding;
    for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer) {
        x -= tickWidth(*answer);
        tickBox(block, {x, y}, *answer);
        x -= gap;
    }
    return block.textLeftOf({x, y}, question, {13, false}).left();
}

struct Blank {
    QString label;
    qreal share; ///< of the room that the labels leave
};

/// Labels with lines to write on behind them, from `left` to `right`.
void blanks(Block& block, qreal y, qreal left, qreal right, const std::vector<Blank>& row)
{
    constexpr qreal afterLabel = 8, afterLine = 16;
    qreal room = right - left - afterLine * qreal(row.size() - 1), shares = 0;
    for (const auto& blank : row) {
        room -= widthOf(blank.label, {13, false}) + afterLabel;
        shares += blank.share;
    }
    for (const auto& blank : row) {
        const QRectF label = block.text({left, y}, blank.label, {13, false});
        const qreal start = label.right() + afterLabel, end = start + room * blank.share / shares;
        block.line({start, label.bottom()}, {end, label.bottom()}, 0.75);
        left = end + afterLine;
    }
}

} // namespace

Block payingBlock(const BriefText& text, qreal width, const BriefRoom& room)
{
    Block block(width);
    block.icon({16, 10}, 16, "warning");
    const qreal high =
        block.paragraph({44, 10}, width - 44 - 16, text.words.paying(), 13, room.payingLines);
    block.setHeight(high + 20);
    block.box({{0, 0, width, block.height()}, 4, 2, Ink::Black, {}, false});
    return block;
}

Block resultBlock(const BriefText& text, qreal width, int lines)
{
    Block block(width);
    const auto& words = text.words;
    const qreal left = boxPadding, right = width - boxPadding;
    qreal y = heading(block, words.resultTitle(), words.resultHint()) + 2;
    const qreal question = tickQuestion(block, y, words.addressRight(), {words.yes(), words.no()});
    const qreal first = block.text({left, y}, words.answeredBy(), {13, false}).right() + 14;
    y = tickRow(block, {first, y}, question - 18, words.whoAnswered());
    y = tickRow(block, {left, y}, right, words.findings());
    y += writingLine - tickHeight;
    blanks(block, y, left, right,
        {{words.arrived(), 1}, {words.left(), 1}, {words.promised(), 1.6},
            {words.promisedFor(), 1.2}});
    y += writingLine;
    blanks(block, y, left, right, {{words.reason(), 1}, {words.nextStep(), 1}});
    y += writingLine;
    blanks(block, y, left, right, {{words.note(), 1}});
    for (int i = 1; i < lines; ++i) {
        y += writingLine;
        block.line({left, y + lineHeight(13)}, {right, y + lineHeight(13)}, 0.75);
    }
    stretch(block, y + lineHeight(13) + 13);
    return block;
}

Block footBlock(const BriefText& text, qreal width, const BriefRoom& room)
{
    constexpr Type type{11, false};
    Block block(width);
    const QString page = text.words.printed();
    block.textLeftOf({width, 0}, page, type);
    const qreal high = block.paragraph({0, 0}, width - widthOf(page, type) - 24,
        {{text.brief.complaints, false}}, 11, room.footLines);
    block.setHeight(std::max(high, lineHeight(11)));
    return block;
}

} // namespace expediente::ui

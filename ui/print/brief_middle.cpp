#include "ui/print/brief_blocks.h"

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr qreal outlineWidth = 22, barWidth = 14;
constexpr qreal promisesTop = 32, promisesBottom = 6;
constexpr Type plain{12, false};

void bar(Block& block, qreal centre, qreal base, const PaymentMonth& month, double perUnit)
{
    const auto high = [perUnit](
                          Money amount) { return std::max(0.0, double(amount.minor()) * perUnit); };
    if (const qreal billed = high(month.billed); billed > 0) {
        const QRectF outline(centre - outlineWidth / 2, base - std::max(billed, 3.0), outlineWidth,
            std::max(billed, 3.0));
        block.box({outline, 0, 0.75, Ink::Black, {}, false});
    }
    if (const qreal paid = high(month.paid); paid > 0) {
        const QRectF solid(
            centre - barWidth / 2, base - std::max(paid, 2.0), barWidth, std::max(paid, 2.0));
        block.box({solid, 0, 0, Ink::Black, Ink::Black, false});
    } else {
        block.textAround({centre, base - 9}, QStringLiteral("0"), {11, true});
    }
}

struct PromiseColumns {
    qreal due = 0, amount = 0; ///< right edge of the amount
    qreal state = 0;
};

PromiseColumns columnsOf(const BriefText& text)
{
    PromiseColumns columns;
    qreal widest = 0;
    for (const auto& promise : text.brief.promises) {
        columns.due = std::max(columns.due, widthOf(text.words.promiseDue(promise), plain));
        widest = std::max(widest, widthOf(text.words.promiseAmount(promise), plain));
    }
    columns.due = std::max(columns.due, 58.0);
    columns.amount = boxPadding + columns.due + 12 + widest;
    columns.amount = std::max(columns.amount, boxPadding + 136);
    columns.state = columns.amount + 8;
    return columns;
}

/// The state beside the amount, or below it where there is no room.
Block promiseBlock(const BriefText& text, const BriefPromise& promise, qreal width,
    const PromiseColumns& columns, const BriefRoom& room)
{
    Block block(width);
    const Type type{12, isOpen(promise.state)};
    const QString state = text.words.promiseState(promise);
    block.text({boxPadding, 1}, text.words.promiseDue(promise), plain);
    block.textLeftOf({columns.amount, 1}, text.words.promiseAmount(promise), plain);
    const bool beside = columns.state + widthOf(state, type) <= width - boxPadding;
    if (beside)
        block.text({columns.state, 1}, state, type);
    const qreal below = boxPadding + columns.due + 12;
    const qreal more = beside ? 0
                              : block.paragraph({below, 1 + lineHeight(12)},
                                  width - below - boxPadding, {{state, type.bold}}, 12);
    block.setHeight(room.row + more);
    return block;
}

} // namespace

qreal heading(Block& block, const QString& title, const QString& remark)
{
    const qreal inner = block.width() - 2 * boxPadding;
    const QString shown = elided(title, {13, true}, inner);
    block.text({boxPadding, 7}, shown, {13, true});
    if (widthOf(shown, {13, true}) + 16 + widthOf(remark, plain) <= inner)
        block.textLeftOf({block.width() - boxPadding, 7}, remark, plain);
    block.rule(29, boxPadding, block.width() - boxPadding);
    return 36;
}

void stretch(Block& block, qreal height)
{
    block.setHeight(height);
    block.box({{0, 0, block.width(), height}, 4, 1, Ink::Black, {}, false});
}

void addWritingLines(Block& block, qreal height, const QString& label)
{
    const qreal top = block.height() + 2, first = top + lineHeight(12) + writingLine - 4;
    const qreal bottom = height - 12;
    if (first > bottom)
        return;
    block.rule(block.height(), boxPadding, block.width() - boxPadding);
    block.text({boxPadding, top + 4}, elided(label, plain, block.width() - 2 * boxPadding), plain);
    // From the bottom up, so that the box ends as evenly as it begins.
    for (qreal y = bottom; y >= first; y -= writingLine)
        block.line({boxPadding, y}, {block.width() - boxPadding, y}, 0.75);
}

Block paymentsBlock(const BriefText& text, qreal width, const BriefRoom& room)
{
    Block block(width);
    const auto& months = text.brief.months;
    qint64 most = 0;
    for (const auto& month : months)
        most = std::max({most, month.billed.minor(), month.paid.minor()});
    if (most == 0) {
        const qreal y = heading(block, text.words.paymentsTitle());
        block.setHeight(y + 8
            + block.paragraph({boxPadding, y}, width - 2 * boxPadding,
                {{text.words.noPayments(), false}}, 12, 2));
        return block;
    }
    const QString outline = text.words.outline();
    const qreal beside =
        width - 2 * boxPadding - 16 - widthOf(text.words.paymentsTitle(), {13, true});
    const qreal y = heading(block, text.words.paymentsTitle(),
        widthOf(outline, plain) <= beside ? outline : text.words.shortOutline());
    const qreal base = y + room.bars, pitch = (width - 2 * boxPadding) / qreal(months.size());
    for (size_t i = 0; i < months.size(); ++i) {
        const qreal centre = boxPadding + pitch * (qreal(i) + 0.5);
        bar(block, centre, base, months[i], room.bars / double(most));
        block.textAround({centre, base + 9}, text.words.month(months[i].first), {11, false});
    }
    block.setHeight(base + 24);
    return block;
}

qreal promisesLeast(const BriefRoom& room)
{
    return promisesTop + (room.promises + 1) * room.row + promisesBottom;
}

Block promisesBlock(const BriefText& text, qreal width, qreal mostHeight, const BriefRoom& room)
{
    Block block(width);
    const auto& all = text.brief.promises;
    const auto& words = text.words;
    const qreal contents = heading(block, words.promisesTitle(), words.promisesKept());
    if (all.empty()) {
        block.setHeight(contents + 8
            + block.paragraph({boxPadding, contents}, width - 2 * boxPadding,
                {{words.noPromises(), false}}, 12, 1));
        return block;
    }
    const auto columns = columnsOf(text);
    qreal y = promisesTop;
    size_t shown = 0;
    const auto put = [&](const Block& row) {
        if (y > promisesTop)
            block.rule(y, boxPadding, width - boxPadding);
        block.put(row, {0, y});
        y += row.height();
    };
    for (; shown < all.size(); ++shown) {
        const auto row = promiseBlock(text, all[shown], width, columns, room);
        const qreal after = shown + 1 == all.size() ? 0 : room.row;
        if (y + row.height() + after + promisesBottom > mostHeight)
            break;
        put(row);
    }
    // With no room at all the heading alone tells how many there are.
    if (shown < all.size() && y + room.row + promisesBottom <= mostHeight) {
        Block more(width);
        more.text({boxPadding, 1}, words.morePromises(int(shown), int(all.size() - shown)), plain);
        more.setHeight(room.row);
        put(more);
    }
    block.setHeight(y + promisesBottom);
    return block;
}

Block presentingBlock(const BriefText& text, qreal width, const BriefRoom& room)
{
    Block block(width);
    qreal y = heading(block, text.words.presentingTitle());
    const qreal between = room.row - lineHeight(12);
    int number = 0;
    for (const auto& item : text.brief.presenting) {
        block.textLeftOf({boxPadding + 13, y}, QString::number(++number) + u'.', plain);
        y += between
            + block.paragraph({boxPadding + 18, y}, width - 2 * boxPadding - 18, {{item, false}},
                12, room.presentingLines);
    }
    block.setHeight(y + 5);
    return block;
}

} // namespace expediente::ui

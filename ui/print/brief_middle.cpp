#include "ui/print/brief_blocks.h"

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr qreal barsHeight = 46, outlineWidth = 22, barWidth = 14;
constexpr qreal promiseRow = 20;
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
Block promiseBlock(
    const BriefText& text, const BriefPromise& promise, qreal width, const PromiseColumns& columns)
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
    block.setHeight(promiseRow + more);
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

Block paymentsBlock(const BriefText& text, qreal width)
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
    const qreal base = y + barsHeight, pitch = (width - 2 * boxPadding) / qreal(months.size());
    for (size_t i = 0; i < months.size(); ++i) {
        const qreal centre = boxPadding + pitch * (qreal(i) + 0.5);
        bar(block, centre, base, months[i], barsHeight / double(most));
        block.textAround({centre, base + 9}, text.words.month(months[i].first), {11, false});
    }
    block.setHeight(base + 24);
    return block;
}

Block promisesBlock(const BriefText& text, qreal width, qreal mostHeight)
{
    Block block(width);
    const auto& all = text.brief.promises;
    const auto& words = text.words;
    qreal y = heading(block, words.promisesTitle(), words.promisesKept()) - 4;
    if (all.empty()) {
        y += 4
            + block.paragraph(
                {boxPadding, y + 4}, width - 2 * boxPadding, {{words.noPromises(), false}}, 12, 1);
        block.setHeight(y + 8);
        return block;
    }
    const auto columns = columnsOf(text);
    size_t shown = 0;
    for (; shown < all.size(); ++shown) {
        const auto row = promiseBlock(text, all[shown], width, columns);
        const bool last = shown + 1 == all.size();
        if (y + row.height() + (last ? 0 : promiseRow) + 6 > mostHeight)
            break;
        if (shown > 0)
            block.rule(y, boxPadding, width - boxPadding);
        block.put(row, {0, y});
        y += row.height();
    }
    if (shown < all.size()) {
        if (shown > 0)
            block.rule(y, boxPadding, width - boxPadding);
        block.text({boxPadding, y + 1}, words.morePromises(int(all.size() - shown)), plain);
        y += promiseRow;
    }
    block.setHeight(y + 6);
    return block;
}

Block presentingBlock(const BriefText& text, qreal width, const BriefRoom& room)
{
    Block block(width);
    qreal y = heading(block, text.words.presentingTitle());
    int number = 0;
    for (const auto& item : text.brief.presenting) {
        block.textLeftOf({boxPadding + 13, y}, QString::number(++number) + u'.', plain);
        y += 3
            + block.paragraph({boxPadding + 18, y}, width - 2 * boxPadding - 18, {{item, false}},
                12, room.presentingLines);
    }
    block.setHeight(y + 5);
    return block;
}

} // namespace expediente::ui

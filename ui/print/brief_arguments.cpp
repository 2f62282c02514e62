#include "ui/print/brief_blocks.h"

#include <array>

namespace expediente::ui {

namespace {

constexpr qreal chipHeight = 20, between = 13;

/// How many lines each part of an argument may take. A person's own words come before what we hold
/// against or for them.
struct Cut {
    int words, evidence, answer;
};
constexpr std::array cuts{Cut{anyNumberOfLines, 6, 6}, Cut{anyNumberOfLines, 2, 2},
    Cut{anyNumberOfLines, 1, 1}, Cut{10, 1, 1}, Cut{5, 1, 2}, Cut{3, 1, 1}, Cut{1, 1, 1}};

const char* iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return "check-circle";
    case Verdict::Partial:
        return "half-circle";
    case Verdict::NotValid:
        return "x-circle";
    case Verdict::Unverified:
        break;
    }
    return "question";
}

qreal chip(Block& block, qreal y, const QString& word, Verdict verdict)
{
    const qreal width = widthOf(word, {12, true}) + 32;
    const QRectF box(block.width() - width, y, width, chipHeight);
    block.box({box, 4, 1, Ink::Black, {}, verdict == Verdict::Unverified});
    block.icon({box.left() + 7, y + 3.5}, 13, iconOf(verdict));
    block.text({box.left() + 24, y + 1.5}, word, {12, true});
    return width;
}

Block argumentBlock(const BriefWords& words, const BriefArgument& argument, qreal width, Cut cut)
{
    Block block(width);
    const qreal taken = chip(block, 0, words.verdict(argument), argument.verdict);
    qreal y = 1;
    y += block.paragraph(
        {0, y}, width - taken - 10, {{words.argument(argument), true}}, 13, cut.words);
    y = std::max(y, chipHeight + 1);
    if (const QString evidence = words.evidence(argument); !evidence.isEmpty())
        y += block.paragraph({0, y}, width, {{evidence, false}}, 12, cut.evidence);
    if (const QString answer = words.answer(argument); !answer.isEmpty()) {
        block.icon({1, y + 2.5}, 12, "arrow-right");
        y += block.paragraph({18, y}, width - 18, {{answer, false}}, 12, cut.answer);
    }
    block.setHeight(y);
    return block;
}

/// Those that fit, latest first, leaving room to say how many don't.
std::vector<Block> fitting(const BriefText& text, qreal width, qreal height, Cut cut)
{
    std::vector<Block> blocks;
    const auto& all = text.brief.arguments;
    qreal used = 0;
    for (const auto& argument : all) {
        auto block = argumentBlock(text.words, argument, width, cut);
        used += block.height() + (blocks.empty() ? 0 : between);
        const bool last = blocks.size() + 1 == all.size();
        if (used + (last ? 0 : between + lineHeight(12)) > height)
            break;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<Block> chosen(const BriefText& text, qreal width, qreal height)
{
    const size_t wanted = std::min<size_t>(3, text.brief.arguments.size());
    std::vector<Block> best;
    for (const auto& cut : cuts) {
        auto blocks = fitting(text, width, height, cut);
        if (blocks.size() > best.size())
            best = std::move(blocks);
        if (best.size() >= wanted)
            break;
    }
    return best;
}

} // namespace

Block argumentsBlock(const BriefText& text, qreal width, qreal mostHeight)
{
    Block block(width);
    const auto& words = text.words;
    const auto& all = text.brief.arguments;
    const qreal inner = width - 2 * boxPadding;
    qreal y = heading(block, words.argumentsTitle());
    if (all.empty()) {
        y += block.paragraph({boxPadding, y}, inner, {{words.noArguments(), false}}, 12, 2);
        block.setHeight(y + 8);
        return block;
    }
    const auto blocks = chosen(text, inner, mostHeight - y - 8);
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0) {
            block.rule(y + between / 2, boxPadding, width - boxPadding);
            y += between;
        }
        block.put(blocks[i], {boxPadding, y});
        y += blocks[i].height();
    }
    if (const auto left = all.size() - blocks.size(); left > 0) {
        block.rule(y + between / 2, boxPadding, width - boxPadding);
        y += between;
        y += block.paragraph(
            {boxPadding, y}, inner, {{words.moreArguments(int(left)), false}}, 12, 1);
    }
    block.setHeight(y + 8);
    return block;
}

} // namespace expediente::ui

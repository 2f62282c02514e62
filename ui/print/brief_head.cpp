#include "ui/print/brief_blocks.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace expediente::ui {

namespace {

constexpr Type strong{13, true};
constexpr qreal askPadding = 18, iconColumn = 24;
constexpr qreal sketchWidth = 272;

QRectF confidentialBox(Block& block, const BriefWords& words)
{
    constexpr Type type{12, true};
    const auto lines = words.confidential();
    qreal widest = 0;
    for (const auto& line : lines)
        widest = std::max(widest, widthOf(line, type));
    const QRectF box(block.width() - widest - 41, 0, widest + 41, 42);
    block.box({box, 4, 1, Ink::Black, {}, false});
    block.icon({box.left() + 10, 14}, 14, "lock");
    for (int i = 0; i < lines.size(); ++i)
        block.text({box.left() + 31, 4 + i * lineHeight(12)}, lines[i], type);
    return box;
}

/// Names are told in full: smaller type first, then more lines.
qreal addName(Block& block, QPointF at, qreal width, const QString& name, int most)
{
    for (const int size : {24, 20, 18})
        if (broken({{name, true}}, size, width).size() == 1)
            return block.paragraph(at, width, {{name, true}}, size);
    const bool fits = int(broken({{name, true}}, 18, width).size()) <= most;
    return block.paragraph(at, width, {{name, true}}, fits ? 18 : 15, most);
}

struct AskLine {
    const char* icon;
    Runs runs;
    int most;
};

std::vector<AskLine> askLines(const BriefWords& words, const BriefRoom& room)
{
    std::vector<AskLine> lines{{"warning", words.doubt(), 2},
        {"eye", words.arriving(), room.noteLines},
        {"flag", room.purpose ? words.purpose() : Runs(), (room.noteLines + 1) / 2}};
    if (words.goes())
        lines.push_back({"clock", words.gate(), 2});
    std::erase_if(lines, [](const AskLine& line) { return line.runs.empty(); });
    return lines;
}

/// What stands against the visit, where it can't be overlooked. Returns its height.
qreal addRefusal(Block& block, QPointF at, qreal width, const BriefWords& words)
{
    block.icon(at + QPointF(9, 7), 16, "stop");
    const qreal high =
        block.paragraph(at + QPointF(33, 6), width - 33 - 9, words.gate(), 13, 4) + 12;
    block.box({{at, QSizeF(width, high)}, 4, 1.5, Ink::Black, Ink::Pale, false});
    return high;
}

qreal personList(Block& block, qreal y, const std::vector<BriefPerson>& people,
    const BriefWords& words, const BriefRoom& room)
{
    const qreal left = 36, width = block.width() - left - boxPadding;
    const size_t shown =
        int(people.size()) <= room.people ? people.size() : size_t(room.people - 1);
    for (size_t i = 0; i < shown; ++i)
        y += block.paragraph(
            {left, y}, width, {{words.person(people[i]), false}}, 12, room.personLines);
    if (shown < people.size())
        y += block.paragraph(
            {left, y}, width, {{words.andMore(int(people.size() - shown)), false}}, 12);
    return y;
}

struct Figure {
    QString label;
    QStringList values;
    QString remark;

    qreal widthAt(int size) const
    {
        qreal widest = std::max(widthOf(label, {12, false}), widthOf(remark, {11, false}));
        for (const auto& value : values)
            widest = std::max(widest, widthOf(value, {size, true}));
        return widest + 2 * boxPadding;
    }
};

qreal figureRow(Block& block, qreal top, const std::vector<Figure>& row, int size)
{
    std::vector<qreal> widths;
    for (const auto& figure : row)
        widths.push_back(figure.widthAt(size));
    const qreal spare =
        (block.width() - std::accumulate(widths.begin(), widths.end(), 0.0)) / double(row.size());
    qreal left = 0, bottom = top;
    for (size_t i = 0; i < row.size(); ++i) {
        qreal y = top + 7;
        y += block.text({left + boxPadding, y}, row[i].label, {12, false}).height();
        for (const auto& value : row[i].values)
            y += block.text({left + boxPadding, y}, value, {size, true}).height();
        if (!row[i].remark.isEmpty())
            y += block.text({left + boxPadding, y}, row[i].remark, {11, false}).height();
        bottom = std::max(bottom, y + 7);
        left += widths[i] + spare;
        widths[i] = left;
    }
    for (size_t i = 0; i + 1 < widths.size(); ++i)
        block.line({widths[i], top + 1}, {widths[i], bottom - 1}, 0.75, Ink::Grey);
    return bottom;
}

} // namespace

Block headBlock(const BriefText& text, qreal width)
{
    Block block(width);
    const auto& words = text.words;
    const QRectF box = confidentialBox(block, words);
    const qreal right = box.left() - 24;
    const qreal beside = std::max(140.0, right - widthOf(words.stop(), {13, false}) - 17);
    const QString folio = elided(words.folio(), strong, beside);
    const QString collector = elided(words.collector(), {13, false}, beside);
    block.textLeftOf({right, 0}, folio, strong);
    block.textLeftOf({right, lineHeight(13)}, collector, {13, false});
    const qreal column = std::max(widthOf(folio, strong), widthOf(collector, {13, false}));
    block.text({0, 0}, words.title(), {20, true});
    const qreal high =
        block.paragraph({0, 27}, right - column - 16, {{words.stop(), false}}, 13, 3);
    block.setHeight(std::max(box.height(), 27 + high));
    return block;
}

Block askBlock(const BriefText& text, qreal width, const BriefRoom& room)
{
    Block block(width);
    const auto& words = text.words;
    const auto& sketch = text.brief.sketch;
    const qreal left = askPadding;
    const qreal column = (sketch ? width - sketchWidth : width) - askPadding - 14;
    qreal y = 12;
    y += block.text({left, y}, elided(words.askFor(), {13, false}, column), {13, false}).height();
    const QString name = text.brief.askFor.name.trimmed();
    y += addName(
        block, {left, y}, column, name.isEmpty() ? QStringLiteral("—") : name, room.nameLines);
    y += block.paragraph({left, y}, column, {{words.street(), true}}, 16, room.addressLines);
    if (const QString city = words.city(); !city.isEmpty())
        y += block.paragraph({left, y}, column, {{city, false}}, 13, room.cityLines);
    if (!words.goes())
        y += 6 + addRefusal(block, {left, y + 6}, column, words);
    for (const auto& line : askLines(words, room)) {
        y += 4;
        block.icon({left, y + 2}, 14, line.icon);
        y += block.paragraph({left + iconColumn, y}, column - iconColumn, line.runs, 13, line.most);
    }
    block.setHeight(std::max<qreal>(y + 12, sketch ? 164 : 0));
    block.box({{0, 0, width, block.height()}, 4, 2, Ink::Black, {}, false});
    if (sketch) {
        const qreal edge = width - sketchWidth;
        block.line({edge, 2}, {edge, block.height() - 2}, 1);
        block.put(sketchBlock(text, *sketch, {sketchWidth, block.height()}), {edge, 0});
    }
    return block;
}

Block peopleBlock(const BriefText& text, qreal width, const BriefRoom& room)
{
    const qreal half = (width - gutter) / 2;
    Block may(half), not_(half);
    const auto& words = text.words;
    may.icon({13, 9}, 15, "check");
    may.text({36, 7}, words.mayTalk(), strong);
    qreal y = personList(may, 7 + lineHeight(13), text.brief.mayTalk, words, room);
    not_.icon({13, 9}, 15, "cross");
    not_.text({36, 7}, words.mustNotTalk(), strong);
    qreal z = personList(not_, 7 + lineHeight(13), text.brief.mustNotTalk, words, room);
    z += not_.paragraph({36, z}, half - 36 - boxPadding, {{words.everybodyElse(), false}}, 12);
    Block block(width);
    block.setHeight(std::max(y, z) + 8);
    block.box({{0, 0, half, block.height()}, 4, 1, Ink::Black, {}, false});
    block.box({{half + gutter, 0, half, block.height()}, 4, 1, Ink::Black, Ink::Pale, false});
    block.put(may, {0, 0});
    block.put(not_, {half + gutter, 0});
    return block;
}

Block figuresBlock(const BriefText& text, qreal width)
{
    const auto& words = text.words;
    const std::vector<Figure> all{
        {words.totalLabel(), words.amounts(text.brief.totals), words.paidSince()},
        {words.overdueLabel(), words.amounts(text.brief.overdue), {}},
        {words.daysLabel(), {words.days()}, {}},
        {words.lastPaymentLabel(), {words.lastPayment()}, {}},
    };
    const auto fits = [&](int size) {
        return std::accumulate(all.begin(), all.end(), 0.0,
                   [size](qreal sum, const Figure& figure) { return sum + figure.widthAt(size); })
            <= width;
    };
    constexpr std::array sizes{18, 16, 15};
    const auto size = std::ranges::find_if(sizes, fits);
    Block block(width);
    qreal bottom = 0;
    if (size != sizes.end()) {
        bottom = figureRow(block, 0, all, *size);
    } else {
        bottom = figureRow(block, 0, {all[0], all[1]}, 15);
        block.rule(bottom, 0, width);
        bottom = figureRow(block, bottom, {all[2], all[3]}, 15);
    }
    block.setHeight(bottom);
    block.box({{0, 0, width, bottom}, 4, 1, Ink::Black, {}, false});
    return block;
}

} // namespace expediente::ui

#include "ui/print/brief_blocks.h"

#include <array>

/// The block around the door, drawn from words: its own street upright, those that it lies between
/// across, and the way in from the side on which the stop before lies. Only the side is true.
namespace expediente::ui {

namespace {

constexpr qreal dotRadius = 10, edge = 8;
constexpr Type small{11, false};

struct Plan {
    QSizeF size;
    qreal street = 0; ///< x of the own street
    qreal upper = 0, lower = 0; ///< y of the cross streets
    QPointF door;
};

Plan planOf(QSizeF size)
{
    Plan plan{size, 132, 52, size.height() - 54, {}};
    plan.door = {plan.street, (plan.upper + plan.lower) / 2};
    return plan;
}

/// A street across, its name in a gap at the left.
void crossStreet(Block& block, const Plan& plan, qreal y, const QString& name)
{
    const QString shown = elided(name, small, plan.street - 2 * edge - 22);
    const qreal gap = edge + widthOf(shown, small) + 6;
    block.text({edge, y - lineHeight(11) / 2}, shown, small);
    block.line({gap, y}, {plan.size.width() - 2, y}, 2, Ink::Grey);
}

/// Where one comes from, seen from the door: east and north as -1, 0 or 1.
QPoint sideOf(int windToDoor)
{
    constexpr std::array<std::pair<int, int>, 8> winds{
        {{0, 1}, {1, 1}, {1, 0}, {1, -1}, {0, -1}, {-1, -1}, {-1, 0}, {-1, 1}}};
    const auto [east, north] = winds[size_t(windToDoor)];
    return {-east, -north};
}

void wayIn(Block& block, const Plan& plan, const BriefSketch& sketch, const QString& before)
{
    const QPoint from = sideOf(sketch.way->wind);
    const bool below = from.y() <= 0;
    const qreal cross = below ? plan.lower : plan.upper;
    const qreal gate = plan.door.y() + (below ? dotRadius : -dotRadius);
    const auto dash = [&](QPointF a, QPointF b) { block.line(a, b, 3, Ink::Black, true); };
    if (from.x() == 0) {
        dash({plan.street, below ? plan.size.height() - 14 : 14}, {plan.street, gate});
        return;
    }
    const qreal named = sketch.firstCross.isEmpty()
        ? edge
        : edge + 6 + widthOf(elided(before, small, plan.street - 2 * edge - 22), small);
    const qreal start = from.x() < 0 ? named : plan.size.width() - 14;
    dash({start, cross}, {plan.street, cross});
    dash({plan.street, cross}, {plan.street, gate});
}

void door(Block& block, const BriefText& text, const Plan& plan, const QString& number)
{
    const QRectF dot(plan.door - QPointF(dotRadius, dotRadius), QSizeF(dotRadius, dotRadius) * 2);
    block.box({dot, dotRadius, 0, Ink::Black, Ink::Black, false});
    if (text.brief.stop > 0)
        block.textAround(plan.door, QString::number(text.brief.stop),
            {text.brief.stop > 9 ? 11 : 12, true}, Ink::White);
    const qreal left = plan.door.x() + dotRadius + 8;
    block.text({left, plan.door.y() - lineHeight(11) / 2},
        elided(number, {11, true}, plan.size.width() - left - edge), {11, true});
}

} // namespace

Block sketchBlock(const BriefText& text, const BriefSketch& sketch, QSizeF size)
{
    Block block(size.width());
    block.setHeight(size.height());
    const Plan plan = planOf(size);
    const qreal beside = plan.street + 10, room = size.width() - beside - edge;
    block.line({plan.street, 14}, {plan.street, plan.door.y() - dotRadius}, 3, Ink::Grey);
    block.line(
        {plan.street, plan.door.y() + dotRadius}, {plan.street, size.height() - 14}, 3, Ink::Grey);
    block.paragraph({beside, 12}, room, {{sketch.street, false}}, 11, 2);
    if (!sketch.firstCross.isEmpty()) {
        crossStreet(block, plan, plan.upper, sketch.firstCross);
        crossStreet(block, plan, plan.lower, sketch.secondCross);
    }
    if (sketch.way) {
        const bool below = sideOf(sketch.way->wind).y() <= 0;
        wayIn(block, plan, sketch, below ? sketch.secondCross : sketch.firstCross);
        const qreal y = size.height() - 2 * lineHeight(11) - 9;
        block.text({beside, y}, text.words.way(), small);
        block.text({beside, y + lineHeight(11)}, text.words.wayFrom(), small);
    }
    door(block, text, plan, sketch.number);
    block.text({edge, size.height() - lineHeight(11) - 9}, text.words.noScale(), small);
    return block;
}

} // namespace expediente::ui

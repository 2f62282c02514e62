#include "ui/print/brief_layout.h"

#include "ui/print/brief_blocks.h"

#include <algorithm>
#include <array>

namespace expediente::ui {

namespace {

constexpr qreal gap = 12;
constexpr int mostNoteLines = 3;

/// From generous to what leaves the middle its room whatever people have typed.
constexpr std::array rooms{
    BriefRoom{},
    BriefRoom{.nameLines = 2, .noteLines = 2, .people = 4, .personLines = 1, .payingLines = 3},
    BriefRoom{.nameLines = 2,
        .addressLines = 1,
        .cityLines = 1,
        .noteLines = 1,
        .people = 2,
        .personLines = 1,
        .payingLines = 2,
        .presentingLines = 1},
};

/// Enough for the promises' heading and how many there are.
constexpr qreal leastPromises = 58;

class Page {
public:
    explicit Page(const Paper& paper)
        : m_left(paperMargin)
        , m_width(paper.size.width() - 2 * paperMargin)
        , m_top(paperMargin)
        , m_bottom(paper.size.height() - paperMargin)
    {
    }

    qreal width() const { return m_width; }
    qreal room() const { return m_bottom - m_top; }
    void fromTop(const char* name, const Block& block, qreal after = gap)
    {
        add(name, block, {m_left, m_top});
        m_top += block.height() + after;
    }
    void fromBottom(const char* name, const Block& block, qreal before = gap)
    {
        m_bottom -= block.height();
        add(name, block, {m_left, m_bottom});
        m_bottom -= before;
    }
    void add(const char* name, const Block& block, QPointF at)
    {
        PaperPanel panel{
            QString::fromLatin1(name), {at, QSizeF(block.width(), block.height())}, {}};
        panel.items.add(block.items(), at);
        m_panels.push_back(std::move(panel));
    }
    QPointF corner() const { return {m_left, m_top}; }
    std::vector<PaperPanel> take() { return std::move(m_panels); }

private:
    qreal m_left, m_width, m_top, m_bottom;
    std::vector<PaperPanel> m_panels;
};

/// The right column of the middle, before its promises are fitted in.
struct RightColumn {
    std::optional<Block> payments;
    Block presenting;
    qreal taken = 0; ///< by all but the promises, gaps included

    RightColumn(const BriefText& text, qreal width, const BriefRoom& room)
        : presenting(presentingBlock(text, width, room))
    {
        if (room.payments)
            payments = paymentsBlock(text, width);
        taken = presenting.height() + gap + (payments ? payments->height() + gap : 0);
    }
};

/// Two columns between head and foot: what was said at the left; payments, promises and how to
/// introduce oneself at the right.
void addMiddle(Page& page, const BriefText& text, RightColumn right)
{
    const qreal column = (page.width() - gap) / 2, height = page.room();
    auto arguments = argumentsBlock(text, column, height);
    addWritingLines(arguments, height, text.words.saidToday());
    stretch(arguments, height);
    page.add("arguments", arguments, page.corner());
    QPointF at = page.corner() + QPointF(column + gap, 0);
    const auto add = [&](const char* name, Block& block, qreal high) {
        stretch(block, high);
        page.add(name, block, at);
        at.ry() += high + gap;
    };
    const qreal left = height - right.taken;
    auto promises = promisesBlock(text, column, left);
    if (right.payments)
        add("payments", *right.payments, right.payments->height());
    add("promises", promises, left);
    add("presenting", right.presenting, right.presenting.height());
}

/// Nothing when the texts are too long for this room.
std::optional<std::vector<PaperPanel>> laidOut(
    const Paper& paper, const BriefText& text, const BriefRoom& room, bool last)
{
    Page page(paper);
    const qreal width = page.width();
    page.fromTop("head", headBlock(text, width), 14);
    page.fromTop("ask", askBlock(text, width, room));
    page.fromTop("people", peopleBlock(text, width, room));
    page.fromTop("figures", figuresBlock(text, width));
    page.fromBottom("foot", footBlock(text, width, room), 8);
    const auto paying = payingBlock(text, width, room);
    const RightColumn right(text, (width - gap) / 2, room);
    const qreal middle =
        page.room() - resultBlock(text, width, 1).height() - paying.height() - 2 * gap;
    if (middle < right.taken + leastPromises && !last)
        return std::nullopt;
    const qreal column = (width - gap) / 2;
    const qreal wanted = std::max(argumentsBlock(text, column, middle).height(),
        right.taken + promisesBlock(text, column, middle - right.taken).height());
    const int lines = 1 + std::clamp(int((middle - wanted) / writingLine), 0, mostNoteLines - 1);
    page.fromBottom("result", resultBlock(text, width, lines));
    page.fromBottom("paying", paying);
    addMiddle(page, text, right);
    return page.take();
}

} // namespace

Paper layoutVisitBrief(const VisitBrief& brief, const Formatter& format)
{
    Paper paper;
    const BriefText text{brief, BriefWords(brief, format)};
    for (const auto& room : rooms) {
        auto panels = laidOut(paper, text, room, room == rooms.back());
        if (panels) {
            paper.panels = std::move(*panels);
            break;
        }
    }
    return paper;
}

} // namespace expediente::ui

#include "ui/print/brief_layout.h"

#include "ui/print/brief_blocks.h"

#include <algorithm>
#include <array>

namespace expediente::ui {

namespace {

constexpr int mostNoteLines = 3;
constexpr qreal aboveFoot = 8;

/// Closer together, with every text as it is.
constexpr BriefRoom compact{.gap = 8, .row = 18, .bars = 34};

constexpr BriefRoom shortened()
{
    auto room = compact;
    room.promises = 3;
    room.nameLines = 2;
    room.noteLines = 2;
    room.people = 4;
    room.personLines = 1;
    room.payingLines = 3;
    return room;
}

constexpr BriefRoom tight()
{
    auto room = shortened();
    room.addressLines = 1;
    room.cityLines = 1;
    room.noteLines = 1;
    room.people = 2;
    room.payingLines = 2;
    room.presentingLines = 1;
    room.footLines = 1;
    return room;
}

constexpr BriefRoom tightest()
{
    auto room = tight();
    room.payments = room.purpose = false;
    return room;
}

/// From generous to what leaves the middle its room whatever people have typed.
constexpr std::array rooms{BriefRoom{}, compact, shortened(), tight(), tightest()};

/// Takes up the page's parts from both ends.
class Page {
public:
    Page(const Paper& paper, qreal gap)
        : m_width(paper.size.width() - 2 * paperMargin)
        , m_gap(gap)
        , m_top(paperMargin)
        , m_bottom(paper.size.height() - paperMargin)
    {
    }

    qreal width() const { return m_width; }
    qreal room() const { return m_bottom - m_top; }
    QPointF corner() const { return {paperMargin, m_top}; }
    void fromTop(const char* name, const Block& block)
    {
        add(name, block, corner());
        m_top += block.height() + m_gap;
    }
    void fromBottom(const char* name, const Block& block, qreal before)
    {
        m_bottom -= block.height();
        add(name, block, {paperMargin, m_bottom});
        m_bottom -= before;
    }
    void add(const char* name, const Block& block, QPointF at)
    {
        PaperPanel panel{
            QString::fromLatin1(name), {at, QSizeF(block.width(), block.height())}, {}};
        panel.items.add(block.items(), at);
        m_panels.push_back(std::move(panel));
    }
    std::vector<PaperPanel> take() { return std::move(m_panels); }

private:
    qreal m_width, m_gap, m_top, m_bottom;
    std::vector<PaperPanel> m_panels;
};

/// What stands between head and foot, in two columns: what was said at the left; payments, promises
/// and how to introduce oneself at the right. The promises take what the others leave.
class Middle {
public:
    Middle(const BriefText& text, qreal width, const BriefRoom& room)
        : m_text(text)
        , m_column((width - gutter) / 2)
        , m_room(room)
        , m_presenting(presentingBlock(text, m_column, room))
        , m_taken(m_presenting.height() + room.gap)
    {
        if (!room.payments)
            return;
        m_payments = paymentsBlock(text, m_column, room);
        m_taken += m_payments->height() + room.gap;
    }

    qreal least() const { return m_taken + std::min(promisesLeast(m_room), promises(5000)); }
    /// To tell everything; no more than `most`.
    qreal wanted(qreal most) const
    {
        return std::max(
            m_taken + promises(most - m_taken), argumentsBlock(m_text, m_column, most).height());
    }
    void place(Page& page)
    {
        const qreal height = page.room();
        auto arguments = argumentsBlock(m_text, m_column, height);
        addWritingLines(arguments, height, m_text.words.saidToday());
        put(page, "arguments", arguments, page.corner(), height);
        QPointF at = page.corner() + QPointF(m_column + gutter, 0);
        if (m_payments)
            put(page, "payments", *m_payments, at, m_payments->height());
        if (m_payments)
            at.ry() += m_payments->height() + m_room.gap;
        auto promises = promisesBlock(m_text, m_column, height - m_taken, m_room);
        put(page, "promises", promises, at, height - m_taken);
        at.ry() += height - m_taken + m_room.gap;
        put(page, "presenting", m_presenting, at, m_presenting.height());
    }

private:
    static void put(Page& page, const char* name, Block& block, QPointF at, qreal height)
    {
        stretch(block, height);
        page.add(name, block, at);
    }

    qreal promises(qreal most) const
    {
        return promisesBlock(m_text, m_column, most, m_room).height();
    }

    const BriefText& m_text;
    qreal m_column;
    BriefRoom m_room;
    Block m_presenting;
    std::optional<Block> m_payments;
    qreal m_taken; ///< by all at the right but the promises, gaps included
};

/// Nothing when the texts are too long for this room, unless it is the last.
std::vector<PaperPanel> laidOut(
    const Paper& paper, const BriefText& text, const BriefRoom& room, bool last)
{
    Page page(paper, room.gap);
    const qreal width = page.width();
    page.fromTop("head", headBlock(text, width));
    page.fromTop("ask", askBlock(text, width, room));
    page.fromTop("people", peopleBlock(text, width, room));
    page.fromTop("figures", figuresBlock(text, width));
    page.fromBottom("foot", footBlock(text, width, room), aboveFoot);
    Middle middle(text, width, room);
    const auto paying = payingBlock(text, width, room);
    const qreal most =
        page.room() - resultBlock(text, width, 1).height() - paying.height() - 2 * room.gap;
    if (most < middle.least() && !last)
        return {};
    const qreal spare = most - middle.wanted(most);
    const int lines = 1 + std::clamp(int(spare / writingLine), 0, mostNoteLines - 1);
    page.fromBottom("result", resultBlock(text, width, lines), room.gap);
    page.fromBottom("paying", paying, room.gap);
    middle.place(page);
    return page.take();
}

} // namespace

Paper layoutVisitBrief(const VisitBrief& brief, const Formatter& format)
{
    Paper paper;
    const BriefText text{brief, BriefWords(brief, format)};
    for (const auto& room : rooms) {
        paper.panels = laidOut(paper, text, room, room == rooms.back());
        if (!paper.panels.empty())
            break;
    }
    return paper;
}

} // namespace expediente::ui

#include "ui/print/agreement_layout.h"

#include "ui/print/agreement_words.h"
#include "ui/print/block.h"
#include "ui/print/paper_pdf.h"

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr qreal margin = 90;
constexpr qreal footHeight = 22;
constexpr qreal numberWidth = 220; ///< for the folio and the page's number
constexpr int bodySize = 13, smallSize = 11, headingSize = 14, titleSize = 20;
constexpr qreal afterParagraph = 10;
constexpr qreal rowHeight = 22;
constexpr qreal handHeight = 84; ///< room for a signature above its line
constexpr qreal columnGap = 40;

/// Lays one thing below the other, onto a new page where the page is full.
class Flow {
public:
    explicit Flow(const AgreementWords& words) : m_words(words) { newPage(); }

    qreal width() const { return Paper{}.size.width() - 2 * margin; }

    /// What must stay together. Says where it stands: its top left corner.
    QPointF put(const Block& block, qreal after)
    {
        if (m_y + block.height() > bottom() && m_y > margin)
            newPage();
        const QPointF at(margin, m_y);
        m_page->items.add(block.items(), at);
        m_y += block.height() + after;
        return at;
    }
    int page() const { return int(m_papers.size()) - 1; }
    void paragraph(const Runs& runs, int size = bodySize)
    {
        Block block(width());
        block.setHeight(block.paragraph({0, 0}, width(), runs, size));
        put(block, afterParagraph);
    }
    /// A heading never stands alone at the foot of a page.
    void section(const QString& words, const QString& text)
    {
        Block block(width());
        const qreal high = lineHeight(headingSize) + 4;
        block.text({0, 0}, words, {headingSize, true});
        block.setHeight(high + block.paragraph({0, high}, width(), {{text, false}}, bodySize));
        put(block, afterParagraph + 4);
    }
    qreal room() const { return bottom() - m_y; }
    void newPage()
    {
        auto& paper = m_papers.emplace_back();
        paper.panels.push_back(
            {QStringLiteral("page"), QRectF(margin, margin, width(), bottom() - margin), {}});
        m_page = &paper.panels.back();
        m_y = margin;
    }

    std::vector<Paper> finished()
    {
        for (size_t i = 0; i < m_papers.size(); ++i) {
            Block foot(width());
            foot.rule(0, 0, width());
            foot.paragraph(
                {0, 6}, width() - numberWidth, {{m_words.agency(), false}}, smallSize, 2);
            foot.textLeftOf(
                {width(), 6}, m_words.page(int(i) + 1, int(m_papers.size())), {smallSize, false});
            PaperPanel panel{
                QStringLiteral("foot"), QRectF(margin, bottom() + 6, width(), 2 * footHeight), {}};
            panel.items.add(foot.items(), panel.rect.topLeft());
            m_papers[i].panels.push_back(std::move(panel));
        }
        return std::move(m_papers);
    }

private:
    qreal bottom() const { return Paper{}.size.height() - margin - 2 * footHeight; }

    const AgreementWords& m_words;
    std::vector<Paper> m_papers;
    PaperPanel* m_page = nullptr;
    qreal m_y = 0;
};

void addHead(Flow& flow, const AgreementWords& words, AgreementPrint print)
{
    Block head(flow.width());
    const qreal half = flow.width() * 0.62;
    const qreal left = head.paragraph({0, 0}, half, {{words.creditor(), true}}, bodySize);
    const qreal under =
        head.paragraph({0, left}, half, {{words.creditorDetail(), false}}, bodySize);
    head.textLeftOf({flow.width(), 0}, words.folio(), {bodySize, false});
    head.setHeight(left + under);
    flow.put(head, 0);
    Block contract(flow.width());
    contract.textLeftOf({flow.width(), 0}, words.contract(), {bodySize, false});
    contract.setHeight(lineHeight(bodySize));
    flow.put(contract, 12);
    if (print == AgreementPrint::Draft) {
        Block draft(flow.width());
        const QRectF box(0, 0, flow.width(), lineHeight(headingSize) + 8);
        draft.box({.rect = box, .stroke = 1, .ink = Ink::Black, .dashed = true});
        draft.textAround(box.center(), words.draft(), {headingSize, true});
        draft.setHeight(box.height());
        flow.put(draft, 12);
    }
    flow.paragraph({{words.title(), true}}, titleSize);
    flow.paragraph({{words.parties(), false}});
}

void addRow(Flow& flow, const AgreementWords::Row& row, bool strong, bool ruled)
{
    Block block(flow.width());
    const Type type{bodySize, strong};
    const qreal amounts[] = {flow.width() * 0.56, flow.width() * 0.78, flow.width()};
    block.text({0, 2}, elided(row.what, type, flow.width() * 0.34), type);
    block.textLeftOf({amounts[0], 2}, row.owed, type);
    block.textLeftOf({amounts[1], 2}, row.forgiven, type);
    block.textLeftOf({amounts[2], 2}, row.left, type);
    if (ruled)
        block.rule(rowHeight - 1, 0, flow.width());
    block.setHeight(rowHeight);
    flow.put(block, 0);
}

void addParts(Flow& flow, const AgreementWords& words)
{
    Block head(flow.width());
    head.text({0, 0}, words.partsHeading(), {headingSize, true});
    head.setHeight(lineHeight(headingSize) + 2);
    flow.put(head, 0);
    addRow(flow, words.partsHead(), false, true);
    for (const auto& row : words.parts())
        addRow(flow, row, false, true);
    addRow(flow, words.total(), true, false);
    flow.paragraph({{words.calculation(), false}}, smallSize);
}

/// In two columns where there are many.
void addPlan(Flow& flow, const AgreementWords& words)
{
    const auto payments = words.payments();
    if (payments.size() < 2)
        return;
    const size_t columns = payments.size() > 8 ? 2 : 1;
    const size_t rows = (payments.size() + columns - 1) / columns;
    const qreal column = (flow.width() - 24) / 2;
    Block head(flow.width());
    head.text({0, 0}, words.planHeading(), {headingSize, true});
    head.setHeight(lineHeight(headingSize) + 4);
    flow.put(head, 0);
    for (size_t row = 0; row < rows; ++row) {
        Block block(flow.width());
        for (size_t c = 0; c < columns; ++c) {
            const size_t at = c * rows + row;
            if (at >= payments.size())
                continue;
            const qreal x = qreal(c) * (column + 24);
            block.text({x, 2}, payments[at].number, {bodySize, false});
            block.text({x + column * 0.38, 2}, payments[at].due, {bodySize, false});
            block.textLeftOf({x + column, 2}, payments[at].amount, {bodySize, false});
            block.rule(rowHeight - 1, x, x + column);
        }
        block.setHeight(rowHeight);
        flow.put(block, 0);
    }
}

/// One line a hand: debtor, guarantors, and a witness' that may stay empty. They stay together, so
/// that one seal shows them all.
HandPlaces addHands(Flow& flow, const AgreementWords& words, const Agreement& agreement)
{
    QStringList hands{words.signer(agreement.debtor.name, PartyRole::Debtor)};
    for (const auto& person : agreement.guarantors)
        hands << words.signer(person.name, person.role);
    hands << words.witness();
    const qreal column = (flow.width() - columnGap) / 2;
    const qreal row = handHeight + 4 + 2 * lineHeight(smallSize) + 8;
    Block block(flow.width());
    const qreal top =
        block.paragraph({0, 0}, flow.width(), {{words.intent(), true}}, bodySize) + afterParagraph;
    std::vector<QRectF> places;
    for (qsizetype i = 0; i < hands.size(); ++i) {
        const qreal x = qreal(i % 2) * (column + columnGap);
        const qreal y = top + qreal(i / 2) * row;
        block.line({x, y + handHeight}, {x + column, y + handHeight}, 1);
        block.paragraph({x, y + handHeight + 4}, column, {{hands[i], false}}, smallSize, 2);
        places.emplace_back(x, y, column, handHeight);
    }
    block.setHeight(top + qreal((hands.size() + 1) / 2) * row);
    const QPointF at = flow.put(block, 0);
    HandPlaces found{flow.page(), {}, {}};
    const QSizeF page = Paper{}.size;
    for (const QRectF& place : places) {
        const QRectF there = place.translated(at);
        found.each.emplace_back(there.x() / page.width(), there.y() / page.height(),
            there.width() / page.width(), there.height() / page.height());
        found.all |= found.each.back();
    }
    return found;
}

} // namespace

LaidOutAgreement layoutAgreement(
    const Agreement& agreement, const Formatter& format, AgreementPrint print)
{
    const AgreementWords words(agreement, format);
    Flow flow(words);
    addHead(flow, words, print);
    addParts(flow, words);
    for (const auto& section : words.sections())
        flow.section(section.heading, section.text);
    addPlan(flow, words);
    flow.paragraph({});
    const HandPlaces hands = addHands(flow, words, agreement);
    return {flow.finished(), hands};
}

AgreementPdf agreementPdf(const Agreement& agreement, const Formatter& format, AgreementPrint print)
{
    const auto laidOut = layoutAgreement(agreement, format, print);
    return {pdfOf(laidOut.papers, AgreementWords(agreement, format).title()), laidOut.hands};
}

} // namespace expediente::ui

#include "ui/print/agreement_layout.h"

#include "ui/print/agreement_words.h"
#include "ui/print/page_flow.h"
#include "ui/print/paper_pages.h"

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

/// A heading never stands alone at the foot of a page.
void addSection(PageFlow& flow, const QString& heading, const QString& text)
{
    Block block(flow.width());
    const qreal high = lineHeight(headingSize) + 4;
    block.text({0, 0}, heading, {headingSize, true});
    block.setHeight(high + block.paragraph({0, high}, flow.width(), {{text, false}}, bodySize));
    flow.put(block, afterParagraph + 4);
}

Block footOf(const AgreementWords& words, qreal width, int page, int of)
{
    Block foot(width);
    foot.rule(0, 0, width);
    foot.paragraph({0, 6}, width - numberWidth, {{words.agency(), false}}, smallSize, 2);
    foot.textLeftOf({width, 6}, words.page(page, of), {smallSize, false});
    return foot;
}

void addHead(PageFlow& flow, const AgreementWords& words, AgreementPrint print)
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
    flow.paragraph({{words.title(), true}}, titleSize, afterParagraph);
    flow.paragraph({{words.parties(), false}}, bodySize, afterParagraph);
}

void addRow(PageFlow& flow, const AgreementWords::Row& row, bool strong, bool ruled)
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

void addParts(PageFlow& flow, const AgreementWords& words)
{
    Block head(flow.width());
    head.text({0, 0}, words.partsHeading(), {headingSize, true});
    head.setHeight(lineHeight(headingSize) + 2);
    flow.put(head, 0);
    addRow(flow, words.partsHead(), false, true);
    for (const auto& row : words.parts())
        addRow(flow, row, false, true);
    addRow(flow, words.total(), true, false);
    flow.paragraph({{words.calculation(), false}}, smallSize, afterParagraph);
}

/// In two columns where there are many.
void addPlan(PageFlow& flow, const AgreementWords& words)
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
HandPlaces addHands(PageFlow& flow, const AgreementWords& words, const Agreement& agreement)
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
    PageFlow flow(margin, 2 * footHeight);
    addHead(flow, words, print);
    addParts(flow, words);
    for (const auto& section : words.sections())
        addSection(flow, section.heading, section.text);
    addPlan(flow, words);
    flow.paragraph({}, bodySize, afterParagraph);
    const HandPlaces hands = addHands(flow, words, agreement);
    return {flow.finished([&](int page, int of) { return footOf(words, flow.width(), page, of); }),
        hands};
}

Result<AgreementPdf> agreementPdf(
    const Agreement& agreement, const Formatter& format, AgreementPrint print)
{
    auto laidOut = layoutAgreement(agreement, format, print);
    auto bytes = pdfOf(runOf(std::move(laidOut.papers)), AgreementWords(agreement, format).title());
    if (!bytes)
        return fail(bytes.error());
    return AgreementPdf{std::move(*bytes), laidOut.hands};
}

} // namespace expediente::ui

#include "ui/print/letter_layout.h"

#include "ui/print/letter_words.h"
#include "ui/print/page_flow.h"
#include "ui/print/paper_pages.h"

namespace expediente::ui {

namespace {

constexpr qreal sideMargin = 90;
constexpr qreal letterFoot = 44;
constexpr qreal windowTop = 100, windowHeight = 100; ///< of the envelope, below the margin
constexpr qreal rowHigh = 22, sumWidth = 380;
constexpr qreal signatureRoom = 60;
constexpr int plainSize = 13, noteSize = 11, capSize = 20;
constexpr qreal afterLine = 10;

void addEnvelope(PageFlow& flow, const Letter& letter, const LetterWords& words)
{
    Block head(flow.width());
    head.text({0, 0}, elided(letter.agency.name, {plainSize, true}, flow.width() * 0.6),
        {plainSize, true});
    head.textLeftOf({flow.width(), 0}, words.date(), {plainSize, false});
    qreal y = windowTop;
    for (const QString& line : words.addressee())
        y += head.paragraph({0, y}, flow.width() * 0.55, {{line, false}}, plainSize, 2);
    head.setHeight(windowTop + windowHeight);
    flow.put(head, afterLine);
}

void addSum(PageFlow& flow, const std::vector<LetterWords::Row>& rows)
{
    Block block(flow.width());
    qreal y = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Type type{plainSize, i + 1 == rows.size()};
        block.text({0, y + 3}, elided(rows[i].what, type, sumWidth * 0.6), type);
        block.textLeftOf({sumWidth, y + 3}, rows[i].amount, type);
        y += rowHigh;
        if (i + 1 < rows.size())
            block.rule(y - 1, 0, sumWidth);
    }
    block.setHeight(y);
    flow.put(block, afterLine);
}

/// Hands, name and whom for stay together.
void addClosing(PageFlow& flow, const LetterWords& words)
{
    Block block(flow.width());
    qreal y = 0;
    const auto lines = words.closing();
    for (size_t i = 0; i < lines.size(); ++i) {
        y += block.paragraph({0, y}, flow.width(), {{lines[i], i == 1}}, plainSize);
        if (i == 0)
            y += signatureRoom;
    }
    block.setHeight(y);
    flow.put(block, afterLine);
}

Block feet(const LetterWords& words, qreal width, int page, int of)
{
    Block foot(width);
    foot.rule(0, 0, width);
    foot.paragraph({0, 6}, width - 60, {{words.foot(), false}}, noteSize, 2);
    foot.textLeftOf({width, 6}, QStringLiteral("%1/%2").arg(page).arg(of), {noteSize, false});
    return foot;
}

} // namespace

std::vector<Paper> layoutLetter(const Letter& letter, const Formatter& format)
{
    const LetterWords words(letter, format);
    PageFlow flow(sideMargin, letterFoot);
    addEnvelope(flow, letter, words);
    flow.paragraph({{words.title(), true}}, capSize, 4);
    flow.paragraph({{words.about(), false}}, noteSize, afterLine + 4);
    for (const QString& text : words.paragraphs())
        flow.paragraph({{text, false}}, plainSize, afterLine);
    for (const auto& rows : words.sums())
        addSum(flow, rows);
    if (const QString paying = words.paying(); !paying.isEmpty())
        flow.paragraph({{paying, true}}, plainSize, afterLine);
    flow.paragraph({{words.complaints(), false}}, noteSize, 2 * afterLine);
    addClosing(flow, words);
    return flow.finished([&](int page, int of) { return feet(words, flow.width(), page, of); });
}

Result<QByteArray> letterPdf(const Letter& letter, const Formatter& format)
{
    return pdfOf(runOf(layoutLetter(letter, format)), LetterWords(letter, format).title());
}

} // namespace expediente::ui

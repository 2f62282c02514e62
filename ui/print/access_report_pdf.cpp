#include "ui/print/access_report_pdf.h"

#include "core/negotiation/authority.h"
#include "core/store/queries/access.h"
#include "core/store/queries/case_read.h"
#include "ui/print/access_report_words.h"
#include "ui/print/block.h"
#include "ui/print/paper_pdf.h"
#include "ui/print/saved_file.h"

namespace expediente::ui {

namespace {

constexpr qreal sheetMargin = 90;
constexpr qreal footRoom = 30;
constexpr qreal labelWidth = 190;
constexpr int textSize = 12, headSize = 14, largeSize = 20, tinySize = 11;
constexpr qreal betweenParts = 10;

/// Pages that fill from the top.
class AccessPages {
public:
    AccessPages() { turn(); }

    qreal width() const { return Paper{}.size.width() - 2 * sheetMargin; }

    void put(const Block& block, qreal after, qreal with = 0)
    {
        if (m_y + block.height() + with > end() && m_y > sheetMargin)
            turn();
        m_papers.back().panels.front().items.add(block.items(), {sheetMargin, m_y});
        m_y += block.height() + after;
    }
    void paragraph(const QString& text, int size, bool bold, qreal after)
    {
        Block block(width());
        block.setHeight(block.paragraph({0, 0}, width(), {{text, bold}}, size));
        put(block, after);
    }
    std::vector<Paper> finished(const AccessReportWords& words)
    {
        for (size_t i = 0; i < m_papers.size(); ++i) {
            Block foot(width());
            foot.rule(0, 0, width());
            foot.text({0, 8}, words.footer(int(i) + 1, int(m_papers.size())), {tinySize, false});
            PaperPanel panel{
                QStringLiteral("foot"), QRectF(sheetMargin, end() + 8, width(), footRoom), {}};
            panel.items.add(foot.items(), panel.rect.topLeft());
            m_papers[i].panels.push_back(std::move(panel));
        }
        return std::move(m_papers);
    }

private:
    qreal end() const { return Paper{}.size.height() - sheetMargin - footRoom; }
    void turn()
    {
        m_papers.emplace_back().panels.push_back({QStringLiteral("page"),
            QRectF(sheetMargin, sheetMargin, width(), end() - sheetMargin), {}});
        m_y = sheetMargin;
    }

    std::vector<Paper> m_papers;
    qreal m_y = 0;
};

void putLine(AccessPages& pages, const AccessReportWords::Line& line)
{
    Block block(pages.width());
    const qreal left =
        block.paragraph({0, 0}, labelWidth - betweenParts, {{line.what, false}}, textSize);
    const qreal right = block.paragraph(
        {labelWidth, 0}, pages.width() - labelWidth, {{line.said, false}}, textSize);
    block.setHeight(std::max(left, right));
    pages.put(block, 4);
}

/// A heading never stands alone at the foot of a page.
void putSection(AccessPages& pages, const AccessReportWords::Section& section)
{
    Block head(pages.width());
    head.text({0, 0}, section.heading, {headSize, true});
    head.setHeight(lineHeight(headSize) + 4);
    head.rule(head.height() - 2, 0, pages.width());
    pages.put(head, 4, 2 * lineHeight(textSize));
    for (const auto& line : section.lines)
        putLine(pages, line);
    pages.put(Block(pages.width()), betweenParts);
}

} // namespace

Result<AccessReport> accessReportFor(Connection& connection, CaseId id,
    const std::optional<PersonId>& person, const Store& store, Language language)
{
    const auto& identity = store.identity();
    const auto file = readCase(connection, id);
    if (!file)
        return fail(ErrorCode::NotFound, {id.toString()});
    if (!mayRead(*file, {identity.user, identity.role}))
        return fail(ErrorCode::RuleRefused, {QStringLiteral("person.blocked")});
    const auto* debtor = file->debtor();
    if (!person && !debtor)
        return fail(ErrorCode::NotFound, {id.toString()});
    AccessDesk desk{identity.agencyName,
        language == Language::English ? QStringLiteral("en") : QStringLiteral("es"),
        store.clock().today(), {}};
    for (const auto& made : exportsOf(connection, id))
        desk.shared.push_back({made.at, made.body.what, made.body.format});
    return accessReport(*file, person.value_or(debtor ? debtor->id : PersonId()),
        agencyDescribed(connection), store.context(), desk);
}

std::vector<Paper> layoutAccessReport(const AccessReport& report, const Formatter& format)
{
    const AccessReportWords words(report, format);
    AccessPages pages;
    pages.paragraph(words.title(), largeSize, true, 4);
    pages.paragraph(words.subtitle(), headSize, false, betweenParts);
    for (const QString& text : report.intro)
        pages.paragraph(text, textSize, false, 6);
    pages.put(Block(pages.width()), betweenParts);
    for (const auto& section : words.sections())
        putSection(pages, section);
    for (const QString& text : report.rights)
        pages.paragraph(text, textSize, false, 6);
    return pages.finished(words);
}

Done writeAccessReport(Store& store, CaseId id, const std::optional<PersonId>& person,
    const QString& path, const Formatter& format)
{
    const auto report = store.ask([&](Connection& connection) {
        return accessReportFor(connection, id, person, store, format.language());
    });
    if (!report)
        return fail(report.error());
    const ExportMade made{QStringLiteral("access_report"), QStringLiteral("pdf"), 1, {id}};
    // Before the file is there: what leaves without a record would be the worse half.
    const auto recorded = store.append({store.newFact(store.identity().agency, made)}).result();
    if (!recorded)
        return fail(recorded.error());
    const AccessReportWords words(*report, format);
    return saveWhole(path, pdfOf(layoutAccessReport(*report, format), words.title()));
}

} // namespace expediente::ui

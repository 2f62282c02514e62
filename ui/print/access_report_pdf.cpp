#include "ui/print/access_report_pdf.h"

#include "core/base/private_files.h"
#include "core/negotiation/authority.h"
#include "core/store/queries/access.h"
#include "core/store/queries/case_read.h"
#include "ui/print/access_report_words.h"
#include "ui/print/page_flow.h"
#include "ui/print/paper_pages.h"

namespace expediente::ui {

namespace {

constexpr qreal sheetMargin = 90;
constexpr qreal footRoom = 30;
constexpr qreal labelWidth = 190;
constexpr int textSize = 12, headSize = 14, largeSize = 20, tinySize = 11;
constexpr qreal betweenParts = 10;

void putLine(PageFlow& pages, const AccessReportWords::Line& line)
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
void putSection(PageFlow& pages, const AccessReportWords::Section& section)
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
    PageFlow pages(sheetMargin, footRoom);
    pages.paragraph({{words.title(), true}}, largeSize, 4);
    pages.paragraph({{words.subtitle(), false}}, headSize, betweenParts);
    for (const QString& text : report.intro)
        pages.paragraph({{text, false}}, textSize, 6);
    pages.put(Block(pages.width()), betweenParts);
    for (const auto& section : words.sections())
        putSection(pages, section);
    for (const QString& text : report.rights)
        pages.paragraph({{text, false}}, textSize, 6);
    return pages.finished([&](int page, int of) {
        Block foot(pages.width());
        foot.rule(0, 0, foot.width());
        foot.text({0, 8}, words.footer(page, of), {tinySize, false});
        return foot;
    });
}

Done writeAccessReport(Store& store, CaseId id, const std::optional<PersonId>& person,
    const QString& path, const Formatter& format)
{
    const auto report = store.ask([&](Connection& connection) {
        return accessReportFor(connection, id, person, store, format.language());
    });
    if (!report)
        return fail(report.error());
    if (auto recorded =
            store.recordExport({QStringLiteral("access_report"), QStringLiteral("pdf"), 1, {id}});
        !recorded)
        return recorded;
    const AccessReportWords words(*report, format);
    const auto pdf = pdfOf(runOf(layoutAccessReport(*report, format)), words.title());
    return pdf ? saveWhole(path, *pdf) : Done(fail(pdf.error()));
}

} // namespace expediente::ui

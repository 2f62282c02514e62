#include "ui/agenda/brief_output.h"

#include "core/store/store.h"
#include "ui/page/prompts.h"
#include "ui/print/brief_loader.h"
#include "ui/print/visit_brief_pdf.h"

#include <QPrintDialog>
#include <QPrinter>

namespace expediente::ui {

namespace {

Result<std::vector<VisitBrief>> load(
    Connection& connection, const std::vector<CaseId>& cases, QDate day, const BriefDesk& desk)
{
    std::vector<VisitBrief> briefs;
    for (const CaseId id : cases) {
        auto brief = briefFor(connection, id, day, desk);
        if (!brief)
            return fail(brief.error());
        briefs.push_back(std::move(*brief));
    }
    return briefs;
}

/// Before the sheets are there: one that left without a record would be the worse half.
Done record(Store& store, const QString& what, const char* format, size_t cases)
{
    const ExportMade made{.what = what, .format = QString::fromLatin1(format), .cases = int(cases)};
    const Subject agency(store.identity().agency);
    const auto recorded = store.append({store.newFact(agency, made)}).result();
    return recorded ? Done() : Done(fail(recorded.error()));
}

bool askForPrinter(QPrinter& printer, QWidget* parent)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

BriefOutput::BriefOutput(const Services& services, QWidget* page)
    : QObject(page), m_services(services), m_page(page), m_choosePrinter(askForPrinter)
{
}

void BriefOutput::one(CaseId id, QDate day, Target target)
{
    // The name of a file is read by others: it names nobody.
    start({{id}, day, QStringLiteral("visit_brief")}, target,
        tr("visit-brief-%1.pdf").arg(day.toString(Qt::ISODate)));
}

void BriefOutput::round(std::vector<CaseId> stops, QDate day, Target target)
{
    start({std::move(stops), day, QStringLiteral("round")}, target,
        tr("round-%1.pdf").arg(day.toString(Qt::ISODate)));
}

void BriefOutput::start(Job job, Target target, const QString& suggestedName)
{
    if (job.cases.empty() || !confirmed(int(job.cases.size()), target))
        return;
    if (target == Target::File)
        save(job, suggestedName);
    else
        print(job);
}

bool BriefOutput::confirmed(int sheets, Target target)
{
    const bool file = target == Target::File;
    return m_services.prompts.confirm(m_page,
        file ? tr("Save %n visit brief(s) as PDF?", nullptr, sheets)
             : tr("Print %n visit brief(s)?", nullptr, sheets),
        tr("The sheets leave the encryption with people's data on them. It is recorded that you "
           "took them out."),
        file ? tr("Save") : tr("Print"));
}

void BriefOutput::save(const Job& job, const QString& suggestedName)
{
    const QString path = m_services.prompts.fileToSave(
        m_page, tr("Save visit briefs"), suggestedName, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    auto& store = m_services.store;
    const auto desk = briefDesk(store, m_services.format.language());
    const auto make = [&store, job, path, desk, format = m_services.format](
                          Connection& connection) -> Done {
        const auto briefs = load(connection, job.cases, job.day, desk);
        if (!briefs)
            return fail(briefs.error());
        if (auto recorded = record(store, job.what, "pdf", briefs->size()); !recorded)
            return recorded;
        return writeBriefsPdf(path, *briefs, format);
    };
    whenReady(store.askLater(make), this, [this, sheets = int(job.cases.size())](const Done& made) {
        if (made)
            emit done(tr("%n visit brief(s) saved", nullptr, sheets));
        else
            emit failed(made.error());
    });
}

void BriefOutput::print(const Job& job)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(briefPageLayout());
    printer->setDocName(tr("Visit briefs"));
    if (!m_choosePrinter(*printer, m_page))
        return;
    auto& store = m_services.store;
    const auto desk = briefDesk(store, m_services.format.language());
    const auto make = [&store, job, desk](
                          Connection& connection) -> Result<std::vector<VisitBrief>> {
        auto briefs = load(connection, job.cases, job.day, desk);
        if (briefs)
            if (auto recorded = record(store, job.what, "printer", briefs->size()); !recorded)
                return fail(recorded.error());
        return briefs;
    };
    whenReady(store.askLater(make), this,
        [this, job, printer](const Result<std::vector<VisitBrief>>& briefs) {
            if (briefs)
                printSheets(job, *briefs, printer);
            else
                emit failed(briefs.error());
        });
}

void BriefOutput::printSheets(
    const Job& job, const std::vector<VisitBrief>& briefs, const std::shared_ptr<QPrinter>& printer)
{
    if (auto printed = printBriefs(*printer, briefs, m_services.format); !printed)
        emit failed(printed.error());
    else
        emit done(tr("%n visit brief(s) sent to the printer", nullptr, int(job.cases.size())));
}

} // namespace expediente::ui

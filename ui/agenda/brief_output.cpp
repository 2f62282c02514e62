#include "ui/agenda/brief_output.h"

#include "core/store/store.h"
#include "ui/page/prompts.h"
#include "ui/page/work_bar.h"
#include "ui/page/worker.h"
#include "ui/print/brief_loader.h"
#include "ui/print/paper_pages.h"
#include "ui/print/visit_brief_pdf.h"

#include <QPrinter>

namespace expediente::ui {

namespace {

Result<std::vector<VisitBrief>> load(const Store& store, const std::vector<CaseId>& cases,
    QDate day, const BriefDesk& desk, const Worker::Reins& reins)
{
    std::vector<VisitBrief> briefs;
    const auto read = store.ask([&](Connection& connection) -> Done {
        for (const CaseId id : cases) {
            if (reins.cancelled())
                return fail(ErrorCode::Cancelled);
            auto brief = briefFor(connection, id, day, desk);
            if (!brief)
                return fail(brief.error());
            briefs.push_back(std::move(*brief));
        }
        return {};
    });
    if (!read)
        return fail(read.error());
    return briefs;
}

Done record(Store& store, const QString& what, const char* format, const std::vector<CaseId>& cases)
{
    return store.recordExport({.what = what,
        .format = QString::fromLatin1(format),
        .cases = int(cases.size()),
        .of = cases});
}

Progress progressOf(const Worker::Reins& reins)
{
    return {[report = reins.report](qint64 done, qint64 total) { report(0, done, total); },
        reins.cancelled};
}

} // namespace

BriefOutput::BriefOutput(const Services& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
    , m_worker(new Worker(this))
    , m_bar(new WorkBar(services.theme, services.format, *m_worker, page))
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
    if (job.cases.empty() || m_worker->isRunning())
        return;
    const int sheets = int(job.cases.size());
    const bool file = target == Target::File;
    m_services.prompts.confirm(m_page,
        file ? tr("Save %n visit brief(s) as PDF?", nullptr, sheets)
             : tr("Print %n visit brief(s)?", nullptr, sheets),
        tr("The sheets leave the encryption with people's data on them. It is recorded that you "
           "took them out."),
        file ? tr("Save") : tr("Print"), [this, job = std::move(job), file, suggestedName] {
            if (file)
                save(job, suggestedName);
            else
                print(job);
        });
}

void BriefOutput::save(const Job& job, const QString& suggestedName)
{
    m_services.prompts.fileToSave(m_page, tr("Save visit briefs"), suggestedName, tr("PDF (*.pdf)"),
        [this, job](const QString& path) { saveTo(path, job); });
}

void BriefOutput::saveTo(const QString& path, const Job& job)
{
    if (m_worker->isRunning())
        return;
    auto& store = m_services.store;
    const auto desk = briefDesk(store, m_services.format.language());
    m_worker->setWhat(tr("Saving visit briefs"));
    m_worker->run(
        [&store, job, path, desk, format = m_services.format](const Worker::Reins& reins) -> Done {
            const auto briefs = load(store, job.cases, job.day, desk, reins);
            if (!briefs)
                return fail(briefs.error());
            if (auto recorded = record(store, job.what, "pdf", job.cases); !recorded)
                return recorded;
            return writeBriefsPdf(path, *briefs, format, progressOf(reins));
        },
        [this, sheets = int(job.cases.size())](
            const Done& made) { tell(made, tr("%n visit brief(s) saved", nullptr, sheets)); });
    m_bar->begin();
}

void BriefOutput::print(const Job& job)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paperPageLayout());
    printer->setDocName(tr("Visit briefs"));
    m_services.prompts.choosePrinter(
        m_page, printer, [this, printer, job] { printOn(printer, job); });
}

void BriefOutput::printOn(const std::shared_ptr<QPrinter>& printer, const Job& job)
{
    if (m_worker->isRunning())
        return;
    auto& store = m_services.store;
    const auto desk = briefDesk(store, m_services.format.language());
    m_worker->setWhat(tr("Printing visit briefs"));
    m_worker->run(
        [&store, job, desk, printer, format = m_services.format](
            const Worker::Reins& reins) -> Done {
            const auto briefs = load(store, job.cases, job.day, desk, reins);
            if (!briefs)
                return fail(briefs.error());
            if (auto recorded = record(store, job.what, "printer", job.cases); !recorded)
                return recorded;
            const auto printed = printBriefs(*printer, *briefs, format, progressOf(reins));
            if (!printed && printed.error().code == ErrorCode::Cancelled)
                printer->abort();
            return printed;
        },
        [this, sheets = int(job.cases.size())](const Done& printed) {
            tell(printed, tr("%n visit brief(s) sent to the printer", nullptr, sheets));
        });
    m_bar->begin();
}

void BriefOutput::tell(const Done& outcome, const QString& sentence)
{
    if (outcome)
        emit done(sentence);
    else if (outcome.error().code == ErrorCode::Cancelled)
        emit done(tr("Cancelled: no sheets were made"));
    else
        emit failed(outcome.error());
}

} // namespace expediente::ui

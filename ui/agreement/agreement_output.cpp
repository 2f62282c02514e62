#include "ui/agreement/agreement_output.h"

#include "core/store/store.h"
#include "ui/agreement/pdf_pages.h"
#include "ui/page/prompts.h"
#include "ui/page/work_bar.h"
#include "ui/page/worker.h"
#include "ui/print/saved_file.h"

#include <QPainter>
#include <QPrinter>

namespace expediente::ui {

namespace {

/// Before it is out: one that left without a record would be the worse half.
Done recordExport(Store& store, const char* format)
{
    const ExportMade made{
        .what = QStringLiteral("agreement"), .format = QString::fromLatin1(format), .cases = 1};
    const Subject agency(store.identity().agency);
    const auto recorded = store.append({store.newFact(agency, made)}).result();
    return recorded ? Done() : Done(fail(recorded.error()));
}

Done printPages(QPrinter& printer, const QByteArray& pdf)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::FileUnwritable, {printer.printerName()});
    bool first = true;
    for (const QImage& page : pagesOf(pdf)) {
        if (!std::exchange(first, false))
            printer.newPage();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(painter.viewport(), page);
    }
    return {};
}

} // namespace

AgreementOutput::AgreementOutput(const Services& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
    , m_worker(new Worker(this))
    , m_bar(new WorkBar(services.theme, services.format, *m_worker, page))
{
}

void AgreementOutput::run(
    const QString& what, const char* format, std::function<Done()> job, std::function<void()> then)
{
    if (m_worker->isRunning())
        return;
    m_worker->setWhat(what);
    m_worker->run(
        [&store = m_services.store, format, job = std::move(job)](const Worker::Reins&) -> Done {
            if (auto recorded = recordExport(store, format); !recorded)
                return recorded;
            return job();
        },
        [this, then = std::move(then)](const Done& done) {
            if (done)
                then();
            else
                emit failed(done.error());
        });
    m_bar->begin();
}

void AgreementOutput::save(const QByteArray& pdf, const QString& folio, std::function<void()> then)
{
    m_services.prompts.fileToSave(m_page, tr("Save the agreement"), folio + QStringLiteral(".pdf"),
        tr("PDF (*.pdf)"), [this, pdf, then = std::move(then)](const QString& path) {
            run(
                tr("Saving the agreement"), "pdf", [path, pdf] { return saveWhole(path, pdf); },
                then);
        });
}

void AgreementOutput::print(const QByteArray& pdf, std::function<void()> then)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPageLayout layout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    printer->setPageLayout(layout);
    printer->setFullPage(true);
    printer->setDocName(tr("Agreement"));
    m_services.prompts.choosePrinter(m_page, printer, [this, printer, pdf, then = std::move(then)] {
        run(
            tr("Printing the agreement"), "printer",
            [printer, pdf] { return printPages(*printer, pdf); }, then);
    });
}

} // namespace expediente::ui

#include "ui/output/pdf_output.h"

#include "core/base/private_files.h"
#include "core/store/store.h"
#include "ui/output/pdf_pages.h"
#include "ui/page/prompts.h"
#include "ui/page/work_bar.h"
#include "ui/page/worker.h"
#include "ui/print/paper_pages.h"

#include <QPainter>
#include <QPrinter>

namespace expediente::ui {

namespace {

/// Its very bytes, so that it can be told years later what was sent.
Done keep(Store& store, const OutgoingPdf& pdf)
{
    if (!pdf.keptAs)
        return {};
    const auto stored = store.putAttachment(pdf.bytes).result();
    if (!stored)
        return fail(stored.error());
    const DocumentAttached document{.name = pdf.fileName,
        .mime = QStringLiteral("application/pdf"),
        .size = pdf.bytes.size(),
        .sha256 = *stored,
        .kind = *pdf.keptAs,
        .note = pdf.title};
    const auto attached = store.append({store.newFact(Subject(pdf.of), document)}).result();
    return attached ? Done() : Done(fail(attached.error()));
}

Done printPages(QPrinter& printer, const QByteArray& pdf)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::PrinterFailed, {printer.printerName()});
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

PdfOutput::PdfOutput(const Services& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
    , m_worker(new Worker(this))
    , m_bar(new WorkBar(services.theme, services.format, *m_worker, page))
{
}

void PdfOutput::run(const OutgoingPdf& pdf, const char* format, const QString& doing,
    std::function<Done()> job, std::function<void()> then)
{
    if (m_worker->isRunning())
        return;
    const ExportMade made{
        .what = pdf.what, .format = QString::fromLatin1(format), .cases = 1, .of = {pdf.of}};
    m_worker->setWhat(doing);
    m_worker->run(
        [&store = m_services.store, pdf, made, job = std::move(job)](const Worker::Reins&) -> Done {
            if (auto kept = keep(store, pdf); !kept)
                return kept;
            if (auto recorded = store.recordExport(made); !recorded)
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

void PdfOutput::save(const OutgoingPdf& pdf, std::function<void()> then)
{
    m_services.prompts.fileToSave(m_page, tr("Save: %1").arg(pdf.title), pdf.fileName,
        tr("PDF (*.pdf)"), [this, pdf, then = std::move(then)](const QString& path) {
            run(
                pdf, "pdf", tr("Saving the paper"),
                [path, bytes = pdf.bytes] { return saveWhole(path, bytes); }, then);
        });
}

void PdfOutput::print(const OutgoingPdf& pdf, std::function<void()> then)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paperPageLayout());
    printer->setFullPage(true);
    printer->setDocName(pdf.title);
    m_services.prompts.choosePrinter(m_page, printer, [this, printer, pdf, then = std::move(then)] {
        run(
            pdf, "printer", tr("Printing the paper"),
            [printer, bytes = pdf.bytes] { return printPages(*printer, bytes); }, then);
    });
}

} // namespace expediente::ui

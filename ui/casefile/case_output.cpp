#include "ui/casefile/access_output.h"

#include "core/store/store.h"
#include "ui/page/prompts.h"
#include "ui/page/work_bar.h"
#include "ui/page/worker.h"
#include "ui/print/access_report_pdf.h"

namespace expediente::ui {

AccessOutput::AccessOutput(const Services& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
    , m_worker(new Worker(this))
    , m_bar(new WorkBar(services.theme, services.format, *m_worker, page))
{
}

void AccessOutput::save(CaseId id)
{
    if (m_worker->isRunning())
        return;
    // The name of a file is read by others: it names nobody.
    const QString suggested =
        tr("personal-data-%1.pdf").arg(m_services.store.clock().today().toString(Qt::ISODate));
    m_services.prompts.confirm(m_page, tr("Save the report for the person?"),
        tr("It says what is kept about them, where it is from and where it went, and leaves the "
           "encryption. Make sure that who asks is that person. It is recorded."),
        tr("Save"), [this, id, suggested] {
            m_services.prompts.fileToSave(m_page, tr("Save the report"), suggested,
                tr("PDF (*.pdf)"), [this, id](const QString& path) { write(id, path); });
        });
}

void AccessOutput::write(CaseId id, const QString& path)
{
    if (m_worker->isRunning())
        return;
    m_worker->setWhat(tr("Writing the report"));
    m_worker->run(
        [&store = m_services.store, id, path, format = m_services.format](
            const Worker::Reins&) { return writeAccessReport(store, id, {}, path, format); },
        [this](const Done& written) {
            if (written)
                emit done(tr("The report for the person is saved"));
            else
                emit failed(written.error());
        });
    m_bar->begin();
}

} // namespace expediente::ui

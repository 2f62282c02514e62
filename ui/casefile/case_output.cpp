#include "ui/casefile/case_output.h"

#include "core/store/store.h"
#include "ui/page/prompts.h"
#include "ui/page/work_bar.h"
#include "ui/print/access_report_pdf.h"
#include "ui/print/evidence_file.h"

namespace expediente::ui {

CaseOutput::CaseOutput(const Services& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
    , m_worker(new Worker(this))
    , m_bar(new WorkBar(services.theme, services.format, *m_worker, page))
{
}

void CaseOutput::saveAccessReport(CaseId id)
{
    ask({.question = tr("Save the report for the person?"),
        .explanation = tr(
            "It says what is kept about them, where it is from and where it went, and leaves the "
            "encryption. Make sure that who asks is that person. It is recorded."),
        .title = tr("Save the report"),
        // The name of a file is read by others: it names nobody.
        .suggested =
            tr("personal-data-%1.pdf").arg(m_services.store.clock().today().toString(Qt::ISODate)),
        .filter = tr("PDF (*.pdf)"),
        .what = tr("Writing the report"),
        .saved = tr("The report for the person is saved"),
        .write = [&store = m_services.store, id, format = m_services.format](
                     const QString& path, const Worker::Reins&) {
            return writeAccessReport(store, id, {}, path, format);
        }});
}

void CaseOutput::saveEvidence(CaseId id, const QString& folio)
{
    ask({.question = tr("Save the evidence pack of this case?"),
        .explanation = tr(
            "It holds everything that was recorded about the case and its people, with documents "
            "and signed agreements, so that it can be checked without this program. It leaves the "
            "encryption: hand it only to whoever may read all of it. It is recorded."),
        .title = tr("Save the evidence pack"),
        .suggested = tr("evidence-%1.zip").arg(folio),
        .filter = tr("ZIP (*.zip)"),
        .what = tr("Writing the evidence pack"),
        .saved = tr("The evidence pack is saved; expediente-cli verify checks it"),
        .write = [&store = m_services.store, id, format = m_services.format](
                     const QString& path, const Worker::Reins& reins) -> Done {
            const auto written = writeEvidencePack(store, id, path, format, reins.cancelled);
            return written ? Done() : fail(written.error());
        }});
}

void CaseOutput::ask(const Job& job)
{
    if (m_worker->isRunning())
        return;
    m_services.prompts.confirm(m_page, job.question, job.explanation, tr("Save"), [this, job] {
        m_services.prompts.fileToSave(m_page, job.title, job.suggested, job.filter,
            [this, job](const QString& path) { start(job, path); });
    });
}

void CaseOutput::start(const Job& job, const QString& path)
{
    if (m_worker->isRunning())
        return;
    m_worker->setWhat(job.what);
    m_worker->run([job, path](const Worker::Reins& reins) { return job.write(path, reins); },
        [this, saved = job.saved](const Done& written) {
            if (written)
                emit done(saved);
            else if (written.error().code == ErrorCode::Cancelled)
                emit done(tr("Cancelled: no file was made"));
            else
                emit failed(written.error());
        });
    m_bar->begin();
}

} // namespace expediente::ui

// Step 2 of ImportPage: a look at the file that was chosen, and what its columns are.
#include "core/exchange/file_preview.h"
#include "core/store/store.h"
#include "ui/importing/columns_panel.h"
#include "ui/importing/import_form.h"
#include "ui/importing/import_page.h"
#include "ui/importing/import_result.h"
#include "ui/importing/step_bar.h"
#include "ui/page/worker.h"
#include "ui/text/words.h"

#include <QFileInfo>
#include <QStackedWidget>

namespace expediente::ui {

void ImportPage::look(const PreviewRequest& request)
{
    const int look = ++m_looks;
    if (m_looker->isRunning()) {
        // It ends soon, and then this one has its turn.
        m_looker->cancel();
        connect(
            m_looker, &Worker::ended, this,
            [this, look, request] {
                if (look == m_looks)
                    this->look(request);
            },
            Qt::SingleShotConnection);
        return;
    }
    m_looker->setWhat(tr("Looking at %1").arg(QFileInfo(request.file).fileName()));
    m_looker->run(
        [request](const Worker::Reins& reins) {
            Watch watch;
            watch.cancelled = reins.cancelled;
            return previewFile(request, watch);
        },
        [this, look](const Result<FilePreview>& preview) {
            if (look == m_looks)
                takePreview(preview);
        });
}

void ImportPage::takePreview(const Result<FilePreview>& preview)
{
    if (isBusy())
        return;
    if (!preview) {
        // Read in another way it was good: the columns stay, and say what is wrong now.
        if (m_looked)
            m_columns->showRefusal(sentence(preview.error()));
        else
            m_form->showRefusal(sentence(preview.error()));
        return;
    }
    const bool first = !std::exchange(m_looked, true);
    m_columns->showPreview(*preview);
    if (first)
        m_form->recognise(preview->table.header);
}

void ImportPage::takeColumns()
{
    const QStringList missing = m_columns->missing();
    if (!missing.isEmpty()) {
        m_form->setColumns({}, tr("Missing: %1").arg(missing.constFirst()));
        return;
    }
    const auto profile = m_columns->draft().profile();
    if (profile)
        m_form->setColumns(*profile, {});
    else
        m_form->setColumns({}, tr("The columns can't be used so"));
    if (!profile)
        m_columns->showRefusal(sentence(profile.error()));
}

/// Something else is chosen now: what was found out before is of something else.
void ImportPage::showColumns()
{
    m_result->clear();
    m_tried = m_imported = false;
    m_side->setCurrentWidget(
        m_looked && m_form->isByColumns() ? static_cast<QWidget*>(m_columns) : m_results);
    showStep();
}

void ImportPage::showStep()
{
    using Step = StepBar::Step;
    const bool read = !m_form->file().isEmpty() && (m_looked || !m_form->isByColumns());
    m_steps->setStep(!read      ? Step::File
            : m_imported        ? Step::Done
            : m_tried           ? Step::Import
            : m_form->isReady() ? Step::Check
                                : Step::Columns);
}

} // namespace expediente::ui

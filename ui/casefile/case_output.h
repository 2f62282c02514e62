#pragma once
#include "core/base/error.h"
#include "core/base/uuid.h"
#include "ui/page/services.h"
#include "ui/page/worker.h"

#include <QObject>

namespace expediente::ui {

class WorkBar;

/// What leaves the encryption of a whole case: asked for once more, recorded, written on a thread
/// of its own with progress and a way to stop. A child of the page that shows it.
class CaseOutput : public QObject {
    Q_OBJECT
public:
    CaseOutput(const Services& services, QWidget* page);

    /// To a PDF, for the debtor who asks what is kept about them.
    void saveAccessReport(CaseId id);
    /// To a ZIP, for whoever has to check it without this program.
    void saveEvidence(CaseId id, const QString& folio);

signals:
    void done(const QString& sentence);
    void failed(const expediente::Error& error);

private:
    struct Job {
        QString question, explanation; ///< before it is done
        QString title, suggested, filter; ///< of the dialog for the file
        QString what, saved; ///< while it is done, and afterwards
        std::function<Done(const QString& path, const Worker::Reins& reins)> write;
    };
    void ask(const Job& job);
    void start(const Job& job, const QString& path);

    const Services m_services;
    QWidget* m_page;
    Worker* m_worker;
    WorkBar* m_bar;
};

} // namespace expediente::ui

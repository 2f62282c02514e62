#pragma once
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/facts/codes.h"
#include "ui/page/services.h"

#include <QObject>

#include <functional>
#include <optional>

class QPrinter;

namespace expediente::ui {

class WorkBar;
class Worker;

/// A paper about one case that was rendered and goes out as it is.
struct OutgoingPdf {
    QByteArray bytes;
    QString what; ///< as in ExportMade: "agreement", "letter"
    CaseId of;
    QString title; ///< for dialogs and the printer's queue, which others see: it names nobody
    QString fileName; ///< as suggested; it names nobody either
    /// Stays with the case as a document of this kind; nothing where it stands there already.
    std::optional<DocumentKind> keptAs{};
};

/// Takes a PDF out of the encryption, as a file or on paper, off the GUI thread, and records that
/// it left (export.made) before it does. One output at a time.
class PdfOutput : public QObject {
    Q_OBJECT
public:
    /// Dialogs belong to `page`, which owns this.
    PdfOutput(const Services& services, QWidget* page);

    /// `then` once it is out.
    void save(const OutgoingPdf& pdf, std::function<void()> then);
    void print(const OutgoingPdf& pdf, std::function<void()> then);

signals:
    void failed(const expediente::Error& error);

private:
    void run(const OutgoingPdf& pdf, const char* format, const QString& doing,
        std::function<Done()> job, std::function<void()> then);

    const Services m_services;
    QWidget* m_page;
    Worker* m_worker;
    WorkBar* m_bar;
};

} // namespace expediente::ui

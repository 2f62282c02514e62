#pragma once
#include "core/store/store.h"
#include "ui/print/paper.h"

#include <QByteArray>
#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;

/// Laid-out papers onto a printer or into a PDF. Needs a QGuiApplication; any thread.
namespace expediente::ui {

/// Pages that are laid out when their turn comes, counted from 0.
struct PaperRun {
    int count = 0;
    std::function<Paper(int)> page;
};
PaperRun runOf(std::vector<Paper> papers);

/// Letter, upright, no margins: papers bring their own.
QPageLayout paperPageLayout();

/// To a QPrinter, or any other device with pages; sets its page layout. PrinterFailed, Cancelled.
Done printPapers(QPagedPaintDevice& device, const PaperRun& run, const Progress& progress = {});

/// In memory: Qt's PDF engine doesn't say when a disk refuses its bytes. `title` names nobody.
/// FileUnwritable where it took no more, Cancelled.
Result<QByteArray> pdfOf(const PaperRun& run, const QString& title, const Progress& progress = {});

} // namespace expediente::ui

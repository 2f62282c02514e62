#pragma once
#include "core/base/result.h"
#include "core/papers/visit_brief.h"
#include "core/store/store.h"
#include "ui/text/formatter.h"

#include <QPageLayout>

class QPagedPaintDevice;
class QPainter;

/// The visit brief on paper: one routine draws it for the preview, the printer and the file. Needs
/// a QGuiApplication (for fonts, offscreen is enough); any thread. Words come from tr(), numbers
/// and dates from `format`. Every sheet that leaves the program is confirmed and recorded
/// (export.made) by the caller.
namespace expediente::ui {

/// Letter, upright, no margins: the sheet brings its own 10 mm.
QPageLayout briefPageLayout();

/// Draws the sheet into a rectangle of the painter's, as large as fits in the shape of the page.
void paintVisitBrief(
    QPainter& painter, const QRectF& sheet, const VisitBrief& brief, const Formatter& format);

/// One page a brief, in the order given. The file appears whole or not at all, readable by its
/// owner only, and its title names nobody. NotFound without briefs, DiskFull, FileUnwritable,
/// Cancelled.
Done writeBriefsPdf(const QString& path, const std::vector<VisitBrief>& briefs,
    const Formatter& format, const Progress& progress = {});

/// To a QPrinter, or any other device with pages; sets its page layout. NotFound without
/// briefs, PrinterFailed, Cancelled.
Done printBriefs(QPagedPaintDevice& printer, const std::vector<VisitBrief>& briefs,
    const Formatter& format, const Progress& progress = {});

} // namespace expediente::ui

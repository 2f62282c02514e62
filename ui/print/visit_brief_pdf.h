#pragma once
#include "core/base/result.h"
#include "core/papers/visit_brief.h"
#include "core/store/store.h"
#include "ui/text/formatter.h"

class QPagedPaintDevice;

/// Visit briefs on paper: one layout is drawn for the preview, the printer and the file. Needs
/// a QGuiApplication (for fonts, offscreen is enough); any thread. Words come from tr(), numbers
/// and dates from `format`. Every sheet that leaves the program is confirmed and recorded
/// (export.made) by the caller.
namespace expediente::ui {

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

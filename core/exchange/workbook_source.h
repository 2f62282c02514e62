#pragma once
#include "core/base/result.h"
#include "core/exchange/watch.h"

#include <QString>

#include <memory>
#include <vector>

class QFile;

/// Excel workbooks as creditors send them, read by expediente-tables: this process never looks
/// inside one. What it answers is CSV, kept in memory only. Blocks; not on the GUI thread.
namespace expediente {

struct WorkbookSheet {
    QString name;
    bool hidden = false;
    bool filled = false; ///< has something in it
};

/// By the first bytes, whatever the name: a ZIP, or the wrapping of .xls and encrypted workbooks.
bool isWorkbook(const QString& path);

/// Where expediente-tables is: beside this program, or where packages put what isn't for people.
QString workbookReader();

/// In the order of their tabs. NotAWorkbook, WorkbookLocked, OldWorkbook, WorkbookTooLarge,
/// WorkbookDamaged (path each), WorkbookReader, FileUnreadable, Cancelled.
Result<std::vector<WorkbookSheet>> workbookSheets(const QString& path, const Watch& watch = {});

struct WorkbookRequest {
    QString sheet; ///< its name; empty: the first that can be seen and has something in it
    char decimalMark =
        '.'; ///< written into numbers, so that they agree with texts that are amounts
    qint64 enough = 0; ///< bytes after which to stop reading; 0: all
};

/// The rows as CSV in UTF-8 with commas, in an open file that exists in memory only. The same
/// refusals, SheetMissing, FileEmpty.
Result<std::unique_ptr<QFile>> workbookRows(
    const QString& path, const WorkbookRequest& request, const Watch& watch = {});

} // namespace expediente

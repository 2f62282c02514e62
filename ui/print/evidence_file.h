#pragma once
#include "core/store/store.h"
#include "ui/text/formatter.h"

#include <functional>

/// The evidence pack of a case as a file, for window and command line alike.
namespace expediente::ui {

struct EvidenceWritten {
    int facts = 0, attachments = 0;
};

/// Reads everything about the case, has the device sign it, records that it leaves (export.made)
/// and then writes the ZIP: whole or not at all, readable by its owner only. Blocks for as long as
/// its attachments take; not on the GUI thread. Until it is recorded it can be `cancelled` (asked
/// between its steps, on this thread); empty: never. NotFound, RuleRefused "person.blocked" where
/// this user may not read it, Cancelled, DiskFull, FileUnwritable, errors of the store.
Result<EvidenceWritten> writeEvidencePack(Store& store, CaseId id, const QString& path,
    const Formatter& format, const std::function<bool()>& cancelled = {});

} // namespace expediente::ui

#pragma once
#include "core/papers/access_report.h"
#include "core/store/store.h"
#include "ui/print/paper.h"
#include "ui/text/formatter.h"

/// The report for a person who asks what is kept about them, on paper.
namespace expediente::ui {

/// Reads what there is to say of the debtor of a case, or of another person in it. On a reading
/// connection; NotFound, and RuleRefused "person.blocked" where this user may not read it.
Result<AccessReport> accessReportFor(Connection& connection, CaseId id,
    const std::optional<PersonId>& person, const Store& store, Language language);

/// As many pages as it takes. Needs a QGuiApplication; any thread.
std::vector<Paper> layoutAccessReport(const AccessReport& report, const Formatter& format);

/// Records that it leaves (export.made), then writes it: whole or not at all, readable by its owner
/// only. Blocks; off the GUI thread. DiskFull, FileUnwritable, errors of the two above.
Done writeAccessReport(Store& store, CaseId id, const std::optional<PersonId>& person,
    const QString& path, const Formatter& format);

} // namespace expediente::ui

#pragma once
#include "core/casefile/case_file.h"
#include "core/facts/fact.h"
#include "core/store/connection.h"
#include "core/store/identity.h"

#include <optional>
#include <set>

namespace expediente {

/// Folds a case from its facts; nothing when it is not here. Without what is known of its other
/// persons whose data are blocked, for a user who doesn't answer for those.
std::optional<CaseFile> readCase(Connection& connection, CaseId id);
/// The case with that folio, or with that id written out. Ambiguous (thrown) where creditors share
/// the folio: it names each one's id and creditor.
std::optional<CaseId> findCase(Connection& connection, const QString& folioOrId);
/// The records of which readCase makes the file, for those who only need them. `imports` takes the
/// imports that brought any of them.
std::vector<FactRecord> readCaseRecords(
    Connection& connection, CaseId id, std::set<qint64>* imports = nullptr);

struct ImportRow {
    FactId fact;
    ImportCompleted summary;
    Moment at;
    bool undone = false;
    bool undoing = false; ///< half undone: it can only be finished
};
std::vector<ImportRow> imports(Connection& connection); ///< latest first

struct UserRow {
    QString key, name, role;
};
std::vector<UserRow> users(Connection& connection); ///< as described last, by key

/// A fact that is here already, by id: for importers that look before they write.
struct PresentFact {
    QByteArray body;
    bool voided = false;
};
std::optional<PresentFact> presentFact(Connection& connection, FactId id);

} // namespace expediente

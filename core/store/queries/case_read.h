#pragma once
#include "core/casefile/case_file.h"
#include "core/facts/fact.h"
#include "core/store/connection.h"
#include "core/store/identity.h"

#include <optional>

namespace expediente {

/// Folds a case from its facts; nothing when it is not here.
std::optional<CaseFile> readCase(Connection& connection, CaseId id);
/// The case with that folio, or with that id written out. Ambiguous (thrown) where creditors share
/// the folio: it names each one's id and creditor.
std::optional<CaseId> findCase(Connection& connection, const QString& folioOrId);
/// The records of which readCase makes the file, for those who only need them.
std::vector<FactRecord> readCaseRecords(Connection& connection, CaseId id);

struct ImportRow {
    FactId fact;
    ImportCompleted summary;
    Moment at;
    bool undone = false;
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

/// The case that an account belongs to: a payments file knows accounts only.
std::optional<CaseId> caseOfAccount(Connection& connection, AccountId account);

/// Open cases of a creditor, by its key: what a full new file is held against.
std::vector<CaseId> openCasesOf(Connection& connection, const QString& creditorKey);

} // namespace expediente

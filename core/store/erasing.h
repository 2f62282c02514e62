#pragma once
// Private to core/store: destroys what is known of somebody for good. Throws.
#include "core/store/appending.h"
#include "core/store/queries/erasure.h"

namespace expediente {

/// What an erasure takes, by the rows of subjects.
struct ErasurePlan {
    std::vector<qint64> cases; ///< whole
    std::vector<qint64> persons; ///< whole: who is asked for, and those known through `cases` alone
    std::map<qint64, std::vector<FactId>> facts; ///< of those and of other cases, by subject
    std::vector<qint64> otherCases; ///< where persons who go only took part
    std::vector<QByteArray> digests; ///< of attachments that nothing else speaks of, in hex
    QStringList drafts; ///< keys
    /// Why not, for this user today; nothing where it may be done.
    std::optional<Error> hindrance;
};

ErasurePlan planErasure(Connection& connection, const Erasure& erasure, const Speaker& speaker,
    QDate today, const AgencyContext& context);

/// One transaction: the bodies and salts go, a subject.erased on each subject says so, and lists,
/// search, drafts and attachments follow. Throws the plan's hindrance; NotFound, BadBody, StoreBusy
/// while a file is being read.
Erased erase(Connection& connection, WriterState& state, const AgencyContext& context,
    const Moment& now, QDate today, const Erasure& erasure);

/// Nothing of what was erased stays in the log beside the database. False where somebody still
/// reads an older state: the writer tries again when it is idle.
bool emptyLog(Connection& connection);

} // namespace expediente

#pragma once
#include "core/store/store.h"

namespace expediente {

/// What could be saved of a damaged store.
struct Salvage {
    /// What is lost of one case, person or agency.
    struct Loss {
        Subject subject;
        QString folio; ///< of a case whose opening is still there
        qint64 kept = 0, lost = 0; ///< facts
        bool operator==(const Loss&) const = default;
    };
    qint64 facts = 0, attachments = 0; ///< that are in the new store
    qint64 lostFacts = 0, lostAttachments = 0; ///< at least
    std::vector<Loss> losses; ///< by subject, where facts are missing
    QString quarantined; ///< the folder that the damaged files were moved into

    bool isWhole() const { return lostFacts == 0 && lostAttachments == 0; }
};

/// Called with the store's country; see shippedRules.
using RulesOfCountry = std::function<Result<HouseRules>(const QString& country)>;

/// Makes a sound store of what can still be read of a damaged one and verifies: each fact with its
/// envelope, attachments, drafts, keys. The damaged files are moved into a folder beside it, never
/// deleted, and only once the new store is whole; until then, and when it is cancelled, nothing is
/// changed. Where facts are missing their chain shows the gap for ever: verifying names it.
///
/// StoreDamaged where nothing can be read any more (the first page, or whose store it is), errors
/// of quarantine(), DiskFull, StoreBusy, Cancelled. Off the GUI thread.
Result<Salvage> salvage(const QString& dir, const DataKey& key, const RulesOfCountry& rules,
    const QDateTime& now, const Progress& progress);

/// A salvage that was cut off at its very last step is brought to its end; else nothing is done.
/// Hold the WriterLock.
Done finishSalvage(const QString& dir);

} // namespace expediente

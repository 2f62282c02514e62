#pragma once
#include "core/facts/fact.h"

#include <QDate>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace expediente {

/// A fact that is here, with its body as bytes: comparing bytes tells "same" without reading them.
struct HeldFact {
    FactId id;
    Hlc order;
    QByteArray body;
};

struct KnownPerson {
    std::optional<HeldFact> described; ///< the creditor's latest; what others corrected stays
    std::vector<QByteArray> points; ///< bodies, whoever added them
};

/// What the store knows of a case as far as an import asks. Voided facts are left out.
struct CaseBeforeImport {
    bool seen = false; ///< any fact at all, voided ones too
    std::optional<HeldFact> opened; ///< the creditor's latest
    std::set<PersonId> parties;
    std::optional<FactId> recalled; ///< what keeps the case recalled
    QDate recalledOn;
    bool closed = false;
    bool erased = false; ///< whole
    std::vector<HeldFact> statements; ///< of all its accounts, in folding order
    std::map<PersonId, KnownPerson> persons;
};

CaseBeforeImport knownCase(std::vector<FactRecord> records, const QString& creditorAuthor);

} // namespace expediente

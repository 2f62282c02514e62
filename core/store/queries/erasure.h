#pragma once
#include "core/base/error.h"
#include "core/casefile/case_file.h"
#include "core/negotiation/authority.h"
#include "core/store/connection.h"

/// Erasure of a person or of a case past its time (design.md, section 2): what it would take, what
/// stands in its way, and which cases are past the time for which they are kept.
namespace expediente {

/// One of the two is named: a person with the cases that they owe, or a case with those who are
/// known through it alone.
struct Erasure {
    std::optional<PersonId> person{};
    std::optional<CaseId> caseId{};
    ErasureCause cause = ErasureCause::Request;
    QString reason{}; ///< without names, since it stays
};

struct ErasureOutlook {
    std::vector<CaseId> cases; ///< that go whole
    QStringList folios; ///< of those
    qint64 persons = 0; ///< with the one asked for
    qint64 facts = 0; ///< whose content is destroyed
    qint64 documents = 0, drafts = 0;
    qint64 otherCases = 0; ///< of others, from which only what speaks of the person goes
    std::optional<Error> hindrance; ///< RuleRefused, as checkErasure() has it

    bool operator==(const ErasureOutlook&) const = default;
};

/// NotFound (thrown) when neither is here.
ErasureOutlook erasureOutlook(Connection& connection, const Erasure& erasure,
    const Speaker& speaker, QDate today, const AgencyContext& context);

struct Erased {
    std::vector<CaseId> cases; ///< whose lists changed
    qint64 facts = 0, documents = 0, drafts = 0, persons = 0;
    bool logEmptied = false;
};

/// An ended case that need not be kept any longer.
struct PastRetention {
    CaseId id;
    QString folio, name, creditor;
    CaseState state = CaseState::Closed;
    QDate ended, keptUntil;

    bool operator==(const PastRetention&) const = default;
};

/// Longest past first, at most `limit`. Looks at every ended case: off the GUI thread.
std::vector<PastRetention> pastRetention(
    Connection& connection, QDate today, const AgencyContext& context, int limit);

/// Whether what was known of somebody has been erased.
bool isErased(Connection& connection, PersonId person);

} // namespace expediente

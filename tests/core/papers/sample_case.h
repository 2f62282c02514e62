#pragma once
#include "core/papers/visit_brief.h"
#include "core/worklist/agency_context.h"

/// Made-up cases for papers: the one of the screens, and what can be made of it.
namespace expediente::sample {

inline const QDate day{2026, 11, 24};

Money pesos(qint64 cents);
AgencyContext agency();
BriefOrigin desk();

/// Evaluated on `day`; change the file first.
CaseFile hernandez();
/// The fourth of six stops, coming from the south-west.
BriefStop fourthOfSix(const CaseFile& file);
VisitBrief briefOf(const CaseFile& file, const BriefStop& stop);
VisitBrief hernandezBrief();

/// Nothing but a name and a folio.
CaseFile bare();
/// Two thousand characters wherever people may type, and twelve of everything.
CaseFile overlong();

} // namespace expediente::sample

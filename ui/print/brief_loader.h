#pragma once
#include "core/base/result.h"
#include "core/papers/visit_brief.h"
#include "core/store/store.h"
#include "ui/text/language.h"

#include <QDate>

/// From the store to the brief. Ask through Store::ask or Store::askLater:
/// `store.askLater([=](Connection& c) { return briefFor(c, id, day, desk); })`.
namespace expediente::ui {

/// What a brief needs beside the case, taken from the store before asking it.
struct BriefDesk {
    AgencyContext context;
    BriefOrigin origin; ///< the collector's name stands in for cases that nobody is assigned to
};
BriefDesk briefDesk(const Store& store, Language language);

/// NotFound. In the round of that day when a visit is planned then.
Result<VisitBrief> briefFor(Connection& connection, CaseId id, QDate day, const BriefDesk& desk);

/// The day's round in its order, whom nobody should visit at its end; none when nothing is planned.
Result<std::vector<VisitBrief>> briefsForRound(
    Connection& connection, QDate day, const BriefDesk& desk);

} // namespace expediente::ui

#pragma once
#include "core/store/queries/today.h"

/// What a collector's day needs beside today.h: why a stop is out of the round, what waits to be
/// done, and how a case's promises stand.
namespace expediente {

/// Why a planned visit isn't made.
enum class Hindrance : std::uint8_t { Dispute, Sued, Insolvent, CeaseRequest, Lawyer, NotOpen };

/// Reads the case's facts only where the row says that it is stopped.
std::optional<Hindrance> hindranceOf(Connection& connection, const CaseRow& row);

/// Something that somebody planned, or that a fact asks for, and that is not done.
struct PendingStep {
    CaseRow caseRow;
    QString step; ///< a StepKind by name
    QDate due;
    QString note; ///< of an argument to verify, the person's own words
    std::optional<FactId> fact; ///< what asked for it
};

/// Steps due today and those that slipped, latest first: visits that were planned and not reported,
/// arguments without a verdict, what was agreed on and isn't a visit that has been planned. Calls
/// (callBacks), promises (promisesSlipped) and today's visits (roundOf) have their own lists; what
/// only follows from the figures is the work list's business.
std::vector<PendingStep> pendingSteps(Connection& connection, QDate today, int limit);
/// Of all of those, however many were asked for; `overdue` before today.
struct PendingCount {
    int all = 0, overdue = 0;
};
PendingCount countPendingSteps(Connection& connection, QDate today);

/// Latest due first; withdrawn and replaced ones left out.
std::vector<PromiseRow> promisesOfCase(Connection& connection, CaseId id, QDate today);

/// The people who work here by the name that facts give as their author ("user:ana").
std::vector<std::pair<QString, QString>> authorNames(Connection& connection);

} // namespace expediente
